import { createJiraClient, JiraError } from '../../src/jira';
import type { JiraErrorCode } from '../../src/jira';
import { waitBeforeRetry } from '../../src/jira/retry';
import { instantSleep, respond, scripted } from './scripted-transport';
import type { Step } from './scripted-transport';

const ME = { accountId: 'a1', displayName: 'Ada', active: true };
const GOOD = { body: ME };
const dropped = new Error('socket hang up');

async function ask(steps: readonly Step[], random = 0.5) {
  const { transport, requests } = scripted(...steps);
  const { sleep, slept } = instantSleep();
  const jira = createJiraClient({ transport, sleep, random: () => random });
  const outcome = await jira.currentUser().then(
    (user) => user.accountId,
    (error: unknown) => (error as JiraError).code,
  );
  return { outcome, slept, tries: requests.length };
}

const tooMany = (headers: Record<string, string>) => ({ status: 429, headers });

describe('retrying', () => {
  const cases: { name: string; steps: Step[]; outcome: string; slept: number[] }[] = [
    { name: 'a good answer needs no wait', steps: [GOOD], outcome: 'a1', slept: [] },
    {
      name: 'server errors back off, doubling',
      steps: [{ status: 500 }, { status: 502 }, { status: 503 }, GOOD],
      outcome: 'a1',
      slept: [1000, 2000, 4000],
    },
    {
      name: 'four tries, no more',
      steps: [{ status: 504 }, { status: 504 }, { status: 504 }, { status: 504 }],
      outcome: 'unavailable',
      slept: [1000, 2000, 4000],
    },
    { name: 'a dropped connection is tried again', steps: [dropped, GOOD], outcome: 'a1', slept: [1000] },
    {
      name: 'no answer at all, four times',
      steps: [dropped, dropped, dropped, dropped],
      outcome: 'unavailable',
      slept: [1000, 2000, 4000],
    },
    {
      name: 'a burst limit waits as long as Jira asks',
      steps: [tooMany({ 'Retry-After': '7', 'RateLimit-Reason': 'jira-burst-based' }), GOOD],
      outcome: 'a1',
      slept: [7000],
    },
    {
      name: 'a gateway limit without Retry-After backs off',
      steps: [tooMany({}), GOOD],
      outcome: 'a1',
      slept: [1000],
    },
    {
      name: 'a reason nobody has heard of backs off',
      steps: [tooMany({ 'RateLimit-Reason': 'jira-moon-phase' }), GOOD],
      outcome: 'a1',
      slept: [1000],
    },
    {
      name: 'a wait beyond 30 s is not waited for',
      steps: [tooMany({ 'Retry-After': '1847', 'RateLimit-Reason': 'jira-quota-global-based' })],
      outcome: 'rateLimited',
      slept: [],
    },
    {
      name: 'a spent hourly quota is not waited for, even without Retry-After',
      steps: [tooMany({ 'RateLimit-Reason': 'jira-quota-tenant-based' })],
      outcome: 'rateLimited',
      slept: [],
    },
    {
      name: 'a Retry-After in the form of a date is ignored',
      steps: [tooMany({ 'Retry-After': 'Wed, 21 Oct 2026 07:28:00 GMT' }), GOOD],
      outcome: 'a1',
      slept: [1000],
    },
    {
      name: '503 with Retry-After waits as asked',
      steps: [{ status: 503, headers: { 'retry-after': '3' } }, GOOD],
      outcome: 'a1',
      slept: [3000],
    },
    ...[400, 401, 403, 404, 409, 410, 501].map((status) => ({
      name: `${status} is an answer, not a hiccup`,
      steps: [{ status }],
      outcome: {
        400: 'badRequest',
        401: 'unauthorised',
        403: 'forbidden',
        404: 'notFound',
        409: 'badRequest',
        410: 'notFound',
        501: 'unavailable',
      }[status] as JiraErrorCode,
      slept: [],
    })),
  ];
  it.each(cases)('$name', async ({ steps, outcome, slept }) => {
    expect(await ask(steps)).toEqual({ outcome, slept, tries: steps.length });
  });
});

describe('jitter', () => {
  it.each([
    { random: 0, first: 700 },
    { random: 0.5, first: 1000 },
    { random: 0.999_999, first: 1300 },
  ])('spreads a back-off of our own between 0.7 and 1.3 ($random)', ({ random, first }) => {
    expect(waitBeforeRetry({ tries: 1, response: null, random })).toBe(first);
  });

  it.each([
    { random: 0, wait: 10_000 },
    { random: 0.999_999, wait: 13_000 },
  ])('never shortens a wait that Jira asked for ($random)', ({ random, wait }) => {
    const response = respond(tooMany({ 'Retry-After': '10' }));
    expect(waitBeforeRetry({ tries: 1, response, random })).toBe(wait);
  });
});

describe('what an error says', () => {
  it('carries Jira’s words, the status, the operation and when to come back', async () => {
    const { transport } = scripted({
      status: 429,
      headers: { 'Retry-After': '900' },
      body: { errorMessages: ['Rate limit exceeded.'], errors: { points: 'None left.' } },
    });
    const error = await createJiraClient({ transport })
      .currentUser()
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(JiraError);
    expect(error).toMatchObject({
      code: 'rateLimited',
      operation: 'getCurrentUser',
      status: 429,
      retryAfterSeconds: 900,
      detail: 'Rate limit exceeded. None left.',
    });
  });

  it.each([
    [undefined, 'body: expected object, received nothing'],
    [null, 'body: expected object, received null'],
    ['<html>gateway</html>', 'body: expected object, received string'],
    [[], 'body: expected object, received array'],
    [{ accountId: 7 }, 'accountId: expected string, received number'],
    [{ accountId: 'a', displayName: 'A' }, 'active: expected boolean, received nothing'],
  ])('calls a 200 with the body %j an unexpected answer, and says where', async (body, place) => {
    const { transport } = scripted({ body });
    await expect(createJiraClient({ transport }).currentUser()).rejects.toMatchObject({
      code: 'unexpectedAnswer',
      detail: `The answer does not have the expected shape at ${place}.`,
    });
  });

  it.each([
    [{ id: 1, name: 'A', state: 'open' }, 'values.0.state: expected closed or active or future, received string'],
    [{ id: 1.5, name: 'A', state: 'active' }, 'values.0.id: expected int, received number'],
    [{ id: 1e300, name: 'A', state: 'active' }, 'values.0.id: expected something else (too_big), received number'],
  ])('tells what the sprint %j should have been', async (sprint, place) => {
    const { transport } = scripted({ body: { values: [sprint] } });
    await expect(createJiraClient({ transport }).listSprints(1, ['active'])).rejects.toMatchObject({
      detail: `The answer does not have the expected shape at ${place}.`,
    });
  });
});

describe('patience', () => {
  it('takes a try that is never answered for a broken connection', async () => {
    const waits: number[] = [];
    let tries = 0;
    const jira = createJiraClient({
      transport: async () => {
        tries += 1;
        return tries < 3 ? new Promise(() => undefined) : respond(GOOD);
      },
      sleep: instantSleep().sleep,
      patience: async (milliseconds) => {
        waits.push(milliseconds);
        await new Promise((resolve) => setTimeout(resolve, 5));
      },
    });
    expect((await jira.currentUser()).accountId).toBe('a1');
    expect(waits).toEqual([60_000, 60_000, 60_000]);
  });

  it('tells the transport to stop, and keeps no timer after an answer', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const jira = createJiraClient({
      transport: async ({ signal }) => {
        signals.push(signal);
        return respond(GOOD);
      },
    });
    await jira.currentUser();
    // A timer of a minute that is left behind would keep this process, and the test, alive.
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  });
});

describe('cancelling', () => {
  it('rejects before anything is sent', async () => {
    const { transport, requests } = scripted(GOOD);
    const signal = AbortSignal.abort();
    await expect(createJiraClient({ transport }).currentUser({ signal })).rejects.toMatchObject({ code: 'aborted' });
    expect(requests).toEqual([]);
  });

  it('does not wait for a transport that ignores the signal', async () => {
    const stop = new AbortController();
    const jira = createJiraClient({ transport: async () => new Promise(() => undefined) });
    const asked = jira.currentUser({ signal: stop.signal });
    stop.abort();
    await expect(asked).rejects.toMatchObject({ code: 'aborted' });
  });

  it('ends a back-off at once', async () => {
    const stop = new AbortController();
    const { transport, requests } = scripted({ status: 503, headers: { 'Retry-After': '29' } });
    const asked = createJiraClient({ transport }).currentUser({ signal: stop.signal });
    setTimeout(() => {
      stop.abort();
    }, 5);
    await expect(asked).rejects.toMatchObject({ code: 'aborted' });
    expect(requests).toHaveLength(1);
  });

  it('leaves no listener on a signal that is never aborted', async () => {
    const stop = new AbortController();
    const spies = {
      add: jest.spyOn(stop.signal, 'addEventListener'),
      remove: jest.spyOn(stop.signal, 'removeEventListener'),
    };
    const { transport } = scripted({ status: 503, headers: { 'Retry-After': '0' } }, GOOD);
    await createJiraClient({ transport }).currentUser({ signal: stop.signal });
    expect(spies.add.mock.calls.length).toBeGreaterThan(0);
    expect(spies.remove.mock.calls.length).toBe(spies.add.mock.calls.length);
  });
});
