/** Storage through the real @forge/kvs: what is kept, what is refused, and with which code. */
import { startFixture } from './support/fixture-runner';

type Outcome = { readonly value?: unknown; readonly error?: { readonly code?: string; readonly message: string } };

describe('storage, with the real @forge/kvs', () => {
  let fixture: Awaited<ReturnType<typeof startFixture>>;
  beforeAll(async () => {
    fixture = await startFixture();
  });
  afterAll(() => fixture.close());
  const set = (key: string, value: unknown, options?: unknown): Promise<Outcome> =>
    fixture.invoke('set', { key, value, options });
  const get = (key: string): Promise<Outcome> => fixture.invoke('get', { key });

  test('a value is kept, replaced and deleted; what is not there is undefined', async () => {
    await set('a', { list: [1, 'two'] });
    await expect(get('a')).resolves.toEqual({ value: { list: [1, 'two'] } });
    await set('a', 'new');
    await expect(get('a')).resolves.toEqual({ value: 'new' });
    await fixture.invoke('delete', { key: 'a' });
    await expect(get('a')).resolves.toEqual({ value: null });
  });

  test.each([
    ['an empty key', '', 1, 'KEY_TOO_SHORT'],
    ['a key of 501 characters', 'k'.repeat(501), 1, 'KEY_TOO_LONG'],
    ['a key with a slash', 'a/b', 1, 'INVALID_KEY'],
    ['a key of blanks', '   ', 1, 'INVALID_KEY'],
    ['a value over 240 KiB', 'big', 'x'.repeat(240 * 1024), 'MAX_SIZE'],
    ['33 levels', 'deep', nested(33), 'MAX_DEPTH'],
  ])('%s is refused', async (_name, key, value, code) => {
    await expect(set(key, value)).resolves.toMatchObject({ error: { code } });
  });

  test.each([
    ['a key of 500 characters', 'k'.repeat(500), 1],
    ['all allowed characters', 'aZ9:._ -#', 1],
    ['a value just below 240 KiB', 'almost', 'x'.repeat(240 * 1024 - 2)],
    ['32 levels', 'deep', nested(32)],
  ])('%s is taken', async (_name, key, value) => {
    await expect(set(key, value)).resolves.toEqual({ value: null });
    await expect(get(key)).resolves.toEqual({ value });
  });

  test('FAIL_IF_EXISTS lets exactly one of two writers win', async () => {
    const outcomes = await Promise.all([1, 2].map((value) => set('once', value, { keyPolicy: 'FAIL_IF_EXISTS' })));
    expect(outcomes.map(({ error }) => error?.code).sort()).toEqual(['KEY_CONFLICT', undefined]);
  });

  test('a query gives 10 unless told, 20 at most, and goes on from its cursor', async () => {
    for (let at = 10; at < 35; at += 1) await set(`q:${String(at)}`, at);
    type Page = { value: { results: { key: string }[]; nextCursor?: string } };
    const first = await fixture.invoke<Page>('query', { prefix: 'q:' });
    expect(first.value.results).toHaveLength(10);
    const seen = [...first.value.results];
    for (let cursor = first.value.nextCursor; cursor !== undefined;) {
      const { value } = await fixture.invoke<Page>('query', { prefix: 'q:', limit: 20, cursor });
      seen.push(...value.results);
      cursor = value.nextCursor;
    }
    expect(seen.map(({ key }) => key)).toEqual(Array.from({ length: 25 }, (_none, at) => `q:${String(at + 10)}`));
    await expect(fixture.invoke('query', { prefix: 'q:', limit: 21 })).resolves.toMatchObject({
      error: { code: 'LIST_QUERY_LIMIT_EXCEEDED' },
    });
  });

  test('secrets are apart from values', async () => {
    await expect(fixture.invoke('secret')).resolves.toEqual({ secret: 's3cret', plain: null });
  });

  test('a batch does what it can and names the rest', async () => {
    const { value } = await fixture.invoke<{ value: { set: unknown; get: unknown } }>('batch');
    expect(value.set).toEqual({
      successfulKeys: [{ key: 'batch:1' }],
      failedKeys: [{ key: 'bad/key', error: expect.objectContaining({ code: 'INVALID_KEY' }) }],
    });
    expect(value.get).toMatchObject({
      successfulKeys: [{ key: 'batch:1', value: 1 }],
      failedKeys: [{ key: 'batch:none' }],
    });
  });

  test('entities: types are checked, an index is queried in order, what is not declared is refused', async () => {
    const { value } = await fixture.invoke<{ value: unknown }>('entities');
    expect(value).toMatchObject({
      ranged: ['r2', 'r1'],
      wrongType: { error: { code: 'INVALID_ENTITY_VALUE' } },
      undeclared: { error: { code: 'ENTITY_NOT_FOUND' } },
    });
  });

  test('a transaction whose condition fails changes nothing', async () => {
    await fixture.invoke('entities');
    // r1 has level 9; the fixture's condition wants more than 5, so this one goes through …
    await expect(fixture.invoke('transact', { minimum: true })).resolves.toEqual({ value: null });
    await expect(get('transact:b')).resolves.toEqual({ value: 2 });
    await fixture.invoke('delete', { key: 'transact:b' });
    // … and without the entity it does not.
    await fixture.invoke('deleteReading', { key: 'r1' });
    await expect(fixture.invoke('transact', { minimum: true })).resolves.toMatchObject({
      error: { code: 'CONDITIONAL_CHECK_FAILED' },
    });
    await expect(get('transact:b')).resolves.toEqual({ value: null });
  });

  test('a transaction that fails half way leaves nothing behind', async () => {
    await expect(fixture.invoke('transactBadly')).resolves.toMatchObject({ error: { code: 'INVALID_KEY' } });
    await expect(get('transact:c')).resolves.toEqual({ value: null });
  });
});

/** An object that is nested so many levels. */
function nested(levels: number): unknown {
  let value: unknown = 'leaf';
  for (let level = 0; level < levels; level += 1) value = { value };
  return value;
}
