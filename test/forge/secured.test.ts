import { authorize } from '@forge/api';
import { spaceSettingsResolver } from '../../src';
import { ForgeRuntime, type Person } from './forge-runtime';

const ANNA: Person = { accountId: 'anna', holds: { BROWSE_PROJECTS: [10001] } };

let runtime: ForgeRuntime;
let logged: jest.SpyInstance;

beforeEach(() => {
  runtime = new ForgeRuntime();
  runtime.install();
  logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  logged.mockRestore();
});

const read = (id: unknown = '10001') =>
  runtime.invoke(spaceSettingsResolver, {
    functionKey: 'space.settings.read',
    payload: {},
    as: ANNA,
    extension: { project: { id } },
  });

const answer = (status: number, body: string, headers: Record<string, string> = {}): void => {
  runtime.nextJiraAnswers.push(new Response(body, { status, headers }));
};

describe('Jira on the question who may', () => {
  it.each([
    [401, '{"message":"Unauthorized"}'],
    [403, '{"errorMessages":["Only Jira administrators can perform this operation."]}'],
    [404, ''],
  ])('answers %i: that is a no', async (status, body) => {
    answer(status, body);
    expect(await read()).toMatchObject({ ok: false, error: { code: 'notAllowed' } });
  });

  it.each([
    [500, '{"errorMessages":["Internal server error"]}'],
    [503, '<html>Service unavailable</html>'],
    [429, '{"code":429,"message":"Rate limit exceeded"}'],
    [200, '{"globalPermissions":[]}'],
    [200, 'not JSON'],
  ])('answers %i %s: that is neither yes nor no', async (status, body) => {
    answer(status, body);
    expect(await read()).toEqual({ ok: false, error: { code: 'jiraUnavailable', params: { status } } });
    expect(logged).not.toHaveBeenCalled();
  });

  it('cannot be reached by Forge', async () => {
    answer(502, '', { 'forge-proxy-error': 'UPSTREAM_TIMEOUT' });
    expect(await read()).toEqual({ ok: false, error: { code: 'jiraUnavailable', params: { status: 502 } } });
  });

  it('leaves out a permission that nobody here holds', async () => {
    answer(200, '{"globalPermissions":[],"projectPermissions":[]}');
    expect(await read()).toMatchObject({ error: { code: 'notAllowed' } });
  });

  it('grants it in another space only', async () => {
    answer(200, '{"projectPermissions":[{"permission":"BROWSE_PROJECTS","issues":[],"projects":[10002]}]}');
    expect(await read()).toMatchObject({ error: { code: 'notAllowed' } });
  });

  it('would be misread by authorize(), which takes an outage for a no', async () => {
    await read();
    answer(503, '{"errorMessages":["Service unavailable"]}');
    const asked = runtime.during(ANNA, () =>
      authorize().onJira([{ permissions: ['BROWSE_PROJECTS'], projects: [10001] }]),
    );
    expect(await asked).toEqual([]);
  });
});

it('leaves it to the platform to ask the person for consent', async () => {
  answer(401, '', { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' });
  await expect(read()).rejects.toMatchObject({ name: 'NEEDS_AUTHENTICATION_ERR' });
});

it('understands a numeric project id', async () => {
  expect(await read(10001)).toMatchObject({ ok: true });
});

it('answers an unforeseen failure with an id, and logs facts without the words of the failure', async () => {
  runtime.beforeStorage = () => Promise.reject(new Error('Could not store "Secret merger with ACME"'));

  const result = (await read()) as { error: { code: string; params: { correlationId: string } } };

  expect(result).toEqual({
    ok: false,
    error: { code: 'unknown', params: { correlationId: expect.stringMatching(/^[\da-f-]{36}$/) as string } },
  });
  expect(logged).toHaveBeenCalledTimes(1);
  const [line] = logged.mock.calls[0] as [string];
  expect(JSON.parse(line)).toMatchObject({
    correlationId: result.error.params.correlationId,
    resolver: 'space.settings.read',
    error: 'Error',
    at: expect.stringContaining('at ') as string,
  });
  expect(line).not.toContain('merger');
});

it('reports a failure of the storage under its code', async () => {
  runtime.beforeStorage = () => Promise.reject(Object.assign(new Error('x'), { name: 'ForgeKvsError' }));

  expect(await read()).toMatchObject({ error: { code: 'unknown' } });
  expect(logged.mock.calls[0]?.[0]).toContain('"error":"ForgeKvsError"');
});
