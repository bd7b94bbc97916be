/** Edits that never overwrite what somebody else has written since it was looked at. */
import { JiraError, type FieldEdits, type JiraClient } from '../../../src/jira';
import { sameValue } from './same-value';

type Jira = Pick<JiraClient, 'bulkFetchIssues' | 'editIssue'>;

export interface GuardedEdit {
  readonly issueId: string;
  /** The field that is looked at, which mostly is the one that is written. */
  readonly fieldId: string;
  /** What stood there when the person decided. */
  readonly before: unknown;
  /** Jira leaves some fields out where they are empty, such as `parent`: absent then means null. */
  readonly absentWhenEmpty?: true;
  readonly edits: FieldEdits;
  /** Whether a value found afterwards is the one that was to be written. */
  readonly isDone: (value: unknown) => boolean;
}

export type EditResult =
  | { readonly type: 'written' }
  /** Nothing was written: the field has another value by now. */
  | { readonly type: 'changedMeanwhile'; readonly value: unknown }
  /** Nothing was written: Jira does not give the field (any more). */
  | { readonly type: 'notReadable' };

/**
 * The present value of a field.
 *
 * @returns undefined where Jira does not give the item or the field
 * @throws JiraError
 */
export async function readField(
  jira: Pick<Jira, 'bulkFetchIssues'>,
  { issueId, fieldId, absentWhenEmpty }: Pick<GuardedEdit, 'issueId' | 'fieldId' | 'absentWhenEmpty'>,
): Promise<unknown> {
  const { issues } = await jira.bulkFetchIssues({ ids: [issueId], fields: [fieldId] });
  const value = issues[0]?.fields[fieldId];
  return value === undefined && issues.length > 0 && absentWhenEmpty === true ? null : value;
}

/**
 * Reads the field again and writes only where it still has the value that the person saw. Jira has no condition for
 * writes, so what is left is the moment between the two requests. Where the answer to the write is unclear, the field is
 * read once more: the write may have arrived.
 *
 * @throws JiraError where Jira refuses, or where it stays unclear whether the change was made
 */
export async function guardedEdit(jira: Jira, edit: GuardedEdit): Promise<EditResult> {
  const { issueId, before, edits, isDone } = edit;
  const value = await readField(jira, edit);
  if (value === undefined) return { type: 'notReadable' };
  if (!sameValue(value, before)) return { type: 'changedMeanwhile', value };
  try {
    await jira.editIssue(issueId, edits, { once: true });
  } catch (error) {
    if (!(error instanceof JiraError) || error.code !== 'unavailable') throw error;
    if (!isDone(await readField(jira, edit).catch(() => undefined))) throw error;
  }
  return { type: 'written' };
}
