import { recheckItems, recheckSince } from '../../src/backlog-check';
import type { BacklogCheckInput, RunMemory } from '../../src/backlog-check';
import { editedIds } from '../../src/backlog-check/scope';
import type { JiraClient } from '../../src/jira';
import { FakeJira, goodDescription, numbered } from './fake-jira';
import { BACKLOG, MAP, run } from './run-harness';
import type { Ran } from './run-harness';

const NOW = Date.UTC(2026, 4, 4, 12);
const input: BacklogCheckInput = { projectIdOrKey: 'SHOP', scope: BACKLOG, map: MAP, now: NOW };

const memoryOf = ({ events }: Ran): RunMemory => {
  const last = events.find((event) => event.type === 'memory');
  if (last?.type !== 'memory') throw new Error('The run gave no memory.');
  return last.memory;
};

const noDescription = (id: string) => ({ id, fields: { description: null } });

describe('items again, by id', () => {
  it('with the memory of the run, asks for these items and nothing else', async () => {
    const memory = memoryOf(await run(new FakeJira({ items: numbered(5) }).client));
    const fake = new FakeJira({ items: [noDescription('2')] });
    const { items, gaps } = await recheckItems({ jira: fake.client }, { ...input, memory }, ['2', '2']);
    expect(fake.requests.map(({ operation }) => operation)).toEqual(['bulkFetch']);
    expect(items.map(({ id, ready }) => ({ id, ready }))).toEqual([{ id: '2', ready: false }]);
    expect(gaps).toEqual([]);
  });

  it('holds what the run took for the template against a single item too', async () => {
    const template = goodDescription('…');
    const items = numbered(40).map(({ id }) => ({
      id,
      fields: { description: Number(id) % 2 === 0 ? goodDescription(id) : template },
    }));
    const fake = new FakeJira({ items });
    const memory = memoryOf(await run(fake.client));
    const again = await recheckItems({ jira: fake.client }, { ...input, memory }, ['1']);
    expect(again.items[0]?.criteria.verdict).toBe('placeholder');
    // Alone, it looks like anybody's own text.
    const alone = await recheckItems({ jira: fake.client }, input, ['1']);
    expect(alone.items[0]?.criteria.verdict).toBe('present');
  });

  it('names an item that is gone', async () => {
    const { items, gaps } = await recheckItems({ jira: new FakeJira().client }, input, ['7']);
    expect(items).toEqual([]);
    expect(gaps).toMatchObject([{ code: 'notReadable', issueIds: ['7'] }]);
  });

  it('asks nothing for nothing', async () => {
    const fake = new FakeJira();
    expect(await recheckItems({ jira: fake.client }, input, [])).toEqual({ items: [], gaps: [] });
    expect(fake.requests).toEqual([]);
  });
});

describe('a scope since a moment', () => {
  const known = ['1', '2', '3', '4'];
  const since = { since: NOW - 600_000, known };

  it('reads what was edited and what is new, and tells what has left', async () => {
    const memory = memoryOf(await run(new FakeJira({ items: numbered(4) }).client));
    const fake = new FakeJira({
      items: [{ id: '3' }, { id: '9' }, { id: '1' }, noDescription('4')],
      edited: ['4', '77'],
    });
    const again = await recheckSince({ jira: fake.client }, { ...input, memory }, since);
    expect(again).toMatchObject({ ids: ['3', '9', '1', '4'], at: NOW, gaps: [] });
    expect(again.items.map(({ id, position, ready }) => ({ id, position, ready }))).toEqual([
      { id: '9', position: 1, ready: true },
      { id: '4', position: 3, ready: false },
    ]);
    expect(fake.bulkFetches().map(({ issueIdsOrKeys }) => issueIdsOrKeys)).toEqual([['9', '4']]);
    expect(fake.requests).toHaveLength(3);
  });

  it('takes the known items to be there still where the list cannot be read, and says so', async () => {
    const fake = new FakeJira({
      items: numbered(4),
      edited: ['2'],
      trouble: ({ path }, operation) => (operation === 'backlog' && !path.includes('jql=') ? { status: 403 } : null),
    });
    const again = await recheckSince({ jira: fake.client }, input, since);
    expect(again.ids).toEqual(known);
    expect(again.items.map(({ id }) => id)).toEqual(['2']);
    expect(again.gaps).toMatchObject([{ code: 'requestFailed', reason: 'forbidden' }]);
  });

  it.each([
    ['project = SHOP ORDER BY rank', '(project = SHOP) AND updated >= -12m'],
    ['text ~ "order by size" order  by created DESC, rank', '(text ~ "order by size") AND updated >= -12m'],
    ["summary ~ 'order by mail'", "(summary ~ 'order by mail') AND updated >= -12m"],
    ['a = 1 OR b = 2', '(a = 1 OR b = 2) AND updated >= -12m'],
    ['ORDER BY rank', 'updated >= -12m'],
  ])('narrows the query %s', async (jql, expected) => {
    const asked: string[] = [];
    const searchIssueIds = async function* (query: string) {
      asked.push(query);
      yield Promise.resolve([]);
    };
    const jira = { searchIssueIds } as unknown as JiraClient;
    const signal = new AbortController().signal;
    const pages = editedIds(jira, { type: 'jql', jql }, { since: NOW - 600_000, at: NOW, signal });
    await pages.next();
    expect(asked).toEqual([expected]);
  });
});
