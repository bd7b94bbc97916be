import { BEN, doc, smallSite, type SmallSite } from './small-site';

const path = '/rest/api/3/issue/SHOP-1';
let small: SmallSite;
beforeEach(() => {
  small = smallSite();
});

const fields = async (key = 'SHOP-1') =>
  ((await small.get(`/rest/api/3/issue/${key}`)).body as { fields: Record<string, unknown> }).fields;

describe('an edit', () => {
  it.each<[string, unknown, string, unknown]>([
    ['summary', 'New', 'summary', 'New'],
    ['description', doc('x'), 'description', doc('x')],
    ['description', null, 'description', null],
    ['labels', ['a', 'b', 'a'], 'labels', ['a', 'b']],
    ['customfield_10030', doc('y'), 'customfield_10030', doc('y')],
    ['customfield_10031', 5, 'customfield_10031', 5],
    ['assignee', null, 'assignee', null],
  ])('of %s to %j', async (field, value, shown, expected) => {
    expect((await small.send('PUT', path, { fields: { [field]: value } })).status).toBe(204);
    expect((await fields())[shown]).toEqual(expected);
  });

  it('of assignee, priority, parent and sprint', async () => {
    const body = {
      fields: {
        assignee: { accountId: 'ben' },
        priority: { name: 'Low' },
        parent: { key: 'SHOP-4' },
        customfield_10020: 8,
      },
    };
    expect((await small.send('PUT', path, body)).status).toBe(204);
    expect(await fields()).toMatchObject({
      assignee: { accountId: 'ben' },
      priority: { name: 'Low' },
      parent: { key: 'SHOP-4', fields: { summary: 'Epic of payments' } },
      customfield_10020: [{ id: 8, state: 'future', boardId: 1 }],
    });
    expect(await small.found('parent = SHOP-4 ORDER BY key')).toEqual(['SHOP-1', 'SHOP-8']);
  });

  it('by update operations', async () => {
    await small.send('PUT', path, {
      update: { labels: [{ add: 'x' }, { remove: 'Checkout' }], summary: [{ set: 'S' }] },
    });
    expect(await fields()).toMatchObject({ labels: ['x'], summary: 'S' });
    expect((await small.send('PUT', path, { update: { comment: [{ add: {} }] } })).status).toBe(501);
  });

  it.each<[string, unknown, string]>([
    ['description', 'text', 'Operation value must be an Atlassian Document (see the Atlassian Document Format)'],
    ['customfield_10030', 'text', 'Operation value must be an Atlassian Document (see the Atlassian Document Format)'],
    ['customfield_10031', '5', 'Operation value must be a number'],
    ['summary', ' ', 'You must specify a summary of the issue.'],
    ['summary', 'x'.repeat(256), 'Summary must be less than 255 characters.'],
    ['labels', ['a b'], "The label 'a b' contains spaces which is invalid."],
    ['priority', { name: 'Urgent' }, 'The priority selected is invalid.'],
    ['assignee', { accountId: 'cleo' }, "User 'cleo' cannot be assigned issues."],
    ['parent', { key: 'NO-1' }, 'Could not find issue by id or key.'],
    ['parent', { key: 'SHOP-2' }, 'Given parent issue does not belong to appropriate hierarchy.'],
    ['components', [{ name: 'Nope' }], "Component name 'Nope' is not valid"],
    ['timetracking', { originalEstimate: '3 parsecs' }, "'3 parsecs' is not a valid duration"],
    ['status', { id: '3' }, "Field 'status' cannot be set. It is not on the appropriate screen, or unknown."],
    [
      'customfield_10032',
      'x',
      "Field 'customfield_10032' cannot be set. It is not on the appropriate screen, or unknown.",
    ],
  ])('of %s to %j is refused', async (field, value, message) => {
    const { status, body } = await small.send('PUT', path, { fields: { [field]: value, customfield_10099: 1 } });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      errorMessages: [],
      errors: { [field]: message, customfield_10099: expect.any(String) },
    });
    expect((await fields()).summary).toBe('Item 1');
  });

  it('to a damaged document is refused without saying where', async () => {
    const { body } = await small.send('PUT', path, {
      fields: { description: { type: 'doc', version: 1, content: [{}] } },
    });
    expect(body).toEqual({ errorMessages: ['INVALID_INPUT'], errors: {} });
  });

  it('is noted in the time of update, in the zone of the site', async () => {
    await small.send('PUT', path, { fields: { summary: 'New' } });
    expect((await fields()).updated).toBe('2026-03-10T10:00:00.000+0100');
  });

  it('needs the permission', async () => {
    const site = smallSite();
    const closed = {
      ...site.site.data,
      projects: site.site.data.projects.map((it) => ({ ...it, permissions: { BROWSE_PROJECTS: ['*'] } })),
    };
    site.site.load({ version: 1, data: closed });
    for (const [method, at, body] of [
      ['PUT', path, { fields: { summary: 'x' } }],
      ['PUT', `${path}/properties/k`, 1],
      ['POST', `${path}/comment`, { body: doc('x') }],
    ] as const) {
      expect((await site.send(method, at, body, BEN)).status).toBe(403);
    }
    expect((await site.get(`${path}/transitions`, BEN)).body).toMatchObject({ transitions: [] });
  });
});

describe('a move', () => {
  it('goes to any status of the workflow and notes when the category changed', async () => {
    const { body } = await small.get(`${path}/transitions`);
    expect(
      (body as { transitions: { id: string; to: { id: string } }[] }).transitions.map((it) => [it.id, it.to.id]),
    ).toEqual([
      ['11', '1'],
      ['21', '2'],
      ['31', '3'],
    ]);
    expect((await small.send('POST', `${path}/transitions`, { transition: { id: '31' } })).status).toBe(204);
    expect(await fields()).toMatchObject({
      status: { id: '3', statusCategory: { key: 'done', id: 3, name: 'Fertig' } },
      resolution: { name: 'Done' },
      statuscategorychangedate: '2026-03-10T10:00:00.000+0100',
    });
  });

  it.each([[{ transition: { id: '99' } }], [{}]])('by %j is refused', async (body) =>
    expect((await small.send('POST', `${path}/transitions`, body)).status).toBe(400),
  );
});

it('a comment must be a document, and is then among the comments', async () => {
  expect((await small.send('POST', `${path}/comment`, { body: 'text' })).body).toMatchObject({
    errors: { comment: 'Comment body is not valid!' },
  });
  const { status, body } = await small.send('POST', `${path}/comment`, { body: doc('Why?') });
  expect([status, body]).toEqual([
    201,
    expect.objectContaining({ id: '10001', author: expect.objectContaining({ accountId: 'ada' }) }),
  ]);
  expect(await fields()).toMatchObject({ comment: { total: 1, comments: [{ id: '10001' }] } });
});

describe('properties', () => {
  const at = `${path}/properties/whose-call.exemptions`;

  it('are made, replaced, listed, read with the item, removed', async () => {
    expect((await small.send('PUT', at, { entries: [] })).status).toBe(201);
    expect((await small.send('PUT', at, { entries: [1] })).status).toBe(200);
    expect((await small.get(at)).body).toEqual({ key: 'whose-call.exemptions', value: { entries: [1] } });
    expect((await small.get(`${path}/properties`)).body).toMatchObject({ keys: [{ key: 'whose-call.exemptions' }] });
    const found = await small.send('POST', '/rest/api/3/search/jql', {
      jql: 'key = SHOP-1',
      properties: ['whose-call.exemptions', 'none'],
    });
    expect(found.body).toMatchObject({ issues: [{ properties: { 'whose-call.exemptions': { entries: [1] } } }] });
    expect(JSON.stringify(found.body)).not.toContain('none');
    expect((await small.send('DELETE', at)).status).toBe(204);
    expect((await small.send('DELETE', at)).status).toBe(404);
  });

  it.each<[string, string, unknown]>([
    ['a value above 32,768 characters', 'k', 'x'.repeat(32_767)],
    ['a key above 255 characters', 'k'.repeat(256), 1],
    ['no value', 'k', undefined],
  ])('%s is refused', async (_what, key, value) =>
    expect((await small.send('PUT', `${path}/properties/${key}`, value)).status).toBe(400),
  );

  it('of a project are for all to read and for its administrators to write', async () => {
    const project = '/rest/api/3/project/SHOP/properties/a.b';
    expect((await small.get(project, BEN)).body).toEqual({ key: 'a.b', value: { x: 1 } });
    expect((await small.send('PUT', project, 2, BEN)).status).toBe(403);
    expect((await small.send('PUT', project, 2)).status).toBe(200);
    expect((await small.get(project)).body).toEqual({ key: 'a.b', value: 2 });
  });
});
