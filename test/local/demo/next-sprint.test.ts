import { demoAppStorage, DEMO_PEOPLE, demoSite, importBacklog } from '../../../local/demo';
import { createJiraSite } from '../../../local/jira';
import type { SiteData } from '../../../local/jira';
import { runBacklogCheck, type RankedItem, type RunEvent } from '../../../src/backlog-check';
import { EMPTY_SITE_MAP_DEFAULTS, resolveMap } from '../../../src/decision-rights';
import { createJiraClient, type Transport } from '../../../src/jira';
import { DEFAULT_SPACE_SETTINGS } from '../../../src/settings/settings';

const NOW = new Date('2026-03-10T09:30:00.000Z');

/** What the app says about a board's next sprint, as the Product Owner sees it. */
async function checkNextSprint(data: SiteData, spaceKey: string): Promise<RunEvent[]> {
  const site = createJiraSite(data);
  const transport: Transport = async ({ method, path, body }) => {
    const caller = { accountId: DEMO_PEOPLE.productOwner, via: 'browser' as const };
    const answer = await site.handle({ method, path, headers: {}, body }, caller);
    return { status: answer.status, header: (name) => answer.headers[name.toLowerCase()] ?? null, body: answer.body };
  };
  const jira = createJiraClient({ transport });
  const { id: projectId } = data.projects.find(({ key }) => key === spaceKey)!;
  const settings = demoAppStorage(NOW)[projectId] ?? DEFAULT_SPACE_SETTINGS;
  const map = resolveMap({
    issueTypes: await jira.getSpaceIssueTypes(spaceKey),
    space: settings,
    site: EMPTY_SITE_MAP_DEFAULTS,
  });
  const board = data.boards.find((one) => one.projectId === projectId)!;
  const events: RunEvent[] = [];
  const input = { projectIdOrKey: spaceKey, scope: { type: 'nextSprint' as const, boardId: board.id }, map };
  for await (const event of runBacklogCheck({ jira }, { ...input, criteriaFields: settings.criteria.fieldIds })) {
    events.push(event);
  }
  return events;
}

const judged = (events: readonly RunEvent[]): RankedItem[] =>
  events
    .flatMap((event) => (event.type === 'judged' ? event.items : []))
    .sort((one, other) => one.position - other.position);

/** Whom an item waits for, through failing blockers. */
const waitsFor = ({ results }: RankedItem): string =>
  [
    ...new Set(results.filter((one) => one.outcome === 'fail' && one.severity === 'blocker').map(({ owner }) => owner)),
  ].join(' and ');

describe('the next sprint of the demo, judged by the app', () => {
  test('half of it is ready, the rest waits on the Product Manager or the Product Owner', async () => {
    const events = await checkNextSprint(demoSite(NOW), 'LEND');
    const waits = judged(events)
      // It waits for an open item that blocks it, which is a check of its own.
      .filter(({ key }) => key !== 'LEND-159')
      .map((item) => `${item.key} ${waitsFor(item) || 'ready'}`);
    expect(waits).toEqual([
      'LEND-150 ready',
      'LEND-151 ready',
      'LEND-152 ready',
      'LEND-153 ready',
      'LEND-154 ready',
      'LEND-155 PO',
      'LEND-156 ready',
      'LEND-134 ready',
      'LEND-135 ready',
      'LEND-138 ready',
      'LEND-160 PM',
      'LEND-161 PM',
      'LEND-162 PM',
      'LEND-157 PO',
      'LEND-158 PO',
      'LEND-163 PO',
      'LEND-139 PO',
    ]);
    expect(events.at(-1)).toEqual({ type: 'end', outcome: 'complete' });
  });

  test('a backlog file: its next sprint is empty, so the check falls to the top of the backlog', async () => {
    const file =
      '{"id": "A", "title": "First", "body": "## Acceptance criteria\\n- It opens."}\n{"id": "B", "title": "Second", "body": ""}';
    const { site, projectKey } = importBacklog(file, demoSite(NOW), NOW);
    const events = await checkNextSprint(site, projectKey);
    expect(events.find(({ type }) => type === 'scope')).toMatchObject({ fallback: true });
    expect(judged(events).map(({ key }) => key)).toEqual(['FILE-1', 'FILE-2']);
  });
});
