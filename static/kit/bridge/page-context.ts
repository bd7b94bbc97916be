/** Where the page was opened: the platform's context, narrowed to what the pages use. Pure; context.ts reads it. */
export interface PageContext {
  readonly accountId: string | null;
  readonly siteUrl: string;
  readonly projectId: string | null;
  readonly projectKey: string | null;
  readonly board: { readonly id: number; readonly type: string | null } | null;
  readonly sprint: { readonly id: number; readonly state: string | null } | null;
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null;
const number = (value: unknown): number | null => {
  const parsed = typeof value === 'number' ? value : typeof value === 'string' && value !== '' ? Number(value) : NaN;
  return Number.isSafeInteger(parsed) ? parsed : null;
};

/**
 * Reads the context of any of the app's pages. Total: what is not there is null, because the modules give different
 * parts (a space page has no board, a backlog menu no sprint).
 */
export function narrowContext(context: unknown): PageContext {
  const all = record(context);
  const extension = record(all['extension']);
  const project = record(extension['project']);
  const board = record(extension['board']);
  const sprint = record(extension['sprint']);
  const boardId = number(board['id']);
  const sprintId = number(sprint['id']);
  return {
    accountId: text(all['accountId']),
    siteUrl: text(all['siteUrl']) ?? '',
    projectId: text(project['id']),
    projectKey: text(project['key']),
    board: boardId === null ? null : { id: boardId, type: text(board['type']) },
    sprint: sprintId === null ? null : { id: sprintId, state: text(sprint['state']) },
  };
}
