/**
 * Where the final say passes from one role to the other on an item's way, and what must be true before it does. The
 * conditions follow from the rights that the giving role held up to there: what was theirs to decide is decided.
 * (D3: the PM sets direction and success criteria, the PO turns them into executable work; docs/decision-rights.md.)
 */
import type { Cell, RightId, Role } from '../../src/decision-rights';

export interface Handoff {
  /** The same for the same change under the same conditions, whatever the work type. */
  readonly key: string;
  readonly from: Role;
  readonly to: Role;
  /** What the giving role has settled by then, each a clause: "it has its place on the roadmap". */
  readonly conditions: readonly string[];
}

const SETTLED: Readonly<Record<RightId, string>> = {
  'product-strategy': 'it serves the product’s strategy',
  'roadmap-inclusion': 'it has its place on the roadmap',
  'launch-timing': 'its launch is timed',
  'success-metrics': 'its measure of success is written down',
  'scope-change': 'no major change of scope is open',
  'problem-discovery': 'there is evidence that the problem is worth solving',
  'sprint-scope': 'it was taken into a sprint',
  'backlog-priority': 'its place in the backlog is settled',
  'acceptance-criteria': 'its acceptance criteria are agreed',
  'technical-trade-offs': 'trade-offs with engineering are settled',
  'work-acceptance': 'it meets its acceptance criteria',
  'story-breakdown': 'it is broken down into work the team can take',
};

/** More than this many clauses nobody checks; the latest rights are the ones that matter at the handoff. */
const MOST_CONDITIONS = 3;

/**
 * The handoffs along one row of cells in the order of the columns.
 *
 * @param cells the row's cells; null where the work type lacks the status. `rejected` is no step on the way: work
 *   leaves the path there, so nothing is handed over.
 * @returns for each cell the handoff on the way into it, or null
 */
export function handoffsOfRow(cells: readonly (Cell | null)[]): readonly (Handoff | null)[] {
  let run: Cell[] = [];
  return cells.map((cell) => {
    if (cell === null || cell.step === 'rejected') return null;
    const last = run[run.length - 1];
    if (last === undefined || last.role === cell.role) {
      run.push(cell);
      return null;
    }
    const handoff = between(run, cell);
    run = [cell];
    return handoff;
  });
}

function between(run: readonly Cell[], next: Cell): Handoff {
  const rights = [...new Set(run.map(({ right }) => right))].slice(-MOST_CONDITIONS);
  const from: Role = next.role === 'PM' ? 'PO' : 'PM';
  // Direction without a measure of success is not yet direction (D3), whichever right came last.
  const named =
    next.role === 'PO' && !rights.includes('success-metrics') && next.step !== 'done'
      ? SETTLED['success-metrics']
      : null;
  const conditions = [...rights.map((right) => SETTLED[right]), ...(named === null ? [] : [named])];
  return { key: `${from}>${next.role}:${conditions.join('|')}`, from, to: next.role, conditions };
}
