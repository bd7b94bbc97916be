/**
 * Runs over the simulated site. Client and simulator are two independent readings of Atlassian's documents, so this is
 * where a misreading shows; the seeded faults hold every run to its promises.
 */
import { loadSite } from '../../local/demo';
import { createJiraSite } from '../../local/jira';
import type { JiraSite, JiraSiteOptions, SiteData } from '../../local/jira';
import { runBacklogCheck } from '../../src/backlog-check';
import type { Scope } from '../../src/backlog-check';
import { EMPTY_MAP_SETTINGS, EMPTY_SITE_MAP_DEFAULTS, resolveMap } from '../../src/decision-rights';
import type { DecisionRightsMap } from '../../src/decision-rights';
import { createJiraClient } from '../../src/jira';
import type { JiraClient } from '../../src/jira';
import { FAULTY_OPERATIONS, faultyRun, TRANSIENT } from './faulty-run';
import { brokenPromises, collect, ranked } from './run-harness';
import type { Ran } from './run-harness';
import { siteTransport } from './site-transport';

const SITES = new Map<number, SiteData>();

function siteData(items: number): SiteData {
  const data = SITES.get(items) ?? loadSite({ items, seed: items, descriptionFactor: 0.2, nextSprint: 15 });
  SITES.set(items, data);
  return data;
}

function open(items: number, options: JiraSiteOptions = {}): { site: JiraSite; jira: JiraClient } {
  const data = siteData(items);
  const site = createJiraSite(data, options);
  const caller = { accountId: data.jiraAdmins[0] ?? null, via: 'browser' } as const;
  const transport = siteTransport(site, caller);
  return { site, jira: createJiraClient({ transport, sleep: async () => undefined, random: () => 0.5 }) };
}

const boardOf = (items: number): number => siteData(items).boards[0]?.id ?? 0;
const projectOf = (items: number): string => siteData(items).projects[0]?.key ?? '';

async function mapOf(items: number): Promise<DecisionRightsMap> {
  const issueTypes = await open(items).jira.getSpaceIssueTypes(projectOf(items));
  return resolveMap({ issueTypes, space: EMPTY_MAP_SETTINGS, site: EMPTY_SITE_MAP_DEFAULTS });
}

async function check(items: number, jira: JiraClient, scope: Scope) {
  const map = await mapOf(items);
  return collect(runBacklogCheck({ jira }, { projectIdOrKey: projectOf(items), scope, map }));
}

/** The ids of a scope, read from a site without trouble. */
async function listed(items: number, scope: Scope): Promise<string[]> {
  const { jira } = open(items);
  const ids: string[] = [];
  const pages =
    scope.type === 'jql'
      ? jira.searchIssueIds(scope.jql)
      : scope.type === 'sprint'
        ? jira.sprintIssueIds(scope.sprintId)
        : jira.backlogIssueIds('boardId' in scope ? (scope.boardId ?? 0) : 0);
  for await (const page of pages) ids.push(...page);
  return 'limit' in scope && scope.limit !== undefined ? ids.slice(0, scope.limit) : ids;
}

describe('over the simulated site', () => {
  const scopes = (items: number): Scope[] => [
    { type: 'backlog', boardId: boardOf(items) },
    { type: 'backlogTop', boardId: boardOf(items), limit: 25 },
    { type: 'jql', jql: `project = ${projectOf(items)} ORDER BY key` },
  ];

  it.each(scopes(400))('judges all of $type, in its order', async (scope) => {
    const all = await listed(400, scope);
    const ran = await check(400, open(400).jira, scope);
    expect(all.length).toBeGreaterThanOrEqual(25);
    expect(brokenPromises(ran, all)).toEqual([]);
    expect(ran.outcome).toBe('complete');
    expect(ranked(ran)).toEqual(all);
  });

  it('finds the next sprint', async () => {
    const ran = await check(400, open(400).jira, { type: 'nextSprint', boardId: boardOf(400) });
    expect(ran).toMatchObject({ outcome: 'complete', label: 'LOAD Sprint 2' });
    expect(ran.items.length).toBeGreaterThan(0);
  });

  it.each<{ name: string; options: JiraSiteOptions }>([
    { name: 'short pages', options: { shortPages: true } },
    { name: 'small bulk fetches only', options: { bulkFetchLimit: 100 } },
    { name: 'both', options: { shortPages: true, bulkFetchLimit: 100 } },
  ])('a site with $name gives the same result', async ({ options }) => {
    const scope: Scope = { type: 'backlog', boardId: boardOf(400) };
    const judged = async (jira: JiraClient) => {
      const ran = await check(400, jira, scope);
      expect(ran.outcome).toBe('complete');
      return [...ran.items].sort((a, b) => a.position - b.position);
    };
    expect(await judged(open(400, options).jira)).toEqual(await judged(open(400).jira));
  });

  it('no check breaks on the items of the site, and not all say the same', async () => {
    const ran = await check(400, open(400).jira, { type: 'backlog', boardId: boardOf(400) });
    const verdicts = new Set(ran.items.flatMap(({ results }) => results.map(({ outcome }) => outcome)));
    expect(verdicts).not.toContain('error');
    expect([...verdicts]).toEqual(expect.arrayContaining(['pass', 'fail', 'notApplicable']));
  });
});

describe('where search lags behind', () => {
  const scope: Scope = {
    type: 'jql',
    jql: `project = ${projectOf(60)} AND statusCategory != Done ORDER BY key`,
    boardId: boardOf(60),
  };
  const caller = { accountId: siteData(60).projects[0]?.leadAccountId ?? null, via: 'direct' } as const;
  const lagging = () => open(60, { searchLagMs: 3_600_000 });
  const failing = 'missing-description';
  const outcome = (ran: Ran, id: string, checkId: string) =>
    ran.items.find((item) => item.id === id)?.results.find((result) => result.checkId === checkId)?.outcome;

  it('judges an item that was edited a moment ago as it is now', async () => {
    const { site, jira } = lagging();
    const before = await check(60, jira, scope);
    const item = before.items.find(({ id }) => outcome(before, id, failing) === 'pass');
    const path = `/rest/api/3/issue/${item?.id ?? ''}`;
    const edited = await site.handle({ method: 'PUT', path, body: { fields: { description: null } } }, caller);
    expect(edited.status).toBe(204);
    const after = await check(60, jira, scope);
    expect(outcome(after, item?.id ?? '', failing)).toBe('fail');
  });

  it('accuses nobody of an item that was finished a moment ago, though the search still lists it', async () => {
    const { site, jira } = lagging();
    const before = await check(60, jira, scope);
    const item = before.items.find(({ ready }) => !ready);
    const path = `/rest/api/3/issue/${item?.id ?? ''}/transitions`;
    const { transitions } = (await site.handle({ method: 'GET', path }, caller)).body as {
      transitions: { id: string; to: { statusCategory: { key: string } } }[];
    };
    const finish = transitions.find(({ to }) => to.statusCategory.key === 'done');
    const moved = await site.handle({ method: 'POST', path, body: { transition: { id: finish?.id } } }, caller);
    expect(moved.status).toBe(204);
    const after = await check(60, jira, scope);
    expect(after.items.map(({ id }) => id)).toContain(item?.id);
    expect(after.items.find(({ id }) => id === item?.id)).toMatchObject({ ready: true });
    expect(after.outcome).toBe('complete');
  });
});

describe('seeded faults', () => {
  // A thousand are run by `npm run bench`.
  const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);

  it(`${SEEDS.length} runs each end complete or honestly partial, and can be brought to their end`, async () => {
    const outcomes = { complete: 0, partial: 0, cancelled: 0 };
    for (const seed of SEEDS) {
      const { outcome, broken } = await faultyRun(seed);
      expect({ seed, broken }).toEqual({ seed, broken: [] });
      outcomes[outcome] += 1;
    }
    // Otherwise the seeds test one half of the promise only.
    expect(outcomes.complete).toBeGreaterThan(40);
    expect(outcomes.partial).toBeGreaterThan(40);
    expect(outcomes.cancelled).toBe(0);
  }, 300_000);

  it.each(TRANSIENT)('three strikes of %j at any operation do not leave a gap', async (fault) => {
    for (const operation of FAULTY_OPERATIONS) {
      const faults = [{ ...fault, operation, times: 3 }];
      const ran = await check(130, open(130, { faults }).jira, { type: 'backlog', boardId: boardOf(130) });
      expect({ operation, outcome: ran.outcome }).toEqual({ operation, outcome: 'complete' });
    }
  });
});
