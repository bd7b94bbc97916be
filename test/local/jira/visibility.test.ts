import type { Caller } from '../../../local/jira';
import { ADA, APP, BEN, smallSite } from './small-site';

const { send, get, found } = smallSite();
const asUser: Caller = { accountId: 'ada', via: 'user' };
const page: Caller = { accountId: 'ada', via: 'browser' };
const NOBODY: Caller = { accountId: null, via: 'direct' };
const GONE: Caller = { accountId: 'cleo', via: 'direct' };

const status = async (path: string, caller: Caller): Promise<number> => (await get(path, caller)).status;

async function fetched(caller: Caller, ...ids: string[]): Promise<readonly string[]> {
  const { body } = await send(
    'POST',
    '/rest/api/3/issue/bulkfetch',
    { issueIdsOrKeys: ids, fields: ['summary'] },
    caller,
  );
  return (body as { issues: { key: string }[] }).issues.map((it) => it.key);
}

describe('an item', () => {
  it.each<[string, string, Caller, number]>([
    ['with a security level, to a member', 'SHOP-7', ADA, 200],
    ['with a security level, to others', 'SHOP-7', BEN, 404],
    ["with a security level, to the app's own account", 'SHOP-7', APP, 404],
    ['of a hidden project, to those who may browse it', 'HID-1', ADA, 200],
    ['of a hidden project, to others', 'HID-1', BEN, 404],
    ['of a project closed to apps, to a person', 'BLK-1', ADA, 200],
    ['of a project closed to apps, to the app asUser', 'BLK-1', asUser, 404],
    ['of a project closed to apps, to the app’s page', 'BLK-1', page, 404],
    ['of a project closed to apps, to the app asApp', 'BLK-1', APP, 404],
    ['to nobody', 'SHOP-1', NOBODY, 404],
    ['to someone who has left', 'SHOP-1', GONE, 404],
  ])('%s', async (_what, key, caller, expected) => {
    const { status: got, body } = await get(`/rest/api/3/issue/${key}`, caller);
    expect(got).toBe(expected);
    if (expected === 404) {
      expect(body).toMatchObject({ errorMessages: ['Issue does not exist or you do not have permission to see it.'] });
    }
  });

  it('that cannot be seen is silently absent from searches, bulk fetch and board lists', async () => {
    expect(await found('key in (SHOP-1, SHOP-7) ORDER BY key', BEN)).toEqual(['SHOP-1']);
    expect(await fetched(BEN, '101', '107', '301')).toEqual(['SHOP-1']);
    expect(await found('project = BLK', page)).toEqual([]);
    expect(await fetched(page, '201')).toEqual([]);
    const backlog = await get('/rest/software/1.0/board/1/backlog?fields=key', BEN);
    expect(JSON.stringify(backlog.body)).not.toContain('SHOP-7');
  });
});

it('app access rules do not hide the project itself', async () => {
  expect(await status('/rest/api/3/project/BLK', page)).toBe(200);
  expect(await status('/rest/api/3/project/BLK/statuses', APP)).toBe(200);
});

it('a project that may not be browsed does not exist', async () => {
  const { status: got, body } = await get('/rest/api/3/project/HID', BEN);
  expect([got, body]).toEqual([404, { errorMessages: ["No project could be found with key 'HID'."], errors: {} }]);
  const list = await get('/rest/api/3/project/search', BEN);
  expect((list.body as { values: { key: string }[] }).values.map((it) => it.key)).toEqual([
    'BLK',
    'OPS',
    'SHOP',
    'TEAM',
  ]);
});

describe('nobody', () => {
  it('is told so in plain text where a user is needed', async () => {
    const { status: got, headers, body } = await get('/rest/api/3/myself', NOBODY);
    expect([got, body]).toEqual([401, 'Client must be authenticated to access this resource.']);
    expect(headers['content-type']).toMatch(/^text\/html/);
  });

  it('sees an empty site elsewhere, as on the platform', async () => {
    expect((await get('/rest/api/3/project/search', NOBODY)).body).toMatchObject({ values: [], total: 0 });
    expect(await status('/rest/api/3/serverInfo', NOBODY)).toBe(200);
    expect(await status('/rest/api/3/field', NOBODY)).toBe(200);
  });
});

describe('permissions', () => {
  const mine = async (query: string, caller: Caller): Promise<Record<string, boolean>> => {
    const { body } = await get(
      `/rest/api/3/mypermissions?permissions=ADMINISTER_PROJECTS,ADMINISTER,VIEW_READONLY_WORKFLOW&${query}`,
      caller,
    );
    const rows = Object.entries((body as { permissions: Record<string, { havePermission: boolean }> }).permissions);
    return Object.fromEntries(rows.map(([key, it]) => [key, it.havePermission]));
  };

  it('are those of the project, of the item’s project, or of any project', async () => {
    const ada = { ADMINISTER_PROJECTS: true, ADMINISTER: true, VIEW_READONLY_WORKFLOW: true };
    expect(await mine('projectKey=SHOP', ADA)).toEqual(ada);
    expect(await mine('issueKey=SHOP-1', ADA)).toEqual(ada);
    expect(await mine('', BEN)).toEqual({
      ADMINISTER_PROJECTS: false,
      ADMINISTER: false,
      VIEW_READONLY_WORKFLOW: true,
    });
  });

  it.each(['permissions=NOPE', '', 'permissions='])('"%s" is a 400', async (query) =>
    expect(await status(`/rest/api/3/mypermissions?${query}`, ADA)).toBe(400),
  );

  it('of others are told to Jira admins and the app itself only', async () => {
    const ask = (caller: Caller) =>
      send(
        'POST',
        '/rest/api/3/permissions/check',
        {
          accountId: 'ben',
          projectPermissions: [
            { permissions: ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'], projects: [10000, 10002], issues: [101, 107] },
          ],
        },
        caller,
      );
    const expected = {
      globalPermissions: [],
      projectPermissions: [
        { permission: 'BROWSE_PROJECTS', projects: [10000], issues: [101] },
        { permission: 'ADMINISTER_PROJECTS', projects: [], issues: [] },
      ],
    };
    expect((await ask(ADA)).body).toEqual(expected);
    expect((await ask(APP)).body).toEqual(expected);
    expect((await ask(BEN)).status).toBe(200);
    const other = await send('POST', '/rest/api/3/permissions/check', { accountId: 'ada' }, BEN);
    expect(other.status).toBe(403);
  });
});

describe('people', () => {
  it('come ten at a time in bulk unless more are asked for, unknown ones silently absent', async () => {
    const { body } = await get('/rest/api/3/user/bulk?accountId=ada&accountId=none&accountId=cleo');
    expect(body).toMatchObject({
      maxResults: 10,
      total: 2,
      values: [
        { accountId: 'ada', active: true },
        { accountId: 'cleo', active: false },
      ],
    });
  });

  it('show their address to themselves only', async () => {
    expect((await get('/rest/api/3/myself', BEN)).body).toMatchObject({
      emailAddress: 'ben@shop.example',
      locale: 'de_DE',
    });
    expect(JSON.stringify((await get('/rest/api/3/user?accountId=ada', BEN)).body)).not.toContain('ada@shop.example');
  });

  it('can be assigned where they may be and are still there', async () => {
    const ids = async (query: string, project = 'SHOP') => {
      const { body } = await get(`/rest/api/3/user/assignable/search?project=${project}&query=${query}`);
      return (body as { accountId: string }[]).map((it) => it.accountId);
    };
    expect(await ids('')).toEqual(['ada', 'ben']);
    expect(await ids('ortiz')).toEqual(['ben']);
    expect(await ids('', 'OPS')).toEqual(['ben']);
  });
});
