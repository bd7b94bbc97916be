import type { PlannedItem } from './bulk-plan';
import type { Kind } from './bulk-work';
import styles from './Actions.module.css';

/** Exactly what will be written, item by item. */
export function BulkPreview({ work, kind, label }: { work: readonly PlannedItem[]; kind: Kind; label: string }) {
  if (work.length === 0) return null;
  return (
    // Scrolls, so the keyboard must be able to get in.
    <div className={styles.window} role="region" aria-label="What will be written" tabIndex={0}>
      <ul className={styles.planned}>
        {work.map(({ id, key, summary, parts }) => (
          <li key={id}>
            <p>
              <strong>{key}</strong> {summary}
            </p>
            {kind === 'label' ? (
              <p className={styles.hint}>
                Adds the label <strong>{label}</strong>.
              </p>
            ) : (
              parts.map(({ title, lines }) => (
                <div key={title} className={styles.preview}>
                  {title}
                  <ul className={styles.bullets}>
                    {lines.map(({ gap, toPass }) => (
                      <li key={gap}>
                        <strong>{gap}</strong>
                        {toPass !== '' && `: ${toPass}`}
                      </li>
                    ))}
                  </ul>
                </div>
              ))
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
