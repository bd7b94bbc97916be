/**
 * Reads and changes the issue property in which an item's exemptions are kept. Whoever may edit the item may write
 * anything there, so everything is held against a schema, and what does not pass is reported and kept: a merge never
 * throws away what it cannot read. Pure; whether the app itself wrote an entry is for the back end's audit to say.
 */
import * as z from 'zod/mini';
import type { Exemption, ExemptionNote } from './exemption';

const VERSION = 1;

/** Jira takes at most 32,768 characters as the value of a property (REST reference, "Set issue property"). */
const LONGEST_PROPERTY = 32_768;

/** More entries than the longest property can hold; beyond it somebody hands over what never came from Jira. */
const MOST_ENTRIES = 500;
/** Further damaged entries say nothing new. */
const MOST_DAMAGED_NOTES = 20;

/** As strict as the contract's schema, except that a missing reason is readable: it is reported as just that. */
const exemptionEntry = z.strictObject({
  checkId: z.string().check(z.regex(/^[a-z]+(?:-[a-z]+){0,7}$/)),
  reason: z.string().check(z.maxLength(500)),
  until: z.nullable(z.iso.date()),
  by: z.string().check(z.minLength(1), z.maxLength(128)),
  at: z.iso.datetime(),
});

const DAMAGED: ExemptionNote = { state: 'damaged', exemption: null };
const NOTHING = { exemptions: [], notes: [] } as const;

type Envelope =
  | { readonly type: 'none' | 'newer' | 'damaged' }
  | { readonly type: 'readable'; readonly rest: object; readonly entries: readonly unknown[] };

function open(property: unknown): Envelope {
  if (property === undefined || property === null) return { type: 'none' };
  if (typeof property !== 'object') return { type: 'damaged' };
  const { version, exemptions } = property as { readonly version?: unknown; readonly exemptions?: unknown };
  if (typeof version === 'number' && version > VERSION) return { type: 'newer' };
  if (version !== VERSION || !Array.isArray(exemptions)) return { type: 'damaged' };
  return { type: 'readable', rest: property, entries: exemptions };
}

function readEntry(entry: unknown): Exemption | null {
  const result = exemptionEntry.safeParse(entry);
  return result.success ? result.data : null;
}

/**
 * The exemptions of an item, in the order in which they stand there, and a note for everything that is none. Total.
 * A property of a later version of the app is one damaged entry: nothing is concluded from it.
 * @param property the value of the issue property `EXEMPTIONS_PROPERTY`; undefined or null where there is none
 */
export function readExemptions(property: unknown): {
  readonly exemptions: readonly Exemption[];
  readonly notes: readonly ExemptionNote[];
} {
  const envelope = open(property);
  if (envelope.type === 'none') return NOTHING;
  if (envelope.type !== 'readable') return { exemptions: [], notes: [DAMAGED] };
  const read = envelope.entries.slice(0, MOST_ENTRIES).map(readEntry);
  const exemptions = read.filter((exemption) => exemption !== null);
  const unread = read.length - exemptions.length + (envelope.entries.length > MOST_ENTRIES ? 1 : 0);
  return { exemptions, notes: Array<ExemptionNote>(Math.min(unread, MOST_DAMAGED_NOTES)).fill(DAMAGED) };
}

export type ChangedExemptions =
  | {
      readonly ok: true;
      /** What to write as the property's new value. */
      readonly property: { readonly version: 1; readonly exemptions: readonly unknown[] };
      /** What can be read in it. */
      readonly exemptions: readonly Exemption[];
    }
  /** A later version of the app has written there, or the property would be longer than Jira takes. */
  | { readonly ok: false; readonly reason: 'newerVersion' | 'full' };

function lengthOf(value: unknown): number {
  try {
    return JSON.stringify(value).length;
  } catch {
    return Infinity;
  }
}

function change(property: unknown, checkId: string, added: readonly Exemption[]): ChangedExemptions {
  const envelope = open(property);
  if (envelope.type === 'newer') return { ok: false, reason: 'newerVersion' };
  const rest = envelope.type === 'readable' ? envelope.rest : {};
  // What is damaged as a whole is kept as one damaged entry.
  const entries = envelope.type === 'readable' ? envelope.entries : envelope.type === 'damaged' ? [property] : [];
  const kept = entries.filter((entry) => readEntry(entry)?.checkId !== checkId);
  const changed = { ...rest, version: VERSION, exemptions: [...kept, ...added] } as const;
  if (lengthOf(changed) > LONGEST_PROPERTY && added.length > 0) return { ok: false, reason: 'full' };
  return { ok: true, property: changed, exemptions: readExemptions(changed).exemptions };
}

/**
 * The property with one exemption more. It takes the place of the item's earlier exemptions from the same check; all
 * else stays, also what cannot be read. Total.
 */
export const mergeExemption = (property: unknown, exemption: Exemption): ChangedExemptions =>
  change(property, exemption.checkId, [exemption]);

/** The property without the exemptions from one check; all else stays, also what cannot be read. Total. */
export const withoutExemption = (property: unknown, checkId: string): ChangedExemptions =>
  change(property, checkId, []);
