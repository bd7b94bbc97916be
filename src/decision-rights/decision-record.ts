/**
 * The decision record of an item: who decided what, when, under which right. It lives in a property of the item, where
 * anybody who may edit the item may write, so it is read strictly and merged, never replaced.
 */
import * as z from 'zod/mini';
import { RIGHT_IDS, ROLES, type RightId, type Role } from './right';

/** The issue property that holds it. */
export const DECISIONS_PROPERTY = 'whose-call.decisions';

/** An issue property holds 32,768 characters (Jira's REST reference); a record of this many stays well below. */
export const MOST_DECISIONS = 40;
export const LONGEST_DECISION = 500;

export interface Decision {
  readonly right: RightId;
  readonly role: Role;
  /** In the words of the person who decided. */
  readonly decision: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

const decisionSchema = z.strictObject({
  right: z.enum(RIGHT_IDS),
  role: z.enum(ROLES),
  decision: z.string().check(z.minLength(1), z.maxLength(LONGEST_DECISION)),
  by: z.string().check(z.minLength(1), z.maxLength(128)),
  at: z.iso.datetime(),
});

const envelopeSchema = z.object({ version: z.literal(1), decisions: z.array(z.unknown()) });

export interface DecisionRecord {
  /** Newest first. */
  readonly decisions: readonly Decision[];
  /** How many entries could not be understood: they are kept when the record is written, and shown as a number. */
  readonly unreadable: number;
  /** False where the whole value is of a form that this version does not know: it must not be overwritten. */
  readonly writable: boolean;
}

/** Reads the property's value. Total: what is not understood is counted, never thrown. */
export function readDecisions(value: unknown): DecisionRecord {
  if (value === undefined || value === null) return { decisions: [], unreadable: 0, writable: true };
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success) return { decisions: [], unreadable: 1, writable: false };
  const decisions = envelope.data.decisions.flatMap((entry): Decision[] => {
    const parsed = decisionSchema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
  decisions.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return { decisions, unreadable: envelope.data.decisions.length - decisions.length, writable: true };
}

/** What is written. `count` is what Jira indexes, so that JQL finds the items that have a record. */
export interface DecisionsValue {
  readonly version: 1;
  readonly count: number;
  readonly decisions: readonly unknown[];
}

const valueOf = (decisions: readonly unknown[]): DecisionsValue => ({
  version: 1,
  count: decisions.length,
  decisions,
});

/** JQL, without an order: items of the space with a record, as far as Jira has indexed it. */
export function decisionsQuery(projectId: string): string {
  return `project = ${projectId} AND issue.property[${DECISIONS_PROPERTY}].count > 0`;
}

/**
 * The property's value with one more decision; the same decision at the same moment is not added twice.
 *
 * @param value the value as it was read just before writing: what others added since then is in it
 * @returns null where the value must not be written: of a form that this version does not know, or full
 */
export function withDecision(value: unknown, decision: Decision): DecisionsValue | null {
  const { writable, decisions } = readDecisions(value);
  if (!writable) return null;
  const kept = value === undefined || value === null ? [] : envelopeSchema.parse(value).decisions;
  if (decisions.some((other) => other.at === decision.at && other.by === decision.by)) {
    return valueOf(kept);
  }
  return kept.length >= MOST_DECISIONS ? null : valueOf([...kept, decision]);
}
