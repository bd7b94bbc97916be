/** The change logs of fetched items: read in bulk, and only for checks that look at them. */
import type { CheckableItem } from '../checks';
import { JiraError } from '../jira';
import type { JiraClient } from '../jira';
import { failedRequest } from './gap';
import type { FetchedBatch } from './fetch-batch';
import type { RunGap } from './run-event';

interface WithChanges {
  readonly issues: readonly CheckableItem[];
  readonly gaps: readonly RunGap[];
}

/**
 * The batch with the changes of its items. Where they cannot be read, the items stay without, and a gap says so.
 * @throws JiraError `aborted` only.
 */
export async function withChanges(
  jira: JiraClient,
  { issues, gaps }: FetchedBatch,
  fieldIds: readonly string[],
  signal: AbortSignal,
): Promise<WithChanges> {
  try {
    const changes = await jira.changes({ ids: issues.map(({ id }) => id), fieldIds, signal });
    return { issues: issues.map((issue) => ({ ...issue, changes: changes.get(issue.id) ?? [] })), gaps };
  } catch (error) {
    if (!(error instanceof JiraError) || error.code === 'aborted') throw error;
    return { issues, gaps: [...gaps, failedRequest(`The change logs of ${issues.length} items`, error)] };
  }
}
