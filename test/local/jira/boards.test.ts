import { createJiraSite } from '../../../local/jira';
import { ADA, SMALL_SITE, smallSite } from './small-site';

const { get } = smallSite();

/** The keys of a list's items. */
async function keys(path: string): Promise<readonly string[]> {
  const { body } = await get(`${path}?fields=key`);
  return (body as { issues: { key: string }[] }).issues.map((it) => it.key);
}

const LISTS = '/rest/software/1.0';

describe('items of', () => {
  it.each<[string, string, string[]]>([
    // No epic, no sub-task, not done, in no open sprint; a closed sprint keeps nothing out. In rank order.
    ['a scrum backlog', `${LISTS}/board/1/backlog`, ['SHOP-3', 'SHOP-7', 'SHOP-1']],
    ['a kanban backlog: the first column', `${LISTS}/board/3/backlog`, ['OPS-1']],
    ['a team-managed backlog: board state', `${LISTS}/board/2/backlog`, ['TEAM-1']],
    ['a board', `${LISTS}/board/3/issue`, ['OPS-1', 'OPS-2']],
    ['an active sprint, with the sub-tasks of its items', `${LISTS}/sprint/7/issue`, ['SHOP-2', 'SHOP-5']],
    ['a closed sprint', `${LISTS}/sprint/6/issue`, ['SHOP-3']],
    ['a future sprint of a board', `${LISTS}/board/1/sprint/8/issue`, ['SHOP-8']],
  ])('%s', async (_what, path, expected) => expect(await keys(path)).toEqual(expected));

  it('a list narrowed and ordered by JQL', async () => {
    const { body } = await get(
      `${LISTS}/board/1/backlog?fields=key&jql=${encodeURIComponent('key != SHOP-7 ORDER BY key')}`,
    );
    expect((body as { issues: { key: string }[] }).issues.map((it) => it.key)).toEqual(['SHOP-1', 'SHOP-3']);
  });

  it('a list page by page, with tokens that serve no other list', async () => {
    const first = (await get(`${LISTS}/board/1/backlog?maxResults=2&fields=key`)).body as {
      nextPageToken: string;
      isLast: boolean;
    };
    expect(first.isLast).toBe(false);
    const rest = await get(`${LISTS}/board/1/backlog?fields=key&nextPageToken=${first.nextPageToken}`);
    expect(rest.body).toMatchObject({ issues: [{ key: 'SHOP-1' }], isLast: true });
    expect((await get(`${LISTS}/board/1/issue?nextPageToken=${first.nextPageToken}`)).status).toBe(400);
  });
});

describe('sprints', () => {
  it('come closed, active, future, with numbers as ids and UTC times', async () => {
    const { body } = await get('/rest/agile/1.0/board/1/sprint');
    expect(body).toMatchObject({
      values: [
        { id: 6, state: 'closed', originBoardId: 1, goal: 'Pay' },
        { id: 7, state: 'active', startDate: '2026-03-02T08:00:00.000Z' },
        { id: 8, state: 'future' },
      ],
    });
    expect(JSON.stringify((body as { values: unknown[] }).values[2])).not.toContain('startDate');
  });

  it.each<[string, number[]]>([
    ['active,future', [7, 8]],
    ['closed', [6]],
  ])('of state %s', async (state, ids) => {
    const { body } = await get(`/rest/agile/1.0/board/1/sprint?state=${state}`);
    expect((body as { values: { id: number }[] }).values.map((it) => it.id)).toEqual(ids);
  });

  it('are refused for an unknown state and for a board without sprints', async () => {
    expect((await get('/rest/agile/1.0/board/1/sprint?state=open')).status).toBe(400);
    const { status, body } = await get('/rest/agile/1.0/board/3/sprint');
    expect([status, body]).toEqual([
      400,
      expect.objectContaining({ errorMessages: ['The board does not support sprints'] }),
    ]);
  });
});

it('boards and sprints come 50 at most per page', async () => {
  const [board] = SMALL_SITE.boards;
  const [sprint] = SMALL_SITE.sprints;
  if (!board || !sprint) throw new Error('the small site has both');
  const site = createJiraSite({
    ...SMALL_SITE,
    boards: Array.from({ length: 60 }, (_, index) => ({ ...board, id: index + 1 })),
    sprints: Array.from({ length: 60 }, (_, index) => ({ ...sprint, id: index + 1 })),
  });
  for (const path of ['/rest/agile/1.0/board', '/rest/agile/1.0/board/1/sprint']) {
    const ask = async (query: string) => (await site.handle({ method: 'GET', path: `${path}?${query}` }, ADA)).body;
    expect(await ask('maxResults=1000')).toMatchObject({ maxResults: 50, isLast: false });
    expect(await ask('startAt=50')).toMatchObject({ startAt: 50, isLast: true });
  }
});

it('boards are found by project, type and name, and an unknown project is a 400', async () => {
  const names = async (query: string) =>
    ((await get(`/rest/agile/1.0/board?${query}`)).body as { values: { name: string }[] }).values.map((it) => it.name);
  expect(await names('projectKeyOrId=SHOP')).toEqual(['Shop board']);
  expect(await names('type=kanban,simple')).toEqual(['Team board', 'Ops board']);
  expect(await names('name=ops')).toEqual(['Ops board']);
  expect((await get('/rest/agile/1.0/board?projectKeyOrId=NOPE')).status).toBe(400);
});

it('a board tells its columns and its estimation', async () => {
  const { body } = await get('/rest/agile/1.0/board/1/configuration');
  expect(body).toMatchObject({
    columnConfig: { columns: [{ name: 'To do', statuses: [{ id: '1' }] }, {}, { name: 'Done' }] },
    estimation: { type: 'field', field: { fieldId: 'customfield_10031', displayName: 'Story Points' } },
    location: { type: 'project', key: 'SHOP' },
  });
});

it('items of boards and sprints carry the fields of Jira Software where all or they are asked for', async () => {
  const fieldsOf = async (path: string) => {
    const { body } = await get(path);
    return (body as { issues: { fields: Record<string, unknown> }[] }).issues[0]?.fields;
  };
  expect(await fieldsOf(`${LISTS}/sprint/8/issue`)).toMatchObject({
    sprint: { id: 8 },
    epic: { id: 104, key: 'SHOP-4' },
    flagged: false,
  });
  expect(await fieldsOf(`${LISTS}/sprint/6/issue?fields=sprint,closedSprints`)).toEqual({
    sprint: null,
    closedSprints: [expect.objectContaining({ id: 6, originBoardId: 1 })],
  });
  expect(await fieldsOf(`${LISTS}/sprint/8/issue?fields=summary`)).toEqual({ summary: 'Item 8' });
});
