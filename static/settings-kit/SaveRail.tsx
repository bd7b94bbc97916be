import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../kit/components/Button';
import styles from './SaveBar.module.css';
import { useVisibleBottom } from './use-visible-bottom';

interface Props {
  readonly dirty: boolean;
  readonly busy: boolean;
  /** True where saving has to wait for something else, such as a conflict that is not settled. */
  readonly locked: boolean;
  /** True while there is something to say: the bar then follows what the reader sees. */
  readonly inSight: boolean;
  readonly onDiscard: () => void;
  readonly children: ReactNode;
}

/**
 * Save (which submits the form around it) and Discard. They follow what the reader sees as long as there is something to
 * say; at rest they stand at the end of the form. Must stand in an element with a position, which it reports on.
 */
export function SaveRail({ dirty, busy, locked, inSight, onDiscard, children }: Props) {
  const rail = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const { marks, bottom } = useVisibleBottom(rail);
  const [height, setHeight] = useState(0);
  const floating = inSight && bottom !== null;
  useEffect(() => {
    const element = bar.current;
    if (element === null) return;
    const measure = new ResizeObserver(() => setHeight(element.offsetHeight));
    measure.observe(element);
    return () => measure.disconnect();
  }, []);
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
        <Button type="submit" look="primary" disabled={!dirty || busy || locked}>
          {busy ? 'Saving…' : 'Save'}
        </Button>
        <Button onClick={onDiscard} disabled={!dirty || busy}>
          Discard
        </Button>
        <div role="status" className={styles.state}>
          {children}
        </div>
      </div>
    </>
  );
}
