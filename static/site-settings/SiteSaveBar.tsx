import { useRef, useState, useEffect } from 'react';
import { Button } from '../kit/components/Button';
import { CheckIcon } from '../kit/components/Icons';
import { listed } from '../kit/copy';
import { SECTION_TITLES } from '../settings-kit/diff';
import type { SectionId } from '../settings-kit/leaves';
import styles from '../space-settings/SaveBar.module.css';
import { useVisibleBottom } from '../space-settings/use-visible-bottom';
import type { SiteForm } from './use-site-settings';

/** The site's own word for the only fact that it sets about people. */
const titleOf = (section: SectionId): string =>
  section === 'roles' ? 'The last word in a disagreement' : SECTION_TITLES[section];

function StateWords({ form: { save, dirty, changed } }: { form: SiteForm }) {
  if (save.state === 'conflict') return <>Someone else saved first: look at the top of this page.</>;
  if (dirty)
    return <>Unsaved changes: {listed(changed.map(titleOf))}. They reach every space that sets nothing of its own.</>;
  if (save.state !== 'saved') return <></>;
  return (
    <>
      <CheckIcon /> Saved
    </>
  );
}

/** Save and Discard, in sight as long as there is something to say. Must stand in an element with a position. */
export function SiteSaveBar({ form }: { form: SiteForm }) {
  const { save, dirty } = form;
  const rail = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const { marks, bottom } = useVisibleBottom(rail);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const element = bar.current;
    if (element === null) return;
    const measure = new ResizeObserver(() => setHeight(element.offsetHeight));
    measure.observe(element);
    return () => measure.disconnect();
  }, []);
  const floating = (dirty || save.state !== 'idle') && bottom !== null;
  const busy = save.state === 'saving';
  return (
    <>
      <div ref={rail} className={styles.rail} aria-hidden="true">
        {Array.from({ length: marks }, (_, mark) => (
          <div key={mark} className={styles.mark} />
        ))}
      </div>
      {floating && <div style={{ height }} />}
      <div
        ref={bar}
        className={`${styles.bar ?? ''} ${floating ? (styles.floating ?? '') : ''}`}
        style={floating ? { top: `${String(Math.max(0, bottom - height))}px` } : undefined}
      >
        <Button type="submit" look="primary" disabled={!dirty || busy || save.state === 'conflict'}>
          {busy ? 'Saving…' : 'Save'}
        </Button>
        <Button onClick={form.discard} disabled={!dirty || busy}>
          Discard
        </Button>
        <div role="status" className={styles.state}>
          <StateWords form={form} />
        </div>
      </div>
    </>
  );
}
