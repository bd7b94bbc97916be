/** What edits leave behind: change logs, comments with properties; and the parts and roles of a project. */
import { ADA, APP, BEN, doc, smallSite, type SmallSite } from './small-site';

const path = '/rest/api/3/issue/SHOP-1';
let small: SmallSite;
beforeEach(() => {
  small = smallSite();
});

interface Log {
  readonly issueId: string;
  readonly changeHistories: readonly { author: { accountId: string }; created: string; items: readonly object[] }[];
}

async function logs(body: object, caller = ADA): Promise<{ issueChangeLogs: readonly Log[]; nextPageToken?: string }> {
  const answer = await small.send('POST', '/rest/api/3/changelog/bulkfetch', body, caller);
  expect(answer.status).toBe(200);
  return answer.body as { issueChangeLogs: readonly Log[]; nextPageToken?: string };
}

const edit = async (fields: object, key = 'SHOP-1', caller = ADA) => {
  expect((await small.send('PUT', `/rest/api/3/issue/${key}`, { fields }, caller)).status).toBe(204);
};

describe('the change log', () => {
  it('has ids where there are ids and texts where there are texts, one entry an edit', async () => {
    await edit({ customfield_10031: 5, description: doc('New.'), assignee: { accountId: 'ben' } });
    small.pass(60_000);
    await edit({ customfield_10020: 8, parent: { key: 'SHOP-4' }, labels: ['a', 'b'] }, 'SHOP-1', BEN);
    const { issueChangeLogs } = await logs({ issueIdsOrKeys: ['SHOP-1'] });
    expect(issueChangeLogs).toEqual([
      {
        issueId: '101',
        changeHistories: [
          {
            id: '10001',
            author: expect.objectContaining({ accountId: 'ada' }),
            created: '2026-03-10T10:00:00.000+0100',
            items: [
              {
                field: 'description',
                fieldId: 'description',
                fieldtype: 'jira',
                from: null,
                fromString: 'As a buyer I pay by invoice.',
                to: null,
                toString: 'New.',
              },
              {
                field: 'assignee',
                fieldId: 'assignee',
                fieldtype: 'jira',
                from: null,
                fromString: null,
                to: 'ben',
                toString: 'Ben Ortiz',
              },
              {
                field: 'Story Points',
                fieldId: 'customfield_10031',
                fieldtype: 'custom',
                from: null,
                fromString: '3',
                to: null,
                toString: '5',
              },
            ],
          },
          {
            id: '10002',
            author: expect.objectContaining({ accountId: 'ben' }),
            created: '2026-03-10T10:01:00.000+0100',
            items: [
              {
                field: 'IssueParentAssociation',
                fieldId: 'parent',
                fieldtype: 'jira',
                from: null,
                fromString: null,
                to: '104',
                toString: 'SHOP-4',
              },
              {
                field: 'labels',
                fieldId: 'labels',
                fieldtype: 'jira',
                from: '',
                fromString: 'Checkout',
                to: '',
                toString: 'a b',
              },
              {
                field: 'Sprint',
                fieldId: 'customfield_10020',
                fieldtype: 'custom',
                from: '',
                fromString: '',
                to: '8',
                toString: 'Sprint 3',
              },
            ],
          },
        ],
      },
    ]);
  });

  it('keeps moves, and nothing of comments, properties and edits that change nothing', async () => {
    await small.send('POST', `${path}/transitions`, { transition: { id: '21' } });
    await small.send('POST', `${path}/comment`, { body: doc('x') });
    await small.send('PUT', `${path}/properties/k`, 1);
    await edit({ summary: 'Item 1' });
    const [log] = (await logs({ issueIdsOrKeys: ['101'] })).issueChangeLogs;
    expect(log?.changeHistories.map(({ items }) => items)).toEqual([
      [
        {
          field: 'status',
          fieldId: 'status',
          fieldtype: 'jira',
          from: '1',
          fromString: 'Offen',
          to: '2',
          toString: 'In Arbeit',
        },
      ],
    ]);
  });

  it('is filtered by field, in pages, oldest first over all items', async () => {
    await edit({ labels: ['x'] }, 'SHOP-3');
    small.pass(1000);
    await edit({ labels: ['y'], summary: 'S' });
    small.pass(1000);
    await edit({ summary: 'T' });
    const asked = { issueIdsOrKeys: ['SHOP-1', 'SHOP-3', '102'], fieldIds: ['labels'], maxResults: 1 };
    const first = await logs(asked);
    const second = await logs({ ...asked, nextPageToken: first.nextPageToken });
    expect([first, second].map(({ issueChangeLogs }) => issueChangeLogs.map(({ issueId }) => issueId))).toEqual([
      ['103'],
      ['101'],
    ]);
    expect(second.nextPageToken).toBeUndefined();
    expect(first.issueChangeLogs.length + second.issueChangeLogs.length).toBe(2);
  });

  it('hides what the caller may not see', async () => {
    await edit({ summary: 'Secret' }, 'SHOP-7');
    await edit({ summary: 'Hidden' }, 'HID-1');
    const asked = { issueIdsOrKeys: ['SHOP-7', 'HID-1', 'NO-1'] };
    expect((await logs(asked, BEN)).issueChangeLogs).toEqual([]);
    expect((await logs(asked)).issueChangeLogs).toHaveLength(2);
  });

  const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index));
  it.each([
    ['no items', { issueIdsOrKeys: [] }],
    ['too many items', { issueIdsOrKeys: ids(1001) }],
    ['too many fields', { issueIdsOrKeys: ['1'], fieldIds: ids(11) }],
    ['an empty page', { issueIdsOrKeys: ['1'], maxResults: 0 }],
    ['too large a page', { issueIdsOrKeys: ['1'], maxResults: 10_001 }],
    ['a damaged token', { issueIdsOrKeys: ['1'], nextPageToken: '%' }],
    ['an unknown key', { issueIdsOrKeys: ['1'], expand: 'x' }],
  ])('refuses %s', async (_title, body) => {
    expect((await small.send('POST', '/rest/api/3/changelog/bulkfetch', body)).status).toBe(400);
  });
});

describe('comments', () => {
  it('keep their properties, to be asked for one by one', async () => {
    const properties = [{ key: 'mark', value: { of: 'gaps' } }];
    const { body } = await small.send('POST', `${path}/comment`, { body: doc('One'), properties });
    const { id } = body as { id: string };
    expect((await small.get(`/rest/api/3/comment/${id}/properties/mark`)).body).toEqual({
      key: 'mark',
      value: { of: 'gaps' },
    });
    expect((await small.get(`/rest/api/3/comment/${id}/properties/none`)).status).toBe(404);
    expect((await small.get('/rest/api/3/comment/99/properties/mark')).status).toBe(404);
  });

  it('are listed in either order, and raise `updated`', async () => {
    await small.send('POST', `${path}/comment`, { body: doc('One') });
    small.pass(1000);
    await small.send('POST', `${path}/comment`, { body: doc('Two') });
    const list = async (query: string) =>
      ((await small.get(`${path}/comment${query}`)).body as { comments: { id: string }[] }).comments.map(
        ({ id }) => id,
      );
    expect(await list('')).toEqual(['10001', '10002']);
    expect(await list('?orderBy=-created&maxResults=1')).toEqual(['10002']);
    expect(await small.found('updated >= "2026-03-10 10:00" AND key = SHOP-1')).toEqual(['SHOP-1']);
  });

  it('need the permission, and the properties of a hidden one are not there', async () => {
    const { body } = await small.send('POST', '/rest/api/3/issue/SHOP-7/comment', { body: doc('x') });
    const property = `/rest/api/3/comment/${(body as { id: string }).id}/properties`;
    expect((await small.get(property)).status).toBe(200);
    expect((await small.get(property, BEN)).status).toBe(404);
  });
});

describe('project roles', () => {
  it('are for those who administer the project, and for the app', async () => {
    const role = '/rest/api/3/project/SHOP/role/10010';
    const actors = (body: unknown) => (body as { actors: { displayName: string; type: string }[] }).actors;
    expect(actors((await small.get(role)).body)).toEqual([
      expect.objectContaining({ displayName: 'Ada Lang', actorUser: { accountId: 'ada' } }),
      expect.objectContaining({ displayName: 'Ben Ortiz', type: 'atlassian-user-role-actor' }),
      expect.objectContaining({ displayName: 'Cleo Gone' }),
      expect.objectContaining({ displayName: 'owners', type: 'atlassian-group-role-actor' }),
    ]);
    expect(actors((await small.get(`${role}?excludeInactiveUsers=true`, APP)).body)).toHaveLength(3);
    expect((await small.get(role, BEN)).status).toBe(404);
    expect((await small.get('/rest/api/3/project/SHOP/role', BEN)).status).toBe(404);
    expect((await small.get('/rest/api/3/project/HID/role', BEN)).status).toBe(404);
  });

  it('have names with addresses', async () => {
    expect((await small.get('/rest/api/3/project/SHOP/role')).body).toEqual({
      Administrators: 'https://shop.example/rest/api/3/project/10000/role/10002',
      'Product Owners': 'https://shop.example/rest/api/3/project/10000/role/10010',
    });
    expect((await small.get('/rest/api/3/project/SHOP/role/10002')).body).toMatchObject({ actors: [] });
  });
});

describe('components', () => {
  it('are listed, on items, settable and found', async () => {
    expect((await small.get('/rest/api/3/project/SHOP/components')).body).toMatchObject([
      { id: '600', name: 'Checkout', lead: { accountId: 'ben' }, project: 'SHOP', projectId: 10_000 },
      { id: '601', name: 'Invoices', description: 'Paying later' },
    ]);
    expect(await small.found('component = Checkout')).toEqual(['SHOP-1']);
    await edit({ components: [{ id: '601' }] });
    expect(await small.found('component in (Invoices)')).toEqual(['SHOP-1']);
    expect((await small.get(`${path}?fields=components`)).body).toMatchObject({
      fields: { components: [{ id: '601' }] },
    });
    await expect(small.found('component = Nope')).rejects.toThrow('does not exist');
  });
});

describe('time tracking', () => {
  it('takes durations and gives seconds', async () => {
    await edit({ timetracking: { originalEstimate: '1w 2h 30m' } });
    expect((await small.get(`${path}?fields=timetracking,timeoriginalestimate`)).body).toMatchObject({
      fields: {
        timetracking: { originalEstimate: '1w 2h 30m', originalEstimateSeconds: 153_000 },
        timeoriginalestimate: 153_000,
      },
    });
    expect(await small.found('originalEstimate is not EMPTY')).toEqual(['SHOP-1']);
  });
});

describe('indexed properties', () => {
  it('are compared as numbers where an order is asked for', async () => {
    for (const [key, count] of [
      ['SHOP-1', 2],
      ['SHOP-2', 10],
      ['SHOP-3', 0],
    ] as const) {
      await small.send('PUT', `/rest/api/3/issue/${key}/properties/whose-call.decisions`, { count });
    }
    const field = 'issue.property[whose-call.decisions].count';
    expect(await small.found(`${field} > 0 ORDER BY key`)).toEqual(['SHOP-1', 'SHOP-2']);
    expect(await small.found(`${field} >= 10`)).toEqual(['SHOP-2']);
    expect(await small.found(`${field} = 2`)).toEqual(['SHOP-1']);
    expect(await small.found(`${field} is not EMPTY ORDER BY ${field} DESC`)).toEqual(['SHOP-2', 'SHOP-1', 'SHOP-3']);
  });

  it('cannot be written without the right to edit', async () => {
    const property = '/rest/api/3/issue/OPS-1/properties/k';
    expect((await small.send('PUT', property, 1)).status).toBe(201);
    const reader = smallSite();
    const [ops] = reader.site.data.projects.filter(({ key }) => key === 'OPS');
    reader.site.load({
      version: 1,
      data: {
        ...reader.site.data,
        projects: reader.site.data.projects.map((it) =>
          it === ops ? { ...it, permissions: { ...it.permissions, EDIT_ISSUES: ['ada'] } } : it,
        ),
      },
    });
    expect((await reader.send('PUT', property, 1, BEN)).status).toBe(403);
    await reader.send('PUT', property, 1);
    expect((await reader.send('DELETE', property, undefined, BEN)).status).toBe(403);
    expect((await reader.get(`/rest/api/3/issue/OPS-1/editmeta`, BEN)).body).toEqual({ fields: {} });
  });
});
