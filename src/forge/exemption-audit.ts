/**
 * Tells exemptions that the app wrote from those that somebody put into an item's property past it. For each one there is
 * an audit line: who, when, which check, until when, and who ended it. The key is a digest of the whole entry, its reason
 * included, so that nothing that people wrote is stored a second time, and an entry changed in any way has no line.
 */
import { createHash } from 'node:crypto';
import type { Exemption } from '../checks/exemption';
import * as z from 'zod/mini';
import type { KeyValueStore } from '../settings';

/** An exemption of one item. The item's id stays when it moves to another space, and with it the line. */
interface OfItem {
  readonly issueId: string;
  readonly exemption: Exemption;
}

/** How an exemption came to an end, so that the same entry written back by hand is not taken for the app's. */
interface End {
  readonly by: string;
  readonly at: string;
}

export interface ExemptionAudit {
  readonly wrote: (entry: OfItem) => Promise<void>;
  /** Does nothing for an entry that has no line. */
  readonly ended: (entry: OfItem, end: End) => Promise<void>;
  /** Takes the line of a write back that Jira then refused. */
  readonly neverHappened: (entry: OfItem) => Promise<void>;
  /** Whether the app wrote exactly this, and nobody has ended it through the app since. */
  readonly stands: (entry: OfItem) => Promise<boolean>;
}

const line = z.object({ ended: z.nullable(z.object({ by: z.string(), at: z.string() })) });

function keyOf({ issueId, exemption: { checkId, reason, until, by, at } }: OfItem): string {
  const digest = createHash('sha256').update(JSON.stringify([issueId, checkId, reason, until, by, at]));
  return `audit:exemption:${issueId}:${digest.digest('hex')}`;
}

const lineOf = ({ exemption: { checkId, until, by, at } }: OfItem, ended: End | null): object => ({
  version: 1,
  checkId,
  until,
  by,
  at,
  ended,
});

/** The audit over a key-value store. @throws whatever the store throws */
export function createExemptionAudit(kvs: KeyValueStore): ExemptionAudit {
  return {
    wrote: (entry) => kvs.set(keyOf(entry), lineOf(entry, null)),
    ended: async (entry, end) => {
      if ((await kvs.get(keyOf(entry))) !== undefined) await kvs.set(keyOf(entry), lineOf(entry, end));
    },
    neverHappened: (entry) => kvs.delete(keyOf(entry)),
    stands: async (entry) => line.safeParse(await kvs.get(keyOf(entry))).data?.ended === null,
  };
}
