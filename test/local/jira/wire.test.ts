import { smallSite } from './small-site';

const { get, send } = smallSite({ keyOrderSeed: false });
const fields = async (query: string, key = 'SHOP-2') =>
  ((await get(`/rest/api/3/issue/${key}?${query}`)).body as { fields: Record<string, unknown> }).fields;

it('an item has the fields that were asked for and no others', async () => {
  expect(Object.keys(await fields('fields=summary,status'))).toEqual(['summary', 'status']);
  expect(Object.keys(await fields('fields=*all,-comment,-subtasks'))).not.toContain('comment');
  expect(Object.keys(await fields('fields=*navigable'))).not.toContain('comment');
});

it('a custom field is null where it is empty and absent where the work type does not show it', async () => {
  expect(await fields('fields=customfield_10030,customfield_10032')).toEqual({ customfield_10030: null });
  expect(await fields('fields=customfield_10030,customfield_10032', 'TEAM-1')).toEqual({ customfield_10032: null });
});

it('names come in the language of the site, with the name before translation beside them', async () => {
  expect(await fields('fields=status,issuetype')).toMatchObject({
    issuetype: { name: 'Geschichte', untranslatedName: 'Story', hierarchyLevel: 0, subtask: false },
    status: {
      name: 'In Arbeit',
      untranslatedName: 'In Progress',
      statusCategory: { key: 'indeterminate', name: 'In Arbeit' },
    },
  });
  const { body } = await get('/rest/api/3/field');
  expect(body).toContainEqual(expect.objectContaining({ id: 'summary', name: 'Zusammenfassung', custom: false }));
});

it('what belongs to a team-managed space carries its scope', async () => {
  const scope = { type: 'PROJECT', project: { id: '10003' } };
  const [type] = (await get('/rest/api/3/project/TEAM/statuses')).body as { statuses: { scope?: unknown }[] }[];
  expect(type?.statuses[0]?.scope).toEqual(scope);
  expect((await get('/rest/api/3/issuetype/project?projectId=10003')).body).toMatchObject([
    { scope, entityId: expect.any(String) },
  ]);
  expect((await get('/rest/api/3/field')).body).toContainEqual(
    expect.objectContaining({ id: 'customfield_10032', scope }),
  );
  expect((await get('/rest/api/3/project/TEAM')).body).toMatchObject({
    style: 'next-gen',
    simplified: true,
    uuid: expect.any(String),
  });
  expect(JSON.stringify((await get('/rest/api/3/project/SHOP/statuses')).body)).not.toContain('scope');
});

it('ids are strings on the platform and numbers in the sprint field and the agile API', async () => {
  expect(await fields('fields=customfield_10020')).toMatchObject({ customfield_10020: [{ id: 7, state: 'active' }] });
  expect((await get('/rest/agile/1.0/board/1')).body).toMatchObject({ id: 1, location: { projectId: 10000 } });
  expect((await get('/rest/api/3/project/SHOP')).body).toMatchObject({ id: '10000' });
});

it('the sprint field keeps closed sprints; a sub-task shows the sprint of its parent', async () => {
  expect(await fields('fields=customfield_10020', 'SHOP-3')).toMatchObject({
    customfield_10020: [{ id: 6, state: 'closed' }],
  });
  expect(await fields('fields=customfield_10020', 'SHOP-5')).toMatchObject({ customfield_10020: [{ id: 7 }] });
  expect(await fields('fields=customfield_10020', 'SHOP-1')).toEqual({ customfield_10020: null });
});

it('times are in the zone of the site without a colon, in summer as in winter', async () => {
  expect(await fields('fields=created')).toEqual({ created: '2026-03-01T11:00:00.000+0100' });
  const summer = smallSite({ clock: () => Date.parse('2026-07-01T12:00:00Z') });
  expect((await summer.get('/rest/api/3/serverInfo')).body).toMatchObject({
    serverTime: '2026-07-01T14:00:00.000+0200',
  });
});

it('a link shows from both ends, and a parent only where there is one', async () => {
  expect(await fields('fields=issuelinks', 'SHOP-8')).toMatchObject({
    issuelinks: [{ type: { outward: 'blocks' }, outwardIssue: { key: 'SHOP-1' } }],
  });
  expect(await fields('fields=issuelinks', 'SHOP-1')).toMatchObject({
    issuelinks: [
      { type: { inward: 'is blocked by' }, inwardIssue: { key: 'SHOP-8', fields: { status: { id: '1' } } } },
    ],
  });
  expect(await fields('fields=parent', 'SHOP-1')).toEqual({});
  expect(await fields('fields=subtasks')).toMatchObject({ subtasks: [{ key: 'SHOP-5' }] });
});

it('keys come in no particular order, and in the same one for the same seed', async () => {
  const [one, again, other] = await Promise.all(
    [5, 5, 6].map(async (keyOrderSeed) =>
      JSON.stringify((await smallSite({ keyOrderSeed }).get('/rest/api/3/issue/SHOP-1')).body),
    ),
  );
  const { body } = await get('/rest/api/3/issue/SHOP-1');
  expect(one).toBe(again);
  expect(one).not.toBe(other);
  expect(JSON.parse(one ?? '')).toEqual(JSON.parse(JSON.stringify(body)));
  expect(one).not.toBe(JSON.stringify(body));
});

it('metadata names what can be set', async () => {
  const { body } = await get('/rest/api/3/issue/SHOP-1/editmeta');
  expect(Object.keys((body as { fields: object }).fields)).toEqual(
    expect.arrayContaining(['summary', 'customfield_10030']),
  );
  const create = await get('/rest/api/3/issue/createmeta/SHOP/issuetypes/20?maxResults=2');
  expect(create.body).toMatchObject({ total: 11, maxResults: 2, fields: [{ fieldId: 'summary', required: true }, {}] });
});

it.each([
  ['/rest/api/3/universal_avatar/view/type/issuetype/avatar/20?size=medium'],
  ['/rest/api/3/universal_avatar/view/type/project/avatar/10000'],
  ['/avatars/user/ada?size=48'],
  ['/images/icons/priorities/high.svg'],
  ['/images/icons/statuses/generic.svg'],
])('%s is a picture for anyone', async (path) => {
  const { status, headers, body } = await get(path, { accountId: null, via: 'browser' });
  expect([status, headers['content-type']]).toEqual([200, expect.stringMatching(/^image\/svg\+xml/)]);
  expect(body).toMatch(/^<svg [^>]+>.+<\/svg>$/);
});

it('every picture that an answer points at is there', async () => {
  const bodies = [
    await get('/rest/api/3/issue/SHOP-2'),
    await get('/rest/agile/1.0/board'),
    await get('/rest/api/3/myself'),
  ];
  const urls = new Set(
    JSON.stringify(bodies).match(/https:\/\/shop\.example\/(?:avatars|images|rest\/api\/3\/universal_avatar)[^"\\]*/g),
  );
  expect(urls.size).toBeGreaterThan(5);
  for (const url of urls)
    expect([url, (await get(url.replace('https://shop.example', ''))).status]).toEqual([url, 200]);
});

it('what is not simulated says so by name', async () => {
  const { status, body } = await send('DELETE', '/rest/api/3/issue/SHOP-1');
  expect(status).toBe(501);
  expect(JSON.stringify(body)).toContain('DELETE /rest/api/3/issue/SHOP-1');
  expect((await get('/rest/api/3/issue/SHOP-1?expand=changelog')).status).toBe(501);
});
