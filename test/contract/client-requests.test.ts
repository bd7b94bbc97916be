/** Every request that the client emits, judged by Atlassian's own documents, and the operations table against them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createJiraClient, OPERATIONS } from '../../src/jira';
import type { JiraClient, JiraRequest, Operation, OperationId } from '../../src/jira';
import { respond } from '../jira/scripted-transport';
import { describeWithOpenApi } from '../support/openapi';

const USER = { accountId: 'a', displayName: 'A', active: true };
const PAGE = { issues: [{ id: '1' }], nextPageToken: 'next' };

/** One answer for each operation that lets the client go on, in the shape that it reads. */
const ANSWERS: Record<OperationId, unknown> = {
  getAllStatuses: [],
  getIssueTypesForProject: [],
  getProject: { id: '10001', key: 'SHOP', name: 'Shop' },
  getFields: [],
  searchAndReconsileIssuesUsingJqlPost: PAGE,
  countIssues: { count: 3 },
  bulkFetchIssues: { issues: [] },
  getMyPermissions: { permissions: {} },
  getCurrentUser: USER,
  bulkGetUsers: { values: [USER], isLast: false },
  findAssignableUsers: [USER],
  findUsers: [USER],
  getAllBoards: { values: [{ id: 1, name: 'B', type: 'scrum' }] },
  getConfiguration: { id: 1, name: 'B', type: 'scrum', columnConfig: { columns: [] } },
  getAllSprints: { values: [{ id: 1, name: 'S', state: 'future' }] },
  getIssuesForBacklogJSIS: PAGE,
  getIssuesForSprintJSIS: PAGE,
  getEditIssueMeta: { fields: {} },
  editIssue: undefined,
  getIssueProperty: { key: 'k', value: 1 },
  setIssueProperty: undefined,
  getComments: { comments: [] },
  addComment: { id: '7' },
  getCommentProperty: { key: 'k', value: 1 },
  getBulkChangelogs: { issueChangeLogs: [{ issueId: '1' }], nextPageToken: null },
  getProjectComponents: [],
  getProjectRoles: {},
  getProjectRole: {},
  getCreateIssueMetaIssueTypeId: { fields: [], total: 0 },
};

const matches = ({ method, path }: Operation, request: JiraRequest): boolean => {
  const pattern = path.replace(/\{\w+\}/g, '[^/]+');
  return method === request.method && new RegExp(`^${pattern}$`).test(request.path.split('?')[0] ?? '');
};

/** Reads two pages: the first and the one that its token leads to. */
async function pages(listing: AsyncGenerator<unknown>): Promise<void> {
  await listing.next();
  await listing.next();
  await listing.return(undefined);
}

async function exerciseItems(jira: JiraClient): Promise<void> {
  const text = { type: 'doc', version: 1, content: [] };
  await jira.getEditMeta('1');
  await jira.editIssue('1', { fields: { customfield_10016: 3, parent: { key: 'SHOP-1' }, description: text } });
  await jira.editIssue(
    '1',
    { update: { labels: [{ add: 'not-ready' }], timetracking: [{ edit: {} }] } },
    { once: true },
  );
  await jira.getIssueProperty('1', 'whose-call.commented');
  await jira.setIssueProperty('1', 'whose-call.commented', { version: 1, marks: ['a'] });
  await jira.addComment('1', { body: text });
  await jira.addComment('1', { body: text, properties: [{ key: 'whose-call.gaps', value: { mark: 'a' } }] });
  await jira.listComments('1');
  await jira.getCommentProperty('7', 'whose-call.gaps');
  await jira.changes({ ids: ['1', '2'], fieldIds: ['description'] });
}

/** Calls everything that the client offers, with every kind of input that changes the request. */
async function exercise(jira: JiraClient): Promise<void> {
  await jira.getSpaceIssueTypes('SHOP');
  await jira.getSpaceIssueTypes('10001');
  await jira.listBoards('SHOP');
  await jira.getBoardConfiguration(1);
  await jira.listSprints(1, ['active', 'future']);
  await pages(jira.sprintIssueIds(5));
  await pages(jira.backlogIssueIds(1, { atMost: 30 }));
  await pages(jira.searchIssueIds('project = SHOP ORDER BY rank', { atMost: 30 }));
  await jira.bulkFetchIssues({ ids: ['1', '2'], fields: ['description', 'customfield_10016'] });
  await jira.bulkFetchIssues({ ids: ['1'], fields: [], properties: ['checklist'] });
  await jira.getFields();
  await jira.bulkGetUsers(['a', 'b']);
  await jira.myPermissions({ projectId: '10001' }, ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS']);
  await jira.myPermissions({ projectKey: 'SHOP' }, ['BROWSE_PROJECTS']);
  await jira.currentUser();
  await jira.countIssues('project = 10000');
  await jira.findAssignableUsers({ projectIdOrKey: 'SHOP', query: 'ann o’neill & co' });
  await jira.findUsers('ann o’neill & co');
  await exerciseItems(jira);
  await jira.listComponents('SHOP');
  await jira.listRoles('SHOP');
  await jira.roleMembers('SHOP', '10002');
  await jira.getPriorities('SHOP', '10001');
}

async function emittedRequests(): Promise<readonly JiraRequest[]> {
  const requests: JiraRequest[] = [];
  const jira = createJiraClient({
    transport: async (request) => {
      requests.push(request);
      const operation = Object.values(OPERATIONS).find((one) => matches(one, request));
      return respond({ body: operation === undefined ? undefined : ANSWERS[operation.id] });
    },
  });
  await exercise(jira);
  return requests;
}

describeWithOpenApi('requests of the client against the OpenAPI documents', (api) => {
  it('are all valid, and every operation of the table was emitted', async () => {
    const requests = await emittedRequests();
    const seen = new Set(requests.map(({ method, path }) => api.find(method, path.split('?')[0] ?? '')?.operationId));
    expect([...seen].sort()).toEqual(Object.keys(OPERATIONS).sort());
    const faults = requests.flatMap((request) =>
      api.checkRequest(request).map((fault) => `${request.method} ${request.path}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('a wrong request would be noticed', () => {
    expect(api.checkRequest({ method: 'GET', path: '/rest/api/3/issuetype/project' })).not.toEqual([]);
    expect(
      api.checkRequest({ method: 'POST', path: '/rest/api/3/issue/bulkfetch', body: { issueIdsOrKeys: [1] } }),
    ).not.toEqual([]);
  });

  it.each(Object.values<Operation>(OPERATIONS))('$id has the method, path and scopes of the documents', (operation) => {
    const spec = api.find(operation.method, operation.path.replace(/\{\w+\}/g, '1'));
    expect(spec).toMatchObject({ operationId: operation.id, path: operation.path, deprecated: false });
    const published = (spec?.scopes ?? []).map((scopes) => [...scopes].sort());
    const { classic, granular } = operation.scopes;
    // The software document publishes granular scopes as the security; the platform's keeps them in an extension.
    const software = spec?.document === 'software';
    expect(published).toContainEqual([...(software ? granular : classic)].sort());
    if (!software) expect([...granular].sort()).toEqual(granularScopes(operation));
    expect(classic.length).toBe(software ? 0 : 1);
  });
});

interface ScopesExtension {
  readonly paths: Record<
    string,
    Record<string, { 'x-atlassian-oauth2-scopes'?: { state: string; scopes: string[] }[] }>
  >;
}

function granularScopes({ path, method }: Operation): readonly string[] {
  const file = resolve(__dirname, '../../../shared/openapi/jira-platform-openapi.json');
  const document = JSON.parse(readFileSync(file, 'utf8')) as ScopesExtension;
  const scopes = document.paths[path]?.[method.toLowerCase()]?.['x-atlassian-oauth2-scopes'];
  return [...(scopes?.find(({ state }) => state === 'Beta')?.scopes ?? [])].sort();
}
