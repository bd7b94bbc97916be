/** Shapes of what the app keeps beside the settings: exemptions with their item, outcomes of a person's last runs. */
import * as z from 'zod/mini';

/** Any id in the form of a check's: one that is gone is reported, not refused. */
const CHECK_ID = z.string().check(z.regex(/^[a-z]+(?:-[a-z]+){0,7}$/));

/** A Jira item's id. */
export const ISSUE_ID = z.string().check(z.regex(/^[1-9]\d{0,18}$/));

/** What somebody asks to be exempted. The app adds who asked and when. */
export const exemptionRequestSchema = z.strictObject({
  checkId: CHECK_ID,
  reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(500)),
  /** The last day on which it holds, as `2026-12-31`; null: until somebody takes it back. */
  until: z.nullable(z.iso.date()),
});

/**
 * An exemption as the item's property has it (`Exemption` in src/checks). Anybody may write there, so a reason may be
 * missing, which the run reports.
 */
export const exemptionSchema = z.strictObject({
  checkId: CHECK_ID,
  reason: z.string().check(z.maxLength(500)),
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
  seen: z.array(ISSUE_ID),
  gaps: z.record(CHECK_ID, z.array(ISSUE_ID)),
});

/** A page may send about 500 KB at once (Forge's limit), so outcomes of more never arrive. */
export const MOST_OUTCOME_BYTES = 500 * 1024;

export type RunOutcomes = z.infer<typeof outcomesSchema>;
