import { useEffect, useRef, useState } from 'react';
import { Button } from '../kit/components/Button';
import { CheckIcon } from '../kit/components/Icons';
import { listed } from '../kit/copy';
import { SECTION_TITLES } from '../settings-kit/diff';
import styles from './SaveBar.module.css';
import { useVisibleBottom } from './use-visible-bottom';
import type { SettingsForm } from './use-settings';

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
 * Save and Discard. They follow what the reader sees as long as there is something to say; at rest they stand at the end
 * of the form. Must stand in an element with a position, which it reports on.
 */
export function SaveBar({ form }: { form: SettingsForm }) {
  const { save, dirty } = form;
  const rail = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const { marks, bottom } = useVisibleBottom(rail);
  const [height, setHeight] = useState(0);
  const floating = (dirty || save.state !== 'idle') && bottom !== null;
  useEffect(() => setHeight(bar.current?.offsetHeight ?? 0), [floating, bottom, save.state, dirty]);
  const busy = save.state === 'saving';
  return (
    <>
      <div ref={rail} className={styles.rail} aria-hidden="true">
        {Array.from({ length: marks }, (_, mark) => (
          <div key={mark} className={styles.mark} />
        ))}
      </div>
      {floating && <div className={styles.room} />}
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
        <span role="status" className={styles.state}>
          <StateWords form={form} />
        </span>
      </div>
    </>
  );
}
