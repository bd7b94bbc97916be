import { STEP_LABELS, type Handoff } from '../../src/decision-rights';
import { WarningIcon } from '../kit/components/Icons';
import { RolePill } from '../kit/components/RolePill';
import { handoffKey } from './grid-shapes';
import styles from './Handoffs.module.css';

/** What the numbers on the table's lines mean: who hands over to whom, and what must be true before it. */
export function Handoffs({ handoffs }: { handoffs: readonly Handoff[] }) {
  if (handoffs.length === 0) return null;
  return (
    <section aria-labelledby="handoffs-title" className={styles.section}>
      <h2 id="handoffs-title" className={styles.title}>
        Handoffs: what must be true before the decision changes hands
      </h2>
      <ol className={styles.list}>
        {handoffs.map((handoff, index) => (
          <li key={handoffKey(handoff)} className={styles.item}>
            <span className={styles.number}>{index + 1}</span>
            <span className={styles.roles}>
              <RolePill role={handoff.from} size="small" />
              <span aria-hidden="true">→</span>
              <span className="visually-hidden"> hands over to </span>
              <RolePill role={handoff.to} size="small" />
            </span>
            <span className={styles.step}>before {STEP_LABELS[handoff.step].label}</span>
            <span>{handoff.mustBeTrue.join(' ')}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** How to read the marks of the table. */
export function Legend({
  model,
}: {
  model: { suggested: boolean; moved: boolean; vacant: boolean; handoff: boolean };
}) {
  return (
    <ul className={styles.legend} aria-label="Legend">
      <li>
        <RolePill role="PM" size="small" /> Product Manager decides
      </li>
      <li>
        <RolePill role="PO" size="small" /> Product Owner decides
      </li>
      {model.suggested && (
        <li>
          <span className={styles.dotted} aria-hidden="true" /> dotted: a suggestion, not yet confirmed
        </li>
      )}
      {model.moved && (
        <li>
          <span className={styles.corner} aria-hidden="true" /> corner: set in this space, “moved here”
        </li>
      )}
      {model.vacant && (
        <li className={styles.warning}>
          <WarningIcon /> <span>nobody there to decide</span>
        </li>
      )}
      {model.handoff && (
        <li>
          <span className={styles.line} aria-hidden="true" /> line: the decision changes hands
        </li>
      )}
    </ul>
  );
}
