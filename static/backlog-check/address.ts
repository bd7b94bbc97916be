/** What the page's address says: the board, what is checked, what is shown and how, which item is open. */
import type { Severity } from '../../src/checks';
import { CHECK_IDS } from '../../src/checks/check-ids';
import { STEPS } from '../../src/decision-rights';
import { NO_EPIC, NO_FILTERS, SHOWN, type Filters } from './filters';
import { GROUP_BYS, type GroupBy } from './groups';

/** What is checked, as the bar offers it; the board stands beside it. */
export type ScopeChoice =
  | { readonly type: 'next' }
  | { readonly type: 'sprint'; readonly sprintId: number }
  | { readonly type: 'top'; readonly limit: number }
  | { readonly type: 'backlog' }
  | { readonly type: 'jql'; readonly jql: string };

export interface CheckAddress {
  /** Null: the page picks the most useful. */
  readonly boardId: number | null;
  readonly scope: ScopeChoice | null;
  readonly filters: Filters;
  readonly group: GroupBy;
  /** The item whose panel is open. */
  readonly item: string | null;
  /** The item at which the walk-through stands; `first` before it has begun; null: the list. */
  readonly walk: string | null;
}

export const EMPTY_ADDRESS: CheckAddress = {
  boardId: null,
  scope: null,
  filters: NO_FILTERS,
  group: 'owner',
  item: null,
  walk: null,
};

/** More than Jira gives in one go, and more than anybody plans from. */
export const MOST_TOP = 1000;

/** The walk-through's place before it knows its first item. */
export const FIRST = 'first';

const SEVERITIES: readonly Severity[] = ['blocker', 'warning', 'info'];
const ITEM_KEY = /^[A-Z][A-Z0-9_]+-\d+$/;
const LONGEST_TEXT = 200;

const wholeNumber = (text: string | null): number | null =>
  text !== null && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;

function parseScope(text: string | null, jql: string | null): ScopeChoice | null {
  if (text === 'next' || text === 'backlog') return { type: text };
  if (text === 'jql') return jql === null || jql.trim() === '' ? null : { type: 'jql', jql };
  const [kind, count, ...rest] = (text ?? '').split('-');
  const number = rest.length === 0 ? wholeNumber(count ?? null) : null;
  if (number === null) return null;
  if (kind === 'sprint') return { type: 'sprint', sprintId: number };
  return kind === 'top' ? { type: 'top', limit: Math.min(number, MOST_TOP) } : null;
}

const oneOf = <T extends string>(known: readonly T[], text: string | null): T | null =>
  known.find((one) => one === text) ?? null;

/** The understood parts of a list such as `a,b`, each once. */
function listOf<T extends string>(text: string | null, understand: (part: string) => T | null): readonly T[] {
  const parts = (text ?? '').split(',').map(understand);
  return [...new Set(parts.filter((part) => part !== null))];
}

const jiraId = (text: string): string | null => (/^\d{1,19}$/.test(text) ? text : null);
const itemKey = (text: string | null): string | null => (text !== null && ITEM_KEY.test(text) ? text : null);

function parseFilters(parameters: URLSearchParams): Filters {
  return {
    show: oneOf(SHOWN, parameters.get('show')),
    checks: listOf(parameters.get('check'), (part) => oneOf(CHECK_IDS, part)),
    severities: listOf(parameters.get('severity'), (part) => oneOf(SEVERITIES, part)),
    steps: listOf(parameters.get('step'), (part) => oneOf(STEPS, part)),
    statuses: listOf(parameters.get('status'), jiraId),
    types: listOf(parameters.get('type'), jiraId),
    epics: listOf(parameters.get('epic'), (part) => (part === NO_EPIC ? part : itemKey(part))),
    text: (parameters.get('text') ?? '').slice(0, LONGEST_TEXT),
    fresh: parameters.get('new') === 'yes',
    exempt: parameters.get('exempt') === 'yes',
  };
}

/** Reads the query. What it does not understand is left to the page's own choice: an old link still opens. */
export function parseCheck(query: string): CheckAddress {
  const parameters = new URLSearchParams(query);
  const walk = parameters.get('walk');
  return {
    boardId: wholeNumber(parameters.get('board')),
    scope: parseScope(parameters.get('scope'), parameters.get('jql')),
    filters: parseFilters(parameters),
    group: oneOf(GROUP_BYS, parameters.get('group')) ?? 'owner',
    item: itemKey(parameters.get('item')),
    walk: walk === FIRST ? FIRST : itemKey(walk),
  };
}

/** The scope as it stands in the address: `next`, `sprint-12`, `top-20`, `backlog`, `jql`. */
export function scopeId(scope: ScopeChoice): string {
  if (scope.type === 'sprint') return `sprint-${String(scope.sprintId)}`;
  return scope.type === 'top' ? `top-${String(scope.limit)}` : scope.type;
}

/** Writes the query; parsing it gives the same address back. */
export function formatCheck({ boardId, scope, filters, group, item, walk }: CheckAddress): string {
  const parts: readonly (readonly [name: string, value: string | null])[] = [
    ['board', boardId === null ? null : String(boardId)],
    ['scope', scope === null ? null : scopeId(scope)],
    ['jql', scope?.type === 'jql' ? scope.jql : null],
    ['show', filters.show],
    ['check', filters.checks.join(',')],
    ['severity', filters.severities.join(',')],
    ['step', filters.steps.join(',')],
    ['status', filters.statuses.join(',')],
    ['type', filters.types.join(',')],
    ['epic', filters.epics.join(',')],
    ['text', filters.text],
    ['new', filters.fresh ? 'yes' : null],
    ['exempt', filters.exempt ? 'yes' : null],
    ['group', group === 'owner' ? null : group],
    ['item', item],
    ['walk', walk],
  ];
  const parameters = new URLSearchParams();
  for (const [name, value] of parts) if (value !== null && value !== '') parameters.set(name, value);
  // Commas are kept: a link that can be read is a link that is trusted.
  return parameters.toString().replaceAll('%2C', ',');
}
