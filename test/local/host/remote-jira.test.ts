/** A real site, stood in for by the simulator over HTTP with Basic auth. */
import { demoSite, DEMO_PEOPLE } from '../../../local/demo';
import { isRead, remoteJira } from '../../../local/host/remote-jira';
import { createJiraSite, serveJira } from '../../../local/jira';
import type { ServedSite } from '../../../local/jira';
import { OPERATIONS } from '../../../src/jira';
import type { Operation } from '../../../src/jira';

test.each([
  ['GET', '/rest/api/3/issue/A-1', true],
  ['POST', '/rest/api/3/search/jql', true],
  ['POST', '/rest/api/3/search/approximate-count?x=1', true],
  ['POST', '/rest/api/3/issue/bulkfetch', true],
  ['POST', '/rest/api/3/permissions/check', true],
  ['POST', '/rest/api/3/jql/parse', true],
  ['POST', '/rest/api/3/issue', false],
  ['POST', '/rest/api/3/issue/bulk', false],
  ['PUT', '/rest/api/3/search/jql', false],
  ['POST', '/rest/api/3/search/jql/../../issue', false],
  ['PUT', '/rest/api/3/issue/A-1', false],
  ['DELETE', '/rest/api/3/issue/A-1/properties/x', false],
  ['POST', '/rest/api/3/issue/A-1/comment', false],
])('%s %s is a read: %s', (method, path, expected) => {
  expect(isRead(method, path)).toBe(expected);
});

test.each(Object.values<Operation>(OPERATIONS))('what the app asks, $id, is let through as what it is', (operation) => {
  const path = operation.path.replace(/\{\w+\}/g, '10001');
  expect(isRead(operation.method, path)).toBe(operation.writes !== true);
});

describe('a site over HTTP', () => {
  const data = demoSite(new Date('2026-09-14T09:00:00Z'));
  const site = createJiraSite(data, { clock: Date.now });
  const user = data.users.find(({ accountId }) => accountId === DEMO_PEOPLE.productOwner)!;
  let served: ServedSite;
  beforeAll(async () => {
    served = await serveJira(site, { users: { [user.emailAddress]: 'token-1' } });
  });
  afterAll(() => served.close());
  const open = (allowWrites: boolean, token = 'token-1') =>
    remoteJira({ url: served.url, email: user.emailAddress, token, allowWrites });
  const label = (value: string) => ({
    method: 'PUT',
    path: '/rest/api/3/issue/LEND-125',
    headers: { 'content-type': 'application/json' },
    body: { fields: { labels: [value] } },
  });
  const labels = () => site.data.issues.find(({ key }) => key === 'LEND-125')!.labels;

  test('it signs in and reads as that person, whoever the caller is said to be', async () => {
    const jira = await open(false);
    expect(jira.people).toEqual([{ accountId: user.accountId, displayName: user.displayName, role: 'You, read-only' }]);
    const answer = await jira.handle(
      { method: 'GET', path: '/rest/api/3/myself', headers: {} },
      { accountId: 'somebody else', via: 'browser' },
    );
    expect(answer).toMatchObject({ status: 200, body: { accountId: user.accountId } });
  });

  test.each([
    ['PUT', 'properties/whose-call.exemptions', { version: 1, exemptions: [] }],
    ['PUT', 'properties/whose-call.commented', { version: 1, marks: ['a'] }],
    ['POST', 'comment', { body: { type: 'doc', version: 1, content: [] } }],
  ])('%s %s of an item is refused read-only, and arrives where changes are allowed', async (method, what, body) => {
    const caller = { accountId: user.accountId, via: 'user' } as const;
    const request = {
      method,
      path: `/rest/api/3/issue/LEND-125/${what}`,
      headers: { 'content-type': 'application/json' },
      body,
    };
    const state = () => JSON.stringify(site.data.issues.find(({ key }) => key === 'LEND-125'));
    const before = state();
    expect((await (await open(false)).handle(request, caller)).status).toBe(403);
    expect(state()).toBe(before);
    expect((await (await open(true)).handle(request, caller)).status).toBe(201);
    expect(state()).not.toBe(before);
  });

  test('a change is refused before it is sent', async () => {
    const jira = await open(false);
    const before = labels();
    const answer = await jira.handle(label('read-only'), { accountId: user.accountId, via: 'browser' });
    expect(answer).toMatchObject({ status: 403, body: { errorMessages: [expect.stringContaining('--allow-writes')] } });
    expect(labels()).toEqual(before);
  });

  test('--allow-writes lets it through', async () => {
    const jira = await open(true);
    await expect(jira.handle(label('written'), { accountId: user.accountId, via: 'browser' })).resolves.toMatchObject({
      status: 204,
    });
    expect(labels()).toEqual(['written']);
  });

  test('wrong credentials and a wrong address are explained', async () => {
    await expect(open(false, 'wrong')).rejects.toThrow('Check JIRA_EMAIL and JIRA_API_TOKEN');
    await expect(remoteJira({ url: 'http://127.0.0.1:9', email: 'a', token: 'b', allowWrites: false })).rejects.toThrow(
      'does not answer',
    );
  });
});
