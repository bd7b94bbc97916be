/** What the measure of the main thread bundles for a browser: the run, over a transport like that of the pages. */
import { runBacklogCheck, type Scope } from '../../src/backlog-check';
import { EMPTY_MAP_SETTINGS, EMPTY_SITE_MAP_DEFAULTS, resolveMap } from '../../src/decision-rights';
import { createJiraClient, type Transport } from '../../src/jira';

/** As static/kit/bridge/transport.ts: the text of an answer is parsed here, on the main thread. */
const transport: Transport = async ({ method, path, body }) => {
  const response = await fetch('/jira', { method: 'POST', body: JSON.stringify({ method, path, body }) });
  const text = await response.text();
  return {
    status: response.status,
    header: (name) => response.headers.get(name),
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
  };
};

/** Runs a check as a page does and keeps what it finds. @returns how many items were judged, and how it ended. */
async function run(scope: Scope): Promise<{ readonly judged: number; readonly outcome: string }> {
  const jira = createJiraClient({ transport });
  const issueTypes = await jira.getSpaceIssueTypes('LOAD');
  const map = resolveMap({ issueTypes, space: EMPTY_MAP_SETTINGS, site: EMPTY_SITE_MAP_DEFAULTS });
  const kept: unknown[] = [];
  let outcome = '';
  const input = { projectIdOrKey: '10900', scope, map };
  for await (const event of runBacklogCheck({ jira }, input)) {
    if (event.type === 'judged') kept.push(...event.items);
    if (event.type === 'end') ({ outcome } = event);
  }
  return { judged: kept.length, outcome };
}

Object.assign(globalThis, { runCheck: run });
