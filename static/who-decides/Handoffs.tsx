import { DECISION_RIGHTS, SOURCE_DOCUMENTS, STEP_LABELS, type DocumentId } from '../../src/decision-rights';
import { WarningIcon } from '../kit/components/Icons';
import { RolePill } from '../kit/components/RolePill';
import { listed } from '../kit/copy';
import { handoffKey, type GridModel } from './grid-shapes';
import styles from './Handoffs.module.css';

/** The work types that pass the handoff with this key. */
function workTypesOf({ groups }: GridModel, key: string): readonly string[] {
  const rows = groups.flatMap(({ rows }) => rows);
  const passing = rows.filter(({ slots }) => slots.some(({ handoff }) => handoff && handoffKey(handoff) === key));
  return passing.map(({ issueType }) => issueType.name);
}

/** What the numbers on the table's lines mean: who hands over to whom, and what must be true before it. */
export function Handoffs({ model }: { model: GridModel }) {
  if (model.handoffs.length === 0) return null;
  return (
    <section aria-labelledby="handoffs-title" className={styles.section}>
      <h2 id="handoffs-title" className={styles.title}>
        Handoffs: what must be true before the decision changes hands
      </h2>
      <ol className={styles.list}>
        {model.handoffs.map((handoff, index) => (
          <li key={handoffKey(handoff)} className={styles.item}>
            <span className={styles.number}>{index + 1}</span>
            <span className={styles.roles}>
              <RolePill role={handoff.from} size="small" />
              <span aria-hidden="true">→</span>
              <span className="visually-hidden"> hands over to </span>
              <RolePill role={handoff.to} size="small" />
            </span>
            <span className={styles.step}>
              {handoff.stays ? 'within' : 'before'} {STEP_LABELS[handoff.step].label}
              <span className={styles.types}>{listed(workTypesOf(model, handoffKey(handoff)))}</span>
            </span>
            <span>{handoff.mustBeTrue.join(' ')}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The documents that the rights of this map rest on. */
export function Sources({ model }: { model: GridModel }) {
  const cells = model.groups.flatMap(({ rows }) => rows.flatMap(({ slots }) => slots.map(({ cell }) => cell)));
  const cited = new Set(cells.flatMap((cell) => (cell === null ? [] : DECISION_RIGHTS[cell.right].documents)));
  const documents = (Object.keys(SOURCE_DOCUMENTS) as DocumentId[]).filter((id) => cited.has(id));
  if (documents.length === 0) return null;
  return (
    <details className={styles.sources}>
      <summary>Where the split comes from</summary>
      <ul>
        {documents.map((id) => (
          <li key={id}>
            <strong>{id}</strong> {SOURCE_DOCUMENTS[id]}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How to read the marks of the table. */
export function Legend({
  model,
}: {
  model: { suggested: boolean; moved: boolean; vacant: boolean; handoff: boolean; drift: boolean };
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
      {model.drift && (
        <li>
          <span className={styles.dashed} aria-hidden="true" /> dashed: not as it was when the map was saved
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
