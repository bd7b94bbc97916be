/**
 * Runs over the simulated site with seeded trouble: refusals, broken connections, short pages, expired page tokens, items
 * that vanish, permissions that are lost, documents that are no documents. Each is held to what every run promises, and
 * whatever it did not see must be there once it goes on without trouble. A failing seed can be repeated by its number.
 */
import { loadSite } from '../../local/demo';
import { createJiraSite } from '../../local/jira';
import type { Fault, SiteData } from '../../local/jira';
import { runBacklogCheck } from '../../src/backlog-check';
import type { BacklogCheckInput } from '../../src/backlog-check';
import { activeChecks } from '../../src/checks';
import { EMPTY_MAP_SETTINGS, EMPTY_SITE_MAP_DEFAULTS, resolveMap } from '../../src/decision-rights';
import { createJiraClient } from '../../src/jira';
import type { JiraClient, Transport } from '../../src/jira';
import { brokenPromises, collect } from './run-harness';
import type { Ran } from './run-harness';
import { siteTransport } from './site-transport';
import type { Tamper } from './site-transport';

/** Mulberry32: a small generator, so that a seed says everything. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;

const pick = <Item>(random: Random, from: readonly Item[]): Item => {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new Error('nothing to pick from');
  return chosen;
};

const LIST = 'getIssuesForBacklogJSIS';

export const FAULTY_OPERATIONS = [LIST, 'bulkFetchIssues', 'getFields', 'getConfiguration', 'getProject'];

export const TRANSIENT: readonly Fault[] = [
  { status: 500 },
  { status: 502, body: '<html>Bad gateway</html>' },
  { status: 503, retryAfterSeconds: 2 },
  { status: 429, retryAfterSeconds: 1, reason: 'jira-burst-based' },
  { status: 429, retryAfterSeconds: null },
  { drop: true },
];

const LASTING: readonly Fault[] = [
  { status: 429, retryAfterSeconds: 1800, reason: 'jira-quota-global-based' },
  { status: 401 },
  { status: 403 },
  { status: 404 },
  { status: 400, body: { errorMessages: ['No.'] } },
  { status: 200, body: '<html>Log in</html>' },
  { status: 200, body: { issues: 'none' } },
];

function randomFaults(random: Random): Fault[] {
  const faults = Array.from({ length: Math.floor(random() * 5) }, () => ({
    ...pick(random, random() < 0.7 ? TRANSIENT : LASTING),
    operation: pick(random, [...FAULTY_OPERATIONS, 'bulkFetchIssues']),
    after: Math.floor(random() * 3),
    times: 1 + Math.floor(random() * 6),
  }));
  const body = { errorMessages: ['The provided nextPageToken is invalid or has expired.'] };
  const expired: Fault = { operation: LIST, after: 1 + Math.floor(random() * 3), times: 1, status: 400, body };
  const lost: Fault = { after: 2 + Math.floor(random() * 12), status: 403 };
  return [...faults, ...(random() < 0.1 ? [expired] : []), ...(random() < 0.1 ? [lost] : [])];
}

const NO_DOCUMENTS: readonly unknown[] = [
  'plain text',
  7,
  [],
  { type: 'doc' },
  { type: 'doc', version: 1, content: null },
  { type: 'doc', version: 1, content: [null, 3, { type: 'paragraph', content: 'text' }, { type: 'unheardOf' }] },
  {
    type: 'doc',
    version: 1,
    content: [
      { type: 'table', content: [{ type: 'paragraph' }] },
      { type: 'text', text: {} },
    ],
  },
];

interface Issue extends Record<string, unknown> {
  readonly id: string;
  readonly key: string;
  readonly fields: Record<string, unknown>;
}

/** Items that vanish, fail, lose their body or come twice now and then; documents that are none; everything gone at last. */
function tampering(random: Random, rate: number): Tamper {
  const lostAfter = random() < 0.2 ? Math.floor(random() * 6) : Infinity;
  let answers = 0;
  return (request, response) => {
    const { issues } = (response.body ?? {}) as { issues?: unknown };
    if (!request.path.includes('/bulkfetch') || response.status !== 200 || !Array.isArray(issues)) return response;
    answers += 1;
    const given: unknown[] = [];
    const failed: unknown[] = [];
    for (const issue of (answers > lostAfter ? [] : issues) as Issue[]) {
      const fate = random() / rate;
      if (fate > 1) given.push(issue);
      else if (fate > 0.8) given.push(issue, issue);
      else if (fate > 0.6) failed.push({ id: issue.id, errorMessage: 'Later.' });
      else if (fate > 0.4) given.push({ id: issue.id, key: issue.key });
      else if (fate > 0.2)
        given.push({ ...issue, fields: { ...issue.fields, description: pick(random, NO_DOCUMENTS) } });
    }
    return { status: 200, body: { issues: given, issueErrors: failed } };
  };
}

/** Asks for shorter pages of ids than the client does, as a site may give them. */
const shortened =
  (transport: Transport, page: number): Transport =>
  async (request) =>
    transport({ ...request, path: request.path.replace('maxResults=5000', `maxResults=${page}`) });

interface Backlog {
  readonly data: SiteData;
  readonly input: BacklogCheckInput;
  readonly ids: readonly string[];
}

const backlogs = new Map<number, Backlog>();

function clientOf(
  data: SiteData,
  transport: (site: ReturnType<typeof createJiraSite>) => Transport,
  options = {},
): JiraClient {
  const site = createJiraSite(data, options);
  return createJiraClient({ transport: transport(site), sleep: async () => undefined, random: () => 0.5 });
}

const callerOf = (data: SiteData) => ({ accountId: data.jiraAdmins[0] ?? null, via: 'browser' }) as const;

async function backlogOf(items: number): Promise<Backlog> {
  const known = backlogs.get(items);
  if (known !== undefined) return known;
  const data = loadSite({ items, seed: items, descriptionFactor: 0.2, nextSprint: 15 });
  const jira = clientOf(data, (site) => siteTransport(site, callerOf(data)));
  const projectIdOrKey = data.projects[0]?.key ?? '';
  const boardId = data.boards[0]?.id ?? 0;
  const issueTypes = await jira.getSpaceIssueTypes(projectIdOrKey);
  const map = resolveMap({ issueTypes, space: EMPTY_MAP_SETTINGS, site: EMPTY_SITE_MAP_DEFAULTS });
  const ids: string[] = [];
  for await (const page of jira.backlogIssueIds(boardId)) ids.push(...page);
  const made = { data, ids, input: { projectIdOrKey, scope: { type: 'backlog', boardId }, map } } as const;
  backlogs.set(items, made);
  return made;
}

const EVERY_CHECK = activeChecks({
  'late-criteria-change': { severity: 'warning' },
  'possible-duplicate': { severity: 'warning' },
}).checks;

/** How a run that goes on without trouble breaks its promises: together, both have judged everything once. */
async function brokenByResuming(jira: JiraClient, { input, ids }: Backlog, first: Ran): Promise<readonly string[]> {
  const memory = first.events.flatMap((event) => (event.type === 'memory' ? [event.memory] : []))[0];
  const resume = first.items.map(({ id }) => id);
  const second = await collect(runBacklogCheck({ jira }, { ...input, memory, resume }));
  const all = [...resume, ...second.items.map(({ id }) => id)];
  const broken: string[] = [];
  if (second.outcome !== 'complete') broken.push('a run that goes on without trouble ends complete');
  if (new Set(all).size !== all.length) broken.push('going on judges nothing twice');
  if (all.length !== ids.length) broken.push('going on finds everything that was missing');
  return broken;
}

/** One run with the trouble that the seed says, and one that goes on where it stopped. */
export async function faultyRun(seed: number): Promise<{ outcome: Ran['outcome']; broken: readonly string[] }> {
  const random = generator(seed);
  const backlog = await backlogOf(pick(random, [30, 130, 400]));
  const { data, ids } = backlog;
  const options = { bulkFetchLimit: random() < 0.3 ? 100 : 1000, faults: randomFaults(random) } as const;
  const tamper = random() < 0.4 ? tampering(random, 0.02) : undefined;
  const page = pick(random, [7, 40, 5000, 5000]);
  const jira = clientOf(data, (site) => shortened(siteTransport(site, callerOf(data), tamper), page), options);
  const parents = random() < 0.3;
  const input = { ...backlog.input, parents, ...(random() < 0.2 ? { checks: EVERY_CHECK } : {}) };
  const ran = await collect(runBacklogCheck({ jira }, input));
  const healthy = clientOf(
    data,
    (site) => siteTransport(site, callerOf(data)),
    options.bulkFetchLimit === 100 ? { bulkFetchLimit: 100 } : {},
  );
  const broken = [...brokenPromises(ran, ids), ...(await brokenByResuming(healthy, backlog, ran))];
  return { outcome: ran.outcome, broken };
}
