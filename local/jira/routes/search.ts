/** Platform search: by token page by page, counting, bulk fetch by id, and the search that Atlassian removed. */
import { bodyList, objectBody, onlyKeys } from '../parameters';
import { badRequest, Problem } from '../problem';
import type { Answer, Context, Route } from '../route';
import { answerPage, EVERYWHERE, find, pageRequest, refuseExpand } from '../search';
import { chooseFields } from '../wire';

function searchByJql(context: Context): Answer {
  const request = pageRequest(context);
  // Measured on Jira Cloud: 0 and 5001 are refused, 1 and 5000 served. The text is ours: sites translate it.
  if (request.maxResults < 1 || request.maxResults > 5000) {
    throw badRequest('The maxResults parameter must be between 1 and 5,000.');
  }
  return answerPage(context, request, EVERYWHERE, 'id');
}

const removed = (): Answer => {
  const guide = 'https://developer.atlassian.com/changelog/#CHANGE-2046';
  throw new Problem(410, [
    `The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at ${guide}`,
  ]);
};

function count(context: Context): Answer {
  const body = objectBody(context);
  onlyKeys(body, ['jql']);
  const { jql } = body;
  return { body: { count: find(context, typeof jql === 'string' ? jql : '').length } };
}

/** Fields that hold many entries: naming one lowers the bulk-fetch limit to 100. */
const MANY_VALUED = new Set(['comment', 'worklog', 'attachment']);

/** Whether a request may ask for up to 1,000 items (the conditions of the October 2026 document). */
function mayFetchThousand(fields: readonly string[]): boolean {
  const exclusionOnly = fields.every((it) => it.startsWith('-'));
  const wild = fields.some((it) => it === '*all' || it === '*navigable' || MANY_VALUED.has(it));
  return fields.length >= 1 && fields.length <= 100 && !exclusionOnly && !wild;
}

function bulkFetch(context: Context): Answer {
  const body = objectBody(context);
  onlyKeys(body, ['expand', 'fields', 'fieldsByKeys', 'issueIdsOrKeys', 'properties']);
  const asked = bodyList(body, 'issueIdsOrKeys');
  const fields = bodyList(body, 'fields') ?? [];
  const properties = bodyList(body, 'properties') ?? [];
  refuseExpand((bodyList(body, 'expand') ?? []).join(','));
  if (!asked || asked.length === 0)
    throw badRequest("The 'issueIdsOrKeys' list must hold at least one issue id or key.");
  const limit = context.settings.bulkFetchLimit === 1000 && mayFetchThousand(fields) ? 1000 : 100;
  if (asked.length > limit)
    throw badRequest(`A maximum of ${limit} issues can be fetched, but ${asked.length} were requested.`);
  if (properties.length > 5) throw badRequest('A maximum of 5 issue property keys can be specified.');
  const found = new Map(asked.flatMap((it) => context.store.issue(it) ?? []).map((it) => [it.id, it]));
  const visible = [...found.values()]
    .filter((it) => context.access.sees(it))
    .sort((a, b) => Number(a.id) - Number(b.id));
  const choice = chooseFields(fields, '*navigable');
  const issues = visible.map((it) => context.wire.issue(it, { ...choice, idsOnly: false, bare: false }, properties));
  return { body: { issues, issueErrors: [] }, reads: { items: issues.length } };
}

export const SEARCH_ROUTES: readonly Route[] = [
  {
    operationId: 'searchAndReconsileIssuesUsingJql',
    anonymous: true,
    method: 'GET',
    path: '/rest/api/3/search/jql',
    how: 'documented',
    note: 'pages of 100 with fields (measured), 5,000 for ids; no total; order without ORDER BY and the text of token errors are guessed',
    answer: searchByJql,
  },
  {
    operationId: 'searchAndReconsileIssuesUsingJqlPost',
    anonymous: true,
    method: 'POST',
    path: '/rest/api/3/search/jql',
    how: 'documented',
    note: 'as the GET',
    answer: searchByJql,
  },
  {
    operationId: 'searchForIssuesUsingJql',
    anonymous: true,
    method: 'GET',
    path: '/rest/api/3/search',
    how: 'recorded',
    note: 'removed by Atlassian: answers 410 with the text that sites give',
    answer: removed,
  },
  {
    operationId: 'searchForIssuesUsingJqlPost',
    anonymous: true,
    method: 'POST',
    path: '/rest/api/3/search',
    how: 'recorded',
    note: 'removed by Atlassian: answers 410 with the text that sites give',
    answer: removed,
  },
  {
    operationId: 'countIssues',
    anonymous: true,
    method: 'POST',
    path: '/rest/api/3/search/approximate-count',
    how: 'spec',
    note: 'exact, within what the index shows',
    answer: count,
  },
  {
    operationId: 'bulkFetchIssues',
    anonymous: true,
    method: 'POST',
    path: '/rest/api/3/issue/bulkfetch',
    how: 'documented',
    note: 'limit 100, or 1,000 under the conditions of the October 2026 document (option bulkFetchLimit); the text of the limit error is guessed',
    answer: bulkFetch,
  },
];
