/** Where along a work type's row the final say passes from one role to the other, and what must be true before it does. */
import type { Cell } from './map';
import type { Role } from './right';
import type { Step } from './step';

/**
 * What must be true before work enters a step, as sentences of our own: the PM's side is direction and success
 * criteria, the PO's side is executable work (docs/decision-rights.md, "Handoff").
 */
export const HANDOFF_CONTRACTS: Readonly<Record<Step, readonly string[]>> = {
  discovery: ['The problem, and whom it troubles, is written down.'],
  roadmap: ['The evidence for the problem is attached.', 'It says which number should move.'],
  refinement: [
    'The problem and for whom it is solved are written down.',
    'The success metric is named.',
    'The roadmap question is settled.',
  ],
  ready: ['The acceptance criteria are concrete.', 'It is small enough for one sprint, and estimated.'],
  delivery: ['The sprint has room for it.', 'Nothing open blocks it.'],
  acceptance: ['It is built and tested.', 'Each acceptance criterion can be shown.'],
  release: ['The acceptance criteria are met.', 'Known gaps are listed.'],
  outcome: ['Customers have it.', 'The success metric is being recorded.'],
  done: ['Nothing is left to decide about it.'],
  rejected: ['The reason is written down.'],
};

export interface Handoff {
  readonly issueTypeId: string;
  readonly fromStatusId: string;
  readonly toStatusId: string;
  readonly from: Role;
  readonly to: Role;
  /** The step that work enters here. */
  readonly step: Step;
  readonly mustBeTrue: readonly string[];
}

/**
 * The handoffs along one row of the map.
 *
 * @param row the cells of one work type, in the order of its statuses. Rejected statuses are passed over: work leaves
 *   the path there, it is not handed on.
 */
export function handoffsAlong(row: readonly Cell[]): readonly Handoff[] {
  const path = row.filter(({ step }) => step !== 'rejected');
  return path.flatMap((cell, index): Handoff[] => {
    const previous = path[index - 1];
    if (previous === undefined || previous.role === cell.role) return [];
    return [
      {
        issueTypeId: cell.issueTypeId,
        fromStatusId: previous.statusId,
        toStatusId: cell.statusId,
        from: previous.role,
        to: cell.role,
        step: cell.step,
        mustBeTrue: HANDOFF_CONTRACTS[cell.step],
      },
    ];
  });
}
