/** The numbers that the advisor goes by, read from Jira as the viewing person. Nobody's name or id leaves here. */
import type { AdviceInput } from '../../src/decision-rights';
import type { JiraClient } from '../../src/jira';
import type { Space } from '../kit/space';

/** So many of the most recently changed items are looked at; with more, the number is said to be a lower limit. */
export const MOST_ITEMS = 500;
/** One request for each board: beyond this many, the space is surely not one of a single team. */
const MOST_BOARDS = 12;
const PAGE = 100;

type Reader = Pick<JiraClient, 'searchIssueIds' | 'bulkFetchIssues' | 'listBoards' | 'listSprints'>;

/** Distinct assignees of items that changed in the last 90 days: an estimate of how many engineers there are. */
async function estimateEngineers(jira: Reader, projectId: string): Promise<AdviceInput['engineers']> {
  const jql = `project = ${projectId} AND assignee is not EMPTY AND updated >= -90d ORDER BY updated DESC`;
  const ids: string[] = [];
  for await (const page of jira.searchIssueIds(jql, { atMost: MOST_ITEMS + 1 })) {
    ids.push(...page);
    if (ids.length > MOST_ITEMS) break;
  }
  const people = new Set<string>();
  for (let from = 0; from < Math.min(ids.length, MOST_ITEMS); from += PAGE) {
    const some = ids.slice(from, Math.min(from + PAGE, MOST_ITEMS));
    const { issues } = await jira.bulkFetchIssues({ ids: some, fields: ['assignee'] });
    for (const { fields } of issues) {
      const accountId = (fields['assignee'] as { accountId?: unknown } | null | undefined)?.accountId;
      if (typeof accountId === 'string') people.add(accountId);
    }
  }
  return { count: people.size, from: 'estimate', atLeast: ids.length > MOST_ITEMS };
}

/** Scrum boards of the space with an active sprint. */
async function countTeams(jira: Reader, projectId: string): Promise<number> {
  const boards = (await jira.listBoards(projectId)).filter(({ type }) => type !== 'kanban').slice(0, MOST_BOARDS);
  const active = await Promise.all(
    // A team-managed board without sprints refuses the question; it is no Scrum team then.
    boards.map(async ({ id }) => jira.listSprints(id, ['active']).catch(() => [])),
  );
  return active.filter((sprints) => sprints.length > 0).length;
}

/** Gathers what `advise` compares with the documents. What cannot be read is null; it never rejects. */
export async function readAdviceInput(jira: Reader, space: Space): Promise<AdviceInput> {
  const { holders, areas, advisor } = space.stored.settings;
  const projectId = space.project.id;
  const [engineers, teams] = await Promise.all([
    advisor.engineers === null
      ? estimateEngineers(jira, projectId).catch(() => null)
      : ({ count: advisor.engineers, from: 'settings', atLeast: false } as const),
    countTeams(jira, projectId).catch(() => null),
  ]);
  const named = [holders.PM?.accountId, holders.PO?.accountId].filter((id) => id !== undefined);
  const owners = [holders.PO?.accountId, ...areas.map(({ accountId }) => accountId)];
  return {
    engineers,
    teams,
    stage: advisor.stage,
    // One role filled and the other empty is no one person in both roles: nothing is said about a fit.
    people: named.length < 2 ? 0 : new Set(named).size === 1 ? 1 : 2,
    productOwners: new Set(owners.filter((id) => id !== undefined)).size,
  };
}
