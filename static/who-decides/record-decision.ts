/** Writes a decision into the record of an item, as the viewing person. */
import { DECISIONS_PROPERTY, readDecisions, withDecision, type Decision } from '../../src/decision-rights';
import type { JiraClient } from '../../src/jira';

/** A record that this version must not touch, or that is full. */
export class NotWritable extends Error {}

/** Jira replaces a property as a whole. Whoever read before our write has written by then: theirs took a request or two. */
const SETTLED_MS = 600;
const TRIES = 3;

type Properties = Pick<JiraClient, 'getIssueProperty' | 'setIssueProperty'>;

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Adds one decision to what stands there now, and looks afterwards whether somebody who wrote at the same moment has
 * written over it; then both are merged once more.
 *
 * @throws NotWritable; an Error where others keep writing over it; JiraError as the client does
 */
export async function recordDecision(
  jira: Properties,
  issueId: string,
  decision: Decision,
  settled: (milliseconds: number) => Promise<void> = wait,
): Promise<void> {
  let value = await jira.getIssueProperty(issueId, DECISIONS_PROPERTY);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const next = withDecision(value, decision);
    if (next === null) throw new NotWritable();
    await jira.setIssueProperty(issueId, DECISIONS_PROPERTY, next);
    await settled(SETTLED_MS * (tries + 1));
    value = await jira.getIssueProperty(issueId, DECISIONS_PROPERTY);
    const { decisions } = readDecisions(value);
    if (decisions.some(({ at, by }) => at === decision.at && by === decision.by)) return;
  }
  throw new Error('Others keep writing to this record at the same moment.');
}
