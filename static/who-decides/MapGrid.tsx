import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { DECISION_RIGHTS, STEP_LABELS } from '../../src/decision-rights';
import { LEVEL_NAMES, ROLE_NAMES } from '../kit/copy';
import { WarningIcon } from '../kit/components/Icons';
import { RolePill } from '../kit/components/RolePill';
import { WorkTypeIcon } from '../kit/components/WorkTypeIcon';
import { type Direction, moveFocus } from './grid-focus';
import {
  handoffKey,
  type DriftMark,
  type DriftMarks,
  type GridModel,
  type GridRow,
  type GridSlot,
} from './grid-shapes';
import styles from './MapGrid.module.css';

export interface MapViewProps {
  readonly model: GridModel;
  readonly iconUrl: (issueTypeId: string) => string | undefined;
  readonly selected: { readonly issueTypeId: string; readonly statusId: string } | null;
  readonly isVacant: (slot: GridSlot) => boolean;
  readonly drift: DriftMarks;
  readonly onSelect: (slot: GridSlot) => void;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'start',
  End: 'end',
};

/** A cell in words, for those who hear the table: "Story at To Do: Product Owner decides, suggestion". */
export function slotLabel(row: GridRow, { cell, status }: GridSlot, vacant: boolean): string {
  if (cell === null || status === null) return '';
  const marks = [
    cell.suggested ? 'a suggestion' : null,
    cell.movedHere ? 'moved here' : null,
    vacant ? 'nobody there to decide' : null,
  ].filter((mark) => mark !== null);
  const suffix = marks.length === 0 ? '' : ` (${marks.join(', ')})`;
  return `${row.issueType.name} at ${status.name}: ${ROLE_NAMES[cell.role]} decides${suffix}. ${DECISION_RIGHTS[cell.right].title}.`;
}

/** The mark of one cell: the role's pill and, in its corner, what is special about it. */
export function CellMark({ slot, vacant }: { slot: GridSlot; vacant: boolean }) {
  if (slot.cell === null) return null;
  const { role, suggested, movedHere } = slot.cell;
  return (
    <span className={styles.mark}>
      <RolePill role={role} suggested={suggested} />
      {movedHere && <span className={styles.moved} aria-hidden="true" />}
      {vacant && (
        <span className={styles.vacant}>
          <WarningIcon />
        </span>
      )}
    </span>
  );
}

/** That a work type or a status is not as it was when the map was saved. */
export function Drifted({ mark }: { mark: DriftMark | undefined }) {
  return mark === undefined ? null : (
    <span className={styles.drift} title={mark.detail}>
      {mark.text}
    </span>
  );
}

/**
 * The map as a table with real headings. One cell takes the focus (roving tabindex); arrow keys, Home and End move it,
 * past the places that a work type does not have.
 */
export function MapGrid({ model, iconUrl, selected, isVacant, drift, onSelect }: MapViewProps) {
  const rows = model.groups.flatMap((group) => group.rows);
  const [focus, setFocus] = useState<{ row: number; column: number } | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const current = focus ?? moveFocus(rows, { row: 0, column: -1 }, 'right');

  // The panel takes width from the table: what was chosen must not slide out of sight.
  useEffect(() => {
    if (selected === null) return;
    table.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const next = moveFocus(rows, current, direction);
    setFocus(next);
    table.current
      ?.querySelector<HTMLElement>(`[data-row="${String(next.row)}"][data-column="${String(next.column)}"]`)
      ?.focus();
  };

  const slotCell = (row: GridRow, rowIndex: number, slot: GridSlot, columnIndex: number) => {
    const { cell, column, handoff } = slot;
    const startsStep = columnIndex > 0 && model.columns[columnIndex - 1]?.step !== column.step;
    const className = `${styles.slot} ${startsStep ? styles.stepStart : ''} ${handoff ? styles.handoff : ''}`;
    if (cell === null) {
      return (
        <td key={column.key} className={className}>
          <span className="visually-hidden">not a status of {row.issueType.name}</span>
        </td>
      );
    }
    const isCurrent = current.row === rowIndex && current.column === columnIndex;
    const isSelected = selected?.issueTypeId === cell.issueTypeId && selected.statusId === cell.statusId;
    const number = handoff ? model.handoffs.findIndex((other) => handoffKey(other) === handoffKey(handoff)) + 1 : 0;
    return (
      <td
        key={column.key}
        className={className}
        aria-selected={isSelected}
        data-panel-anchor={isSelected ? '' : undefined}
      >
        {handoff && (
          <span className={styles.handoffMark} title={`Handoff ${String(number)}: ${handoff.from} to ${handoff.to}`}>
            <span className="visually-hidden">Handoff </span>
            {number}
          </span>
        )}
        <button
          type="button"
          className={styles.button}
          data-row={rowIndex}
          data-column={columnIndex}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={slotLabel(row, slot, isVacant(slot))}
          onFocus={() => setFocus({ row: rowIndex, column: columnIndex })}
          onClick={() => onSelect(slot)}
        >
          <CellMark slot={slot} vacant={isVacant(slot)} />
        </button>
      </td>
    );
  };

  return (
    <div className={styles.scroller}>
      <table
        ref={table}
        role="grid"
        className={styles.grid}
        aria-label="Who decides, by work type and status"
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th rowSpan={2} scope="col" className={styles.corner}>
              Work type
            </th>
            {model.spans.map(({ step, columns }, index) => (
              <th
                key={step}
                colSpan={columns}
                scope="colgroup"
                className={`${styles.step} ${index > 0 ? styles.stepStart : ''}`}
                title={STEP_LABELS[step].meaning}
              >
                {STEP_LABELS[step].label}
              </th>
            ))}
          </tr>
          <tr>
            {model.columns.map((column, index) => (
              <th
                key={column.key}
                scope="col"
                className={`${styles.status} ${index > 0 && model.columns[index - 1]?.step !== column.step ? styles.stepStart : ''}`}
              >
                {column.name}
                <Drifted mark={column.statusIds.map((id) => drift.statuses.get(id)).find((it) => it !== undefined)} />
              </th>
            ))}
          </tr>
        </thead>
        {model.groups.map(({ level, rows: ofLevel }) => (
          <tbody key={level}>
            <tr>
              <th scope="rowgroup" colSpan={model.columns.length + 1} className={styles.level}>
                <span>{LEVEL_NAMES[level]}</span>
              </th>
            </tr>
            {ofLevel.map((row) => (
              <tr key={row.issueType.id}>
                <th scope="row" className={styles.type}>
                  <span>
                    <WorkTypeIcon name={row.issueType.name} url={iconUrl(row.issueType.id)} />
                    {row.issueType.name}
                    <Drifted mark={drift.issueTypes.get(row.issueType.id)} />
                  </span>
                </th>
                {row.slots.map((slot, index) => slotCell(row, rows.indexOf(row), slot, index))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
