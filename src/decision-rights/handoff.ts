/** Where along a work type's row the final say passes from one role to the other, and what must be true before it does. */
import { handoffContract } from './handoff-contract';
import type { Cell } from './map';
import type { Role } from './right';
import type { Level, Step } from './step';

export interface Handoff {
  readonly issueTypeId: string;
  readonly fromStatusId: string;
  readonly toStatusId: string;
  readonly from: Role;
  readonly to: Role;
  readonly level: Level;
  /** The step that work enters here, or stays in. */
  readonly step: Step;
  readonly stays: boolean;
  readonly mustBeTrue: readonly string[];
}

/** One move along a row, with what must be true before it, whether or not the decision changes hands. */
export interface Move {
  readonly from: Cell;
  readonly to: Cell;
  readonly mustBeTrue: readonly string[];
}

/**
 * The moves along one row of the map.
 *
 * @param row the cells of one work type, in the order of its statuses. Rejected statuses are passed over: work leaves
 *   the path there, it is not handed on.
 */
export function movesAlong(row: readonly Cell[]): readonly Move[] {
  const path = row.filter(({ step }) => step !== 'rejected');
  return path.flatMap((to, index): Move[] => {
    const from = path[index - 1];
    if (from === undefined) return [];
    const { step, level } = to;
    return [{ from, to, mustBeTrue: handoffContract({ step, level, after: from.step }) }];
  });
}

/** The handoffs along one row of the map: the moves on which another role takes the decision over. */
export function handoffsAlong(row: readonly Cell[]): readonly Handoff[] {
  return movesAlong(row)
    .filter(({ from, to }) => from.role !== to.role)
    .map(({ from, to, mustBeTrue }) => ({
      issueTypeId: to.issueTypeId,
      fromStatusId: from.statusId,
      toStatusId: to.statusId,
      from: from.role,
      to: to.role,
      level: to.level,
      step: to.step,
      stays: from.step === to.step,
      mustBeTrue,
    }));
}
