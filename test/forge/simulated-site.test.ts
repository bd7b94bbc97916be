/** The back end over the demo site: the simulator is an independent reading of what Jira says about permissions. */
import { spaceSettingsResolver } from '../../src';
import { DEFAULT_SPACE_SETTINGS } from '../../src/settings';
import { demoSite } from '../../local/demo';
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
  runtime.jira = async (request, accountId) => {
    expect(spec?.checkRequest(request) ?? []).toEqual([]);
    return site.handle({ ...request, headers: {} }, { accountId, via: 'user' });
  };
});

const ask = async (
  functionKey: string,
  payload: unknown,
  accountId: string | null,
  projectId: string,
): Promise<string> => {
  const as = { accountId, holds: {} };
  const extension = { project: { id: projectId } };
  const result = await runtime.invoke(spaceSettingsResolver, { functionKey, payload, as, extension });
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
