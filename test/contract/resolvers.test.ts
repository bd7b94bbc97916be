/** Every resolver key against every kind of person. A key that is added to the contract does not compile without its lines here. */
import * as handlers from '../../src';
import { RESOLVERS, type ResolverKey } from '../../src/contract';
import { DEFAULT_SITE_DEFAULTS, DEFAULT_SPACE_SETTINGS } from '../../src/settings';
import { ForgeRuntime, type Person } from '../forge/forge-runtime';

const SPACE = 10001;
const ELSEWHERE = 10002;
const ITEM = '20001';
const ITEM_ELSEWHERE = '20002';
const inSpace = { type: 'jira:projectPage', project: { id: String(SPACE), key: 'SHOP', type: 'software' } };
const onSite = { type: 'jira:adminPage' };

/** Kinds of people, by what Jira says they hold. A Jira administrator holds nothing in a space by that alone. */
const PEOPLE = {
  'a space administrator': {
    accountId: 'space-admin',
    holds: { BROWSE_PROJECTS: [SPACE], EDIT_ISSUES: [SPACE], ADMINISTER_PROJECTS: [SPACE] },
  },
  'a space administrator who may not edit items': {
    accountId: 'paper-admin',
    holds: { BROWSE_PROJECTS: [SPACE], ADMINISTER_PROJECTS: [SPACE] },
  },
  'a Jira administrator with a role in the space': {
    accountId: 'jira-admin-here',
    holds: { BROWSE_PROJECTS: [SPACE], EDIT_ISSUES: [SPACE], ADMINISTER_PROJECTS: [SPACE] },
    globally: ['ADMINISTER'],
  },
  'a Jira administrator without one': {
    accountId: 'jira-admin',
    holds: { BROWSE_PROJECTS: [SPACE] },
    globally: ['ADMINISTER'],
  },
  'a Jira administrator who may not even browse': { accountId: 'jira-admin-2', holds: {}, globally: ['ADMINISTER'] },
  'an editor of the item': { accountId: 'editor', holds: { BROWSE_PROJECTS: [SPACE], EDIT_ISSUES: [SPACE] } },
  'an editor whom the item’s security level shuts out': {
    accountId: 'shut-out',
    holds: { BROWSE_PROJECTS: [SPACE], EDIT_ISSUES: [SPACE] },
  },
  'somebody who may browse': { accountId: 'reader', holds: { BROWSE_PROJECTS: [SPACE] } },
  'an administrator of another space': {
    accountId: 'other-admin',
    holds: { BROWSE_PROJECTS: [ELSEWHERE], EDIT_ISSUES: [ELSEWHERE], ADMINISTER_PROJECTS: [ELSEWHERE] },
  },
  'somebody without access': { accountId: 'stranger', holds: {} },
  'an anonymous visitor': {
    accountId: null,
    holds: { BROWSE_PROJECTS: [SPACE], EDIT_ISSUES: [SPACE], ADMINISTER_PROJECTS: [SPACE] },
    globally: ['ADMINISTER'],
  },
} satisfies Record<string, Person>;

type Kind = keyof typeof PEOPLE;
const KINDS = Object.keys(PEOPLE) as Kind[];

const SPACE_ADMINS: readonly Kind[] = [
  'a space administrator',
  'a space administrator who may not edit items',
  'a Jira administrator with a role in the space',
];
const EDITORS: readonly Kind[] = [
  'a space administrator',
  'a Jira administrator with a role in the space',
  'an editor of the item',
];
const BROWSERS: readonly Kind[] = [
  ...SPACE_ADMINS,
  'a Jira administrator without one',
  'an editor of the item',
  'an editor whom the item’s security level shuts out',
  'somebody who may browse',
];
const JIRA_ADMINS: readonly Kind[] = [
  'a Jira administrator with a role in the space',
  'a Jira administrator without one',
  'a Jira administrator who may not even browse',
];

const exemption = { checkId: 'missing-estimate', reason: 'Spike, estimated by its box', until: null };

interface Row {
  /** Who gets an answer; everybody else is refused. */
  readonly allowed: readonly Kind[];
  /** Somebody who is allowed, for the tests about the request itself. */
  readonly one: Kind;
  readonly request: object;
  /** The pages from which the key can be asked. */
  readonly pages: readonly (keyof typeof handlers)[];
  /** True where the back end also asks Jira as the app, after the person's permission was checked. */
  readonly asApp?: true;
}

const CHECK_PAGES = ['spacePageResolver', 'readinessResolver'] as const;
const SITE_PAGE = ['siteSettingsResolver'] as const;

const TABLE: Readonly<Record<ResolverKey, Row>> = {
  'space.settings.read': {
    allowed: BROWSERS,
    one: 'somebody who may browse',
    request: {},
    pages: [...CHECK_PAGES, 'spaceSettingsResolver'],
  },
  'space.settings.save': {
    allowed: SPACE_ADMINS,
    one: 'a space administrator',
    request: { settings: { ...DEFAULT_SPACE_SETTINGS, preset: 'product-owner-led' }, revision: 0 },
    pages: ['spaceSettingsResolver'],
  },
  'space.settings.history': {
    allowed: SPACE_ADMINS,
    one: 'a space administrator',
    request: { before: null },
    pages: ['spaceSettingsResolver'],
  },
  'site.settings.read': {
    allowed: JIRA_ADMINS,
    one: 'a Jira administrator without one',
    request: {},
    pages: SITE_PAGE,
  },
  'site.settings.save': {
    allowed: JIRA_ADMINS,
    one: 'a Jira administrator without one',
    request: { settings: { ...DEFAULT_SITE_DEFAULTS, preset: 'product-owner-led' }, revision: 0 },
    pages: SITE_PAGE,
  },
  'site.settings.history': {
    allowed: JIRA_ADMINS,
    one: 'a Jira administrator without one',
    request: { before: null },
    pages: SITE_PAGE,
  },
  'site.diagnostics.read': {
    allowed: JIRA_ADMINS,
    one: 'a Jira administrator without one',
    request: {},
    pages: SITE_PAGE,
  },
  'space.deputies.read': {
    allowed: BROWSERS,
    one: 'somebody who may browse',
    request: {},
    pages: [...CHECK_PAGES, 'spaceSettingsResolver'],
    asApp: true,
  },
  'item.exemption.add': {
    allowed: EDITORS,
    one: 'an editor of the item',
    request: { issueId: ITEM, ...exemption },
    pages: CHECK_PAGES,
  },
  'item.exemption.remove': {
    allowed: EDITORS,
    one: 'an editor of the item',
    request: { issueId: ITEM, checkId: exemption.checkId },
    pages: CHECK_PAGES,
  },
  'space.exemptions.verify': {
    allowed: BROWSERS,
    one: 'somebody who may browse',
    request: {
      exemptions: [{ issueId: ITEM, exemption: { ...exemption, by: 'editor', at: '2026-11-20T09:00:00.000Z' } }],
    },
    pages: CHECK_PAGES,
  },
  'run.outcomes.read': {
    allowed: BROWSERS,
    one: 'somebody who may browse',
    request: { scope: 'nextSprint:7' },
    pages: CHECK_PAGES,
  },
  'run.outcomes.save': {
    allowed: BROWSERS,
    one: 'somebody who may browse',
    request: { scope: 'nextSprint:7', outcomes: { seen: [ITEM], gaps: { 'missing-estimate': [ITEM] } } },
    pages: CHECK_PAGES,
  },
};

const KEYS = Object.keys(RESOLVERS) as ResolverKey[];
const on = (wanted: 'space' | 'item' | 'site'): ResolverKey[] => KEYS.filter((key) => RESOLVERS[key].on === wanted);

/** Settings of the space that name a role as deputy, so that the back end has something to ask as the app. */
const WITH_ROLE = {
  ...DEFAULT_SPACE_SETTINGS,
  deputies: { PM: [{ type: 'projectRole', roleId: '10100', until: '2027-01-31' }], PO: [] },
};

let runtime: ForgeRuntime;

beforeEach(() => {
  runtime = new ForgeRuntime();
  runtime.install();
  runtime.smallJira.items.set(ITEM, { projectId: SPACE, properties: new Map(), hiddenFrom: ['shut-out'] });
  runtime.smallJira.items.set(ITEM_ELSEWHERE, { projectId: ELSEWHERE, properties: new Map() });
});

const ask = (
  key: ResolverKey,
  as: Person,
  payload: unknown = TABLE[key].request,
  extension: unknown = RESOLVERS[key].on === 'site' ? onSite : inSpace,
): Promise<unknown> => {
  const [page] = TABLE[key].pages;
  return runtime.invoke(handlers[page!], { functionKey: key, payload, as, extension });
};

const stored = (): unknown[] => runtime.requests.filter((request) => request.startsWith('kvs'));
const refusal = (key: ResolverKey): unknown => ({
  ok: false,
  error: { code: 'notAllowed', params: { permission: RESOLVERS[key].permission } },
});

describe.each(KEYS)('%s', (key) => {
  it.each(KINDS)('asked by %s', async (kind) => {
    const result = await ask(key, PEOPLE[kind]);

    if (TABLE[key].allowed.includes(kind)) {
      expect(result).toMatchObject({ ok: true });
      expect(RESOLVERS[key].response.parse((result as { value: unknown }).value)).toBeDefined();
    } else {
      expect(result).toEqual(refusal(key));
      expect(stored()).toEqual([]);
      expect(runtime.storage.size).toBe(0);
      expect(runtime.smallJira.items.get(ITEM)?.properties.size).toBe(0);
    }
  });

  it('refuses a request that carries more than the contract says, such as another space', async () => {
    const payload = { ...TABLE[key].request, projectId: String(ELSEWHERE) };

    expect(await ask(key, PEOPLE[TABLE[key].one], payload)).toMatchObject({
      ok: false,
      error: { code: 'badRequest', params: { problems: 1, received: '"projectId"' } },
    });
    expect(stored()).toEqual([]);
  });

  it('asks Jira as the person first', async () => {
    await ask(key, PEOPLE[TABLE[key].one]);

    expect(runtime.requests[0]).toBe('jira/user POST /rest/api/3/permissions/check');
  });

  it(`asks Jira as the app ${TABLE[key].asApp ? 'only for who may ask' : 'never'}`, async () => {
    runtime.storage.set('settings:space:10001:head', '{"revision":1}');
    runtime.storage.set(
      'settings:space:10001:r00000001',
      JSON.stringify({ revision: 1, savedBy: 'anna', savedAt: null, settings: WITH_ROLE }),
    );
    const asApp = (): unknown[] => runtime.requests.filter((request) => request.startsWith('jira/app'));
    for (const kind of KINDS.filter((one) => !TABLE[key].allowed.includes(one))) await ask(key, PEOPLE[kind]);
    expect(asApp()).toEqual([]);
    await ask(key, PEOPLE[TABLE[key].one]);
    expect(asApp()).toEqual(TABLE[key].asApp ? ['jira/app GET /rest/api/3/project/10001/role/10100'] : []);
  });

  it.each(Object.keys(handlers) as (keyof typeof handlers)[])(
    'is offered by %s or not, as the table says',
    async (page) => {
      const extension = RESOLVERS[key].on === 'site' ? onSite : inSpace;
      const call = { functionKey: key, payload: TABLE[key].request, as: PEOPLE[TABLE[key].one], extension };
      const answer = runtime.invoke(handlers[page], call);
      if (TABLE[key].pages.some((name) => name === page)) expect(await answer).toMatchObject({ ok: true });
      else await expect(answer).rejects.toThrow(`Resolver has no definition for '${key}'.`);
    },
  );
});

describe.each([...on('space'), ...on('item')])('%s', (key) => {
  it.each([
    ['no space, as on the admin page', onSite],
    ['nothing', undefined],
    ['a space without id', { project: { key: 'SHOP' } }],
    ['an id that is no number', { project: { id: '1 OR 1=1' } }],
  ])('refuses where the context names %s', async (_, from) => {
    expect(
      await ask(key, PEOPLE['a Jira administrator with a role in the space'], TABLE[key].request, from ?? {}),
    ).toEqual(refusal(key));
    expect(runtime.requests).toEqual([]);
  });
});

describe.each(on('site'))('%s', (key) => {
  it('asks for the global permission alone, which no space can grant', async () => {
    const pretender = { accountId: 'p', holds: { ADMINISTER: [SPACE], ADMINISTER_PROJECTS: [SPACE] } };
    expect(await ask(key, pretender, TABLE[key].request, inSpace)).toEqual(refusal(key));
  });
});

describe.each(on('item'))('%s', (key) => {
  const everywhere: Person = {
    accountId: 'both',
    holds: {
      BROWSE_PROJECTS: [SPACE, ELSEWHERE],
      EDIT_ISSUES: [SPACE, ELSEWHERE],
      ADMINISTER_PROJECTS: [SPACE, ELSEWHERE],
    },
  };

  it('refuses an item of another space, also to who may edit it there', async () => {
    expect(await ask(key, everywhere, { ...TABLE[key].request, issueId: ITEM_ELSEWHERE })).toEqual(refusal(key));
    expect(runtime.smallJira.items.get(ITEM_ELSEWHERE)?.properties.size).toBe(0);
    expect(stored()).toEqual([]);
  });

  it('answers who may edit this item alone, and nobody where no one may', async () => {
    const reporter: Person = { accountId: 'reporter', holds: { BROWSE_PROJECTS: [SPACE] } };
    runtime.smallJira.items.set(ITEM, { projectId: SPACE, properties: new Map(), editors: ['reporter'] });
    expect(await ask(key, reporter)).toMatchObject({ ok: true });
    runtime.smallJira.items.set(ITEM, { projectId: SPACE, properties: new Map(), frozen: true });
    expect(await ask(key, reporter)).toEqual(refusal(key));
    expect(await ask(key, everywhere)).toEqual(refusal(key));
  });

  it('refuses an item that does not exist', async () => {
    expect(await ask(key, everywhere, { ...TABLE[key].request, issueId: '99999' })).toEqual(refusal(key));
  });

  it('refuses who may edit items elsewhere only', async () => {
    const person = { accountId: 'x', holds: { BROWSE_PROJECTS: [SPACE, ELSEWHERE], EDIT_ISSUES: [ELSEWHERE] } };
    expect(await ask(key, person)).toEqual(refusal(key));
    expect(await ask(key, person, { ...TABLE[key].request, issueId: ITEM_ELSEWHERE })).toEqual(refusal(key));
  });

  it.each([undefined, 20001, '', 'SHOP-1', '020001', '../../project/10001'])(
    'refuses %j as an item',
    async (issueId) => {
      expect(await ask(key, everywhere, { ...TABLE[key].request, issueId })).toMatchObject({
        error: { code: 'badRequest', params: { at: 'issueId' } },
      });
      expect(runtime.requests).toEqual([]);
    },
  );
});

it('with empty storage, the settings are the defaults', async () => {
  expect(await ask('space.settings.read', PEOPLE['somebody who may browse'])).toEqual({
    ok: true,
    value: {
      settings: DEFAULT_SPACE_SETTINGS,
      siteDefaults: DEFAULT_SITE_DEFAULTS,
      siteProblem: null,
      revision: 0,
      savedBy: null,
      savedAt: null,
      mayAdminister: false,
    },
  });
});
