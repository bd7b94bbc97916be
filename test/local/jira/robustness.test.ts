import fc from 'fast-check';
import { smallSite } from './small-site';

const { send, get } = smallSite();
const RUNS = { numRuns: 300, seed: 20260310 };
const ANSWERS = [200, 201, 204, 400, 404, 415, 501];

const jqlPiece = fc.oneof(
  fc.constantFrom(
    'project',
    '=',
    '!=',
    'in',
    'not',
    '(',
    ')',
    ',',
    'SHOP',
    'and',
    'or',
    'is',
    'empty',
    '"x',
    '~',
    'order by',
    'rank',
    '-7d',
    'cf[10030]',
    'updated',
    '<',
    'sprint',
    'openSprints()',
    'text',
    "'a b'",
    '\\',
    '!',
    'key',
    'SHOP-1',
    'labels',
    'desc',
  ),
  fc.string({ maxLength: 4 }),
);

it('any JQL is answered: found, refused in Jira’s form, or not simulated', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(jqlPiece, { maxLength: 12 }), async (pieces) => {
      const { status, body } = await send('POST', '/rest/api/3/search/jql', { jql: pieces.join(' ') });
      expect([200, 400, 501]).toContain(status);
      if (status === 400) expect((body as { errorMessages: string[] }).errorMessages.length).toBeGreaterThan(0);
    }),
    RUNS,
  );
});

it.each([
  [
    'POST',
    '/rest/api/3/search/jql',
    ['jql', 'fields', 'maxResults', 'properties', 'nextPageToken', 'reconcileIssues', 'expand'],
  ],
  ['POST', '/rest/api/3/issue/bulkfetch', ['issueIdsOrKeys', 'fields', 'properties', 'expand']],
  [
    'PUT',
    '/rest/api/3/issue/SHOP-1',
    ['fields', 'update', 'properties', 'summary', 'labels', 'description', 'parent', 'assignee', 'set', 'add'],
  ],
  ['POST', '/rest/api/3/issue/SHOP-1/transitions', ['transition', 'id', 'fields']],
  ['POST', '/rest/api/3/issue/SHOP-1/comment', ['body', 'type', 'content', 'version']],
  [
    'POST',
    '/rest/api/3/permissions/check',
    ['accountId', 'globalPermissions', 'projectPermissions', 'permissions', 'projects', 'issues'],
  ],
  ['POST', '/rest/api/3/jql/parse', ['queries']],
  ['POST', '/rest/api/3/search/approximate-count', ['jql']],
])('any body is answered: %s %s', async (method, path, keys) => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, 1, -1, '', 'SHOP-1', 'project = SHOP', '101'),
      fc.array(tie('value'), { maxLength: 3 }),
      tie('object'),
    ),
    object: fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 }),
  }));
  // A site of its own: these writes succeed now and then.
  const own = smallSite({ clock: () => Math.floor(performance.now() * 1e6) });
  await fc.assert(
    fc.asyncProperty(value, async (body) => {
      expect([...ANSWERS, 403]).toContain((await own.send(method, path, body)).status);
    }),
    RUNS,
  );
});

it('any path is answered', async () => {
  const segment = fc.oneof(
    fc.constantFrom(
      'rest',
      'api',
      '3',
      'issue',
      'SHOP-1',
      'project',
      'board',
      'agile',
      '1.0',
      'sprint',
      '1',
      '%',
      '..',
      'properties',
    ),
    fc.string({ maxLength: 3 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(segment, { maxLength: 7 }), fc.string({ maxLength: 6 }), async (segments, query) => {
      expect(ANSWERS).toContain((await get(`/${segments.join('/')}?${query}`)).status);
    }),
    RUNS,
  );
});
