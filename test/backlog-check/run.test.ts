import { runBacklogCheck } from '../../src/backlog-check';
import type { RunEvent } from '../../src/backlog-check';
import { activeChecks, neededFields } from '../../src/checks';
import { FakeJira, goodDescription, numbered, storyFields } from './fake-jira';
import type { FakeJiraData } from './fake-jira';
import { BACKLOG, brokenPromises, collect, MAP, ranked, run } from './run-harness';

const ids = (count: number): string[] => numbered(count).map(({ id }) => id);

describe('a run without trouble', () => {
  it('judges everything, in an order that can be restored, and ends complete', async () => {
    const fake = new FakeJira({ items: numbered(250) });
    const ran = await run(fake.client);
    expect(brokenPromises(ran, ids(250))).toEqual([]);
    expect(ran.outcome).toBe('complete');
    expect(ranked(ran)).toEqual(ids(250));
    expect(ran.events[0]).toEqual({ type: 'scope', scope: BACKLOG, label: 'Whole backlog', fallback: false });
    expect(ran.items.every(({ ready }) => ready)).toBe(true);
  });

  it('shows first results early: the first batch is small', async () => {
    const fake = new FakeJira({ items: numbered(1000) });
    const ran = await run(fake.client);
    expect(fake.bulkFetches()[0]?.issueIdsOrKeys).toEqual(ids(100));
    const before = ran.events.slice(
      0,
      ran.events.findIndex((event) => event.type === 'judged' && event.done > 100),
    );
    expect(before.some((event) => event.type === 'judged' && event.done === 100)).toBe(true);
  });

  it('reads 1,000 items with 7 requests', async () => {
    const fake = new FakeJira({ items: numbered(1000) });
    await run(fake.client);
    expect(fake.requests.map(({ operation }) => operation).sort()).toEqual(
      ['backlog', 'bulkFetch', 'bulkFetch', 'bulkFetch', 'bulkFetch', 'configuration', 'fields'].sort(),
    );
    const sizes = fake.bulkFetches().map(({ issueIdsOrKeys }) => issueIdsOrKeys.length);
    expect(sizes).toEqual([100, 300, 300, 300]);
  });

  it('reads 20,000 items with 21 to 30 requests, none larger than the site takes', async () => {
    const fake = new FakeJira({ items: numbered(20_000) });
    const ran = await run(fake.client);
    expect(ran.items).toHaveLength(20_000);
    expect(fake.requests.length).toBeGreaterThan(20);
    expect(fake.requests.length).toBeLessThanOrEqual(30);
    expect(Math.max(...fake.bulkFetches().map(({ issueIdsOrKeys }) => issueIdsOrKeys.length))).toBe(1000);
  }, 120_000);

  it('does not send a request for every short page of ids', async () => {
    const fake = new FakeJira({ items: numbered(1000), pageSize: 10 });
    const ran = await run(fake.client);
    expect(brokenPromises(ran, ids(1000))).toEqual([]);
    expect(fake.count('bulkFetch')).toBeLessThanOrEqual(7);
  });

  it('asks for the fields that the checks need and no others', async () => {
    const fake = new FakeJira({
      items: numbered(1),
      fields: [
        {
          id: 'customfield_7',
          name: 'Acceptance Criteria',
          schema: { type: 'string', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:textarea' },
        },
      ],
    });
    await run(fake.client);
    const sources = {
      criteriaFields: [{ id: 'customfield_7', name: 'Acceptance Criteria', holds: 'text' }],
      estimation: { type: 'field', fieldId: 'customfield_10016' },
    } as const;
    const { fields } = neededFields(activeChecks().checks, sources);
    expect([...(fake.bulkFetches()[0]?.fields ?? [])].sort()).toEqual(
      [...new Set(['summary', 'issuetype', 'status', ...fields])].sort(),
    );
    expect(fields).toEqual(expect.arrayContaining(['description', 'customfield_7', 'customfield_10016']));
  });

  it('a section that many items share is the space’s template, in every batch', async () => {
    const template = goodDescription('…');
    const items = numbered(300).map(({ id }) => ({
      id,
      fields: { description: Number(id) % 3 === 0 ? goodDescription(id) : template },
    }));
    const ran = await run(new FakeJira({ items }).client);
    const verdicts = new Map(ran.items.map(({ id, criteria }) => [id, criteria.verdict]));
    for (const { id } of items)
      expect(`${id} ${verdicts.get(id) ?? ''}`).toBe(`${id} ${Number(id) % 3 === 0 ? 'present' : 'placeholder'}`);
  });

  it('learns the template from the first batch, also when that one arrives last', async () => {
    let failures = 0;
    const items = numbered(400).map(({ id }) => ({
      id,
      fields: { description: goodDescription(Number(id) <= 90 || Number(id) > 396 ? '…' : id) },
    }));
    const fake = new FakeJira({
      items,
      trouble: ({ body }, operation) => {
        const first = operation === 'bulkFetch' && (body as { issueIdsOrKeys: string[] }).issueIdsOrKeys.includes('1');
        return first && failures++ < 3 ? { status: 503 } : null;
      },
    });
    const ran = await run(fake.client);
    const last = ran.items.filter(({ id }) => Number(id) > 396).map(({ criteria }) => criteria.verdict);
    expect(last).toEqual(['placeholder', 'placeholder', 'placeholder', 'placeholder']);
  });

  it('finds this space’s own criteria field among those of other spaces', async () => {
    const field = (id: string, projectId: string) => ({
      id,
      name: 'Acceptance Criteria',
      schema: { type: 'string', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:textarea' },
      scope: { type: 'PROJECT', project: { id: projectId } },
    });
    for (const projectIdOrKey of ['SHOP', '10001']) {
      const fake = new FakeJira({
        items: numbered(1),
        fields: [field('customfield_8', '10002'), field('customfield_7', '10001')],
      });
      await run(fake.client, { projectIdOrKey });
      expect(fake.bulkFetches()[0]?.fields).toContain('customfield_7');
      expect(fake.bulkFetches()[0]?.fields).not.toContain('customfield_8');
    }
  });

  it('an empty scope ends complete, with nothing fetched', async () => {
    const fake = new FakeJira();
    const ran = await run(fake.client);
    expect(brokenPromises(ran, [])).toEqual([]);
    expect(ran.outcome).toBe('complete');
    expect(fake.count('bulkFetch')).toBe(0);
  });
});

describe('scopes', () => {
  const sprints = [
    { id: 4, name: 'Sprint 4', itemIds: [] },
    { id: 5, name: 'Sprint 5', itemIds: ['3', '1'] },
    { id: 6, name: 'Sprint 6', itemIds: ['2'] },
  ];

  it('takes the first future sprint that has items', async () => {
    const fake = new FakeJira({ items: numbered(9), sprints });
    const ran = await run(fake.client, { scope: { type: 'nextSprint', boardId: 1 } });
    expect(ran.events[0]).toEqual({
      type: 'scope',
      scope: { type: 'sprint', sprintId: 5, boardId: 1, name: 'Sprint 5' },
      label: 'Sprint 5',
      fallback: false,
    });
    expect(ranked(ran)).toEqual(['3', '1']);
    expect(brokenPromises(ran, ['3', '1'])).toEqual([]);
  });

  it.each<{ name: string; data: FakeJiraData }>([
    { name: 'no future sprint', data: {} },
    { name: 'only empty future sprints', data: { sprints: [{ id: 4, name: 'Sprint 4', itemIds: [] }] } },
    {
      name: 'a board without sprints',
      data: {
        trouble: (_, operation) =>
          operation === 'sprints' ? { status: 400, body: { errorMessages: ['No sprints'] } } : null,
      },
    },
  ])('falls back to the top of the backlog and says so: $name', async ({ data }) => {
    const fake = new FakeJira({ items: numbered(50), ...data });
    const ran = await run(fake.client, { scope: { type: 'nextSprint', boardId: 1 } });
    expect(ran.events[0]).toEqual({
      type: 'scope',
      scope: { type: 'backlogTop', boardId: 1, limit: 30 },
      label: 'Top 30 of the backlog, because no future sprint has items',
      fallback: true,
    });
    expect(ran.outcome).toBe('complete');
    expect(ranked(ran)).toEqual(ids(30));
  });

  it('does not take a failure to read the sprints for their absence', async () => {
    const fake = new FakeJira({
      items: numbered(5),
      trouble: (_, operation) => (operation === 'sprints' ? { status: 503 } : null),
    });
    const ran = await run(fake.client, { scope: { type: 'nextSprint', boardId: 1 } });
    expect(ran).toMatchObject({
      outcome: 'partial',
      items: [],
      gaps: [{ code: 'requestFailed', reason: 'unavailable' }],
    });
  });

  it.each([1, 7, 5000])('stops at the limit with pages of %d', async (pageSize) => {
    const fake = new FakeJira({ items: numbered(40), pageSize });
    const ran = await run(fake.client, { scope: { type: 'backlogTop', boardId: 1, limit: 20 } });
    expect(ranked(ran)).toEqual(ids(20));
    expect(ran.outcome).toBe('complete');
    expect(fake.count('backlog')).toBe(Math.ceil(20 / Math.min(pageSize, 20)));
  });

  it('runs over a query, with the estimation of the board that it is given', async () => {
    const fake = new FakeJira({ items: numbered(3) });
    const ran = await run(fake.client, { scope: { type: 'jql', jql: 'project = SHOP ORDER BY rank', boardId: 1 } });
    expect(ran).toMatchObject({ outcome: 'complete', label: 'project = SHOP ORDER BY rank' });
    expect(fake.count('configuration')).toBe(1);
  });

  it('says that it cannot tell about estimates where no board is known', async () => {
    const ran = await run(new FakeJira({ items: numbered(1) }).client, {
      scope: { type: 'jql', jql: 'project = SHOP' },
    });
    const estimate = ran.items[0]?.results.find(({ checkId }) => checkId === 'missing-estimate');
    expect(estimate).toMatchObject({ outcome: 'cannotTell', message: { id: 'missing-estimate/board-unknown' } });
    expect(ran.outcome).toBe('complete');
  });
});

describe('where Jira does not give everything', () => {
  it('names items that were listed but not given', async () => {
    const items = numbered(120).map((item) => ({ ...item, vanished: ['7', '110'].includes(item.id) }));
    const ran = await run(new FakeJira({ items }).client);
    expect(brokenPromises(ran, ids(120))).toEqual([]);
    expect(ran.outcome).toBe('partial');
    expect(ran.gaps.map(({ code, issueIds }) => ({ code, issueIds }))).toEqual([
      { code: 'notReadable', issueIds: ['7'] },
      { code: 'notReadable', issueIds: ['110'] },
    ]);
  });

  it('falls back to pages of 100 on a site that takes no larger ones', async () => {
    const fake = new FakeJira({ items: numbered(5000), bulkFetchLimit: 100 });
    const ran = await run(fake.client);
    expect(brokenPromises(ran, ids(5000))).toEqual([]);
    expect(ran.outcome).toBe('complete');
    const refused = fake.bulkFetches().filter(({ issueIdsOrKeys }) => issueIdsOrKeys.length > 100);
    expect(refused.length).toBeLessThanOrEqual(4);
  });

  it('asks once more for items that Jira names as failed', async () => {
    const items = numbered(3).map((item) => ({ ...item, failures: { 2: 1, 3: 9 }[Number(item.id)] ?? 0 }));
    const ran = await run(new FakeJira({ items }).client);
    expect(brokenPromises(ran, ids(3))).toEqual([]);
    expect(ranked(ran)).toEqual(['1', '2']);
    expect(ran.gaps).toMatchObject([{ code: 'requestFailed', issueIds: ['3'] }]);
  });

  it('names an item that it does not understand', async () => {
    const items = numbered(3).map((item) => ({ ...item, odd: item.id === '2' }));
    const ran = await run(new FakeJira({ items }).client);
    expect(brokenPromises(ran, ids(3))).toEqual([]);
    expect(ran.gaps).toMatchObject([{ code: 'unexpectedAnswer', issueIds: ['2'] }]);
  });

  it('one poisonous item costs its own hundred, not the whole large page', async () => {
    const fake = new FakeJira({
      items: numbered(600),
      trouble: ({ body }, operation) =>
        operation === 'bulkFetch' && (body as { issueIdsOrKeys: string[] }).issueIdsOrKeys.includes('333')
          ? { status: 500 }
          : null,
    });
    const ran = await run(fake.client);
    expect(brokenPromises(ran, ids(600))).toEqual([]);
    expect(ran.gaps).toMatchObject([{ code: 'requestFailed', reason: 'unavailable' }]);
    expect(ran.gaps[0]?.issueIds).toContain('333');
    expect(ran.gaps[0]?.issueIds.length).toBeLessThanOrEqual(100);
  });

  it('judges what was listed before the list broke off', async () => {
    const fake = new FakeJira({
      items: numbered(30),
      pageSize: 10,
      trouble: ({ path }, operation) =>
        operation === 'backlog' && path.includes('nextPageToken=20') ? { body: '<html>' } : null,
    });
    const ran = await run(fake.client);
    expect(brokenPromises(ran, ids(30))).toEqual([]);
    expect(ran.outcome).toBe('partial');
    expect(ranked(ran)).toEqual(ids(20));
    expect(ran.events.some((event) => event.type === 'ids' && event.complete)).toBe(false);
  });

  it('counts an item once that two pages name, at its first place', async () => {
    const [head, tail] = [numbered(150).slice(0, 120), numbered(150).slice(120)];
    const shifted = [...head, { id: '5' }, { id: '120' }, ...tail];
    const fake = new FakeJira({ items: shifted, pageSize: 120 });
    const ran = await run(fake.client);
    expect(brokenPromises(ran, ids(150))).toEqual([]);
    expect(ran.outcome).toBe('complete');
    expect(fake.bulkFetches().flatMap(({ issueIdsOrKeys }) => issueIdsOrKeys)).toHaveLength(150);
  });

  it('ignores items that it did not ask for', async () => {
    const body = {
      issues: ['1', '99', '1'].map((id) => ({ id, key: `SHOP-${id}`, fields: { summary: id, ...storyFields } })),
    };
    const fake = new FakeJira({
      items: numbered(1),
      trouble: (_, operation) => (operation === 'bulkFetch' ? { body } : null),
    });
    const ran = await run(fake.client);
    expect(ranked(ran)).toEqual(['1']);
  });

  it('says when Jira asks for a pause', async () => {
    const fake = new FakeJira({
      items: numbered(2),
      trouble: (_, operation) =>
        operation === 'bulkFetch' ? { status: 429, headers: { 'Retry-After': '1800' } } : null,
    });
    const ran = await run(fake.client);
    expect(ran.gaps).toMatchObject([{ reason: 'rateLimited', issueIds: ['1', '2'] }]);
    expect(ran.gaps[0]?.detail).toContain('30 min');
  });

  it('goes on without the list of fields, and accuses nobody of missing criteria', async () => {
    const fake = new FakeJira({
      items: [{ id: '1', fields: { description: null } }],
      trouble: (_, operation) => (operation === 'fields' ? { status: 403 } : null),
    });
    const ran = await run(fake.client);
    expect(ran).toMatchObject({ outcome: 'partial', gaps: [{ reason: 'forbidden', issueIds: [] }] });
    const criteria = ran.items[0]?.results.find(({ checkId }) => checkId === 'missing-acceptance-criteria');
    expect(criteria?.outcome).toBe('cannotTell');
  });

  it('goes on without the board’s configuration, and accuses nobody of missing estimates', async () => {
    const fake = new FakeJira({
      items: [{ id: '1', fields: { customfield_10016: null } }],
      trouble: (_, operation) => (operation === 'configuration' ? { status: 403 } : null),
    });
    const ran = await run(fake.client);
    expect(ran.outcome).toBe('partial');
    const estimate = ran.items[0]?.results.find(({ checkId }) => checkId === 'missing-estimate');
    expect(estimate?.outcome).toBe('cannotTell');
  });
});

describe('cancelling', () => {
  it('ends cancelled and sends no further request', async () => {
    const stop = new AbortController();
    const fake = new FakeJira({ items: numbered(2000), bulkFetchLimit: 100 });
    const events: RunEvent[] = [];
    const input = { projectIdOrKey: 'SHOP', scope: BACKLOG, map: MAP, signal: stop.signal };
    for await (const event of runBacklogCheck({ jira: fake.client }, input)) {
      events.push(event);
      if (event.type === 'judged') stop.abort();
    }
    const sent = fake.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(events.at(-1)).toEqual({ type: 'end', outcome: 'cancelled' });
    expect(events.filter(({ type }) => type === 'judged')).toHaveLength(1);
    expect(fake.requests.length).toBe(sent);
  });

  it('a signal that is aborted already lets nothing out', async () => {
    const fake = new FakeJira({ items: numbered(5) });
    const ran = await run(fake.client, { signal: AbortSignal.abort() });
    expect(ran).toMatchObject({ outcome: 'cancelled', items: [] });
    expect(fake.requests).toEqual([]);
  });

  it('a caller that stops listening stops the run', async () => {
    const fake = new FakeJira({ items: numbered(5000), bulkFetchLimit: 100 });
    for await (const event of runBacklogCheck(
      { jira: fake.client },
      { projectIdOrKey: 'SHOP', scope: BACKLOG, map: MAP },
    )) {
      if (event.type === 'judged') break;
    }
    const sent = fake.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(fake.requests.length).toBeLessThanOrEqual(sent);
  });

  it('an error of our own while fetching is not swallowed', async () => {
    const jira = { ...new FakeJira({ items: numbered(300) }).client };
    jira.bulkFetchIssues = async () => {
      throw new RangeError('our mistake');
    };
    await expect(run(jira)).rejects.toThrow('our mistake');
  });

  it('an error of our own while judging is not swallowed', async () => {
    const broken = new Proxy(MAP, {
      get: () => {
        throw new RangeError('our mistake');
      },
    });
    const events = runBacklogCheck(
      { jira: new FakeJira({ items: numbered(1) }).client },
      { projectIdOrKey: 'SHOP', scope: BACKLOG, map: broken },
    );
    await expect(collect(events)).rejects.toThrow('our mistake');
  });
});
