import type { RunEvent, RunMemory } from '../../src/backlog-check';
import { activeChecks } from '../../src/checks';
import { FakeJira, numbered, storyFields } from './fake-jira';
import { brokenPromises, run } from './run-harness';
import type { Ran } from './run-harness';

const ids = (count: number): string[] => numbered(count).map(({ id }) => id);

const only = <Type extends RunEvent['type']>({ events }: Ran, type: Type) =>
  events.filter((event): event is Extract<RunEvent, { type: Type }> => event.type === type);

const memoryOf = (ran: Ran): RunMemory => {
  const [event] = only(ran, 'memory');
  if (event === undefined) throw new Error('The run gave no memory.');
  return event.memory;
};

describe('a run that goes on', () => {
  it('reads what is missing and nothing else, and knows all places', async () => {
    let broken = true;
    const fake = new FakeJira({
      items: numbered(250),
      trouble: ({ body }, operation) => {
        const last = operation === 'bulkFetch' && (body as { issueIdsOrKeys: string[] }).issueIdsOrKeys.includes('250');
        return last && broken ? { status: 403 } : null;
      },
    });
    const first = await run(fake.client);
    expect(first.outcome).toBe('partial');
    broken = false;
    const before = fake.requests.length;
    const second = await run(fake.client, { memory: memoryOf(first), resume: first.items.map(({ id }) => id) });
    expect(second.outcome).toBe('complete');
    expect(fake.requests.slice(before).map(({ operation }) => operation)).toEqual(['bulkFetch', 'bulkFetch']);
    const both: Ran = { ...second, items: [...first.items, ...second.items] };
    expect([...both.items].sort((a, b) => a.position - b.position).map(({ id }) => id)).toEqual(ids(250));
    expect(only(second, 'ids').at(-1)).toEqual({ type: 'ids', found: 250, complete: true });
  });

  it('lists anew where the list had broken off', async () => {
    let broken = true;
    const fake = new FakeJira({
      items: numbered(60),
      pageSize: 25,
      trouble: ({ path }, operation) =>
        broken && operation === 'backlog' && path.includes('nextPageToken=50') ? { status: 400 } : null,
    });
    const first = await run(fake.client);
    expect(first).toMatchObject({ outcome: 'partial' });
    expect(first.items).toHaveLength(50);
    broken = false;
    const second = await run(fake.client, { memory: memoryOf(first), resume: first.items.map(({ id }) => id) });
    expect(second.items.map(({ id }) => id).sort()).toEqual(ids(60).slice(50).sort());
    expect(second.outcome).toBe('complete');
  });

  it('a cancelled run has a memory too', async () => {
    const stop = new AbortController();
    const fake: FakeJira = new FakeJira({
      items: numbered(900),
      bulkFetchLimit: 100,
      trouble: () => (fake.count('bulkFetch') > 12 ? (stop.abort(), null) : null),
    });
    const first = await run(fake.client, { signal: stop.signal });
    expect(first.outcome).toBe('cancelled');
    expect(first.items.length).toBeLessThan(900);
    const healthy = new FakeJira({ items: numbered(900), bulkFetchLimit: 100 });
    const second = await run(healthy.client, { memory: memoryOf(first), resume: first.items.map(({ id }) => id) });
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(900);
    expect(first.items.length + second.items.length).toBe(900);
  });

  it('without resume lists anew, so that nothing old is shown', async () => {
    const memory = memoryOf(await run(new FakeJira({ items: numbered(5) }).client));
    const fake = new FakeJira({ items: numbered(3) });
    const ran = await run(fake.client, { memory });
    expect(brokenPromises(ran, ids(3))).toEqual([]);
    expect(fake.requests.map(({ operation }) => operation)).toEqual(['backlog', 'bulkFetch']);
  });
});

describe('when no other request would fare better', () => {
  it('a spent quota ends the fetching, and every item is accounted for', async () => {
    const fake: FakeJira = new FakeJira({
      items: numbered(3000),
      bulkFetchLimit: 100,
      trouble: (_, operation) =>
        operation === 'bulkFetch' && fake.count('bulkFetch') > 10
          ? { status: 429, headers: { 'RateLimit-Reason': 'jira-quota-global-based', 'Retry-After': '1800' } }
          : null,
    });
    const ran = await run(fake.client);
    expect(brokenPromises(ran, ids(3000))).toEqual([]);
    expect(fake.count('bulkFetch')).toBeLessThan(25);
    expect(ran.gaps.every(({ reason }) => reason === 'rateLimited')).toBe(true);
  });

  it('a server that is down is not asked for every hundred items', async () => {
    const fake = new FakeJira({
      items: numbered(5000),
      trouble: (_, operation) => (operation === 'bulkFetch' ? { status: 503 } : null),
    });
    const ran = await run(fake.client);
    expect(brokenPromises(ran, ids(5000))).toEqual([]);
    expect(fake.count('bulkFetch')).toBeLessThan(100);
  });
});

describe('items above the scope', () => {
  const epic = {
    issuetype: { id: '2', name: 'Epic', hierarchyLevel: 1 },
    status: storyFields.status,
    description: null,
  };
  const child = (id: string, above: string) => ({
    id,
    fields: { parent: { id: above, key: `SHOP-${above}`, fields: { summary: `Epic ${above}` } } },
  });
  const inSprint = (itemIds: readonly string[]) => ({ sprints: [{ id: 5, name: 'Sprint 5', itemIds }] });
  const scope = { type: 'sprint', sprintId: 5, boardId: 1 } as const;
  const items = [
    child('1', '90'),
    child('2', '91'),
    child('3', '90'),
    { id: '90', fields: epic },
    { id: '91', fields: epic },
  ];

  it('come as their own, once each, and are never counted among the scope’s', async () => {
    const fake = new FakeJira({ items, ...inSprint(['1', '2', '3']) });
    const ran = await run(fake.client, { scope, parents: true });
    expect(brokenPromises(ran, ['1', '2', '3'])).toEqual([]);
    expect(only(ran, 'parents').flatMap((event) => event.items.map(({ id, position }) => ({ id, position })))).toEqual([
      { id: '90', position: 0 },
      { id: '91', position: 1 },
    ]);
    expect(fake.count('bulkFetch')).toBe(2);
  });

  it('are not read unless asked for, nor where they are in the scope themselves', async () => {
    const quiet = new FakeJira({ items, ...inSprint(['1', '2', '3']) });
    expect(only(await run(quiet.client, { scope }), 'parents')).toEqual([]);
    expect(quiet.count('bulkFetch')).toBe(1);
    const own = new FakeJira({ items, ...inSprint(['1', '2', '3', '90', '91']) });
    expect(only(await run(own.client, { scope, parents: true }), 'parents')).toEqual([]);
    expect(own.count('bulkFetch')).toBe(1);
  });

  it('of items that an earlier run has judged are read by the one that goes on', async () => {
    const fake = new FakeJira({ items, ...inSprint(['1', '2', '3']) });
    const first = await run(fake.client, { scope });
    const ran = await run(fake.client, {
      scope,
      parents: true,
      memory: memoryOf(first),
      resume: ['1', '2', '3'],
      resumeParents: [{ id: '91', position: 1 }],
    });
    expect(ran.items).toEqual([]);
    expect(only(ran, 'parents').flatMap((event) => event.items.map(({ id }) => id))).toEqual(['91']);
  });

  it('one that cannot be read makes the run partial, but no item of the scope is missing', async () => {
    const fake = new FakeJira({ items: items.slice(0, 4), ...inSprint(['1', '2', '3']) });
    const ran = await run(fake.client, { scope, parents: true });
    expect(ran.outcome).toBe('partial');
    expect(ran.gaps).toMatchObject([{ code: 'notReadable', issueIds: [] }]);
    expect(ran.gaps[0]?.detail).toMatch(/^Above the items: 1 item/);
  });
});

describe('what only some checks need', () => {
  const with_ = (id: string) => ({
    checks: activeChecks({ [id]: { severity: 'blocker', steps: ['discovery', 'refinement', 'ready', 'delivery'] } })
      .checks,
  });

  it('the change logs are read for the check on late changes only', async () => {
    const quiet = new FakeJira({ items: numbered(3) });
    await run(quiet.client);
    expect(quiet.count('changes')).toBe(0);
    const fake = new FakeJira({ items: numbered(3) });
    const ran = await run(fake.client, with_('late-criteria-change'));
    expect(fake.count('changes')).toBe(1);
    expect(ran.outcome).toBe('complete');
    const failing = new FakeJira({
      items: numbered(3),
      trouble: (_, operation) => (operation === 'changes' ? { status: 403 } : null),
    });
    const partial = await run(failing.client, with_('late-criteria-change'));
    expect(partial.items).toHaveLength(3);
    expect(partial.gaps).toMatchObject([{ reason: 'forbidden', issueIds: [] }]);
  });

  it('items are compared for the check on duplicates only, and revised at the end', async () => {
    const items = [
      { id: '1', fields: { summary: 'Print the loan receipt at the front desk' } },
      { id: '2', fields: { summary: 'Show opening hours on the start page' } },
      { id: '3', fields: { summary: 'Print the loan receipt at the front desk' } },
    ];
    expect(only(await run(new FakeJira({ items }).client), 'revised')).toEqual([]);
    const ran = await run(new FakeJira({ items }).client, with_('possible-duplicate'));
    const outcomes = only(ran, 'revised').flatMap((event) =>
      event.items.map(({ id, ready, results }) => ({
        id,
        ready,
        outcome: results.find(({ checkId }) => checkId === 'possible-duplicate')?.outcome,
      })),
    );
    expect(outcomes).toEqual([
      { id: '1', ready: false, outcome: 'fail' },
      { id: '2', ready: true, outcome: 'pass' },
      { id: '3', ready: false, outcome: 'fail' },
    ]);
    expect(ran.items.map(({ results }) => results.length)).toEqual(
      only(ran, 'revised').flatMap((event) => event.items.map(({ results }) => results.length)),
    );
  });
});
