/** The fixture's back end: the real packages, one resolver key per thing that a test wants to see. */
import http from 'node:http';
import { readFileSync } from 'node:fs';
import api, { asApp, asUser, authorize, getAppContext, route } from '@forge/api';
import { InvocationError, InvocationErrorCode, Queue } from '@forge/events';
import kvs, { Filter, FilterConditions, WhereConditions } from '@forge/kvs';
import Resolver from '@forge/resolver';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const queue = new Queue({ key: 'work' });
const definitions = new Resolver();

/** Runs a piece and tells how it failed, as data: a thrown error would lose its code on the way. */
const outcome = async (work: () => Promise<unknown>): Promise<unknown> => {
  try {
    return { value: (await work()) ?? null };
  } catch (error) {
    const { name, message, code } = error as { name?: string; message?: string; code?: string };
    return { error: { name, message, code } };
  }
};

definitions.define('echo', ({ payload, context }) => ({ payload, context }));
definitions.define('nothing', () => undefined);
definitions.define('fail', () => {
  throw new Error('It went wrong on purpose');
});
definitions.define('who', async ({ context, payload }) => {
  const before = await (await asUser().requestJira(route`/rest/api/3/myself`)).json();
  await pause(Number((payload as { waitMs?: number }).waitMs ?? 0));
  const after = await (await asUser().requestJira(route`/rest/api/3/myself`)).json();
  const app = await (await asApp().requestJira(route`/rest/api/3/myself`)).json();
  return { accountId: context.accountId, before, after, app };
});
definitions.define('sleep', async ({ payload }) => {
  await pause((payload as { ms: number }).ms);
  return 'awake';
});
definitions.define('spin', () => {
  for (;;);
});
definitions.define('mayAdminister', async ({ payload }) => {
  const { projectId } = payload as { projectId: string };
  const granted = await authorize().onJira([{ permissions: ['ADMINISTER_PROJECTS'], projects: [projectId] }]);
  return granted.some(({ projects }) => (projects ?? []).map(String).includes(projectId));
});
definitions.define('appContext', () => {
  const { appVersion, environmentType, moduleKey, invocationRemainingTimeInMillis } = getAppContext();
  return { appVersion, environmentType, moduleKey, remaining: invocationRemainingTimeInMillis() };
});
definitions.define('set', ({ payload }) => {
  const { key, value, options } = payload as { key: string; value: unknown; options?: { keyPolicy: 'OVERRIDE' } };
  return outcome(() => (options === undefined ? kvs.set(key, value) : kvs.set(key, value, options)));
});
definitions.define('get', ({ payload }) => outcome(() => kvs.get((payload as { key: string }).key)));
definitions.define('delete', ({ payload }) => outcome(() => kvs.delete((payload as { key: string }).key)));
definitions.define('query', ({ payload }) => {
  const { prefix, limit, cursor } = payload as { prefix: string; limit?: number; cursor?: string };
  let query = kvs.query().where('key', WhereConditions.beginsWith(prefix));
  if (limit !== undefined) query = query.limit(limit);
  if (cursor !== undefined) query = query.cursor(cursor);
  return outcome(() => query.getMany());
});
definitions.define('secret', async () => {
  await kvs.setSecret('token', 's3cret');
  return { secret: await kvs.getSecret('token'), plain: (await kvs.get('token')) ?? null };
});
definitions.define('batch', () =>
  outcome(async () => ({
    set: await kvs.batchSet([
      { key: 'batch:1', value: 1 },
      { key: 'bad/key', value: 2 },
    ]),
    get: await kvs.batchGet([{ key: 'batch:1' }, { key: 'batch:none' }]),
  })),
);
definitions.define('transact', ({ payload }) =>
  outcome(() => {
    const sensor = {
      entityName: 'reading',
      conditions: new Filter<{ level: number }>().and('level', FilterConditions.greaterThan(5)),
    };
    const { minimum } = payload as { minimum: boolean };
    const transaction = kvs.transact().set('transact:a', 1).set('transact:b', 2);
    return (minimum ? transaction.check('r1', sensor) : transaction).execute();
  }),
);
definitions.define('transactBadly', () =>
  outcome(() => kvs.transact().set('transact:c', 1).set('bad/key', 2).execute()),
);
definitions.define('entities', () =>
  outcome(async () => {
    const readings = kvs.entity<{ sensor: string; level: number }>('reading');
    for (const [at, level] of [3, 9, 6].entries()) await readings.set(`r${String(at)}`, { sensor: 'north', level });
    await readings.set('other', { sensor: 'south', level: 1 });
    const ranged = await readings
      .query()
      .index('by-sensor-and-level', { partition: ['north'] })
      .where(WhereConditions.greaterThan(4))
      .getMany();
    const wrongType = await outcome(() => readings.set('bad', { sensor: 'north', level: 'high' as unknown as number }));
    const undeclared = await outcome(() => kvs.entity('unknown').get('x'));
    return { ranged: ranged.results.map(({ key }) => key), wrongType, undeclared };
  }),
);
definitions.define('deleteReading', ({ payload }) =>
  outcome(() => kvs.entity('reading').delete((payload as { key: string }).key)),
);
definitions.define('push', ({ payload }) => outcome(() => queue.push(payload as { body: Record<string, unknown> }[])));
definitions.define('stats', ({ payload }) =>
  outcome(() => queue.getJob((payload as { jobId: string }).jobId).getStats()),
);
definitions.define('jira', async ({ payload }) => {
  const { path, as } = payload as { path: string; as: 'user' | 'app' };
  const caller = as === 'app' ? asApp() : asUser();
  const response = await caller.requestJira(route`/rest/api/3/${path}`);
  return { status: response.status, body: await response.json() };
});
definitions.define('fetchOutside', ({ payload }) =>
  outcome(async () => (await api.fetch((payload as { url: string }).url)).status),
);
definitions.define('socket', () =>
  outcome(() => new Promise((resolve, reject) => http.get('http://127.0.0.1:9/', resolve).on('error', reject))),
);
definitions.define('readFile', () => outcome(async () => readFileSync('/etc/hostname', 'utf8')));
definitions.define('environment', () => ({
  keys: Object.keys(process.env).sort(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
}));
definitions.define('graph', () => outcome(() => asApp().requestGraph('{ echo }')));

export const resolver = definitions.getDefinitions();

interface WorkEvent {
  readonly body: { readonly name: string; readonly failTimes?: number };
  readonly retryContext?: { readonly retryCount: number };
}

/** Notes each delivery in storage, and asks for as many retries as the event says. */
export const consume = async (
  { body, retryContext }: WorkEvent,
  context: { principal?: unknown },
): Promise<unknown> => {
  const key = `delivered:${body.name}`;
  const seen = (await kvs.get<unknown[]>(key)) ?? [];
  const asUserOutcome = await outcome(() => asUser().requestJira(route`/rest/api/3/myself`));
  await kvs.set(key, [
    ...seen,
    { retryCount: retryContext?.retryCount ?? 0, person: context.principal ?? null, asUserOutcome },
  ]);
  if ((retryContext?.retryCount ?? 0) < (body.failTimes ?? 0))
    return new InvocationError({
      retryAfter: 1,
      retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
      retryData: { seen: seen.length },
    });
  return undefined;
};

export const scheduled = async (request: unknown): Promise<void> => {
  await kvs.set('scheduled', { request });
};

export const triggered = async (event: { eventType?: string; issue?: { key?: string } }): Promise<void> => {
  await kvs.set('triggered', { eventType: event.eventType ?? null, key: event.issue?.key ?? null });
};
