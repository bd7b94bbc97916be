/** From what a person chose to what is listed: the next sprint is looked up, and its absence is said. */
import { JiraError } from '../jira';
import type { JiraClient } from '../jira';
import type { Scope } from './run-input';

export interface ResolvedScope {
  readonly scope: Scope;
  readonly label: string;
  /** True where the scope is not what was asked for, but the next best. */
  readonly fallback: boolean;
  /** Pages of ids in the scope's order. */
  readonly pages: AsyncIterable<readonly string[]>;
  /** No more than this many ids belong to the scope. */
  readonly limit: number;
}

/** About what a team takes into one sprint; enough to plan from where no future sprint has items yet. */
const FALLBACK_TOP = 30;

export interface ScopeOptions {
  readonly signal: AbortSignal;
  /** How much of the backlog stands in for a next sprint that is not there. */
  readonly fallbackTop?: number | undefined;
}

const top = (jira: JiraClient, boardId: number, limit: number, signal: AbortSignal): ResolvedScope => ({
  scope: { type: 'backlogTop', boardId, limit },
  label: `Top ${limit} of the backlog`,
  fallback: false,
  pages: jira.backlogIssueIds(boardId, { signal, atMost: limit }),
  limit,
});

/** A board without sprints refuses the question; anything else is a real failure. */
async function futureSprints(jira: JiraClient, boardId: number, signal: AbortSignal) {
  try {
    return await jira.listSprints(boardId, ['future'], { signal });
  } catch (error) {
    if (error instanceof JiraError && error.code === 'badRequest') return [];
    throw error;
  }
}

/** The pages from the first one that is already there. */
async function* after(first: readonly string[], rest: AsyncGenerator<readonly string[]>) {
  try {
    yield first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

async function nextSprint(
  jira: JiraClient,
  boardId: number,
  { signal, fallbackTop = FALLBACK_TOP }: ScopeOptions,
): Promise<ResolvedScope> {
  for (const sprint of await futureSprints(jira, boardId, signal)) {
    const pages = jira.sprintIssueIds(sprint.id, { signal });
    const first = await pages.next();
    if (first.done === true) continue;
    return {
      scope: { type: 'sprint', sprintId: sprint.id, boardId, name: sprint.name },
      label: sprint.name,
      fallback: false,
      pages: after(first.value, pages),
      limit: Infinity,
    };
  }
  const fallback = top(jira, boardId, fallbackTop, signal);
  return { ...fallback, fallback: true, label: `${fallback.label}, because no future sprint has items` };
}

/**
 * Resolves a scope; only `nextSprint` asks Jira for that.
 * @throws JiraError where the board's sprints could not be read.
 */
export async function resolveScope(jira: JiraClient, scope: Scope, options: ScopeOptions): Promise<ResolvedScope> {
  const { signal } = options;
  switch (scope.type) {
    case 'nextSprint':
      return nextSprint(jira, scope.boardId, options);
    case 'sprint':
      return {
        scope,
        label: scope.name ?? `Sprint ${scope.sprintId}`,
        fallback: false,
        pages: jira.sprintIssueIds(scope.sprintId, { signal }),
        limit: Infinity,
      };
    case 'backlogTop':
      return top(jira, scope.boardId, scope.limit, signal);
    case 'backlog':
      return {
        scope,
        label: 'Whole backlog',
        fallback: false,
        pages: jira.backlogIssueIds(scope.boardId, { signal }),
        limit: Infinity,
      };
    case 'jql':
      return {
        scope,
        label: scope.jql,
        fallback: false,
        pages: jira.searchIssueIds(scope.jql, { signal, atMost: scope.limit }),
        limit: scope.limit ?? Infinity,
      };
  }
}

/** Search lags behind an edit, and minutes are rounded down. */
const LAG_MINUTES = 2;

interface Edits {
  readonly since: number;
  readonly at: number;
  readonly signal: AbortSignal;
}

/** A query without its order, which stands last; the words in quotes are not it. */
const withoutOrder = (jql: string): string => jql.replace(/\border\s+by\b(?:[^"']|"[^"]*"|'[^']*')*$/i, '').trim();

/** Pages of ids of the scope's items that were updated lately. Relative minutes, because JQL reads dates in the viewer's zone. */
export function editedIds(
  jira: JiraClient,
  scope: Scope,
  { since, at, signal }: Edits,
): AsyncGenerator<readonly string[]> {
  const minutes = Math.max(0, Math.ceil((at - since) / 60_000)) + LAG_MINUTES;
  const edited = `updated >= -${String(minutes)}m`;
  switch (scope.type) {
    case 'sprint':
      return jira.sprintIssueIds(scope.sprintId, { signal, jql: edited });
    case 'backlog':
    case 'backlogTop':
    case 'nextSprint':
      return jira.backlogIssueIds(scope.boardId, { signal, jql: edited });
    case 'jql': {
      const query = withoutOrder(scope.jql);
      return jira.searchIssueIds(query === '' ? edited : `(${query}) AND ${edited}`, { signal });
    }
  }
}
