/** Shapes of what the app keeps beside the settings: exemptions with their item, outcomes of a person's last runs. */
import * as z from 'zod/mini';

/** An exemption as the item's property has it (`Exemption` in src/checks). Read strictly: anybody may write there. */
export const exemptionSchema = z.strictObject({
  /** Any id in the form of a check's: one that is gone is reported, not refused. */
  checkId: z.string().check(z.regex(/^[a-z]+(?:-[a-z]+){1,7}$/)),
  reason: z.string().check(z.minLength(3), z.maxLength(500)),
  /** The last day on which it holds, as `2026-12-31`; null: until somebody takes it back. */
  until: z.nullable(z.iso.date()),
  by: z.string().check(z.minLength(1), z.maxLength(128)),
  at: z.iso.datetime(),
});

/**
 * The failing and exempt results of a run: for each check the ids of the items. No text of any item, and what is not
 * named here had no gap.
 */
export const outcomesSchema = z.strictObject({
  /** Ids of all items that the run could judge: of another item nothing is known, so nothing is new or fixed there. */
  seen: z.array(z.string().check(z.regex(/^\d{1,19}$/))),
  gaps: z.record(z.string(), z.array(z.string())),
});

export type RunOutcomes = z.infer<typeof outcomesSchema>;
