/** What the page's address says: the board, what is checked, what is shown, which item is open. */

/** What is checked, as the bar offers it; the board stands beside it. */
export type ScopeChoice =
  | { readonly type: 'next' }
  | { readonly type: 'sprint'; readonly sprintId: number }
  | { readonly type: 'top'; readonly limit: number }
  | { readonly type: 'backlog' }
  | { readonly type: 'jql'; readonly jql: string };

/** The groups of the list, and the segment of the bar that belongs to two of them. */
const SHOWN = ['PM', 'PO', 'both', 'cannot-tell', 'ready'] as const;
export type Shown = (typeof SHOWN)[number];

export interface CheckAddress {
  /** Null: the page picks the most useful. */
  readonly boardId: number | null;
  readonly scope: ScopeChoice | null;
  readonly show: Shown | null;
  readonly item: string | null;
}

export const EMPTY_ADDRESS: CheckAddress = { boardId: null, scope: null, show: null, item: null };

/** More than Jira gives in one go, and more than anybody plans from. */
export const MOST_TOP = 1000;

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

/** Reads the query. What it does not understand is left to the page's own choice: an old link still opens. */
export function parseCheck(query: string): CheckAddress {
  const parameters = new URLSearchParams(query);
  const show = parameters.get('show');
  const item = parameters.get('item') ?? '';
  return {
    boardId: wholeNumber(parameters.get('board')),
    scope: parseScope(parameters.get('scope'), parameters.get('jql')),
    show: SHOWN.find((group) => group === show) ?? null,
    item: /^[A-Z][A-Z0-9_]+-\d+$/.test(item) ? item : null,
  };
}

/** The scope as it stands in the address: `next`, `sprint-12`, `top-20`, `backlog`, `jql`. */
export function scopeId(scope: ScopeChoice): string {
  if (scope.type === 'sprint') return `sprint-${String(scope.sprintId)}`;
  return scope.type === 'top' ? `top-${String(scope.limit)}` : scope.type;
}

/** Writes the query; parsing it gives the same address back. */
export function formatCheck({ boardId, scope, show, item }: CheckAddress): string {
  const parameters = new URLSearchParams();
  if (boardId !== null) parameters.set('board', String(boardId));
  if (scope !== null) parameters.set('scope', scopeId(scope));
  if (scope?.type === 'jql') parameters.set('jql', scope.jql);
  if (show !== null) parameters.set('show', show);
  if (item !== null) parameters.set('item', item);
  return parameters.toString();
}
