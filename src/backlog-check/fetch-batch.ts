/** Fetches items by id and accounts for every one of them: given, or named in exactly one gap. */
import { JiraError, SMALL_BULK_FETCH_PAGE } from '../jira';
import type { JiraClient, JiraIssue } from '../jira';
import { failedItems, failedRequest, notReadable, unreadableItems } from './gap';
import type { RunGap } from './run-event';

export interface BatchRequest {
  readonly fields: readonly string[];
  readonly properties: readonly string[];
  readonly signal: AbortSignal;
}

export interface BatchOutcome {
  readonly issues: readonly JiraIssue[];
  readonly gaps: readonly RunGap[];
  /** The site refused a page of this size but took smaller ones. */
  readonly pageTooLarge: boolean;
}

/** Failures that a smaller page may not have: a page limit, one poisonous item, an answer that is too large. */
const MAY_BE_THE_SIZE: ReadonlySet<JiraError['code']> = new Set(['badRequest', 'unavailable', 'unexpectedAnswer']);

const groups = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

async function inSmallPages(
  jira: JiraClient,
  ids: readonly string[],
  request: BatchRequest,
  cause: JiraError,
): Promise<BatchOutcome> {
  const outcomes: BatchOutcome[] = [];
  for (const page of groups(ids, SMALL_BULK_FETCH_PAGE)) outcomes.push(await fetchBatch(jira, page, request));
  const issues = outcomes.flatMap((outcome) => outcome.issues);
  return {
    issues,
    gaps: outcomes.flatMap(({ gaps }) => gaps),
    pageTooLarge: cause.code === 'badRequest' && issues.length > 0,
  };
}

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

/**
 * Fetches one batch. Items that Jira names as failed are asked for once more; a batch that fails as a whole is tried
 * again in small pages.
 * @throws JiraError `aborted` only.
 */
export async function fetchBatch(
  jira: JiraClient,
  ids: readonly string[],
  request: BatchRequest,
): Promise<BatchOutcome> {
  try {
    const first = await fetchOnce(jira, ids, request);
    if (first.again.length === 0) return { ...first, pageTooLarge: false };
    const second = await secondAttempt(jira, first.again, request);
    return {
      issues: [...first.issues, ...second.issues],
      gaps: [...first.gaps, ...second.gaps],
      pageTooLarge: false,
    };
  } catch (error) {
    if (!(error instanceof JiraError) || error.code === 'aborted') throw error;
    if (ids.length > SMALL_BULK_FETCH_PAGE && MAY_BE_THE_SIZE.has(error.code)) {
      return inSmallPages(jira, ids, request, error);
    }
    return { issues: [], gaps: [failedRequest(`${ids.length} of the items`, error, ids)], pageTooLarge: false };
  }
}

async function secondAttempt(
  jira: JiraClient,
  ids: readonly string[],
  request: BatchRequest,
): Promise<Pick<BatchOutcome, 'issues' | 'gaps'>> {
  try {
    const { issues, again, gaps } = await fetchOnce(jira, ids, request);
    const failed = again.length === 0 ? [] : [failedItems(again, 'Jira named them as failed')];
    return { issues, gaps: [...gaps, ...failed] };
  } catch (error) {
    if (!(error instanceof JiraError) || error.code === 'aborted') throw error;
    return { issues: [], gaps: [failedRequest(`${ids.length} of the items`, error, ids)] };
  }
}
