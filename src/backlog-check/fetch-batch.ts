/** Fetches items by id and accounts for every one of them: given, or named in exactly one gap. */
import { JiraError, SMALL_BULK_FETCH_PAGE } from '../jira';
import type { JiraClient, JiraIssue } from '../jira';
import type { BatchResult } from './batch-pool';
import { failedItems, failedRequest, notReadable, unreadableItems } from './gap';
import type { RunGap } from './run-event';

export interface BatchRequest {
  readonly fields: readonly string[];
  readonly properties: readonly string[];
  readonly signal: AbortSignal;
}

export interface FetchedBatch {
  readonly issues: readonly JiraIssue[];
  readonly gaps: readonly RunGap[];
  readonly result: BatchResult;
}

/** Failures that a smaller page may not have: a page limit, one poisonous item, an answer that is too large. */
const MAY_BE_THE_SIZE: ReadonlySet<JiraError['code']> = new Set(['badRequest', 'unavailable', 'unexpectedAnswer']);

/** Failures that every other request of this person will have as well: the hourly quota is spent, nobody is signed in. */
const HITS_ALL: ReadonlySet<JiraError['code']> = new Set(['rateLimited', 'unauthorised']);

const FETCHED: BatchResult = { type: 'fetched' };

interface Sorted {
  readonly issues: readonly JiraIssue[];
  readonly again: readonly string[];
  readonly gaps: readonly RunGap[];
}

async function fetchOnce(jira: JiraClient, ids: readonly string[], request: BatchRequest): Promise<Sorted> {
  const answer = await jira.bulkFetchIssues({ ids, ...request });
  const open = new Set(ids);
  /** True for an id that was asked for and is accounted for now, for the first time. */
  const settle = (id: string | null): id is string => id !== null && open.delete(id);
  const issues = answer.issues.filter(({ id }) => settle(id));
  const again = answer.failed.map(({ id }) => id).filter(settle);
  const unreadable = answer.unreadable.map(({ id }) => id).filter(settle);
  const reason = answer.unreadable[0]?.detail ?? '';
  const anonymous = answer.unreadable.some(({ id }) => id === null);
  const gaps: RunGap[] = [];
  if (unreadable.length > 0) gaps.push(unreadableItems(unreadable, reason));
  // A body without even an id may be any of those that are missing.
  if (open.size > 0) gaps.push(anonymous ? unreadableItems([...open], reason) : notReadable([...open]));
  return { issues, again, gaps };
}

function failed(ids: readonly string[], error: unknown): FetchedBatch {
  if (!(error instanceof JiraError) || error.code === 'aborted') throw error;
  const result = { type: 'failed', error, stop: HITS_ALL.has(error.code) } as const;
  return { issues: [], gaps: [failedRequest(`${ids.length} of the items`, error, ids)], result };
}

/**
 * Fetches one batch. Items that Jira names as failed are asked for once more; a large batch that fails as a whole is
 * handed back as too large, with nothing accounted for.
 * @throws JiraError `aborted` only.
 */
export async function fetchBatch(
  jira: JiraClient,
  ids: readonly string[],
  request: BatchRequest,
): Promise<FetchedBatch> {
  try {
    const first = await fetchOnce(jira, ids, request);
    if (first.again.length === 0) return { ...first, result: FETCHED };
    const second = await secondAttempt(jira, first.again, request);
    return { issues: [...first.issues, ...second.issues], gaps: [...first.gaps, ...second.gaps], result: FETCHED };
  } catch (error) {
    const large = ids.length > SMALL_BULK_FETCH_PAGE;
    if (large && error instanceof JiraError && MAY_BE_THE_SIZE.has(error.code)) {
      return { issues: [], gaps: [], result: { type: 'tooLarge' } };
    }
    return failed(ids, error);
  }
}

async function secondAttempt(
  jira: JiraClient,
  ids: readonly string[],
  request: BatchRequest,
): Promise<Pick<FetchedBatch, 'issues' | 'gaps'>> {
  try {
    const { issues, again, gaps } = await fetchOnce(jira, ids, request);
    const rest = again.length === 0 ? [] : [failedItems(again, 'Jira named them as failed')];
    return { issues, gaps: [...gaps, ...rest] };
  } catch (error) {
    return failed(ids, error);
  }
}
