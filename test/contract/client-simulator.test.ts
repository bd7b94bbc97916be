/** The client against the simulated site: everything it offers, over the demo data, must be understood. */
import { DEMO_PEOPLE, demoSite } from '../../local/demo';
import { createJiraSite } from '../../local/jira';
import { createJiraClient, OPERATIONS } from '../../src/jira';
import { siteTransport } from '../backlog-check/site-transport';

const data = demoSite(new Date('2026-11-20T09:00:00.000Z'));
const admin = data.jiraAdmins[0] ?? '';
const asked = new Set<string>();
/** Those with fewer parameters first: `issue/bulkfetch` is no item. */
const TEMPLATES = Object.values(OPERATIONS)
  .map(({ method, path }) => ({ method, path, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`) }))
  .sort((a, b) => a.path.split('{').length - b.path.split('{').length);

const site = createJiraSite(data);

const client = (accountId: string | null) => {
  const transport = siteTransport(site, { accountId, via: 'browser' });
  return createJiraClient({
    transport: async (request) => {
      const [path = ''] = request.path.split('?');
      asked.add(
        `${request.method} ${TEMPLATES.find((it) => it.method === request.method && it.pattern.test(path))?.path ?? path}`,
      );
      return transport(request);
    },
    sleep: async () => undefined,
  });
};

const jira = client(admin);

async function all(pages: AsyncIterable<readonly string[]>): Promise<string[]> {
  const ids: string[] = [];
  for await (const page of pages) ids.push(...page);
  return ids;
}

describe.each(data.projects.map(({ id, key, style }) => ({ id, key, style })))(
  'the space $key',
  ({ id, key, style }) => {
    it('is described the same by id and by key', async () => {
      const types = await jira.getSpaceIssueTypes(key);
      expect(await jira.getSpaceIssueTypes(id)).toEqual(types);
      expect(types.length).toBeGreaterThan(0);
      for (const { statuses } of types) expect(statuses.every(({ category }) => category !== null)).toBe(true);
      expect(await jira.getProject(key)).toMatchObject({ id, key, teamManaged: style === 'next-gen' });
    });

    it('gives its boards, their configuration, sprints and items', async () => {
      for (const board of await jira.listBoards(key)) {
        const { columns } = await jira.getBoardConfiguration(board.id);
        expect(columns.length).toBeGreaterThan(0);
        if (board.type === 'scrum') {
          const sprints = await jira.listSprints(board.id, ['active', 'future']);
          expect(sprints.every(({ state }) => state !== 'closed')).toBe(true);
          for (const sprint of sprints) expect(await all(jira.sprintIssueIds(sprint.id))).toEqual(expect.any(Array));
        } else await expect(jira.listSprints(board.id, ['future'])).rejects.toMatchObject({ code: 'badRequest' });
        await all(jira.backlogIssueIds(board.id));
      }
    });

    it('gives every item that it lists, each understood', async () => {
      const ids = await all(jira.searchIssueIds(`project = ${key} ORDER BY rank`));
      const answer = await jira.bulkFetchIssues({
        ids: ids.slice(0, 1000),
        fields: ['description'],
        properties: ['checklist'],
      });
      expect(answer.unreadable).toEqual([]);
      expect(answer.issues.map((issue) => issue.id).sort()).toEqual([...ids].sort());
    });
  },
);

it('counts what a query finds', async () => {
  const { id } = data.projects[0]!;
  expect(await jira.countIssues(`project = ${id}`)).toBe(
    data.issues.filter(({ projectId }) => projectId === id).length,
  );
});

describe('people', () => {
  it('the caller, others by id, and who can be assigned', async () => {
    const me = await jira.currentUser();
    expect(me.accountId).toBe(admin);
    const everybody = data.users.map(({ accountId }) => accountId);
    const users = await jira.bulkGetUsers([...everybody, 'nobody-at-all']);
    expect(users.map(({ accountId }) => accountId).sort()).toEqual([...everybody].sort());
    expect(await jira.findAssignableUsers({ projectIdOrKey: data.projects[0]?.key ?? '', query: '' })).not.toEqual([]);
    expect((await jira.findUsers('Mar')).map(({ displayName }) => displayName)).toEqual(['Marek Dvorský']);
    expect(await client(null).findUsers('Mar')).toEqual([]);
  });

  it('what they may do', async () => {
    const keys = ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'] as const;
    expect(await jira.myPermissions({ projectId: data.projects[0]?.id ?? '' }, keys)).toEqual({
      BROWSE_PROJECTS: true,
      ADMINISTER_PROJECTS: expect.any(Boolean),
    });
  });

  it('nobody gets a coded refusal', async () => {
    await expect(client(null).currentUser()).rejects.toMatchObject({ code: 'unauthorised', status: 401 });
  });

  it('the fields of the site', async () => {
    expect((await jira.getFields()).some(({ customType }) => customType !== null)).toBe(true);
  });
});

describe('the parts of a space', () => {
  const { key = '', issueTypes = [], components = [] } = data.projects.find(({ key: one }) => one === 'LEND') ?? {};

  it('components, roles and their people', async () => {
    expect(await jira.listComponents(key)).toEqual(components.map(({ id, name }) => ({ id, name })));
    const roles = await jira.listRoles(key);
    expect(roles.map(({ name }) => name)).toEqual(['Administrators', 'Product Managers', 'Product Owners']);
    const members = await Promise.all(roles.map(async ({ id }) => jira.roleMembers(key, id)));
    expect(members.map(({ accountIds, groups }) => [accountIds.length, groups])).toEqual([
      [2, false],
      [1, true],
      [2, false],
    ]);
    await expect(client(DEMO_PEOPLE.developer).roleMembers(key, '10421')).rejects.toMatchObject({ code: 'notFound' });
  });

  it('the priority of new items', async () => {
    const priorities = await jira.getPriorities(key, issueTypes[0]?.issueTypeId ?? '');
    expect(priorities.filter(({ isDefault }) => isDefault).map(({ name }) => name)).toEqual(['Medium']);
  });
});

describe('an item', () => {
  const issue = data.issues.find(({ key }) => key === 'LEND-126')!;
  const po = client(DEMO_PEOPLE.productOwner);

  it('is edited, and its change log tells', async () => {
    const { fields } = await po.getEditMeta(issue.id);
    expect(fields['parent']).toMatchObject({ operations: ['set'] });
    const before = await po.changes({ ids: [issue.id], fieldIds: ['description', 'labels'] });
    expect(before.get(issue.id)?.map(({ fieldId }) => fieldId)).toEqual(['description']);
    await po.editIssue(issue.id, { update: { labels: [{ add: 'told' }] }, fields: { summary: 'Another' } });
    const after = await po.changes({ ids: [issue.id], fieldIds: ['labels'] });
    expect(after.get(issue.id)).toEqual([
      { fieldId: 'labels', at: expect.any(Number), from: 'returns', to: 'returns told' },
    ]);
  });

  it('keeps what the app sets on it', async () => {
    expect(await po.getIssueProperty(issue.id, 'whose-call.commented')).toBeUndefined();
    await po.setIssueProperty(issue.id, 'whose-call.commented', { version: 1, marks: [] });
    expect(await po.getIssueProperty(issue.id, 'whose-call.commented')).toEqual({ version: 1, marks: [] });
  });

  it('shows a comment, whose and with what', async () => {
    const body = { type: 'doc', version: 1, content: [] };
    const { id } = await po.addComment(issue.id, { body, properties: [{ key: 'mark', value: 'a' }] });
    const [newest] = await po.listComments(issue.id);
    expect(newest).toEqual({ id, authorAccountId: DEMO_PEOPLE.productOwner, at: expect.any(Number) });
    expect(await po.getCommentProperty(id, 'mark')).toBe('a');
    expect(await po.getCommentProperty(id, 'none')).toBeUndefined();
  });

  it('is out of reach for those who may not see it', async () => {
    const outsider = client(DEMO_PEOPLE.outsider);
    await expect(outsider.editIssue(issue.id, { fields: { summary: 'x' } })).rejects.toMatchObject({
      code: 'notFound',
    });
    await expect(outsider.addComment(issue.id, { body: {} })).rejects.toMatchObject({ code: 'notFound' });
  });
});

it('every operation of the client was asked', () => {
  const templates = TEMPLATES.map(({ method, path }) => `${method} ${path}`);
  expect([...asked].sort()).toEqual(templates.sort());
});
