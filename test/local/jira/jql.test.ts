import { BEN, smallSite } from './small-site';

const { found, send, get } = smallSite();
const keys = (...numbers: number[]): string[] => numbers.map((it) => `SHOP-${it}`);

describe('JQL finds', () => {
  it.each<[string, string[]]>([
    ['project = SHOP and statusCategory = Done', keys(6)],
    ['project = "SHOP space" AND status = Fertig', keys(6)],
    ['project = SHOP AND status was Fertig', keys(6)],
    ['project = SHOP AND status = "To Do" AND issuetype = Story ORDER BY key', keys(1, 3, 7, 8)],
    ['project = 10000 AND type in subTaskIssueTypes()', keys(5)],
    ['sprint = 7 order by key', keys(2, 5)],
    ['sprint in openSprints() AND type = Story', keys(2)],
    ['sprint in futureSprints()', keys(8)],
    ['sprint in closedSprints()', keys(3)],
    ['project = SHOP AND sprint is EMPTY ORDER BY key', keys(1, 4, 6, 7)],
    [
      'project = SHOP AND (sprint is EMPTY OR sprint not in (openSprints(), futureSprints())) AND type = Story ORDER BY key',
      keys(1, 3, 6, 7),
    ],
    ['key in (SHOP-2, 101) ORDER BY key DESC', keys(2, 1)],
    ['issuekey = shop-1', keys(1)],
    ['labels = checkout', keys(1)],
    ['project = SHOP AND labels != checkout', []],
    ['parent = SHOP-4', keys(8)],
    ['assignee = currentUser()', []],
    ['assignee = ben', keys(2)],
    ['assignee in ("ben@shop.example", "Ada Lang")', keys(2)],
    ['project = SHOP AND assignee is not EMPTY', keys(2)],
    ['project = SHOP AND updated >= -2d', keys(3)],
    ['project = SHOP AND updated >= "2026-03-09"', keys(3)],
    ['project = SHOP AND updated > startOfDay(-1d)', keys(3)],
    ['project = SHOP AND created < 2026-01-01', []],
    ['summary ~ "pay*"', keys(4)],
    ['summary ~ "payments of" AND project = SHOP', keys(4)],
    ['summary ~ "\\"payments of\\""', []],
    ['project = SHOP AND text ~ cart', keys(1)],
    ['project = SHOP AND cf[10030] is not EMPTY', keys(1)],
    ['"Acceptance Criteria" ~ "given"', keys(1)],
    ['"Story Points" >= 3', keys(1)],
    ['cf[10031] = 2', []],
    ['project = SHOP AND NOT type = Story AND NOT type = Epic', keys(5)],
    ['project = SHOP AND !(status = 1 OR status = 2)', keys(6)],
    ['project = SHOP && priority = High', keys(2)],
    ['project = SHOP AND sprint is EMPTY ORDER BY rank ASC', keys(4, 6, 7, 1)],
    ['project = SHOP AND type = Story ORDER BY priority DESC, key ASC', keys(2, 1, 3, 6, 7, 8)],
    ['project = SHOP AND resolution = Unresolved AND type = Epic', keys(4)],
    ['issue.property[checklist].hasItems = true', keys(3)],
    ['project = TEAM and status = "To Do" order by id', ['TEAM-1', 'TEAM-2']],
  ])('%s', async (jql, expected) => expect(await found(jql)).toEqual(expected));

  it('oneself through currentUser()', async () =>
    expect(await found('assignee = currentUser()', BEN)).toEqual(keys(2)));
});

describe('JQL refuses', () => {
  it.each<[string, RegExp]>([
    ['', /^Unbounded JQL queries are not allowed here/],
    ['ORDER BY created', /^Unbounded JQL/],
    ['project = SHOP foo', /Expecting either 'OR' or 'AND' but got 'foo'\. \(line 1, character 16\)/],
    ['project SHOP', /Expecting operator but got 'SHOP'.*\(line 1, character 9\)/],
    ['project =', /Expecting either a value, list or function/],
    ['project = SHOP AND\n status in (1', /Expecting '\)' before the end/],
    ['summary ~ "open', /The quoted string 'open' has not been completed\. \(line 1, character 11\)/],
    ['project = #1', /The character '#' is a reserved JQL character.*\\u0023/],
    ['nope = 1', /^Field 'nope' does not exist/],
    ['cf[99999] is EMPTY', /^Field 'cf\[99999\]' does not exist/],
    ['project = NOPE', /^The value 'NOPE' does not exist for the field 'project'\.$/],
    ['status = 99', /^A value with ID '99' does not exist for the field 'status'\.$/],
    ['key = NO-1', /^An issue with key 'NO-1' does not exist for the field 'key'\.$/],
    ['project ~ shop', /^The operator '~' is not supported by the 'project' field\.$/],
    ['project = SHOP AND updated > tomorrow', /^Date value 'tomorrow' for field 'updated' is invalid/],
    ['project = nobody()', /^Unable to find JQL function 'nobody\(\)'/],
    ['project = SHOP ORDER BY a,b,c,d,e,f,g,h', /^JQL can be ordered by at most 7 fields\.$/],
    ['project = SHOP ORDER BY nope', /^Field 'nope' does not exist/],
  ])('%s', async (jql, message) => {
    const { status, body } = await send('POST', '/rest/api/3/search/jql', { jql });
    expect(status).toBe(400);
    expect((body as { errorMessages: string[] }).errorMessages[0]).toMatch(message);
  });

  it('with every mistake at once', async () => {
    const { body } = await send('POST', '/rest/api/3/search/jql', { jql: 'nope = 1 AND status = what' });
    expect(body).toMatchObject({ errorMessages: [expect.stringMatching(/nope/), expect.stringMatching(/what/)] });
  });

  it('a project that the caller may not browse, as if it did not exist', async () => {
    await expect(found('project = HID', BEN)).rejects.toThrow(/The value 'HID' does not exist/);
    expect(await found('project = HID')).toEqual(['HID-1']);
  });

  it.each(['status was in (Open)', 'status was not Open', 'assignee in membersOf(x)', 'status changed'])(
    '%s with 501: known to Jira, not to us',
    async (jql) => expect((await send('POST', '/rest/api/3/search/jql', { jql })).status).toBe(501),
  );
});

it('JQL can be checked without running it', async () => {
  const ask = (validation: string) =>
    send('POST', `/rest/api/3/jql/parse?validation=${validation}`, { queries: ['nope = 1 ORDER BY rank DESC'] });
  const [strict, warn, none] = await Promise.all(['strict', 'warn', 'none'].map(ask));
  expect(strict?.body).toEqual({ queries: [{ query: expect.any(String), errors: [expect.stringMatching(/nope/)] }] });
  expect(warn?.body).toMatchObject({
    queries: [{ errors: [expect.any(String)], structure: { where: { operator: '=' } } }],
  });
  expect(none?.body).toMatchObject({ queries: [{ structure: { orderBy: { fields: [{ direction: 'desc' }] } } }] });
});

it('counts what it finds', async () => {
  expect((await send('POST', '/rest/api/3/search/approximate-count', { jql: 'project = SHOP' })).body).toEqual({
    count: 8,
  });
  expect((await get('/rest/software/1.0/board/1/backlog/approximate-count?jql=status%3D2')).body).toEqual({ count: 0 });
});

it('WAS finds an item in a status that it has left', async () => {
  expect(await found('key = SHOP-1 AND status was 3')).toEqual([]);
  const transitions = '/rest/api/3/issue/SHOP-1/transitions';
  for (const id of ['31', '11']) await send('POST', transitions, { transition: { id } });
  expect(await found('key = SHOP-1 AND status = 3')).toEqual([]);
  expect(await found('key = SHOP-1 AND status was 3')).toEqual(['SHOP-1']);
});
