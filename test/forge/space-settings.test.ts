import { spaceSettingsResolver } from '../../src';
import { parseResult, type ResolverKey } from '../../src/contract';
import { DEFAULT_SITE_DEFAULTS, DEFAULT_SPACE_SETTINGS, formatStorageKey } from '../../src/settings';
import { ForgeRuntime, type Person } from './forge-runtime';

const holds = { BROWSE_PROJECTS: [10001], ADMINISTER_PROJECTS: [10001] };
const ANNA: Person = { accountId: 'anna', holds };
const BEN: Person = { accountId: 'ben', holds };
const extension = { project: { id: '10001' } };

const PO_LED = { ...DEFAULT_SPACE_SETTINGS, preset: 'product-owner-led' as const };
const AT_SCALE = { ...DEFAULT_SPACE_SETTINGS, preset: 'product-at-scale' as const };

const key = (part: 'head' | number): string => formatStorageKey({ owner: { type: 'space', projectId: '10001' }, part });

let runtime: ForgeRuntime;

beforeEach(() => {
  runtime = new ForgeRuntime();
  runtime.install();
});

async function ask<K extends ResolverKey>(functionKey: K, as: Person, payload: unknown) {
  return parseResult(functionKey, await runtime.invoke(spaceSettingsResolver, { functionKey, payload, as, extension }));
}

const read = (as: Person = ANNA) => ask('space.settings.read', as, {});
const save = (as: Person, settings: unknown, revision: number) =>
  ask('space.settings.save', as, { settings, revision });

describe('saving', () => {
  it('is read back with its revision', async () => {
    expect(await save(ANNA, PO_LED, 0)).toEqual({ ok: true, value: { revision: 1 } });
    expect(await save(ANNA, AT_SCALE, 1)).toEqual({ ok: true, value: { revision: 2 } });

    expect(await read()).toMatchObject({ ok: true, value: { settings: AT_SCALE, revision: 2, mayAdminister: true } });
  });

  it('names who saved in between and writes nothing', async () => {
    await save(ANNA, PO_LED, 0);
    const before = [...runtime.storage];

    expect(await save(BEN, AT_SCALE, 0)).toMatchObject({
      ok: false,
      error: { code: 'conflict', params: { expected: 0, revision: 1, savedBy: 'anna' } },
    });
    expect([...runtime.storage]).toEqual(before);
  });

  it('lets exactly one of two administrators win who save at the same moment', async () => {
    // Both have read revision 0 before either writes.
    let waiting = 0;
    let release = (): void => undefined;
    const bothAreHere = new Promise<void>((resolve) => (release = resolve));
    runtime.beforeStorage = async (path, body) => {
      if (path !== '/api/v1/set' || body.key !== key(1)) return;
      waiting += 1;
      if (waiting === 2) release();
      await bothAreHere;
    };

    const results = await Promise.all([save(ANNA, PO_LED, 0), save(BEN, AT_SCALE, 0)]);

    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'conflict', params: { revision: 1 } } });
    expect(await read()).toMatchObject({ value: { revision: 1, settings: results[0]?.ok ? PO_LED : AT_SCALE } });
  });

  it('is not half done where the function is stopped after its first write', async () => {
    runtime.beforeStorage = (path, body) =>
      path === '/api/v1/set' && body.key === key('head') ? Promise.reject(new Error('stopped')) : Promise.resolve();
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await save(ANNA, PO_LED, 0)).toMatchObject({ ok: false, error: { code: 'unknown' } });
    runtime.beforeStorage = () => Promise.resolve();

    expect(await read()).toMatchObject({ ok: true, value: { settings: PO_LED, revision: 1 } });
    expect(await save(BEN, AT_SCALE, 0)).toMatchObject({ error: { code: 'conflict' } });
    expect(await save(BEN, AT_SCALE, 1)).toEqual({ ok: true, value: { revision: 2 } });
  });

  it('says which setting is not known, and what would be', async () => {
    const settings = { ...PO_LED, rights: { 'acceptance-critera': 'PO' } };

    expect(await save(ANNA, settings, 0)).toMatchObject({
      ok: false,
      error: {
        code: 'badRequest',
        params: {
          at: 'settings.rights',
          received: '"acceptance-critera"',
          expected: expect.stringContaining('acceptance-criteria') as string,
        },
      },
    });
    expect(runtime.storage.size).toBe(0);
  });

  it('refuses what the storage could not hold', async () => {
    const cells = Object.fromEntries(
      Array.from({ length: 12_000 }, (_, at) => [`10001:${10_000 + at}`, { role: 'PO' }]),
    );

    expect(await save(ANNA, { ...PO_LED, cells }, 0)).toMatchObject({
      ok: false,
      error: { code: 'badRequest', params: { at: 'settings', limit: 245_760 } },
    });
    expect(runtime.storage.size).toBe(0);
  });
});

describe('damaged settings', () => {
  const damage = (settings: unknown): void => {
    runtime.storage.set(key(1), JSON.stringify({ revision: 1, savedBy: 'anna', savedAt: null, settings }));
    runtime.storage.set(key('head'), '{"revision":1}');
  };

  it.each([
    ['an unknown preset', { ...PO_LED, preset: 'anarchy' }, 'preset', '"anarchy"', 'strategic-tactical'],
    ['a newer version', { ...PO_LED, version: 3 }, 'version', '3', 'an app that knows version 3'],
    ['no version', { preset: null }, 'version', 'nothing', 'number'],
    ['no object', 'oops', '', '"oops"', 'object'],
    ['nothing', undefined, '', 'a value without revision, author, time or settings', 'revision 1'],
  ])('with %s are reported and kept', async (_, settings, at, received, expected) => {
    damage(settings);
    const before = [...runtime.storage];

    expect(await read()).toMatchObject({
      ok: false,
      error: {
        code: 'damagedSettings',
        params: { whose: 'space', revision: 1, at, received, expected: expect.stringContaining(expected) as string },
      },
    });
    expect([...runtime.storage]).toEqual(before);
  });

  it('of the site are told beside what the space has set itself, which still holds', async () => {
    await save(ANNA, PO_LED, 0);
    runtime.storage.set(
      'settings:site:r00000001',
      '{"revision":1,"savedBy":null,"savedAt":null,"settings":{"version":1}}',
    );

    expect(await read()).toMatchObject({
      ok: true,
      value: {
        settings: PO_LED,
        siteDefaults: DEFAULT_SITE_DEFAULTS,
        siteProblem: { code: 'damagedSettings', params: { whose: 'site', at: 'preset' } },
        revision: 1,
        mayAdminister: true,
      },
    });
    expect(await save(ANNA, AT_SCALE, 1)).toEqual({ ok: true, value: { revision: 2 } });
  });

  it('without the revision that was saved are not taken for "never saved"', async () => {
    runtime.storage.set(key('head'), '{"revision":3}');

    expect(await read()).toMatchObject({
      error: { code: 'damagedSettings', params: { revision: 3, received: 'nothing' } },
    });
  });

  it('can be replaced by who saw them, and stay where they were', async () => {
    damage('oops');

    expect(await save(ANNA, PO_LED, 1)).toEqual({ ok: true, value: { revision: 2 } });
    expect(await read()).toMatchObject({ ok: true, value: { settings: PO_LED, revision: 2 } });
    expect(JSON.parse(runtime.storage.get(key(1)) ?? '')).toMatchObject({ settings: 'oops' });
  });
});
