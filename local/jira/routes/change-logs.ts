/** Change logs of many items at once. */
import type { SiteChange, SiteIssue } from '../entities';
import { bodyList, objectBody, onlyKeys } from '../parameters';
import { badRequest } from '../problem';
import type { Answer, Context, Route } from '../route';

const MAX = { issues: 1_000, fields: 10, results: 10_000 };
const KEYS = ['issueIdsOrKeys', 'fieldIds', 'maxResults', 'nextPageToken'];

interface Entry {
  readonly issue: SiteIssue;
  readonly change: SiteChange;
}

/** All changes of the items that touch one of the fields, oldest first, the smaller item id first. */
function entries({ store, access }: Context, ids: readonly string[], fieldIds: readonly string[]): readonly Entry[] {
  const wanted = new Set(fieldIds);
  const issues = new Map(
    ids.flatMap((id) => {
      const issue = store.issue(id);
      return issue && access.sees(issue) ? [[issue.id, issue] as const] : [];
    }),
  );
  return [...issues.values()]
    .flatMap((issue) => (issue.changes ?? []).map((change) => ({ issue, change })))
    .filter(({ change }) => wanted.size === 0 || change.items.some(({ fieldId }) => wanted.has(fieldId)))
    .sort(
      (a, b) => Date.parse(a.change.created) - Date.parse(b.change.created) || Number(a.issue.id) - Number(b.issue.id),
    );
}

function history({ wire, store }: Context, { id, authorAccountId, created, items }: SiteChange): object {
  const author = store.users.get(authorAccountId);
  return { id, ...(author ? { author: wire.user(author) } : {}), created: wire.timestamp(Date.parse(created)), items };
}

function startOf(token: unknown): number {
  if (token === undefined) return 0;
  const at = typeof token === 'string' ? Number(Buffer.from(token, 'base64url').toString('utf8')) : Number.NaN;
  if (!Number.isInteger(at) || at <= 0) throw badRequest('The provided nextPageToken is invalid or has expired.');
  return at;
}

function bulkChangeLogs(context: Context): Answer {
  const body = objectBody(context);
  onlyKeys(body, KEYS);
  const ids = bodyList(body, 'issueIdsOrKeys') ?? [];
  const fieldIds = bodyList(body, 'fieldIds') ?? [];
  const { maxResults = 1_000 } = body;
  if (ids.length === 0) throw badRequest('At least one issue id or key is required.');
  if (ids.length > MAX.issues) throw badRequest(`At most ${MAX.issues} issue ids or keys can be requested.`);
  if (fieldIds.length > MAX.fields) throw badRequest(`At most ${MAX.fields} field ids can be requested.`);
  if (typeof maxResults !== 'number' || maxResults < 1 || maxResults > MAX.results) {
    throw badRequest(`maxResults must be between 1 and ${MAX.results}.`);
  }
  const all = entries(context, ids, fieldIds);
  const start = startOf(body.nextPageToken);
  const shown = all.slice(start, start + maxResults);
  const byIssue = new Map<string, SiteChange[]>();
  for (const { issue, change } of shown) byIssue.set(issue.id, [...(byIssue.get(issue.id) ?? []), change]);
  const end = start + shown.length;
  const more = end < all.length ? { nextPageToken: Buffer.from(String(end)).toString('base64url') } : {};
  const issueChangeLogs = [...byIssue].map(([issueId, of]) => ({
    issueId,
    changeHistories: of.map((change) => history(context, change)),
  }));
  return { body: { issueChangeLogs, ...more }, reads: { items: byIssue.size } };
}

export const CHANGE_LOG_ROUTES: readonly Route[] = [
  {
    operationId: 'getBulkChangelogs',
    method: 'POST',
    path: '/rest/api/3/changelog/bulkfetch',
    how: 'spec',
    note: 'an entry that touches a field asked for is given whole, with its other fields; items without entries are absent; both guessed',
    answer: bulkChangeLogs,
  },
];
