/** What a change over many items would do, before anything is written. */
import type { CheckResult, JudgedItem } from '../../../src/checks';
import type { JiraClient } from '../../../src/jira';
import { commentParts, type CommentPart } from './comment-text';
import { gapMark, gapsToTell } from './gap-mark';
import { readToldNote, TOLD_PROPERTY } from './told-note';

/** At most this many items at once: enough for a sprint and a top of a backlog, and read before it is sent. */
const MOST_AT_ONCE = 100;

export interface PlannedItem {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly mark: string;
  readonly parts: readonly CommentPart[];
}

export interface BulkPlan {
  readonly comments: readonly PlannedItem[];
  /** Told of exactly these gaps before. */
  readonly told: number;
  /** All that would be labelled, were there no labels yet; `hasLabel` leaves out those that have it. */
  readonly labels: readonly (PlannedItem & { readonly labels: readonly string[] })[];
  /** Shown items without anything to tell. */
  readonly without: number;
  /** Items with gaps beyond the first `MOST_AT_ONCE`. */
  readonly beyond: number;
  /** Items that Jira did not give when asked. */
  readonly unread: number;
}

/** Whether an item has a label; Jira's labels do not tell case apart when they are searched, but do as values. */
export const hasLabel = ({ labels }: { readonly labels: readonly string[] }, label: string): boolean =>
  labels.includes(label);

/** What is wrong with a label, in words; null where nothing is. Jira's own rules: no spaces, at most 255 characters. */
export function labelProblem(label: string): string | null {
  if (label === '') return 'Enter a label.';
  if (/\s/u.test(label)) return 'A label has no spaces.';
  return label.length > 255 ? 'A label has at most 255 characters.' : null;
}

const labelsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((label): label is string => typeof label === 'string') : [];

/**
 * Looks, in one request, at what the items have by now.
 *
 * @param items those that are shown, in their order
 * @throws JiraError
 */
export async function planBulk(
  jira: Pick<JiraClient, 'bulkFetchIssues'>,
  items: readonly JudgedItem[],
  signal?: AbortSignal,
): Promise<BulkPlan> {
  const withGaps = items
    .map((item): readonly [JudgedItem, readonly CheckResult[]] => [item, gapsToTell(item)])
    .filter(([, gaps]) => gaps.length > 0);
  const chosen = withGaps.slice(0, MOST_AT_ONCE);
  const { issues } = await jira.bulkFetchIssues({
    ids: chosen.map(([{ id }]) => id),
    fields: ['labels'],
    properties: [TOLD_PROPERTY],
    signal,
  });
  const now = new Map(issues.map((issue) => [issue.id, issue]));
  const read = chosen.flatMap(([{ id, key, summary }, gaps]) => {
    const issue = now.get(id);
    if (issue === undefined) return [];
    const planned = { id, key, summary, mark: gapMark(gaps), parts: commentParts(gaps) };
    const note = readToldNote(issue.properties[TOLD_PROPERTY]);
    return [{ planned, labels: labelsOf(issue.fields['labels']), told: note?.marks.includes(planned.mark) === true }];
  });
  return {
    comments: read.filter(({ told }) => !told).map(({ planned }) => planned),
    told: read.filter(({ told }) => told).length,
    labels: read.map(({ planned, labels }) => ({ ...planned, labels })),
    without: items.length - withGaps.length,
    beyond: withGaps.length - chosen.length,
    unread: chosen.length - read.length,
  };
}
