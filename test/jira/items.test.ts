import { createJiraClient } from '../../src/jira';
import { instantSleep, scripted } from './scripted-transport';
import type { Step } from './scripted-transport';

function client(...steps: readonly Step[]) {
  const { transport, requests } = scripted(...steps);
  const { sleep, slept } = instantSleep();
  return { jira: createJiraClient({ transport, sleep, random: () => 0.5 }), requests, slept };
}

const DONE: Step = { status: 204 };
const text = { type: 'doc', version: 1, content: [] };

describe('a write without a clear answer', () => {
  const writes = {
    'an absolute value': (jira: ReturnType<typeof client>['jira']) => jira.editIssue('1', { fields: { x: 3 } }),
    'a value that is set': (jira) => jira.editIssue('1', { update: { x: [{ set: 3 }] } }),
    'a label': (jira) => jira.editIssue('1', { update: { labels: [{ add: 'a' }] } }),
    'a property': (jira) => jira.setIssueProperty('1', 'k', [1]),
    'a value chosen by what stood there': (jira) => jira.editIssue('1', { fields: { x: text } }, { once: true }),
    'something added to a list': (jira) => jira.editIssue('1', { update: { issuelinks: [{ add: {} }] } }),
    'a comment': (jira) => jira.addComment('1', { body: text }),
  } satisfies Record<string, (jira: ReturnType<typeof client>['jira']) => Promise<unknown>>;
  type Name = keyof typeof writes;

  const REPEATED: readonly Name[] = ['an absolute value', 'a value that is set', 'a label', 'a property'];
  const ONCE = (Object.keys(writes) as Name[]).filter((name) => !REPEATED.includes(name));
  const unclear: readonly Step[] = [{ status: 500 }, { status: 503 }, { status: 504 }, new Error('socket hang up')];

  it.each(REPEATED)('is sent again: %s', async (name) => {
    for (const step of unclear) {
      const { jira, requests } = client(step, DONE);
      await writes[name](jira);
      expect(requests).toHaveLength(2);
    }
  });

  it.each(ONCE)('is never sent twice: %s', async (name) => {
    for (const step of unclear) {
      const { jira, requests, slept } = client(step);
      await expect(writes[name](jira)).rejects.toMatchObject({ code: 'unavailable' });
      expect(requests).toHaveLength(1);
      expect(slept).toEqual([]);
    }
  });

  it.each(ONCE)('waits out a rate limit, which refuses before anything is done: %s', async (name) => {
    const { jira, requests, slept } = client({ status: 429, headers: { 'Retry-After': '2' } }, { body: { id: '7' } });
    await writes[name](jira);
    expect(requests).toHaveLength(2);
    expect(slept).toEqual([2000]);
  });

  it('says that it is unclear', async () => {
    const { jira } = client(new Error('socket hang up'));
    await expect(jira.addComment('1', { body: text })).rejects.toMatchObject({
      detail: 'No answer came, so it is not clear whether Jira made the change. Look before you try again.',
    });
  });

  it.each([
    [400, 'badRequest'],
    [401, 'unauthorised'],
    [403, 'forbidden'],
    [404, 'notFound'],
    [409, 'badRequest'],
  ])('a refusal with %i is %s', async (status, code) => {
    const { jira, requests } = client({ status });
    await expect(jira.setIssueProperty('1', 'k', 1)).rejects.toMatchObject({ code, status });
    expect(requests).toHaveLength(1);
  });
});

describe('editing', () => {
  it('sends what it was given, and nothing of what it was not', async () => {
    const { jira, requests } = client(DONE, DONE);
    await jira.editIssue('A-1', { fields: { parent: { key: 'A-2' } } });
    await jira.editIssue('A-1', { update: { labels: [{ add: 'x' }] } });
    expect(requests.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['PUT', '/rest/api/3/issue/A-1', { fields: { parent: { key: 'A-2' } } }],
      ['PUT', '/rest/api/3/issue/A-1', { update: { labels: [{ add: 'x' }] } }],
    ]);
  });

  it('tells what may be set, with the values that can be chosen by id', async () => {
    const number = { name: 'Points', key: 'f', required: false, operations: ['set'], schema: { type: 'number' } };
    const { jira } = client({
      body: {
        fields: {
          f: number,
          priority: {
            ...number,
            name: 'Priority',
            schema: { type: 'priority' },
            allowedValues: [{ id: '3', name: 'Medium' }, { id: '4', value: 'Low' }, 'red', null],
          },
          odd: { name: 'Odd', required: true, operations: [] },
        },
      },
    });
    expect((await jira.getEditMeta('1')).fields).toEqual({
      f: { name: 'Points', required: false, operations: ['set'], type: 'number' },
      priority: {
        name: 'Priority',
        required: false,
        operations: ['set'],
        type: 'priority',
        allowedValues: [
          { id: '3', name: 'Medium' },
          { id: '4', name: 'Low' },
        ],
      },
      odd: { name: 'Odd', required: true, operations: [], type: null },
    });
  });

  it('has nothing to set where the person may not edit', async () => {
    const { jira } = client({ body: {} });
    expect(await jira.getEditMeta('1')).toEqual({ fields: {} });
  });
});

describe('properties', () => {
  it('gives the value as it is, and nothing where there is none', async () => {
    const { jira, requests } = client({ body: { key: 'a b', value: null } }, { status: 404 }, { status: 404 });
    expect(await jira.getIssueProperty('1', 'a b')).toBeNull();
    expect(await jira.getIssueProperty('1', 'none')).toBeUndefined();
    expect(await jira.getCommentProperty('7', 'none')).toBeUndefined();
    expect(requests[0]?.path).toBe('/rest/api/3/issue/1/properties/a%20b');
    expect(requests[2]?.path).toBe('/rest/api/3/comment/7/properties/none');
  });

  it('does not take a failure for an absent property', async () => {
    const { jira } = client({ status: 403 });
    await expect(jira.getIssueProperty('1', 'k')).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('comments', () => {
  it('lists the newest first, with who and when', async () => {
    const { jira, requests } = client({
      body: {
        comments: [
          { id: '2', author: { accountId: 'ada' }, created: '2026-01-02T10:00:00.000+0100', body: text },
          { id: '1', created: '2026-01-01T10:00:00.000+0000' },
        ],
      },
    });
    expect(await jira.listComments('1')).toEqual([
      { id: '2', authorAccountId: 'ada', at: Date.UTC(2026, 0, 2, 9) },
      { id: '1', authorAccountId: null, at: Date.UTC(2026, 0, 1, 10) },
    ]);
    expect(requests[0]?.path).toBe('/rest/api/3/issue/1/comment?orderBy=-created&maxResults=100');
  });
});

describe('change logs', () => {
  const log = (issueId: string, ...changes: readonly object[]) => ({
    issueId,
    changeHistories: changes.map((items, index) => ({
      id: String(index),
      created: 1_767_258_000_000 + index,
      items: [items],
    })),
  });

  it('takes ids where Jira gives ids and texts where it gives texts, oldest first, over pages', async () => {
    const { jira, requests } = client(
      {
        body: {
          issueChangeLogs: [
            log('1', {
              field: 'Sprint',
              fieldId: 'customfield_10020',
              from: '',
              fromString: '',
              to: '4',
              toString: 'S 4',
            }),
          ],
          nextPageToken: 'more',
        },
      },
      {
        body: {
          issueChangeLogs: [
            {
              issueId: '1',
              changeHistories: [
                {
                  created: '2025-12-31T00:00:00.000+0000',
                  items: [{ fieldId: 'description', from: null, fromString: 'a', to: null, toString: 'b' }],
                },
              ],
            },
            log('2', { fieldId: 'description', fromString: null }),
            { issueId: '3' },
          ],
        },
      },
    );
    const found = await jira.changes({ ids: ['1', '2', '3'], fieldIds: ['description', 'customfield_10020'] });
    expect([...found]).toEqual([
      [
        '1',
        [
          { fieldId: 'description', at: Date.UTC(2025, 11, 31), from: 'a', to: 'b' },
          { fieldId: 'customfield_10020', at: 1_767_258_000_000, from: null, to: '4' },
        ],
      ],
      // Without a `toString` of its own the item has the one of every object, which is no value.
      ['2', [{ fieldId: 'description', at: 1_767_258_000_000, from: null, to: null }]],
    ]);
    expect(requests.map(({ body }) => body)).toEqual([
      { issueIdsOrKeys: ['1', '2', '3'], fieldIds: ['description', 'customfield_10020'], maxResults: 1000 },
      {
        issueIdsOrKeys: ['1', '2', '3'],
        fieldIds: ['description', 'customfield_10020'],
        maxResults: 1000,
        nextPageToken: 'more',
      },
    ]);
  });

  it('keeps to a thousand items and ten fields a request', async () => {
    const ids = Array.from({ length: 1_001 }, (_, index) => String(index));
    const fieldIds = Array.from({ length: 11 }, (_, index) => `f${index}`);
    const empty: Step = { body: { issueChangeLogs: [] } };
    const { jira, requests } = client(empty, empty, empty, empty);
    await jira.changes({ ids, fieldIds });
    const sizes = requests.map(({ body }) => {
      const asked = body as { issueIdsOrKeys: string[]; fieldIds: string[] };
      return [asked.issueIdsOrKeys.length, asked.fieldIds.length];
    });
    expect(sizes).toEqual([
      [1000, 10],
      [1000, 1],
      [1, 10],
      [1, 1],
    ]);
  });

  it('reads seconds, as the example of the documents has them', async () => {
    const { jira } = client({
      body: {
        issueChangeLogs: [{ issueId: '1', changeHistories: [{ created: 1_492_070_429, items: [{ fieldId: 'a' }] }] }],
      },
    });
    expect((await jira.changes({ ids: ['1'], fieldIds: ['a'] })).get('1')?.[0]?.at).toBe(1_492_070_429_000);
  });

  it('asks nothing for nothing, and ends when the list goes in circles', async () => {
    const round: Step = { body: { issueChangeLogs: [log('1', { fieldId: 'a' })], nextPageToken: 'same' } };
    const { jira, requests } = client(round, round);
    expect((await jira.changes({ ids: [], fieldIds: ['a'] })).size).toBe(0);
    expect(requests).toEqual([]);
    await expect(jira.changes({ ids: ['1'], fieldIds: ['a'] })).rejects.toMatchObject({ code: 'unexpectedAnswer' });
  });
});

describe('the parts of a space', () => {
  it('lists roles by name, with the ids that their addresses end in', async () => {
    const { jira } = client({
      body: {
        Users: 'https://x/rest/api/3/project/1/role/10001',
        Administrators: 'https://x/role/10002',
        Odd: 'https://x/',
      },
    });
    expect(await jira.listRoles('A')).toEqual([
      { id: '10002', name: 'Administrators' },
      { id: '10001', name: 'Users' },
    ]);
  });

  it('tells people and whether there are groups', async () => {
    const group = { type: 'atlassian-group-role-actor', actorGroup: { name: 'g' } };
    const { jira } = client(
      { body: { actors: [{ type: 'atlassian-user-role-actor', actorUser: { accountId: 'ada' } }, group] } },
      { body: { actors: [] } },
      { status: 404 },
    );
    expect(await jira.roleMembers('A', '10002')).toEqual({ accountIds: ['ada'], groups: true });
    expect(await jira.roleMembers('A', '10002')).toEqual({ accountIds: [], groups: false });
    await expect(jira.roleMembers('A', '10002')).rejects.toMatchObject({ code: 'notFound' });
  });

  it('finds the priority that new items get, on whichever page of the form it is', async () => {
    const priority = {
      fieldId: 'priority',
      allowedValues: [
        { id: '2', name: 'High' },
        { id: '3', name: 'Medium' },
      ],
      defaultValue: { id: '3', name: 'Medium' },
    };
    const { jira, requests } = client(
      { body: { fields: [{ fieldId: 'summary' }], total: 2 } },
      { body: { fields: [priority], total: 2 } },
      { body: { fields: [{ fieldId: 'summary' }], total: 1 } },
    );
    expect(await jira.getPriorities('A', '10')).toEqual([
      { id: '2', name: 'High', isDefault: false },
      { id: '3', name: 'Medium', isDefault: true },
    ]);
    expect(requests.map(({ path }) => path)).toEqual([
      '/rest/api/3/issue/createmeta/A/issuetypes/10?startAt=0&maxResults=200',
      '/rest/api/3/issue/createmeta/A/issuetypes/10?startAt=1&maxResults=200',
    ]);
    expect(await jira.getPriorities('A', '10')).toEqual([]);
  });

  it('lists components', async () => {
    const { jira } = client({ body: [{ id: '1', name: 'API', assigneeType: 'UNASSIGNED' }] });
    expect(await jira.listComponents('A')).toEqual([{ id: '1', name: 'API' }]);
  });
});
