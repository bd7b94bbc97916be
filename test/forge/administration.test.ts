/** The site's defaults, the history of settings, deputies from roles, and the app about itself. */
import { siteSettingsResolver, spacePageResolver, spaceSettingsResolver } from '../../src';
import { parseResult, type RequestOf, type ResolverKey } from '../../src/contract';
import {
  DEFAULT_SITE_DEFAULTS,
  DEFAULT_SPACE_SETTINGS,
  formatStorageKey,
  type SiteDefaults,
  type SpaceSettings,
} from '../../src/settings';
import { ForgeRuntime, type Person } from './forge-runtime';

const holds = { BROWSE_PROJECTS: [10001], ADMINISTER_PROJECTS: [10001] };
const ANNA: Person = { accountId: 'anna', holds };
const READER: Person = { accountId: 'rita', holds: { BROWSE_PROJECTS: [10001] } };
const SOL: Person = { accountId: 'sol', holds: {}, globally: ['ADMINISTER'] };
const UMA: Person = { accountId: 'uma', holds: {}, globally: ['ADMINISTER'] };
const inSpace = { project: { id: '10001' } };

let runtime: ForgeRuntime;

beforeEach(() => {
  runtime = new ForgeRuntime();
  runtime.install();
});

type Handler = typeof spaceSettingsResolver;

async function ask<K extends ResolverKey>(handler: Handler, key: K, as: Person, payload: RequestOf<K>) {
  const extension = key.startsWith('site.') ? { type: 'jira:adminPage' } : inSpace;
  return parseResult(key, await runtime.invoke(handler, { functionKey: key, payload, as, extension }));
}

const save = (settings: SpaceSettings, revision: number) =>
  ask(spaceSettingsResolver, 'space.settings.save', ANNA, { settings, revision });
const history = (before: number | null = null) =>
  ask(spaceSettingsResolver, 'space.settings.history', ANNA, { before });
const saveSite = (as: Person, settings: SiteDefaults, revision: number) =>
  ask(siteSettingsResolver, 'site.settings.save', as, { settings, revision });
const readSite = () => ask(siteSettingsResolver, 'site.settings.read', SOL, {});

const spaceKey = (part: 'head' | number): string =>
  formatStorageKey({ owner: { type: 'space', projectId: '10001' }, part });

const numbered = (engineers: number): SpaceSettings => ({
  ...DEFAULT_SPACE_SETTINGS,
  advisor: { engineers, stage: null },
});

describe('history', () => {
  it('is empty before the first save', async () => {
    expect(await history()).toEqual({ ok: true, value: { revisions: [], more: false } });
  });

  it('gives ten at once, newest first, and says whether older ones follow', async () => {
    for (let at = 0; at < 23; at += 1) await save(numbered(at + 1), at);

    const first = await history();
    const second = await history(14);
    const third = await history(4);
    const pages = [first, second, third].map((page) => (page.ok ? page.value : null));
    expect(pages.map((page) => page?.revisions.map(({ revision }) => revision))).toEqual([
      [23, 22, 21, 20, 19, 18, 17, 16, 15, 14],
      [13, 12, 11, 10, 9, 8, 7, 6, 5, 4],
      [3, 2, 1],
    ]);
    expect(pages.map((page) => page?.more)).toEqual([true, true, false]);
    expect(pages[1]?.revisions[0]).toEqual({
      revision: 13,
      savedBy: 'anna',
      savedAt: expect.any(String) as string,
      settings: numbered(13),
    });
    expect(await history(1)).toMatchObject({ value: { revisions: [], more: false } });
    expect(await history(0)).toMatchObject({ value: { revisions: [], more: false } });
    expect(await history(999)).toMatchObject({ value: { revisions: { length: 10 }, more: true } });
  });

  it('shows a damaged revision without settings, and keeps it', async () => {
    await save(numbered(1), 0);
    await save(numbered(2), 1);
    await save(numbered(3), 2);
    runtime.storage.set(spaceKey(2), JSON.stringify({ revision: 2, savedBy: 'ben', savedAt: null, settings: 'oops' }));
    runtime.storage.set(spaceKey(1), '"gone wrong"');
    const before = [...runtime.storage];

    expect(await history()).toMatchObject({
      value: {
        revisions: [
          { revision: 3, settings: numbered(3) },
          { revision: 2, savedBy: 'ben', settings: null },
          { revision: 1, savedBy: null, savedAt: null, settings: null },
        ],
      },
    });
    expect([...runtime.storage]).toEqual(before);
  });

  it('migrates what an older version of the app has saved', async () => {
    const old = {
      version: 1,
      ...{ preset: null, holders: { PM: null, PO: { accountId: 'otto' } }, escalationContact: null },
      ...{ rights: {}, issueTypes: {}, statuses: {}, cells: {}, confirmedSteps: {}, criteria: { fieldIds: [] } },
    };
    runtime.storage.set(spaceKey(1), JSON.stringify({ revision: 1, savedBy: 'ben', savedAt: null, settings: old }));
    expect(await history()).toMatchObject({
      value: {
        revisions: [{ settings: { ...DEFAULT_SPACE_SETTINGS, holders: { PM: null, PO: { accountId: 'otto' } } } }],
      },
    });
  });

  it('restored, is one more revision and loses none', async () => {
    await save(numbered(1), 0);
    await save(numbered(2), 1);
    const page = await history();
    const first = page.ok ? page.value.revisions.at(-1)?.settings : null;
    expect(await save(first!, 2)).toMatchObject({ value: { revision: 3 } });
    expect(await history()).toMatchObject({ value: { revisions: { length: 3 } } });
  });
});

describe('checks in settings', () => {
  it.each(['space', 'site'] as const)('with options that do not fit are refused, with the place: %s', async (whose) => {
    const checks: SpaceSettings['checks'] = { stale: { options: { days: -5 } }, oversized: { options: { size: 3 } } };
    const answer =
      whose === 'space'
        ? await save({ ...DEFAULT_SPACE_SETTINGS, checks }, 0)
        : await saveSite(SOL, { ...DEFAULT_SITE_DEFAULTS, checks }, 0);
    expect(answer).toMatchObject({ ok: false, error: { code: 'badRequest', params: { problems: 2 } } });
    expect(JSON.stringify(answer)).toMatch(/oversized.*no option size.*stale.*days/);
    expect(runtime.storage.size).toBe(0);
  });

  it('with options that fit are saved', async () => {
    expect(await save({ ...DEFAULT_SPACE_SETTINGS, checks: { stale: { options: { days: 30 } } } }, 0)).toMatchObject({
      ok: true,
    });
  });
});

describe('defaults of the site', () => {
  const led: SiteDefaults = { ...DEFAULT_SITE_DEFAULTS, preset: 'product-owner-led' };
  const scaled: SiteDefaults = { ...DEFAULT_SITE_DEFAULTS, preset: 'product-at-scale' };

  it('are saved, read back with who and when, and reach every space', async () => {
    expect(await saveSite(SOL, led, 0)).toEqual({ ok: true, value: { revision: 1 } });
    expect(await readSite()).toEqual({
      ok: true,
      value: { settings: led, revision: 1, savedBy: 'sol', savedAt: expect.any(String) as string },
    });
    expect(await ask(spacePageResolver, 'space.settings.read', READER, {})).toMatchObject({
      value: { siteDefaults: led, revision: 0 },
    });
  });

  it('lets exactly one of two administrators win who save at the same moment', async () => {
    let waiting = 0;
    let release = (): void => undefined;
    const bothAreHere = new Promise<void>((resolve) => (release = resolve));
    runtime.beforeStorage = async (path, body) => {
      if (path !== '/api/v1/set' || body.key !== 'settings:site:r00000001') return;
      waiting += 1;
      if (waiting === 2) release();
      await bothAreHere;
    };
    const results = await Promise.all([saveSite(SOL, led, 0), saveSite(UMA, scaled, 0)]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'conflict', params: { revision: 1 } } });
    const page = await ask(siteSettingsResolver, 'site.settings.history', SOL, { before: null });
    expect(page).toMatchObject({ value: { revisions: [{ revision: 1, settings: results[0]?.ok ? led : scaled }] } });
  });

  it('that are damaged are reported, kept, and can be replaced by who saw them', async () => {
    const damaged = '{"revision":1,"savedBy":"uma","savedAt":null,"settings":{"version":2,"preset":"anarchy"}}';
    runtime.storage.set('settings:site:r00000001', damaged);
    expect(await readSite()).toMatchObject({
      error: { code: 'damagedSettings', params: { whose: 'site', revision: 1, at: 'preset', received: '"anarchy"' } },
    });
    expect(await saveSite(SOL, led, 1)).toMatchObject({ value: { revision: 2 } });
    expect(runtime.storage.get('settings:site:r00000001')).toBe(damaged);
  });
});

describe('deputies from project roles', () => {
  const user = (accountId: string) => ({
    type: 'atlassian-user-role-actor',
    actorUser: { accountId },
    displayName: 'Hidden',
  });
  const group = { type: 'atlassian-group-role-actor', actorGroup: { name: 'product', groupId: 'g' } };

  const name = async (...roleIds: string[]): Promise<void> => {
    const deputies = roleIds.map((roleId) => ({ type: 'projectRole' as const, roleId, until: '2999-12-31' }));
    await save({ ...DEFAULT_SPACE_SETTINGS, deputies: { PM: deputies.slice(0, 1), PO: deputies } }, 0);
  };
  const read = () => ask(spacePageResolver, 'space.deputies.read', READER, {});

  it('are account ids only, each once, of the named roles only', async () => {
    runtime.smallJira.roles.set('10001:10421', [user('zoe'), user('ann'), user('zoe')]);
    runtime.smallJira.roles.set('10001:10002', [user('secret-admin')]);
    await name('10421');
    expect(await read()).toEqual({ ok: true, value: { roles: { '10421': ['ann', 'zoe'] } } });
    expect(runtime.requests.filter((request) => request.startsWith('jira/app'))).toHaveLength(1);
  });

  it.each([
    ['a group in it', [user('ann'), group]],
    ['a member without account id', [user('ann'), { type: 'atlassian-user-role-actor', actorUser: {} }]],
    ['a kind of member that is not known', [user('ann'), { type: 'atlassian-team-role-actor' }]],
  ])('with %s cannot be told', async (_, actors) => {
    runtime.smallJira.roles.set('10001:10421', actors);
    await name('10421');
    expect(await read()).toEqual({ ok: true, value: { roles: { '10421': null } } });
  });

  it('without members are nobody, which is something else', async () => {
    runtime.smallJira.roles.set('10001:10421', []);
    await name('10421');
    expect(await read()).toEqual({ ok: true, value: { roles: { '10421': [] } } });
  });

  it.each([403, 404, 429, 500, 503])('that Jira answers with %i cannot be told; the others can', async (status) => {
    runtime.smallJira.roles.set('10001:10421', [user('ann')]);
    await name('10421', '10422');
    runtime.beforeJira = async ({ path }) => {
      return path.endsWith('/role/10422') ? new Response('{}', { status }) : undefined;
    };
    expect(await read()).toEqual({ ok: true, value: { roles: { '10421': ['ann'], '10422': null } } });
  });

  it('need no request where no role is named', async () => {
    expect(await read()).toEqual({ ok: true, value: { roles: {} } });
    expect(runtime.requests.filter((request) => request.startsWith('jira/app'))).toEqual([]);
  });

  it('of damaged settings are reported as such', async () => {
    runtime.storage.set(spaceKey(1), '"oops"');
    expect(await read()).toMatchObject({ error: { code: 'damagedSettings' } });
  });
});

describe('diagnostics', () => {
  const read = () => ask(siteSettingsResolver, 'site.diagnostics.read', SOL, {});

  it('say what the platform says about the app', async () => {
    runtime.appContext = {
      appId: 'ari:cloud:ecosystem::app/1',
      appVersion: '3.1.0',
      environmentType: 'PRODUCTION',
      invocationId: 'i',
      installationId: 'secret-installation',
      permissions: { scopes: ['write:jira-work', 'read:jira-work'], external: {} },
    };
    const answer = await read();
    expect(answer).toMatchObject({
      ok: true,
      value: {
        appVersion: '3.1.0',
        environment: 'production',
        scopes: ['read:jira-work', 'write:jira-work'],
        jira: { answers: true },
        storage: { answers: true },
      },
    });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('say that they do not know where the platform says nothing', async () => {
    expect(await read()).toMatchObject({ value: { appVersion: null, environment: null, scopes: null } });
  });

  it('find what does not answer, and are an answer all the same', async () => {
    runtime.beforeJira = async ({ path }) => {
      return path === '/rest/api/3/serverInfo' ? new Response('', { status: 503 }) : undefined;
    };
    runtime.beforeStorage = () => Promise.reject(new Error('storage is down'));
    expect(await read()).toMatchObject({ value: { jira: { answers: false }, storage: { answers: false } } });
  });
});
