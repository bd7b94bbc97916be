import type { JiraClient, JiraIssue } from '../../src/jira';
import { DEFAULT_SPACE_SETTINGS, type SpaceSettings } from '../../src/settings/settings';
import { MOST_ITEMS, readAdviceInput } from '../../static/who-decides/advisor';
import { placeOf, readAskedItem } from '../../static/who-decides/asked-item';
import { findNeverUsed, MOST_STATUSES } from '../../static/who-decides/never-used';
import { driftMarks } from '../../static/who-decides/drift-marks';
import type { Space } from '../../static/kit/space';
import { aMap, aType, DONE, TODO } from './support';

const spaceWith = (settings: Partial<SpaceSettings>) =>
  ({ project: { id: '100' }, stored: { settings: { ...DEFAULT_SPACE_SETTINGS, ...settings } } }) as unknown as Space;

const anIssue = (fields: Record<string, unknown>): JiraIssue => ({
  id: '1',
  key: 'SHOP-1',
  summary: 'One',
  issueType: { id: '10', name: 'Story' },
  status: { id: '1', name: 'To Do', category: 'new' },
  fields,
  properties: {},
});

describe('where an item belongs', () => {
  it.each<[string, Record<string, unknown>, ReturnType<typeof placeOf>]>([
    [
      'components and a team',
      { components: [{ id: '7' }, { id: '8' }], team: { id: 'red' } },
      { componentIds: ['7', '8'], teamId: 'red' },
    ],
    ['a team given as its id', { team: 'red' }, { componentIds: [], teamId: 'red' }],
    ['nothing', {}, { componentIds: [], teamId: null }],
    ['odd values', { components: [null, 3, { id: 9 }], team: { name: 'Red' } }, { componentIds: [], teamId: null }],
  ])('reads %s', (_, fields, place) => {
    expect(placeOf({ fields }, 'team')).toEqual(place);
  });

  it('asks for the team only where a team has a Product Owner', async () => {
    const asked: string[][] = [];
    const jira = {
      getFields: async () => [
        {
          id: 'cf',
          name: 'Team',
          type: 'any',
          customType: 'com.atlassian.teams:rm-teams-custom-field-team',
          projectId: null,
        },
      ],
      bulkFetchIssues: async ({ fields }: { fields: readonly string[] }) => {
        asked.push([...fields]);
        return { issues: [anIssue({})], failed: [], unreadable: [] };
      },
    };
    await readAskedItem(jira, spaceWith({}), 'SHOP-1');
    await readAskedItem(jira, spaceWith({ areas: [{ type: 'team', id: 'red', accountId: 'ann' }] }), 'SHOP-1');
    expect(asked).toEqual([['components'], ['components', 'cf']]);
  });

  it('says that an item was not found', async () => {
    const jira = {
      getFields: async () => [],
      bulkFetchIssues: async () => ({ issues: [], failed: [], unreadable: [] }),
    };
    await expect(readAskedItem(jira, spaceWith({}), 'SHOP-9')).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('the advisor’s numbers', () => {
  /** A site with so many items whose assignees repeat every five, and three boards of which one has a sprint. */
  const site = (items: number) => {
    const fetched: string[][] = [];
    const jira = {
      async *searchIssueIds() {
        yield Array.from({ length: items }, (_, index) => String(index));
      },
      bulkFetchIssues: async ({ ids }: { ids: readonly string[] }) => {
        fetched.push([...ids]);
        const issues = ids.map((id) => anIssue({ assignee: { accountId: `person-${String(Number(id) % 5)}` } }));
        return { issues, failed: [], unreadable: [] };
      },
      listBoards: async () => [
        { id: 1, name: 'A', type: 'scrum' },
        { id: 2, name: 'B', type: 'simple' },
        { id: 3, name: 'C', type: 'kanban' },
      ],
      listSprints: async (boardId: number) => {
        if (boardId !== 1) throw new Error('The board does not support sprints');
        return [{ id: 9, name: 'Sprint', state: 'active' as const }];
      },
    };
    return { jira: jira as unknown as JiraClient, fetched };
  };

  it('counts distinct assignees and boards with an active sprint, and gives no ids away', async () => {
    const input = await readAdviceInput(site(12).jira, spaceWith({}));
    expect(input).toEqual({
      engineers: { count: 5, from: 'estimate', atLeast: false },
      teams: 1,
      stage: null,
      people: 0,
      productOwners: 0,
    });
  });

  it('stops at its limit and says so', async () => {
    const { jira, fetched } = site(MOST_ITEMS + 1);
    expect((await readAdviceInput(jira, spaceWith({}))).engineers).toMatchObject({ atLeast: true });
    expect(fetched.flat()).toHaveLength(MOST_ITEMS);
  });

  it('takes the space’s own word, and asks Jira for nobody', async () => {
    const { jira, fetched } = site(12);
    const settings = {
      advisor: { engineers: 30, stage: 'later' as const },
      holders: { PM: { accountId: 'a' }, PO: { accountId: 'a' } },
      areas: [{ type: 'board' as const, id: '1', accountId: 'b' }],
    };
    expect(await readAdviceInput(jira, spaceWith(settings))).toMatchObject({
      engineers: { count: 30, from: 'settings' },
      stage: 'later',
      people: 1,
      productOwners: 2,
    });
    expect(fetched).toEqual([]);
  });

  it('is silent about what Jira does not tell', async () => {
    const refuse = async () => Promise.reject(new Error('no'));
    const jira = { ...site(1).jira, bulkFetchIssues: refuse, listBoards: refuse } as unknown as JiraClient;
    expect(await readAdviceInput(jira, spaceWith({}))).toMatchObject({ engineers: null, teams: null });
  });
});

describe('drift marks', () => {
  const map = aMap([aType('10', 'Story', 0, TODO, DONE)]);

  it('say what is new and what was called otherwise', () => {
    const { issueTypes, statuses } = driftMarks(map, {
      issueTypes: { '10': 'User story' },
      statuses: { '1': 'To Do' },
    });
    expect([...issueTypes]).toEqual([
      ['10', { text: 'renamed', detail: 'It was “User story” when the map was saved.' }],
    ]);
    expect([...statuses].map(([id, { text }]) => [id, text])).toEqual([['3', 'new']]);
  });

  it('are none where the map was never saved', () => {
    const { issueTypes, statuses } = driftMarks(map, null);
    expect([issueTypes.size, statuses.size]).toEqual([0, 0]);
  });
});

describe('statuses never used', () => {
  const map = aMap([aType('10', 'Story', 0, TODO, DONE), aType('11', 'Bug', 0, TODO)]);

  it('asks once for each status, and names those without any item', async () => {
    const asked: string[] = [];
    const countIssues = async (jql: string) => {
      asked.push(jql);
      return jql.endsWith('was 3') ? 0 : 7;
    };
    const { statusIds, notAsked } = await findNeverUsed({ countIssues }, map, '100');
    expect(asked.sort()).toEqual(['project = 100 AND status was 1', 'project = 100 AND status was 3']);
    expect([[...statusIds], notAsked]).toEqual([['3'], 0]);
  });

  it('does not take silence for never', async () => {
    const countIssues = async () => Promise.reject(new Error('no'));
    expect(await findNeverUsed({ countIssues }, map, '100')).toEqual({
      statusIds: new Set(),
      asked: 0,
      notAsked: 2,
    });
  });

  it('has a limit, and says how many lie beyond it', async () => {
    const statuses = Array.from({ length: MOST_STATUSES + 5 }, (_, index) => [String(index), 'S', null] as const);
    const large = aMap([aType('10', 'Story', 0, ...statuses)]);
    expect((await findNeverUsed({ countIssues: async () => 1 }, large, '100')).notAsked).toBe(5);
  });
});
