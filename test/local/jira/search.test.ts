import { createJiraSite } from '../../../local/jira';
import { ADA, issue, SMALL_SITE, smallSite } from './small-site';

interface Page {
  readonly issues: { readonly id: string; readonly fields?: Record<string, unknown> }[];
  readonly isLast: boolean;
  readonly nextPageToken?: string;
}

const SEARCH = '/rest/api/3/search/jql';
const many = { ...SMALL_SITE, issues: Array.from({ length: 7000 }, (_, index) => issue(1000 + index)) };

/** Reads every page; gives the pages. */
async function pages(site: ReturnType<typeof createJiraSite>, body: object): Promise<readonly Page[]> {
  const read: Page[] = [];
  let nextPageToken: string | undefined;
  do {
    const token = nextPageToken === undefined ? {} : { nextPageToken };
    const answer = await site.handle({ method: 'POST', path: SEARCH, body: { ...body, ...token } }, ADA);
    const page = answer.body as Page;
    read.push(page);
    nextPageToken = page.nextPageToken;
  } while (nextPageToken !== undefined);
  return read;
}

describe('pages', () => {
  const jql = 'project = SHOP ORDER BY rank';
  const site = createJiraSite(many);
  const sizes = (list: readonly Page[]): number[] => list.map((it) => it.issues.length);

  it('hold 50 bare ids by default', async () => {
    const { body } = await site.handle({ method: 'POST', path: SEARCH, body: { jql } }, ADA);
    const page = body as Page;
    expect(page.issues).toHaveLength(50);
    expect(page.issues[0]).toEqual({ id: '1000' });
    expect(Object.keys(page).sort()).toEqual(['isLast', 'issues', 'nextPageToken']);
  });

  it('hold up to 5,000 ids or keys', async () => {
    expect(sizes(await pages(site, { jql, maxResults: 5000 }))).toEqual([5000, 2000]);
    expect(sizes(await pages(site, { jql, maxResults: 5000, fields: ['key'] }))).toEqual([5000, 2000]);
  });

  it('hold 100 at most where fields are asked for, and every item once', async () => {
    const read = await pages(site, { jql, maxResults: 5000, fields: ['summary'] });
    expect(sizes(read)).toEqual(Array.from({ length: 70 }, () => 100));
    expect(new Set(read.flatMap((it) => it.issues.map((one) => one.id))).size).toBe(7000);
    expect(read.map((it) => it.isLast)).toEqual([...Array.from({ length: 69 }, () => false), true]);
  });

  it('may come back short, yet not the last: only isLast decides', async () => {
    const short = createJiraSite(many, { shortPages: true });
    const read = await pages(short, { jql, maxResults: 100, fields: ['summary'] });
    expect(Math.min(...sizes(read))).toBeLessThan(100);
    expect(read[0]?.isLast).toBe(false);
    expect(read.flatMap((it) => it.issues)).toHaveLength(7000);
  });

  it('go on after the last item given, where the list has changed between', async () => {
    const { send } = smallSite();
    const first = (await send('POST', SEARCH, { jql: 'status = 1 AND project = SHOP ORDER BY key', maxResults: 2 }))
      .body as Page;
    expect(first.issues.map((it) => it.id)).toEqual(['101', '103']);
    await send('POST', '/rest/api/3/issue/101/transitions', { transition: { id: '31' } });
    const query = { jql: 'status = 1 AND project = SHOP ORDER BY key', nextPageToken: first.nextPageToken };
    expect(((await send('POST', SEARCH, query)).body as Page).issues[0]?.id).toBe('104');
  });
});

describe('a token', () => {
  const jql = 'project = SHOP';

  it('is refused after seven days, for another query, and damaged', async () => {
    const { send, pass } = smallSite();
    const { nextPageToken } = (await send('POST', SEARCH, { jql, maxResults: 1 })).body as Page;
    const again = async (body: object) => (await send('POST', SEARCH, { jql, nextPageToken, ...body })).status;
    expect(await again({})).toBe(200);
    expect(await again({ jql: 'project = TEAM' })).toBe(400);
    expect(await again({ nextPageToken: 'BOGUS' })).toBe(400);
    pass(7 * 24 * 3_600_000 + 1);
    expect(await again({})).toBe(400);
  });
});

describe('limits of a search', () => {
  const { send, get } = smallSite();
  const jql = 'project = SHOP';

  it.each([
    ['more than 50 to reconcile', { reconcileIssues: Array.from({ length: 51 }, (_, index) => index) }],
    ['keys to reconcile', { reconcileIssues: ['SHOP-1'] }],
    ['more than 5 properties', { properties: ['a', 'b', 'c', 'd', 'e', 'f'] }],
    ['maxResults above 5,000', { maxResults: 5001 }],
    ['maxResults of 0', { maxResults: 0 }],
    ['a key that the request does not have', { startAt: 0 }],
  ])('%s: 400', async (_what, extra) => expect((await send('POST', SEARCH, { jql, ...extra })).status).toBe(400));

  it('a number that is none: RFC 7807', async () => {
    const { status, headers, body } = await get(`${SEARCH}?jql=project=SHOP&maxResults=abc`);
    expect(status).toBe(400);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({ detail: "Failed to convert 'maxResults' with value: 'abc'", instance: SEARCH });
  });

  it('no body: 415', async () => expect((await send('POST', SEARCH)).status).toBe(415));

  it('the old search: 410', async () => {
    expect((await get('/rest/api/3/search?jql=x')).status).toBe(410);
    expect((await send('POST', '/rest/api/3/search', {})).status).toBe(410);
  });
});

describe('the index', () => {
  it('shows an edited item as it was until the lag has passed; bulk fetch and the item itself tell the truth', async () => {
    const { send, get, found, pass } = smallSite({ searchLagMs: 5000 });
    await send('PUT', '/rest/api/3/issue/SHOP-1', { fields: { summary: 'Renamed', labels: [] } });
    const shown = async (extra: object = {}) => {
      const { body } = await send('POST', SEARCH, { jql: 'key = SHOP-1', fields: ['summary'], ...extra });
      return (body as Page).issues[0]?.fields?.summary;
    };
    expect(await shown()).toBe('Item 1');
    expect(await found('labels = checkout')).toEqual(['SHOP-1']);
    expect(await shown({ reconcileIssues: [101] })).toBe('Renamed');
    expect((await get('/rest/api/3/issue/SHOP-1?fields=summary')).body).toMatchObject({
      fields: { summary: 'Renamed' },
    });
    const fetched = await send('POST', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['101'], fields: ['summary'] });
    expect(fetched.body).toMatchObject({ issues: [{ fields: { summary: 'Renamed' } }] });
    pass(5001);
    expect(await shown()).toBe('Renamed');
    expect(await found('labels = checkout')).toEqual([]);
  });
});

describe('bulk fetch', () => {
  const BULK = '/rest/api/3/issue/bulkfetch';
  const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => String(1000 + index));
  const ask = async (site: ReturnType<typeof createJiraSite>, body: object) =>
    site.handle({ method: 'POST', path: BULK, body }, ADA);

  it('gives what is visible, by ascending id, once', async () => {
    const { send } = smallSite();
    const { body } = await send('POST', BULK, {
      issueIdsOrKeys: ['SHOP-3', '102', 'NO-9', '102', 'SHOP-1'],
      fields: ['summary'],
    });
    expect((body as Page).issues.map((it) => it.id)).toEqual(['101', '102', '103']);
    expect(body).toMatchObject({ issueErrors: [] });
  });

  it.each<[string, number, object, number]>([
    ['100', 100, {}, 200],
    ['101 without naming fields', 101, {}, 400],
    ['1,000 with named fields', 1000, { fields: ['summary'] }, 200],
    ['1,001', 1001, { fields: ['summary'] }, 400],
    ['101 with *all', 101, { fields: ['*all'] }, 400],
    ['101 with comments', 101, { fields: ['summary', 'comment'] }, 400],
    ['101 with exclusions only', 101, { fields: ['-summary'] }, 400],
  ])('%s', async (_what, count, extra, status) => {
    const site = createJiraSite(many);
    expect((await ask(site, { issueIdsOrKeys: ids(count), ...extra })).status).toBe(status);
  });

  it('keeps to 100 on a site that has not got the higher limit yet', async () => {
    const site = createJiraSite(many, { bulkFetchLimit: 100 });
    expect((await ask(site, { issueIdsOrKeys: ids(101), fields: ['summary'] })).status).toBe(400);
  });
});
