import { STEP_LABELS } from '../../src/decision-rights';
import { LEVEL_NAMES } from '../kit/copy';
import { WorkTypeIcon } from '../kit/components/WorkTypeIcon';
import { CellMark, Drifted, slotLabel, type MapViewProps } from './MapGrid';
import styles from './MapList.module.css';

/** The map for narrow screens: one list for each work type, its statuses from first to last, handoffs between them. */
export function MapList({ model, iconUrl, selected, isVacant, drift, onSelect }: MapViewProps) {
  return (
    <div className={styles.lists}>
      {model.groups.map(({ level, rows }) => (
        <section key={level} aria-label={LEVEL_NAMES[level]}>
          <h2 className={styles.level}>{LEVEL_NAMES[level]}</h2>
          {rows.map((row) => (
            <section key={row.issueType.id} className={styles.type} aria-label={row.issueType.name}>
              <h3 className={styles.name}>
                <WorkTypeIcon name={row.issueType.name} url={iconUrl(row.issueType.id)} />
                {row.issueType.name} <Drifted mark={drift.issueTypes.get(row.issueType.id)} />
              </h3>
              <ol>
                {row.slots.map((slot) => {
                  const { cell, status, handoff } = slot;
                  if (cell === null || status === null) return null;
                  const isSelected = selected?.issueTypeId === cell.issueTypeId && selected.statusId === cell.statusId;
                  return (
                    <li key={status.id} data-panel-anchor={isSelected ? '' : undefined}>
                      {handoff && (
                        <p className={styles.handoff}>
                          {handoff.from} hands over to {handoff.to}. {handoff.mustBeTrue.join(' ')}
                        </p>
                      )}
                      <button
                        type="button"
                        className={styles.cell}
                        aria-pressed={isSelected}
                        aria-label={slotLabel(row, slot, isVacant(slot))}
                        onClick={() => onSelect(slot)}
                      >
                        <span>
                          {status.name} <Drifted mark={drift.statuses.get(status.id)} />
                          {STEP_LABELS[cell.step].label !== status.name && (
                            <span className={styles.step}>{STEP_LABELS[cell.step].label}</span>
                          )}
                        </span>
                        <CellMark slot={slot} vacant={isVacant(slot)} />
                      </button>
                    </li>
                  );
                })}
              </ol>
            </section>
          ))}
        </section>
      ))}
    </div>
  );
}
