/** What differs between two settings, as sentences under the titles of their sections. */
import type { SectionDiff } from './diff';
import styles from './History.module.css';

export function DiffList({ diff, none }: { diff: readonly SectionDiff[]; none: string }) {
  if (diff.length === 0) return <p className={styles.quiet}>{none}</p>;
  return (
    <dl className={styles.diff}>
      {diff.map(({ section, title, sentences }) => (
        <div key={section}>
          <dt>{title}</dt>
          {sentences.map((sentence) => (
            <dd key={sentence}>{sentence}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
