import { createJiraClient } from '../../src/jira';
import type { JiraRequest, Transport } from '../../src/jira';
import { respond } from './scripted-transport';

const BURST = { status: 429, headers: { 'Retry-After': '3', 'RateLimit-Reason': 'jira-burst-based' } };
const PATHS = { count: '/rest/api/3/search/approximate-count', me: '/rest/api/3/myself' };

/** A client whose waits end when the test says so; the first count is refused. */
function paused() {
  const sent: string[] = [];
  let wake: () => void = () => undefined;
  const transport: Transport = async ({ path }: JiraRequest) => {
    sent.push(path);
    await Promise.resolve();
    if (path === PATHS.me) return respond({ body: { accountId: 'a1', displayName: 'Ada', active: true } });
    return respond(sent.filter((it) => it === PATHS.count).length === 1 ? BURST : { body: { count: 2 } });
  };
  const sleep = async (_: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      wake = resolve;
      signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });
  const jira = createJiraClient({ transport, sleep, patience: async () => new Promise(() => undefined) });
  return { jira, sent, wake: () => wake() };
}

const turn = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('a pause that Jira asks for holds back other requests of the kind, and no others', async () => {
  const { jira, sent, wake } = paused();
  const first = jira.countIssues('a = 1');
  await turn();
  const second = jira.countIssues('a = 2');
  expect((await jira.currentUser()).accountId).toBe('a1');
  await turn();
  expect(sent).toEqual([PATHS.count, PATHS.me]);
  wake();
  expect(await Promise.all([first, second])).toEqual([2, 2]);
});

it('the pause ends where the request that was told of it is cancelled', async () => {
  const { jira, sent } = paused();
  const stop = new AbortController();
  const first = jira.countIssues('a = 1', { signal: stop.signal });
  await turn();
  const second = jira.countIssues('a = 2');
  stop.abort();
  await expect(first).rejects.toMatchObject({ code: 'aborted' });
  expect(await second).toBe(2);
  expect(sent).toEqual([PATHS.count, PATHS.count]);
});
