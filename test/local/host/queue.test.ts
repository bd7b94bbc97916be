/** The queue through the real @forge/events: delivery, retries, progress, limits, and background calls without a person. */
import { startFixture } from './support/fixture-runner';

interface Delivery {
  readonly retryCount: number;
  readonly person: unknown;
  readonly asUserOutcome: { readonly error?: { readonly name: string } };
}

describe('the queue, with the real @forge/events', () => {
  let fixture: Awaited<ReturnType<typeof startFixture>>;
  beforeAll(async () => {
    fixture = await startFixture();
  });
  afterAll(() => fixture.close());

  const push = async (events: unknown): Promise<string> =>
    (await fixture.invoke<{ value: { jobId: string } }>('push', events)).value.jobId;
  const stats = async (jobId: string): Promise<unknown> =>
    (await fixture.invoke<{ value: unknown }>('stats', { jobId })).value;
  const deliveries = async (name: string): Promise<Delivery[]> =>
    (await fixture.invoke<{ value: Delivery[] | null }>('get', { key: `delivered:${name}` })).value ?? [];
  const until = async (what: () => Promise<boolean>): Promise<void> => {
    for (const end = Date.now() + 8000; !(await what());) {
      if (Date.now() > end) throw new Error('It did not happen within 8 s.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  test('an event is delivered without a person, and asUser() has nobody to be', async () => {
    const jobId = await push({ body: { name: 'plain' } });
    await until(async () => (await deliveries('plain')).length > 0);
    const [delivery] = await deliveries('plain');
    expect(delivery).toMatchObject({
      retryCount: 0,
      person: null,
      asUserOutcome: { error: { name: 'NEEDS_AUTHENTICATION_ERR' } },
    });
    await until(
      async () => JSON.stringify(await stats(jobId)) === JSON.stringify({ success: 1, inProgress: 0, failed: 0 }),
    );
  });

  test('an InvocationError brings the event back with what was learnt', async () => {
    const jobId = await push({ body: { name: 'again', failTimes: 2 } });
    await expect(stats(jobId)).resolves.toEqual({ success: 0, inProgress: 1, failed: 0 });
    await until(async () => (await deliveries('again')).length === 3);
    expect((await deliveries('again')).map(({ retryCount }) => retryCount)).toEqual([0, 1, 2]);
  });

  test('a delay is waited for', async () => {
    await push({ body: { name: 'late' }, delayInSeconds: 1 });
    expect(await deliveries('late')).toEqual([]);
    await until(async () => (await deliveries('late')).length === 1);
  });

  test.each([
    ['51 events', Array.from({ length: 51 }, () => ({ body: {} })), 'more than the 50'],
    ['more than 200 KB', [{ body: { text: 'x'.repeat(210_000) } }], '200KB'],
    ['a delay of 901 seconds', [{ body: {}, delayInSeconds: 901 }], 'between 0 and 900'],
  ])('%s are refused', async (_name, events, message) => {
    await expect(fixture.invoke('push', events)).resolves.toMatchObject({
      error: { message: expect.stringContaining(message) },
    });
  });

  test('a scheduled trigger and a product event reach their functions', async () => {
    const module = (key: string) => fixture.runner.manifest.modules.find((candidate) => candidate.key === key)!;
    await expect(
      fixture.runner.invokeInBackground(module('fixture-hourly'), { context: { moduleKey: 'fixture-hourly' } }),
    ).resolves.toMatchObject({ ok: true });
    await expect(fixture.invoke('get', { key: 'scheduled' })).resolves.toMatchObject({
      value: { request: { context: { moduleKey: 'fixture-hourly' } } },
    });
  });
});

test('at least once may mean twice', async () => {
  const fixture = await startFixture({ deliverTwice: true });
  try {
    await fixture.invoke('push', { body: { name: 'twice' } });
    const count = async (): Promise<number> =>
      ((await fixture.invoke<{ value: unknown[] | null }>('get', { key: 'delivered:twice' })).value ?? []).length;
    for (let tries = 0; tries < 40 && (await count()) < 2; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(count()).resolves.toBe(2);
  } finally {
    await fixture.close();
  }
});
