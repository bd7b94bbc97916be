/** Exempting an item, on the real `@forge/*` packages over a small Jira and a small storage. */
import { spacePageResolver } from '../../src';
import { EXEMPTIONS_PROPERTY, type Exemption } from '../../src/checks';
import { parseResult, type RequestOf, type ResolverKey } from '../../src/contract';
import { ForgeRuntime, type Person } from './forge-runtime';

const holds = { BROWSE_PROJECTS: [10001], EDIT_ISSUES: [10001] };
const ANNA: Person = { accountId: 'anna', holds };
const BEN: Person = { accountId: 'ben', holds };
const READER: Person = { accountId: 'rita', holds: { BROWSE_PROJECTS: [10001] } };
const extension = { project: { id: '10001' } };
const ITEM = '20001';
const PROPERTY = `/rest/api/3/issue/${ITEM}/properties/${EXEMPTIONS_PROPERTY}`;

let runtime: ForgeRuntime;
let properties: Map<string, unknown>;

beforeEach(() => {
  runtime = new ForgeRuntime();
  runtime.install();
  properties = new Map();
  runtime.smallJira.items.set(ITEM, { projectId: 10001, properties });
});

async function ask<K extends ResolverKey>(key: K, as: Person, payload: RequestOf<K>) {
  const answer = await runtime.invoke(spacePageResolver, { functionKey: key, payload, as, extension });
  return parseResult(key, answer);
}

const add = (as: Person, checkId: string, reason = 'A good reason', until: string | null = null) =>
  ask('item.exemption.add', as, { issueId: ITEM, checkId, reason, until });
const remove = (as: Person, checkId: string) => ask('item.exemption.remove', as, { issueId: ITEM, checkId });

const stored = (): { exemptions: Exemption[]; count: number; checks: string[] } =>
  properties.get(EXEMPTIONS_PROPERTY) as { exemptions: Exemption[]; count: number; checks: string[] };
const entry = (at = 0): Exemption => stored().exemptions[at]!;

async function verified(...exemptions: readonly Exemption[]): Promise<readonly boolean[]> {
  const request = { exemptions: exemptions.map((exemption) => ({ issueId: ITEM, exemption: { ...exemption } })) };
  const answer = await ask('space.exemptions.verify', READER, request);
  return answer.ok ? answer.value.written : [];
}

const leases = (): string[] => [...runtime.storage.keys()].filter((key) => key.startsWith('lease:'));

describe('exempting', () => {
  it('writes who and when by the platform’s and the server’s word, and what a search finds', async () => {
    const before = Date.now();
    const answer = await add(ANNA, 'missing-estimate', '  A time box, no estimate  ', '2999-12-31');

    expect(answer).toEqual({ ok: true, value: { exemptions: [entry()] } });
    expect(stored()).toEqual({
      version: 1,
      exemptions: [
        {
          checkId: 'missing-estimate',
          reason: 'A time box, no estimate',
          until: '2999-12-31',
          by: 'anna',
          at: expect.any(String) as string,
        },
      ],
      count: 1,
      checks: ['missing-estimate'],
    });
    expect(Date.parse(entry().at)).toBeGreaterThanOrEqual(before);
    expect(leases()).toEqual([]);
  });

  it('takes no author and no moment from the request', async () => {
    const payload = {
      issueId: ITEM,
      checkId: 'stale',
      reason: 'Because',
      until: null,
      by: 'ben',
      at: '2020-01-01T00:00:00Z',
    };
    expect(await ask('item.exemption.add', ANNA, payload)).toMatchObject({ error: { code: 'badRequest' } });
    expect(properties.size).toBe(0);
  });

  it.each(['', '  ', 'ab', '   ab   ', 'x'.repeat(501)])('needs a reason: not %j', async (reason) => {
    expect(await add(ANNA, 'stale', reason)).toMatchObject({ error: { code: 'badRequest', params: { at: 'reason' } } });
    expect(properties.size).toBe(0);
  });

  it('refuses an end that is over everywhere', async () => {
    expect(await add(ANNA, 'stale', 'Because', '2020-01-01')).toMatchObject({
      error: { code: 'badRequest', params: { at: 'until' } },
    });
    const today = new Date().toISOString().slice(0, 10);
    expect(await add(ANNA, 'stale', 'Because', today)).toMatchObject({ ok: true });
  });

  it('takes the place of the item’s earlier exemption from the same check, and of no other', async () => {
    await add(ANNA, 'stale', 'First');
    await add(ANNA, 'oversized', 'Other');
    await add(BEN, 'stale', 'Second');

    expect(stored().exemptions.map(({ checkId, reason, by }) => [checkId, reason, by])).toEqual([
      ['oversized', 'Other', 'anna'],
      ['stale', 'Second', 'ben'],
    ]);
    expect(stored()).toMatchObject({ count: 2, checks: ['oversized', 'stale'] });
  });

  it('keeps what it cannot read', async () => {
    properties.set(EXEMPTIONS_PROPERTY, { version: 1, exemptions: ['nonsense', { checkId: 5 }] });
    await add(ANNA, 'stale');
    expect(stored().exemptions).toEqual(['nonsense', { checkId: 5 }, entry(2)]);
  });

  it.each([
    ['of a later version of the app', { version: 2, whatever: [] }, 'newerVersion'],
    ['full', { version: 1, exemptions: ['x'.repeat(32_700)] }, 'full'],
  ])('leaves a property alone that is %s', async (_, value, received) => {
    properties.set(EXEMPTIONS_PROPERTY, value);
    expect(await add(ANNA, 'stale')).toMatchObject({
      error: { code: 'badRequest', params: { at: 'exemptions', received } },
    });
    expect(properties.get(EXEMPTIONS_PROPERTY)).toBe(value);
    expect([...runtime.storage.keys()]).toEqual([]);
  });

  it('is refused where Jira refuses the writing, and leaves no audit line behind', async () => {
    runtime.beforeJira = async ({ method }) => {
      return method === 'PUT' ? new Response('{}', { status: 403 }) : undefined;
    };
    expect(await add(ANNA, 'stale')).toMatchObject({ error: { code: 'notAllowed' } });
    expect([...runtime.storage.keys()]).toEqual([]);
  });

  it('keeps the audit line where it is not clear whether Jira wrote, and says that Jira does not answer', async () => {
    runtime.beforeJira = async ({ method }) => {
      return method === 'PUT' ? new Response('', { status: 504 }) : undefined;
    };
    expect(await add(ANNA, 'stale')).toMatchObject({ error: { code: 'jiraUnavailable', params: { status: 504 } } });
    expect([...runtime.storage.keys()]).toEqual([expect.stringMatching(/^audit:exemption:20001:[\da-f]{64}$/)]);
  });
});

describe('taking back', () => {
  it('removes the exemption and says what is left', async () => {
    await add(ANNA, 'stale');
    await add(ANNA, 'oversized');
    expect(await remove(BEN, 'stale')).toEqual({ ok: true, value: { exemptions: [entry()] } });
    expect(stored()).toMatchObject({ exemptions: [{ checkId: 'oversized' }], count: 1, checks: ['oversized'] });
  });

  it('succeeds where there is none', async () => {
    expect(await remove(ANNA, 'stale')).toEqual({ ok: true, value: { exemptions: [] } });
  });
});

describe('the audit', () => {
  it('knows what the app wrote, and nothing else', async () => {
    await add(ANNA, 'stale', 'Because');
    const written = entry();

    expect(await verified(written)).toEqual([true]);
    expect(
      await verified(
        { ...written, reason: 'Because!' },
        { ...written, until: '2999-01-01' },
        { ...written, by: 'ben' },
        { ...written, checkId: 'oversized' },
        { ...written, at: new Date().toISOString() },
      ),
    ).toEqual([false, false, false, false, false]);
  });

  it('knows it for that item only', async () => {
    await add(ANNA, 'stale', 'Because');
    const request = { exemptions: [{ issueId: '20002', exemption: entry() }] };
    expect(await ask('space.exemptions.verify', READER, request)).toMatchObject({ value: { written: [false] } });
  });

  it('ends with the exemption, so that the same entry written back by hand is told apart', async () => {
    await add(ANNA, 'stale', 'Because');
    const written = entry();
    await remove(BEN, 'stale');
    expect(await verified(written)).toEqual([false]);
    expect([...runtime.storage.values()].map((text) => JSON.parse(text) as unknown)).toMatchObject([
      { by: 'anna', ended: { by: 'ben' } },
    ]);
  });

  it('ends with the exemption that takes its place', async () => {
    await add(ANNA, 'stale', 'First');
    const first = entry();
    await add(BEN, 'stale', 'Second');
    expect(await verified(first, entry())).toEqual([false, true]);
  });

  it('stores no word of the reason', async () => {
    await add(ANNA, 'stale', 'Chidi is overworked');
    expect(JSON.stringify([...runtime.storage])).not.toContain('overworked');
    expect(JSON.stringify([...runtime.storage])).toContain('"by\\":\\"anna');
  });

  it('answers for a hundred at once, in order', async () => {
    await add(ANNA, 'stale');
    const asked = Array.from({ length: 100 }, (_, at) => (at === 42 ? entry() : { ...entry(), reason: `No ${at}` }));
    expect((await verified(...asked)).indexOf(true)).toBe(42);
  });
});

describe('two people at the same moment', () => {
  it('both stand, whoever comes first', async () => {
    // Both are inside before either has read.
    let waiting = 0;
    let release = (): void => undefined;
    const bothAreHere = new Promise<void>((resolve) => (release = resolve));
    runtime.beforeJira = async ({ path }) => {
      if (path !== '/rest/api/3/permissions/check') return undefined;
      waiting += 1;
      if (waiting === 2) release();
      await bothAreHere;
      return undefined;
    };
    const answers = await Promise.all([add(ANNA, 'stale'), add(BEN, 'oversized')]);

    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    expect(
      stored()
        .exemptions.map(({ checkId }) => checkId)
        .sort(),
    ).toEqual(['oversized', 'stale']);
    expect(await verified(...stored().exemptions)).toEqual([true, true]);
    expect(leases()).toEqual([]);
  });

  it('six at once lose nothing', async () => {
    const checks = ['stale', 'oversized', 'open-questions', 'missing-parent', 'missing-estimate', 'carried-over'];
    const answers = await Promise.all(checks.map((checkId, at) => add(at % 2 === 0 ? ANNA : BEN, checkId)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(stored().checks.sort()).toEqual([...checks].sort());
  });

  it('who writes past the app is noticed, and the merge done again', async () => {
    let overwritten = 0;
    runtime.beforeJira = async ({ method, path }) => {
      if (method !== 'GET' || path !== PROPERTY || !properties.has(EXEMPTIONS_PROPERTY) || overwritten > 0)
        return undefined;
      overwritten += 1;
      properties.set(EXEMPTIONS_PROPERTY, { version: 1, exemptions: ['theirs'] });
      return undefined;
    };
    expect(await add(ANNA, 'stale')).toMatchObject({ ok: true });
    expect(overwritten).toBe(1);
    expect(stored().exemptions).toMatchObject(['theirs', { checkId: 'stale' }]);
  });

  it('who keeps writing past the app wins, and the person is told', async () => {
    runtime.beforeJira = async ({ method, path }) => {
      if (method === 'GET' && path === PROPERTY) properties.set(EXEMPTIONS_PROPERTY, { version: 1, exemptions: [] });
      return undefined;
    };
    expect(await add(ANNA, 'stale')).toMatchObject({ error: { code: 'conflict', params: { at: 'exemptions' } } });
    expect([...runtime.storage.keys()]).toEqual([]);
  });
});

it('a lease that was never given back blocks no longer than its two half minutes', async () => {
  const slice = Math.floor(Date.now() / 30_000);
  // Held by an invocation that was stopped a minute ago.
  runtime.storage.set(`lease:item:${ITEM}:${slice - 2}`, 'true');
  runtime.storage.set(`lease:item:${ITEM}:${slice - 1}`, 'true');
  expect(await add(ANNA, 'stale')).toMatchObject({ ok: true });
});
