/** Which scopes a board offers, which of them is the most useful to start with, and what the run makes of a choice. */
import type { Scope } from '../../src/backlog-check';
import type { JiraBoard, JiraSprint } from '../../src/jira';
import { scopeId, type ScopeChoice } from './address';

/** About what a team takes into one sprint; the run itself falls back to as many. */
const DEFAULT_TOP = 30;

export interface ScopeOption {
  /** As in the address. */
  readonly id: string;
  readonly label: string;
  readonly choice: ScopeChoice;
}

export interface ScopeFacts {
  readonly projectKey: string;
  /** Null where the space has no board that this person may see. */
  readonly board: JiraBoard | null;
  /** Future and active sprints in the board's order; null for a board without sprints. */
  readonly sprints: readonly JiraSprint[] | null;
}

/** Without a board there is no backlog and no rank to go by; the open items of the space stand in. */
export const openItems = (projectKey: string): ScopeChoice => ({
  type: 'jql',
  jql: `project = "${projectKey}" AND statusCategory != Done ORDER BY Rank ASC`,
});

const option = (label: string, choice: ScopeChoice): ScopeOption => ({ id: scopeId(choice), label, choice });

/**
 * What the bar offers, most useful first: the next sprint, the active ones, the top of the backlog, all of it, a query.
 *
 * @param current what is chosen now; kept among the options even where the board would not offer it
 */
export function scopeOptions(facts: ScopeFacts, current: ScopeChoice): readonly ScopeOption[] {
  const { board, sprints, projectKey } = facts;
  const options: ScopeOption[] = [];
  if (board !== null) {
    const future = sprints?.filter(({ state }) => state === 'future') ?? [];
    if (sprints !== null) options.push(option(nextLabel(future), { type: 'next' }));
    for (const { id, name, state } of sprints ?? []) {
      const label = state === 'active' ? `Active sprint: ${name}` : `Sprint: ${name}`;
      if (state === 'active' || id !== future[0]?.id) options.push(option(label, { type: 'sprint', sprintId: id }));
    }
    const limit = current.type === 'top' ? current.limit : DEFAULT_TOP;
    options.push(option(`Top of the backlog`, { type: 'top', limit }), option('Whole backlog', { type: 'backlog' }));
  }
  options.push(option('JQL query', current.type === 'jql' ? current : openItems(projectKey)));
  if (!options.some(({ id }) => id === scopeId(current))) {
    options.push(option(otherLabel(current, sprints), current));
  }
  return options;
}

const nextLabel = (future: readonly JiraSprint[]): string =>
  future[0] === undefined ? 'Next sprint (none planned yet)' : `Next sprint: ${future[0].name}`;

/** What the address or a menu asks for and the board does not offer by itself, by its name where that is known. */
function otherLabel(choice: ScopeChoice, sprints: ScopeFacts['sprints']): string {
  if (choice.type !== 'sprint') return scopeId(choice);
  return `Sprint: ${sprints?.find(({ id }) => id === choice.sprintId)?.name ?? String(choice.sprintId)}`;
}

/** Where to begin when the address says nothing: before planning, what comes next matters most. */
export function usefulScope({ board, sprints, projectKey }: ScopeFacts): ScopeChoice {
  if (board === null) return openItems(projectKey);
  return sprints === null ? { type: 'top', limit: DEFAULT_TOP } : { type: 'next' };
}

/** The board to begin with: the one the page was opened from, else the first that has sprints, else the first. */
export function usefulBoard(boards: readonly JiraBoard[], opened: number | null): JiraBoard | null {
  const wanted = boards.find(({ id }) => id === opened);
  return wanted ?? boards.find(({ type }) => type === 'scrum') ?? boards[0] ?? null;
}

/** What the run is asked for. A scope that needs a board where there is none becomes the space's open items. */
export function scopeOf(choice: ScopeChoice, { board, projectKey, sprints }: ScopeFacts): Scope {
  const onBoard = board === null ? {} : { boardId: board.id };
  if (choice.type === 'jql') return { type: 'jql', jql: choice.jql, ...onBoard };
  if (choice.type === 'sprint') {
    const name = sprints?.find(({ id }) => id === choice.sprintId)?.name;
    return { type: 'sprint', sprintId: choice.sprintId, ...onBoard, ...(name === undefined ? {} : { name }) };
  }
  if (board === null) return scopeOf(openItems(projectKey), { board, projectKey, sprints });
  if (choice.type === 'top') return { type: 'backlogTop', boardId: board.id, limit: choice.limit };
  return { type: choice.type === 'next' ? 'nextSprint' : 'backlog', boardId: board.id };
}
