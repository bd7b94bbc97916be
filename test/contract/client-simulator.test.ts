/** The client against the simulated site: everything it offers, over the demo data, must be understood. */
import { demoSite } from '../../local/demo';
import { createJiraSite } from '../../local/jira';
import { createJiraClient, OPERATIONS } from '../../src/jira';
import { siteTransport } from '../backlog-check/site-transport';

const data = demoSite(new Date('2026-11-20T09:00:00.000Z'));
const admin = data.jiraAdmins[0] ?? '';
const asked = new Set<string>();

const client = (accountId: string | null) => {
  const transport = siteTransport(createJiraSite(data), { accountId, via: 'browser' });
  return createJiraClient({
    transport: async (request) => {
      asked.add(
        `${request.method} ${request.path.split('?')[0]?.replace(/(?<=\/(?:project|board|sprint)\/)(?:\d+|[A-Z]+)(?=\/|$)/g, '{}') ?? ''}`,
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

it('every operation of the client was asked', () => {
  const templates = Object.values(OPERATIONS).map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
  expect([...asked].sort()).toEqual(templates.sort());
});
