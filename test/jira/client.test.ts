import { bulkFetchPageSize, createJiraClient, OPERATIONS } from '../../src/jira';
import { scripted } from './scripted-transport';
import type { Step } from './scripted-transport';

function client(...steps: readonly Step[]) {
  const { transport, requests } = scripted(...steps);
  return { jira: createJiraClient({ transport }), requests };
}

const status = (id: string, name: string, key?: string) => ({
  id,
  name,
  ...(key === undefined ? {} : { statusCategory: { key } }),
});

describe('a space’s work types', () => {
  const statuses: Step = {
    body: [
      {
        id: '1',
        name: 'Histoire',
        subtask: false,
        statuses: [status('10', 'À faire', 'new'), status('11', 'Fini', 'done')],
      },
      {
        id: '2',
        name: 'Sous-tâche',
        subtask: true,
        statuses: [status('12', 'Étrange', 'undefined'), status('13', 'Sans')],
      },
    ],
  };
  const types: Step = {
    body: [{ id: '1', name: 'Histoire', untranslatedName: 'Story', hierarchyLevel: 0, iconUrl: '/i' }],
  };

  it('joins statuses and levels; what only the statuses call knows keeps its flag', async () => {
    const { jira, requests } = client(statuses, types);
    expect(await jira.getSpaceIssueTypes('10001')).toEqual([
      {
        id: '1',
        name: 'Histoire',
        untranslatedName: 'Story',
        hierarchyLevel: 0,
        iconUrl: '/i',
        statuses: [
          { id: '10', name: 'À faire', category: 'new' },
          { id: '11', name: 'Fini', category: 'done' },
        ],
      },
      {
        id: '2',
        name: 'Sous-tâche',
        hierarchyLevel: -1,
        statuses: [
          { id: '12', name: 'Étrange', category: null },
          { id: '13', name: 'Sans', category: null },
        ],
      },
    ]);
    expect(requests.map(({ path }) => path)).toEqual([
      '/rest/api/3/project/10001/statuses',
      '/rest/api/3/issuetype/project?projectId=10001',
    ]);
  });

  it('looks the id up for a key, because the work types call takes ids only', async () => {
    const project: Step = { body: { id: '10001', key: 'SHOP', name: 'Shop', style: 'next-gen' } };
    const { jira, requests } = client(project, statuses, types);
    await jira.getSpaceIssueTypes('SHOP');
    expect(requests[2]?.path).toBe('/rest/api/3/issuetype/project?projectId=10001');
  });
});

describe('addresses', () => {
  it('escapes what is put into a path', async () => {
    const { jira, requests } = client({ body: { id: '1', key: 'A', name: 'A' } });
    await jira.getProject('A/../../B?x=1');
    expect(requests[0]?.path).toBe('/rest/api/3/project/A%2F..%2F..%2FB%3Fx%3D1');
  });

  it('refuses an empty path parameter, which would address another resource', async () => {
    const { jira } = client();
    await expect(jira.getProject('')).rejects.toThrow(TypeError);
  });
});

describe('board configuration', () => {
  const board = (rest: Record<string, unknown>): Step => ({
    body: {
      id: 3,
      name: 'B',
      type: 'scrum',
      columnConfig: { columns: [{ name: 'To do', statuses: [{ id: '1' }] }] },
      ...rest,
    },
  });
  it.each([
    {
      name: 'by a field',
      rest: { estimation: { type: 'field', field: { fieldId: 'customfield_1' } } },
      expected: 'customfield_1',
    },
    { name: 'by counting items', rest: { estimation: { type: 'issueCount' } }, expected: null },
    { name: 'not at all', rest: {}, expected: null },
  ])('tells how the board estimates: $name', async ({ rest, expected }) => {
    const { jira } = client(board(rest));
    const configuration = await jira.getBoardConfiguration(3);
    expect(configuration.estimationFieldId).toBe(expected);
    expect(configuration.columns).toEqual([{ name: 'To do', statusIds: ['1'] }]);
  });
});

describe('bulk fetch', () => {
  const item = (id: string, fields: Record<string, unknown> = {}) => ({
    id,
    key: `A-${id}`,
    fields: {
      summary: `Item ${id}`,
      issuetype: { id: '1', name: 'Story' },
      status: status('10', 'New', 'new'),
      ...fields,
    },
  });

  it('always asks for what an item needs, each field once', async () => {
    const { jira, requests } = client({ body: { issues: [] } });
    await jira.bulkFetchIssues({ ids: ['1'], fields: ['status', 'description'], properties: ['checklist'] });
    expect(requests[0]?.body).toEqual({
      issueIdsOrKeys: ['1'],
      fields: ['summary', 'issuetype', 'status', 'description'],
      properties: ['checklist'],
    });
  });

  it('asks nothing for no ids', async () => {
    const { jira, requests } = client();
    expect(await jira.bulkFetchIssues({ ids: [], fields: [] })).toEqual({ issues: [], failed: [], unreadable: [] });
    expect(requests).toEqual([]);
  });

  it('leaves an absent field absent and an empty one null', async () => {
    const { jira } = client({ body: { issues: [item('1', { description: null })] } });
    const { issues } = await jira.bulkFetchIssues({ ids: ['1'], fields: ['description', 'customfield_1'] });
    expect(issues[0]?.fields).toHaveProperty('description', null);
    expect(issues[0]?.fields).not.toHaveProperty('customfield_1');
  });

  it('names an item that it cannot understand, and gives the others', async () => {
    const { jira } = client({
      body: {
        issues: [item('1'), item('2', { status: 'New' }), { key: 'A-3' }, null, item('4')],
        issueErrors: [{ id: '5', errorMessage: 'Timed out' }],
      },
    });
    const answer = await jira.bulkFetchIssues({ ids: ['1', '2', '3', '4', '5'], fields: [] });
    expect(answer.issues.map(({ id }) => id)).toEqual(['1', '4']);
    expect(answer.unreadable.map(({ id }) => id)).toEqual(['2', null, null]);
    expect(answer.unreadable.map(({ detail }) => detail)).toEqual([
      'fields.status: expected object, received string',
      'id: expected string, received nothing',
      'body: expected object, received null',
    ]);
    expect(answer.failed).toEqual([{ id: '5', detail: 'Timed out' }]);
  });

  it.each([
    { fields: ['summary'], size: 1000 },
    { fields: Array.from({ length: 100 }, (_, index) => `customfield_${index}`), size: 1000 },
    { fields: Array.from({ length: 101 }, (_, index) => `customfield_${index}`), size: 100 },
    { fields: [], size: 100 },
    { fields: ['*all'], size: 100 },
    { fields: ['summary', '-description'], size: 100 },
    { fields: ['summary', 'comment'], size: 100 },
  ])('takes pages of $size for $fields.length fields', ({ fields, size }) => {
    expect(bulkFetchPageSize(fields)).toBe(size);
  });
});

describe('fields, people and permissions', () => {
  it('keeps the space that a field belongs to', async () => {
    const { jira } = client({
      body: [
        { id: 'parent', name: 'Parent' },
        {
          id: 'customfield_1',
          name: 'AC',
          schema: { type: 'string', custom: 'x:textarea' },
          scope: { type: 'PROJECT', project: { id: '7' } },
        },
      ],
    });
    expect(await jira.getFields()).toEqual([
      { id: 'parent', name: 'Parent', type: null, customType: null, projectId: null },
      { id: 'customfield_1', name: 'AC', type: 'string', customType: 'x:textarea', projectId: '7' },
    ]);
  });

  it('counts a permission that the answer leaves out as not given', async () => {
    const { jira, requests } = client({ body: { permissions: { BROWSE_PROJECTS: { havePermission: true } } } });
    const granted = await jira.myPermissions({ projectId: '7' }, ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS']);
    expect(granted).toEqual({ BROWSE_PROJECTS: true, ADMINISTER_PROJECTS: false });
    expect(requests[0]?.path).toBe(
      '/rest/api/3/mypermissions?projectId=7&permissions=BROWSE_PROJECTS%2CADMINISTER_PROJECTS',
    );
  });

  it('searches people who can be assigned', async () => {
    const { jira, requests } = client({
      body: [
        {
          accountId: 'a',
          displayName: 'Ann',
          active: false,
          accountType: 'atlassian',
          avatarUrls: { '48x48': '/a.png' },
        },
      ],
    });
    expect(await jira.findAssignableUsers({ projectIdOrKey: 'A', query: 'an' })).toEqual([
      { accountId: 'a', displayName: 'Ann', active: false, accountType: 'atlassian', avatarUrl: '/a.png' },
    ]);
    expect(requests[0]?.path).toBe('/rest/api/3/user/assignable/search?project=A&query=an&maxResults=20');
  });
});

it('every operation stands under its own id', () => {
  for (const [key, operation] of Object.entries(OPERATIONS)) expect(operation.id).toBe(key);
});
