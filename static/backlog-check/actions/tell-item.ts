/**
 * One comment on one item, once for each change of its gaps and never twice: a note is kept with the item before and
 * after, and the comment carries the mark too, so that an attempt that broke off is found again.
 */
import { JiraError, type JiraClient } from '../../../src/jira';
import { COMMENT_PROPERTY, readToldNote, TOLD_PROPERTY, toldValue, type ToldNote } from './told-note';

export interface TellPorts {
  readonly jira: Pick<
    JiraClient,
    'bulkFetchIssues' | 'setIssueProperty' | 'addComment' | 'listComments' | 'getCommentProperty'
  >;
  readonly now: () => number;
  /** A name for one attempt. */
  readonly newId: () => string;
}

export interface Telling {
  readonly issueId: string;
  readonly mark: string;
  /** The comment as a document. */
  readonly body: unknown;
}

export type TellResult =
  | { readonly type: 'told' }
  | { readonly type: 'already' }
  /** Somebody else is writing the same at this moment. */
  | { readonly type: 'busy' }
  /** The note on the item is not the app's, or a later version's. */
  | { readonly type: 'unreadableNote' }
  /** Jira refused; nothing was written. */
  | { readonly type: 'refused'; readonly problem: unknown }
  /** Jira did not say whether it wrote the comment, and it is not to be seen. A later attempt looks first. */
  | { readonly type: 'unclear'; readonly problem: unknown };

/** How long a claim of somebody else is taken for work in progress. */
const CLAIM_HOLDS_MS = 2 * 60_000;
/** Our comment would be among the newest. */
const MOST_LOOKED_AT = 20;

/**
 * The note of an item; null where it is not the app's. Read with the item, as a property that is not there is no failure.
 * @throws JiraError `notFound` where Jira does not give the item
 */
async function noteOn({ jira }: TellPorts, { issueId }: Telling): Promise<ToldNote | null> {
  const { issues } = await jira.bulkFetchIssues({ ids: [issueId], fields: [], properties: [TOLD_PROPERTY] });
  const [issue] = issues;
  if (issue !== undefined) return readToldNote(issue.properties[TOLD_PROPERTY]);
  const detail = 'Jira did not give the item.';
  throw new JiraError({ code: 'notFound', operation: 'bulkFetchIssues', detail });
}

/** Whether the item has a comment of the app about these gaps. @throws JiraError */
async function isWritten({ jira }: TellPorts, { issueId, mark }: Telling): Promise<boolean> {
  const newest = (await jira.listComments(issueId)).slice(0, MOST_LOOKED_AT);
  for (const { id } of newest) {
    const about = await jira.getCommentProperty(id, COMMENT_PROPERTY);
    if (typeof about === 'object' && about !== null && (about as { mark?: unknown }).mark === mark) return true;
  }
  return false;
}

/** Where the note cannot be finished, the claim stays, and the next attempt finds the comment. */
async function note({ jira }: TellPorts, { issueId, mark }: Telling, { marks }: ToldNote): Promise<void> {
  const value = toldValue({ marks: [...marks.filter((one) => one !== mark), mark], claim: null });
  await jira.setIssueProperty(issueId, TOLD_PROPERTY, value).catch(() => undefined);
}

/** Says beforehand that the comment is about to be written. False where somebody else said so at the same moment. */
async function claim(ports: TellPorts, telling: Telling, { marks }: ToldNote): Promise<boolean> {
  const { issueId, mark } = telling;
  const id = ports.newId();
  const value = toldValue({ marks, claim: { mark, id, at: ports.now() } });
  await ports.jira.setIssueProperty(issueId, TOLD_PROPERTY, value);
  return (await noteOn(ports, telling))?.claim?.id === id;
}

const isUnclear = (problem: unknown): boolean =>
  problem instanceof JiraError && ['unavailable', 'unexpectedAnswer', 'aborted'].includes(problem.code);

async function write(ports: TellPorts, telling: Telling, before: ToldNote): Promise<TellResult> {
  const { issueId, mark, body } = telling;
  try {
    await ports.jira.addComment(issueId, { body, properties: [{ key: COMMENT_PROPERTY, value: { mark } }] });
  } catch (problem) {
    if (!isUnclear(problem)) {
      await ports.jira.setIssueProperty(issueId, TOLD_PROPERTY, toldValue(before)).catch(() => undefined);
      return { type: 'refused', problem };
    }
    if (!(await isWritten(ports, telling).catch(() => false))) return { type: 'unclear', problem };
  }
  await note(ports, telling, before);
  return { type: 'told' };
}

/** What the note says about an attempt before this one; null: nothing stands in the way. */
async function earlier(ports: TellPorts, telling: Telling, before: ToldNote): Promise<TellResult | null> {
  if (before.marks.includes(telling.mark)) return { type: 'already' };
  if (before.claim?.mark !== telling.mark) return null;
  if (await isWritten(ports, telling)) {
    await note(ports, telling, before);
    return { type: 'already' };
  }
  return ports.now() - before.claim.at < CLAIM_HOLDS_MS ? { type: 'busy' } : null;
}

/** Writes the comment unless the item was told of these gaps before. Never rejects. */
export async function tellItem(ports: TellPorts, telling: Telling): Promise<TellResult> {
  try {
    const before = await noteOn(ports, telling);
    if (before === null) return { type: 'unreadableNote' };
    const known = await earlier(ports, telling, before);
    if (known !== null) return known;
    if (!(await claim(ports, telling, before))) return { type: 'busy' };
    return await write(ports, telling, { ...before, claim: null });
  } catch (problem) {
    return { type: 'refused', problem };
  }
}
