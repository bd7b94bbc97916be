import { createJiraClient } from '../../src/jira';
import type { JiraError } from '../../src/jira';
import { drain, instantSleep, scripted } from './scripted-transport';
import type { Step } from './scripted-transport';

const page = (ids: readonly number[], rest: Record<string, unknown> = {}): Step => ({
  body: { issues: ids.map((id) => ({ id: String(id) })), ...rest },
});

function client(...steps: readonly Step[]) {
  const { transport, requests } = scripted(...steps);
  return { jira: createJiraClient({ transport, sleep: instantSleep().sleep, random: () => 0.5 }), requests };
}

const query = (path: string | undefined) => Object.fromEntries(new URL(path ?? '', 'https://x.example').searchParams);

describe('paging by token', () => {
  const cases: { name: string; pages: Step[]; ids: string[]; detail?: RegExp }[] = [
    { name: 'one page, said to be the last', pages: [page([1, 2], { isLast: true })], ids: ['1', '2'] },
    { name: 'one page without a token', pages: [page([1])], ids: ['1'] },
    { name: 'a null token ends the list', pages: [page([1], { nextPageToken: null })], ids: ['1'] },
    { name: 'nothing at all', pages: [page([], { isLast: true })], ids: [] },
    {
      name: 'short and empty pages before the end',
      pages: [
        page([1], { nextPageToken: 'a' }),
        page([], { nextPageToken: 'b', isLast: false }),
        page([2], { isLast: true }),
      ],
      ids: ['1', '2'],
    },
    {
      name: 'the last page wins over a token that it still carries',
      pages: [page([1], { nextPageToken: 'a', isLast: true })],
      ids: ['1'],
    },
    {
      name: 'a total that lies is not looked at',
      pages: [page([1], { nextPageToken: 'a', total: 1 }), page([2], { isLast: true, total: 1 })],
      ids: ['1', '2'],
    },
    {
      name: 'a repeated token stops',
      pages: [page([1], { nextPageToken: 'a' }), page([2], { nextPageToken: 'b' }), page([3], { nextPageToken: 'a' })],
      ids: ['1', '2', '3'],
      detail: /same page token twice/,
    },
    {
      name: 'more announced, but no token',
      pages: [page([1], { isLast: false })],
      ids: ['1'],
      detail: /gave no token/,
    },
    {
      name: 'endless empty pages',
      pages: Array.from({ length: 60 }, (_, index) => page([], { nextPageToken: `t${index}` })),
      ids: [],
      detail: /50 empty pages/,
    },
    {
      name: 'a page of another shape',
      pages: [page([1], { nextPageToken: 'a' }), { body: { issues: [{ key: 'A-1' }] } }],
      ids: ['1'],
      detail: /issues\.0\.id/,
    },
  ];
  it.each(cases)('$name', async ({ pages, ids, detail }) => {
    const { jira } = client(...pages);
    const { items, error } = await drain(jira.searchIssueIds('project = A'));
    expect(items).toEqual(ids);
    if (detail === undefined) expect(error).toBeNull();
    else {
      expect(error).toMatchObject({ code: 'unexpectedAnswer' });
      expect((error as JiraError).detail).toMatch(detail);
    }
  });

  it('sends the token back and asks for ids only, as many as there may be', async () => {
    const { jira, requests } = client(page([1], { nextPageToken: 'a b+c' }), page([2]));
    await drain(jira.backlogIssueIds(7));
    expect(requests.map(({ path }) => query(path))).toEqual([
      { fields: 'id', maxResults: '5000' },
      { fields: 'id', maxResults: '5000', nextPageToken: 'a b+c' },
    ]);
  });

  it('asks for no larger page than the caller needs', async () => {
    const { jira, requests } = client(page([1]), page([1]));
    await drain(jira.sprintIssueIds(7, { atMost: 30 }));
    await drain(jira.searchIssueIds('project = A', { atMost: 30 }));
    expect(query(requests[0]?.path)).toMatchObject({ maxResults: '30' });
    expect(requests[1]?.body).toMatchObject({ maxResults: 30, fields: ['id'], jql: 'project = A' });
  });

  it('asks for no further page when the caller stops', async () => {
    const { jira, requests } = client(page([1], { nextPageToken: 'a' }));
    for await (const ids of jira.backlogIssueIds(7)) {
      expect(ids).toEqual(['1']);
      break;
    }
    expect(requests).toHaveLength(1);
  });
});

describe('paging by offset', () => {
  const boards = (ids: readonly number[], rest: Record<string, unknown> = {}): Step => ({
    body: { values: ids.map((id) => ({ id, name: `B${id}`, type: 'scrum' })), ...rest },
  });
  const cases: { name: string; pages: Step[]; ids: number[]; offsets: string[] }[] = [
    { name: 'one page', pages: [boards([1, 2], { isLast: true })], ids: [1, 2], offsets: ['0'] },
    {
      name: 'the next offset counts what came, not what was asked for',
      pages: [boards([1, 2], { isLast: false, maxResults: 50, total: 2 }), boards([3], { isLast: true })],
      ids: [1, 2, 3],
      offsets: ['0', '2'],
    },
    {
      name: 'without isLast, until a page is empty',
      pages: [boards([1]), boards([2]), boards([])],
      ids: [1, 2],
      offsets: ['0', '1', '2'],
    },
    {
      name: 'a server that ignores the offset does not hold us for ever',
      pages: [boards([1, 2], { isLast: false }), boards([1, 2], { isLast: false })],
      ids: [1, 2],
      offsets: ['0', '2'],
    },
    {
      name: 'a board that slipped to the next page comes once',
      pages: [boards([1, 2], { isLast: false }), boards([2, 3], { isLast: true })],
      ids: [1, 2, 3],
      offsets: ['0', '2'],
    },
  ];
  it.each(cases)('$name', async ({ pages, ids, offsets }) => {
    const { jira, requests } = client(...pages);
    expect((await jira.listBoards('A')).map(({ id }) => id)).toEqual(ids);
    expect(requests.map(({ path }) => query(path)['startAt'])).toEqual(offsets);
  });

  it('asks for users in groups that fit an address, each once', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => `user-${index}`);
    const answer: Step = ({ path }) => {
      const asked = new URL(path, 'https://x.example').searchParams.getAll('accountId');
      return {
        body: { values: asked.map((accountId) => ({ accountId, displayName: accountId, active: true })), isLast: true },
      };
    };
    const { jira, requests } = client(answer, answer);
    const users = await jira.bulkGetUsers([...ids, 'user-0']);
    expect(users.map(({ accountId }) => accountId)).toEqual(ids);
    expect(requests).toHaveLength(2);
  });
});
