/** The demo site through the simulator: every space, board and item of it in answers that Atlassian's documents accept. */
import { demoSite } from '../../local/demo';
import { createJiraSite, type Caller } from '../../local/jira';
import { describeWithOpenApi } from '../support/openapi';

const NOW = new Date('2026-03-10T09:00:00Z');
const data = demoSite(NOW);

describeWithOpenApi('the demo site is a valid Jira site', (api) => {
  const site = createJiraSite(data, { clock: () => NOW.getTime() });
  const admin: Caller = { accountId: data.jiraAdmins[0] ?? null, via: 'direct' };

  async function problems(method: string, path: string, body?: unknown): Promise<readonly string[]> {
    const answer = await site.handle({ method, path, body }, admin);
    const wrong = api.checkResponse({ method, path, body }, answer);
    return answer.status < 300 ? wrong : [`${answer.status} ${JSON.stringify(answer.body)}`, ...wrong];
  }

  it.each(data.projects.map((it) => [it.key, it] as const))('space %s', async (_key, { id, key, permissions }) => {
    const mayBrowse = [admin.accountId, '*'].some((it) => permissions.BROWSE_PROJECTS?.includes(it ?? '') === true);
    const paths = ['', '/statuses', '/properties'].map((it) => `/rest/api/3/project/${key}${it}`);
    const reads = [
      ...paths,
      `/rest/api/3/issuetype/project?projectId=${id}`,
      `/rest/agile/1.0/board?projectKeyOrId=${key}`,
    ];
    for (const path of mayBrowse ? reads : []) expect([path, await problems('GET', path)]).toEqual([path, []]);
  });

  it.each(data.boards.map((it) => [it.name, it.id] as const))('board %s', async (_name, id) => {
    for (const path of [
      `/rest/agile/1.0/board/${id}`,
      `/rest/agile/1.0/board/${id}/configuration`,
      `/rest/software/1.0/board/${id}/backlog?maxResults=5000`,
      `/rest/software/1.0/board/${id}/issue?fields=summary`,
    ]) {
      const found = await problems('GET', path);
      // A board in a space that this admin may not browse is not there.
      if (!found[0]?.startsWith('404')) expect([path, found]).toEqual([path, []]);
    }
  });

  it('all items', async () => {
    for (let at = 0; at < data.issues.length; at += 100) {
      const issueIdsOrKeys = data.issues.slice(at, at + 100).map((it) => it.id);
      expect(await problems('POST', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys, fields: ['*all'] })).toEqual([]);
    }
  });
});

it('the demo site refers to nothing that is not there', () => {
  const ids = new Set(data.issues.map((it) => it.id));
  const [types, statuses] = [data.issueTypes, data.statuses].map((list) => new Set(list.map((it) => it.id)));
  const sprints = new Set(data.sprints.map((it) => it.id));
  const people = new Set(data.users.map((it) => it.accountId));
  const dangling = data.issues.filter(
    (it) =>
      !types?.has(it.issueTypeId) ||
      !statuses?.has(it.statusId) ||
      (it.parentId !== undefined && !ids.has(it.parentId)) ||
      ![it.sprintId, ...(it.closedSprintIds ?? [])].every((one) => one === undefined || sprints.has(one)) ||
      !(it.links ?? []).every((one) => ids.has(one.outwardIssueId)) ||
      !people.has(it.reporterAccountId),
  );
  expect(dangling.map((it) => it.key)).toEqual([]);
  expect(ids.size).toBe(data.issues.length);
  expect(new Set(data.issues.map((it) => it.key)).size).toBe(data.issues.length);
});
