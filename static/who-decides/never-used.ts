/** Statuses in which no item of the space has ever been, as far as the viewing person may see. */
import type { DecisionRightsMap } from '../../src/decision-rights';
import type { JiraClient } from '../../src/jira';

/** One count for each status; so many at once, and no more than so many in all. */
const AT_ONCE = 4;
export const MOST_STATUSES = 60;

export interface NeverUsed {
  readonly statusIds: ReadonlySet<string>;
  readonly asked: number;
  /** Statuses beyond the limit, and those for which Jira gave no answer. */
  readonly notAsked: number;
}

/**
 * Asks Jira for each status whether any item is or was there. Jira's counts are approximate, so that a status is named
 * only where it finds none at all.
 */
export async function findNeverUsed(
  jira: Pick<JiraClient, 'countIssues'>,
  map: Pick<DecisionRightsMap, 'issueTypes'>,
  projectId: string,
): Promise<NeverUsed> {
  const all = [...new Set(map.issueTypes.flatMap(({ statuses }) => statuses.map(({ id }) => id)))];
  const waiting = all.slice(0, MOST_STATUSES);
  const statusIds = new Set<string>();
  let notAsked = all.length - waiting.length;
  const work = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      try {
        if ((await jira.countIssues(`project = ${projectId} AND status was ${id}`)) === 0) statusIds.add(id);
      } catch {
        notAsked += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { statusIds, asked: all.length - notAsked, notAsked };
}
