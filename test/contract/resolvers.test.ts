import * as handlers from '../../src';
import { RESOLVERS, type ResolverKey } from '../../src/contract';
import { DEFAULT_SPACE_SETTINGS } from '../../src/settings';
import { ForgeRuntime, type Person } from '../forge/forge-runtime';

const SPACE = 10001;
const ELSEWHERE = 10002;
const extension = { type: 'jira:projectSettingsPage', project: { id: String(SPACE), key: 'SHOP', type: 'software' } };

/** Kinds of people, by what Jira says they hold. A Jira administrator holds nothing in a space by that alone. */
const PEOPLE = {
  'a space administrator': {
    accountId: 'space-admin',
    holds: { BROWSE_PROJECTS: [SPACE], ADMINISTER_PROJECTS: [SPACE] },
  },
  'a Jira administrator with a role in the space': {
    accountId: 'jira-admin-here',
    holds: { BROWSE_PROJECTS: [SPACE, ELSEWHERE], ADMINISTER_PROJECTS: [SPACE, ELSEWHERE] },
  },
  'a Jira administrator without one': { accountId: 'jira-admin', holds: { BROWSE_PROJECTS: [SPACE] } },
  'somebody who may browse': { accountId: 'reader', holds: { BROWSE_PROJECTS: [SPACE] } },
  'an administrator of another space': {
    accountId: 'other-admin',
    holds: { BROWSE_PROJECTS: [ELSEWHERE], ADMINISTER_PROJECTS: [ELSEWHERE] },
  },
  'somebody without access': { accountId: 'stranger', holds: {} },
  'an anonymous visitor': { accountId: null, holds: { BROWSE_PROJECTS: [SPACE] } },
} satisfies Record<string, Person>;

type Kind = keyof typeof PEOPLE;

/** Who gets an answer; everybody else is refused. A new resolver key does not compile without its line here. */
const ALLOWED: Readonly<Record<ResolverKey, readonly Kind[]>> = {
  'space.settings.read': [
    'a space administrator',
    'a Jira administrator with a role in the space',
    'a Jira administrator without one',
    'somebody who may browse',
  ],
  'space.settings.save': ['a space administrator', 'a Jira administrator with a role in the space'],
};

const REQUESTS: Readonly<Record<ResolverKey, unknown>> = {
  'space.settings.read': {},
  'space.settings.save': { settings: { ...DEFAULT_SPACE_SETTINGS, preset: 'product-owner-led' }, revision: 0 },
};

const KEYS = Object.keys(RESOLVERS) as ResolverKey[];

let runtime: ForgeRuntime;

beforeEach(() => {
  runtime = new ForgeRuntime();
  runtime.install();
});

const ask = (functionKey: string, as: Person, payload: unknown, from: unknown = extension): Promise<unknown> =>
  runtime.invoke(handlers.spaceSettingsResolver, { functionKey, payload, as, extension: from });

describe.each(KEYS)('%s with empty storage', (key) => {
  it.each(Object.keys(PEOPLE) as Kind[])('asked by %s', async (kind) => {
    const result = await ask(key, PEOPLE[kind], REQUESTS[key]);

    if (ALLOWED[key].includes(kind)) {
      expect(result).toMatchObject({ ok: true });
      expect(RESOLVERS[key].response.parse((result as { value: unknown }).value)).toBeDefined();
    } else {
      expect(result).toEqual({
        ok: false,
        error: { code: 'notAllowed', params: { permission: RESOLVERS[key].permission } },
      });
      expect([...runtime.storage]).toEqual([]);
      expect(runtime.requests.filter((request) => request.startsWith('kvs'))).toEqual([]);
    }
  });

  it('refuses a request that carries more than the contract says, such as another space', async () => {
    const payload = { ...(REQUESTS[key] as object), projectId: String(ELSEWHERE) };

    expect(await ask(key, PEOPLE['a space administrator'], payload)).toMatchObject({
      ok: false,
      error: { code: 'badRequest', params: { problems: 1, received: '"projectId"' } },
    });
  });

  it.each([
    ['no space', {}],
    ['a space without id', { project: { key: 'SHOP' } }],
    ['an id that is no number', { project: { id: '1 OR 1=1' } }],
  ])('refuses where the context names %s', async (_, from) => {
    expect(await ask(key, PEOPLE['a space administrator'], REQUESTS[key], from)).toMatchObject({
      ok: false,
      error: { code: 'notAllowed' },
    });
    expect(runtime.requests).toEqual([]);
  });

  it('asks Jira as the person and never as the app', async () => {
    await ask(key, PEOPLE['a space administrator'], REQUESTS[key]);

    expect(runtime.requests[0]).toBe('jira/user POST /rest/api/3/permissions/check');
    expect(runtime.requests.filter((request) => request.startsWith('jira/app'))).toEqual([]);
  });
});

it('a menu and the space page cannot reach a save', async () => {
  for (const handler of [handlers.spacePageResolver, handlers.readinessResolver]) {
    const call = { functionKey: 'space.settings.save', as: PEOPLE['a space administrator'], extension };
    await expect(runtime.invoke(handler, { ...call, payload: REQUESTS['space.settings.save'] })).rejects.toThrow(
      "Resolver has no definition for 'space.settings.save'.",
    );
  }
  expect([...runtime.storage]).toEqual([]);
});

it.each([handlers.spacePageResolver, handlers.readinessResolver, handlers.spaceSettingsResolver])(
  'every page can read the settings',
  async (handler) => {
    const call = { functionKey: 'space.settings.read', as: PEOPLE['somebody who may browse'], extension };
    expect(await runtime.invoke(handler, call)).toEqual({
      ok: true,
      value: {
        settings: DEFAULT_SPACE_SETTINGS,
        siteDefaults: { version: 1, preset: null, rights: {} },
        revision: 0,
        mayAdminister: false,
      },
    });
  },
);
