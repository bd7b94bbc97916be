/** Which items belong to a board, to its backlog and to a sprint; the rules and where they come from. */
import type { SiteBoard, SiteIssue } from './entities';
import type { Store } from './store';

export const hasSprints = (store: Store, board: SiteBoard): boolean =>
  board.type === 'scrum' ||
  (board.type === 'simple' && (board.hasSprints ?? [...store.sprints.values()].some((it) => it.boardId === board.id)));

/** The board's filter: the items of its project, of work types at standard and sub-task level or above alike. */
export const onBoard =
  (board: SiteBoard) =>
  (issue: SiteIssue): boolean =>
    issue.projectId === board.projectId;

const inOpenSprint = (store: Store, issue: SiteIssue): boolean => {
  const { current } = store.sprintIds(issue);
  return current !== undefined && store.sprints.get(current)?.state !== 'closed';
};

const levelOf = (store: Store, issue: SiteIssue): number =>
  store.issueTypes.get(issue.issueTypeId)?.hierarchyLevel ?? 0;

/**
 * Whether an item lies in a board's backlog.
 * - With sprints (Atlassian's rule for scrum): no sub-task, no epic, its status mapped to a column other than the last,
 *   in no active or future sprint. A closed sprint does not keep it out.
 * - Company-managed kanban: its status is in the first column, which is the hidden Backlog column.
 * - Team-managed without sprints: board state, which no status tells.
 */
export function inBacklog(store: Store, board: SiteBoard): (issue: SiteIssue) => boolean {
  const mapped = new Set(board.columns.slice(0, -1).flatMap((it) => it.statusIds));
  const first = new Set(board.columns[0]?.statusIds ?? []);
  const sprints = hasSprints(store, board);
  return (issue) => {
    if (!onBoard(board)(issue) || levelOf(store, issue) !== 0) return false;
    if (sprints) return mapped.has(issue.statusId) && !inOpenSprint(store, issue);
    if (board.hasBacklog === false) return false;
    return board.type === 'kanban' ? first.has(issue.statusId) : issue.inBacklog === true;
  };
}

/** Whether an item is, or was, in a sprint. */
export const inSprint =
  (store: Store, sprintId: number) =>
  (issue: SiteIssue): boolean => {
    const { current, closed } = store.sprintIds(issue);
    return current === sprintId || closed.includes(sprintId);
  };

/** Board order. */
export const byRank = (a: SiteIssue, b: SiteIssue): number => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0);
