import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Button } from '../kit/components/Button';
import { CheckIcon } from '../kit/components/Icons';
import { listed } from '../kit/copy';
import { SECTION_TITLES } from '../settings-kit/diff';
import { MapEffect } from './MapEffect';
import styles from './SaveBar.module.css';
import type { SectionProps } from './section-props';
import { useVisibleBottom } from './use-visible-bottom';
import type { SettingsForm } from './use-settings';

/** Brings the run and the catalogue of checks: loaded once a check was changed. */
const PolicyPreview = lazy(async () => ({ default: (await import('./PolicyPreview')).PolicyPreview }));

function StateWords({ form }: { form: SettingsForm }) {
  const { save, dirty, changed } = form;
  if (save.state === 'conflict') return <>Someone else saved first: look at the top of this page.</>;
  if (save.state === 'invalid') return <>An option of a check cannot be followed: see “{SECTION_TITLES.checks}”.</>;
  if (save.state === 'saved' && !dirty) {
    return (
      <>
        <CheckIcon /> Saved
      </>
    );
  }
  if (!dirty) return <></>;
  return <>Unsaved changes: {listed(changed.map((section) => SECTION_TITLES[section]))}</>;
}

/**
 * Save and Discard, and what saving would do. They follow what the reader sees as long as there is something to say; at rest they stand at the end
 * of the form. Must stand in an element with a position, which it reports on.
 */
export function SaveBar({ space, form }: Pick<SectionProps, 'space' | 'form'>) {
  const { save, dirty } = form;
  const rail = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const { marks, bottom } = useVisibleBottom(rail);
  const [height, setHeight] = useState(0);
  const floating = (dirty || save.state !== 'idle') && bottom !== null;
  useEffect(() => {
    const element = bar.current;
    if (element === null) return;
    const measure = new ResizeObserver(() => setHeight(element.offsetHeight));
    measure.observe(element);
    return () => measure.disconnect();
  }, []);
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
          <span>
            <StateWords form={form} />
          </span>
          <MapEffect space={space} form={form} />
          {form.changed.includes('checks') && (
            <Suspense fallback={null}>
              <PolicyPreview space={space} form={form} />
            </Suspense>
          )}
        </div>
      </div>
    </>
  );
}
