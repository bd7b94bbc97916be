/** Sends the comment to the escalation contact, once for the same facts. */
import { JiraError, type JiraClient } from '../../src/jira';
import { ESCALATION_PROPERTY, escalationComment, escalationMark, type EscalationFacts } from './escalation';

/** Marks of the comments that the app has written on an item. */
const MARKS_PROPERTY = 'whose-call.commented';
/** One request each: so many of the newest comments are looked at for the mark, where the item's own is not there. */
const LOOKED_AT = 10;

type Port = Pick<
  JiraClient,
  'getIssueProperty' | 'setIssueProperty' | 'addComment' | 'listComments' | 'getCommentProperty'
>;

export type Raised =
  | { readonly type: 'sent' | 'already' }
  /** Jira gave no clear answer, and the comment was not found: somebody has to look before it is sent again. */
  | { readonly type: 'unclear' };

function marksIn(value: unknown): readonly string[] {
  const marks = (value as { marks?: unknown } | null | undefined)?.marks;
  return Array.isArray(marks) ? marks.filter((mark) => typeof mark === 'string') : [];
}

/** Whether one of the newest comments carries the mark. */
async function isAmongComments(jira: Port, issueId: string, mark: string): Promise<boolean> {
  const newest = (await jira.listComments(issueId)).slice(0, LOOKED_AT);
  const values = await Promise.all(newest.map(({ id }) => jira.getCommentProperty(id, ESCALATION_PROPERTY)));
  return values.some((value) => (value as { mark?: unknown } | null | undefined)?.mark === mark);
}

/**
 * Whether the same facts were raised already: by the item's property, or, where the raising person might not write
 * that, by the comments themselves.
 */
export async function wasRaised(jira: Port, issueId: string, facts: EscalationFacts): Promise<boolean> {
  const mark = escalationMark(facts);
  if (marksIn(await jira.getIssueProperty(issueId, MARKS_PROPERTY)).includes(mark)) return true;
  return isAmongComments(jira, issueId, mark);
}

/** Keeps the mark with the item. The comment has it too, so a refusal here loses nothing. */
async function keepMark(jira: Port, issueId: string, mark: string): Promise<void> {
  try {
    const marks = marksIn(await jira.getIssueProperty(issueId, MARKS_PROPERTY));
    if (marks.includes(mark)) return;
    await jira.setIssueProperty(issueId, MARKS_PROPERTY, { version: 1, marks: [...marks, mark] });
  } catch {
    // Commenting and editing are two permissions.
  }
}

/**
 * Writes the comment as the viewing person.
 *
 * @throws JiraError where Jira refused: then nothing was written
 */
export async function raise(jira: Port, issueId: string, facts: EscalationFacts): Promise<Raised> {
  const mark = escalationMark(facts);
  if (await wasRaised(jira, issueId, facts)) return { type: 'already' };
  const properties = [{ key: ESCALATION_PROPERTY, value: { version: 1, mark } }];
  try {
    await jira.addComment(issueId, { body: escalationComment(facts), properties });
  } catch (error) {
    if (!(error instanceof JiraError) || error.code !== 'unavailable') throw error;
    if (!(await isAmongComments(jira, issueId, mark).catch(() => false))) return { type: 'unclear' };
  }
  await keepMark(jira, issueId, mark);
  return { type: 'sent' };
}
