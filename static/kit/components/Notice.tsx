import type { ReactNode } from 'react';
import { describeProblem } from '../copy';
import { Button } from './Button';
import styles from './Notice.module.css';

type Tone = 'information' | 'warning' | 'danger' | 'success';

/** A message with a title, what to do about it, and actions. Problems are announced; the rest is not. */
export function Notice({
  tone,
  title,
  children,
  actions,
  urgent = false,
}: {
  tone: Tone;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  urgent?: boolean;
}) {
  return (
    <section className={`${styles.notice} ${styles[tone]}`} role={urgent ? 'alert' : undefined} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {children !== undefined && <div className={styles.body}>{children}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}

/** Whatever a page has caught: what went wrong, what the reader can do, and the detail for the one they ask. */
export function ProblemNotice({ problem, onRetry }: { problem: unknown; onRetry?: () => void }) {
  const { title, remedy, canRetry, detail } = describeProblem(problem);
  return (
    <Notice
      tone="danger"
      title={title}
      urgent
      actions={canRetry && onRetry ? <Button onClick={onRetry}>Try again</Button> : undefined}
    >
      <p>{remedy}</p>
      {detail !== null && (
        <details className={styles.detail}>
          <summary>Detail for your administrator</summary>
          <p>{detail}</p>
        </details>
      )}
    </Notice>
  );
}
