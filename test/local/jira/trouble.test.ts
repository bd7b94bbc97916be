import { ConnectionDropped, createJiraSite, serveJira, type Caller } from '../../../local/jira';
import { ADA, APP, NOW, SMALL_SITE, smallSite } from './small-site';

const asUser: Caller = { accountId: 'ada', via: 'user' };
const page: Caller = { accountId: 'ada', via: 'browser' };
const MYSELF = '/rest/api/3/myself';

describe('a fault', () => {
  it('strikes one operation so many times, after so many requests, with the headers it names', async () => {
    const { site, get } = smallSite();
    site.faults.add({
      operation: 'getCurrentUser',
      after: 1,
      times: 2,
      status: 429,
      retryAfterSeconds: 7,
      reason: 'jira-burst-based',
    });
    const seen = [];
    for (let turn = 0; turn < 4; turn += 1) seen.push((await get(MYSELF)).status);
    expect(seen).toEqual([200, 429, 429, 200]);
    site.faults.add({
      operation: 'getCurrentUser',
      times: 1,
      status: 429,
      retryAfterSeconds: 7,
      reason: 'jira-burst-based',
    });
    expect((await get('/rest/api/3/field')).status).toBe(200);
    const { headers } = await get(MYSELF);
    expect(headers).toMatchObject({
      'Retry-After': '7',
      'RateLimit-Reason': 'jira-burst-based',
      'X-RateLimit-Remaining': '0',
    });
  });

  it('may come without Retry-After, as from a gateway, and with a body of its own', async () => {
    const { get } = smallSite({
      faults: [
        { times: 1, status: 429 },
        { status: 503, body: { message: 'down' } },
      ],
    });
    expect((await get(MYSELF)).headers).not.toHaveProperty('Retry-After');
    const down = await get(MYSELF);
    expect([down.status, down.body]).toEqual([503, { message: 'down' }]);
  });

  it('may break the connection or only take time', async () => {
    const waits: number[] = [];
    const sleep = (ms: number): Promise<void> => {
      waits.push(ms);
      return Promise.resolve();
    };
    const { site, get } = smallSite({
      faults: [
        { times: 1, drop: true },
        { times: 1, latencyMs: 900 },
      ],
      latencyMs: 100,
      sleep,
    });
    await expect(get(MYSELF)).rejects.toThrow(ConnectionDropped);
    expect((await get(MYSELF)).status).toBe(200);
    site.faults.clear();
    await get(MYSELF);
    expect(waits).toEqual([100, 1000, 100]);
  });

  it('leaves a write undone', async () => {
    const { get, send } = smallSite({ faults: [{ operation: 'editIssue', status: 500, times: 1 }] });
    await send('PUT', '/rest/api/3/issue/SHOP-1', { fields: { summary: 'New' } });
    expect((await get('/rest/api/3/issue/SHOP-1?fields=summary')).body).toMatchObject({
      fields: { summary: 'Item 1' },
    });
  });
});

describe('points', () => {
  it('cost 1 a request, 1 an item, 2 a person; the page and API tokens cost nothing', async () => {
    const { site, get, send } = smallSite();
    const cost = async (ask: () => Promise<unknown>): Promise<number> => {
      const before = site.points().used;
      await ask();
      return site.points().used - before;
    };
    const bulk = { issueIdsOrKeys: ['101', '102'], fields: ['summary'] };
    expect(await cost(() => get('/rest/api/3/field', asUser))).toBe(1);
    expect(await cost(() => send('POST', '/rest/api/3/issue/bulkfetch', bulk, APP))).toBe(3);
    expect(await cost(() => send('POST', '/rest/api/3/search/jql', { jql: 'project = TEAM' }, asUser))).toBe(3);
    expect(await cost(() => get(MYSELF, asUser))).toBe(3);
    expect(await cost(() => get('/rest/api/3/issue/NO-1', asUser))).toBe(1);
    expect(await cost(() => send('POST', '/rest/api/3/issue/bulkfetch', bulk, page))).toBe(0);
    expect(await cost(() => get(MYSELF, ADA))).toBe(0);
  });

  it('run out, a hard wall, and come back at the top of the hour', async () => {
    let now = NOW + 1_200_000;
    const { get } = smallSite({ pointsPerHour: 2, clock: () => now });
    await get('/rest/api/3/field', asUser);
    await get('/rest/api/3/field', asUser);
    const { status, headers } = await get('/rest/api/3/field', asUser);
    expect(status).toBe(429);
    expect(headers).toMatchObject({
      'Retry-After': '2400',
      'RateLimit-Reason': 'jira-quota-global-based',
      'X-RateLimit-Reset': '2026-03-10T10:00:00.000Z',
    });
    expect((await get('/rest/api/3/field', page)).status).toBe(200);
    now += 2_400_000;
    expect((await get('/rest/api/3/field', asUser)).status).toBe(200);
  });

  it('aside, one item takes 20 writes in two seconds', async () => {
    const { send, pass } = smallSite();
    const write = async () => (await send('PUT', '/rest/api/3/issue/SHOP-1', { fields: { summary: 'x' } })).status;
    for (let turn = 0; turn < 20; turn += 1) expect(await write()).toBe(204);
    expect(await write()).toBe(429);
    pass(2001);
    expect(await write()).toBe(204);
  });
});

describe('state', () => {
  it('can be saved and loaded, and goes on counting ids', async () => {
    const first = smallSite();
    const comment = { body: { type: 'doc', version: 1, content: [] } };
    await first.send('POST', '/rest/api/3/issue/SHOP-1/comment', comment);
    await first.send('PUT', '/rest/api/3/issue/SHOP-1', { fields: { assignee: { accountId: 'ben' } } });
    await first.send('PUT', '/rest/api/3/issue/SHOP-1', { fields: { assignee: null, summary: 'Kept' } });
    const stored = JSON.parse(JSON.stringify(first.site.snapshot())) as unknown;
    const second = smallSite();
    second.site.load(stored);
    expect((await second.get('/rest/api/3/issue/SHOP-1?fields=summary,assignee')).body).toMatchObject({
      fields: { summary: 'Kept', assignee: null },
    });
    expect((await second.send('POST', '/rest/api/3/issue/SHOP-1/comment', comment)).body).toMatchObject({
      id: '10002',
    });
  });

  it('that is no snapshot is refused', () => {
    expect(() => smallSite().site.load({ version: 2 })).toThrow(/Not a snapshot/);
  });

  it('is read through data, which a write replaces and a read does not', async () => {
    const { site, get, send } = smallSite();
    const before = site.data;
    await get(MYSELF);
    expect(site.data).toBe(before);
    await send('PUT', '/rest/api/3/issue/SHOP-1', { fields: { summary: 'New' } });
    expect(site.data.issues.find((it) => it.key === 'SHOP-1')?.summary).toBe('New');
    expect(before.issues.find((it) => it.key === 'SHOP-1')?.summary).toBe('Item 1');
  });
});

describe('over HTTP', () => {
  const users = { 'ada@shop.example': 'secret:token' };
  const basic = (pair: string) => ({ authorization: `Basic ${Buffer.from(pair).toString('base64')}` });
  const GOOD = basic('ada@shop.example:secret:token');

  it.each<[string, Record<string, string>, 'refuse' | 'anonymous', string, number]>([
    ['the right token', GOOD, 'refuse', MYSELF, 200],
    ['a wrong token', basic('ada@shop.example:nope'), 'refuse', '/rest/api/3/project/SHOP', 401],
    ['an unknown address', basic('eve@shop.example:nope'), 'refuse', MYSELF, 401],
    ['an inherited name', basic('constructor:x'), 'refuse', MYSELF, 401],
    ['no credentials', {}, 'refuse', MYSELF, 401],
    [
      'a wrong token where sites pass it on as nobody',
      basic('ada@shop.example:nope'),
      'anonymous',
      '/rest/api/3/project/SHOP',
      404,
    ],
    ['a wrong token where a user is needed', basic('ada@shop.example:nope'), 'anonymous', MYSELF, 401],
  ])('%s', async (_what, headers, wrongCredentials, path, status) => {
    const served = await serveJira(createJiraSite(SMALL_SITE), { users, wrongCredentials });
    try {
      expect((await fetch(served.url + path, { headers })).status).toBe(status);
    } finally {
      await served.close();
    }
  });

  it('the same answers, pictures, empty bodies, bad JSON and broken connections', async () => {
    const site = createJiraSite(SMALL_SITE);
    const served = await serveJira(site, { users });
    const ask = (path: string, init: RequestInit = {}) =>
      fetch(served.url + path, { ...init, headers: { ...GOOD, 'content-type': 'application/json' } });
    try {
      const search = await ask('/rest/api/3/search/jql', {
        method: 'POST',
        body: JSON.stringify({ jql: 'project = TEAM' }),
      });
      expect(await search.json()).toMatchObject({ isLast: true });
      const me = (await (await ask(MYSELF)).json()) as { avatarUrls: Record<string, string> };
      const picture = await fetch(me.avatarUrls['48x48'] ?? '');
      expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8']);
      const edit = await ask('/rest/api/3/issue/SHOP-1', { method: 'PUT', body: '{"fields":{"summary":"x"}}' });
      expect([edit.status, await edit.text()]).toEqual([204, '']);
      expect((await ask('/rest/api/3/search/jql', { method: 'POST', body: '{' })).status).toBe(400);
      site.faults.add({ drop: true, times: 1 });
      await expect(ask(MYSELF)).rejects.toThrow();
      expect((await ask(MYSELF)).status).toBe(200);
    } finally {
      await served.close();
    }
  });
});
