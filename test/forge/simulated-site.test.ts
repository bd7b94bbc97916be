/** The back end over the demo site: the simulator is an independent reading of what Jira says about permissions. */
import { siteSettingsResolver, spacePageResolver, spaceSettingsResolver } from '../../src';
import { DEFAULT_SPACE_SETTINGS } from '../../src/settings';
import { demoAppStorage, demoSite } from '../../local/demo';
import { createJiraSite } from '../../local/jira';
import { loadOpenApi } from '../support/openapi';
import { ForgeRuntime } from './forge-runtime';

const data = demoSite(new Date('2026-11-20T10:00:00Z'));
const spec = loadOpenApi();
if (spec === null)
  process.stdout.write('Requests are not held to the specification: ../shared/openapi is not there.\n');

let runtime: ForgeRuntime;
const site = createJiraSite(data);

beforeEach(() => {
  runtime = new ForgeRuntime();
  runtime.install();
  runtime.jira = async (request, accountId, via) => {
    expect(spec?.checkRequest(request) ?? []).toEqual([]);
    return site.handle({ ...request, headers: {} }, { accountId, via });
  };
});

const pageOf = (key: string): typeof spaceSettingsResolver => {
  if (key.startsWith('site.')) return siteSettingsResolver;
  return key.startsWith('space.settings.') ? spaceSettingsResolver : spacePageResolver;
};

const ask = async (
  functionKey: string,
  payload: unknown,
  accountId: string | null,
  projectId: string,
): Promise<string> => {
  const as = { accountId, holds: {} };
  const extension = { project: { id: projectId } };
  const result = await runtime.invoke(pageOf(functionKey), { functionKey, payload, as, extension });
  const { ok, error } = result as { ok: boolean; error?: { code: string } };
  return ok ? 'answered' : (error?.code ?? '');
};

describe.each(data.projects.map((project) => [project.key, project] as const))('%s', (_, { id, permissions }) => {
  it.each(data.users.map(({ displayName, accountId }) => [displayName, accountId] as const))(
    'answers %s as the space allows',
    async (_name, accountId) => {
      const active = data.users.find((user) => user.accountId === accountId)?.active === true;
      const holds = (who: readonly string[] = []): boolean => who.includes(accountId) || (active && who.includes('*'));
      const expected = (allowed: boolean): string => (allowed ? 'answered' : 'notAllowed');
      const change = { settings: DEFAULT_SPACE_SETTINGS, revision: 0 };

      expect(await ask('space.settings.read', {}, accountId, id)).toBe(expected(holds(permissions.BROWSE_PROJECTS)));
      expect(await ask('space.settings.save', change, accountId, id)).toBe(
        expected(holds(permissions.ADMINISTER_PROJECTS)),
      );
    },
  );

  it('answers no anonymous visitor', async () => {
    expect(await ask('space.settings.read', {}, null, id)).toBe('notAllowed');
  });
});

describe('on the demo site', () => {
  const lending = data.projects.find(({ key }) => key === 'LEND')!;
  const itemOf = (key: string): string => data.issues.find((one) => one.key === key)!.id;
  const secret = data.issues.find(({ projectId, securityLevelId }) => projectId === lending.id && securityLevelId)!;
  const request = { issueId: itemOf('LEND-155'), checkId: 'missing-estimate', reason: 'A time box', until: null };

  it('every person may exempt what they may edit, and nobody what they may not see', async () => {
    const { permissions, securityLevels = [] } = lending;
    for (const { accountId, active } of data.users) {
      const edits = permissions.EDIT_ISSUES?.includes(accountId) || (active && permissions.EDIT_ISSUES?.includes('*'));
      const inLevel = securityLevels.some(({ accountIds }) => accountIds.includes(accountId));
      const expected = (allowed: boolean | undefined): string => (allowed ? 'answered' : 'notAllowed');
      expect([accountId, await ask('item.exemption.add', request, accountId, lending.id)]).toEqual([
        accountId,
        expected(edits),
      ]);
      const hidden = { ...request, issueId: secret.id };
      expect(await ask('item.exemption.add', hidden, accountId, lending.id)).toBe(expected(edits && inLevel));
      expect(await ask('item.exemption.remove', { issueId: secret.id, checkId: 'stale' }, accountId, lending.id)).toBe(
        expected(edits && inLevel),
      );
    }
  });

  it('an item is exempted in its own space only', async () => {
    const other = data.issues.find(({ projectId }) => projectId !== lending.id)!;
    const [admin = ''] = lending.permissions.ADMINISTER_PROJECTS ?? [];
    expect(await ask('item.exemption.add', { ...request, issueId: other.id }, admin, lending.id)).toBe('notAllowed');
  });

  it('only the site’s administrators come to its defaults', async () => {
    for (const { accountId } of data.users) {
      const expected = data.jiraAdmins.includes(accountId) ? 'answered' : 'notAllowed';
      for (const key of ['site.settings.read', 'site.diagnostics.read']) {
        expect([accountId, await ask(key, {}, accountId, lending.id)]).toEqual([accountId, expected]);
      }
    }
  });

  it('a viewer sees the deputies whose role they could not read', async () => {
    const settings = demoAppStorage(new Date('2026-11-20T10:00:00Z'))[lending.id]!;
    const [admin = ''] = lending.permissions.ADMINISTER_PROJECTS ?? [];
    expect(await ask('space.settings.save', { settings, revision: 0 }, admin, lending.id)).toBe('answered');
    const viewer = data.users.find(
      ({ accountId, active }) => active && !lending.permissions.ADMINISTER_PROJECTS?.includes(accountId),
    )!.accountId;
    const roles = { functionKey: 'space.deputies.read', as: { accountId: viewer, holds: {} } };
    const extension = { project: { id: lending.id } };
    expect(await runtime.invoke(spacePageResolver, { ...roles, payload: {}, extension })).toEqual({
      ok: true,
      value: { roles: { '10421': [...(lending.roleActors?.['10421']?.accountIds ?? [])].sort() } },
    });
  });
});

it('answers nobody in a space that does not exist', async () => {
  const [admin] = data.jiraAdmins;
  expect(await ask('space.settings.read', {}, admin ?? null, '99999')).toBe('notAllowed');
});

it('has people of every kind, or the table above would prove nothing', () => {
  const kinds = new Set(
    data.projects.flatMap(({ permissions }) =>
      data.users.map(({ accountId }) =>
        [permissions.BROWSE_PROJECTS, permissions.ADMINISTER_PROJECTS]
          .map((who = []) => who.includes(accountId) || who.includes('*'))
          .join(),
      ),
    ),
  );
  expect([...kinds].sort()).toEqual(expect.arrayContaining(['false,false', 'true,false', 'true,true']));
});
