/**
 * The shapes of the settings as they are stored and as they cross the bridge. Pure: pages import it too. Every key and
 * value is checked, and an unknown one is refused rather than dropped: a setting that nobody reads is a mistake that its
 * author should hear of.
 */
import * as z from 'zod/mini';
import { PRESETS, RIGHT_IDS, STEPS, type PresetId } from '../decision-rights';

/** Jira's ids of work types and statuses are numbers written as text. */
const JIRA_ID = z.string().check(z.regex(/^\d{1,19}$/, 'a Jira id: digits only'));
const FIELD_ID = z
  .string()
  .check(z.regex(/^[a-z]\w{0,99}$/i, 'a Jira field id such as description or customfield_10042'));
/** At most 128 characters: Jira's REST reference, `accountId`. */
const ACCOUNT_ID = z.string().check(z.minLength(1), z.maxLength(128));

const role = z.enum(['PM', 'PO']);
const right = z.enum(RIGHT_IDS);
const preset = z.enum(PRESETS.map(({ id }) => id) as [PresetId, ...PresetId[]]);
const holder = z.strictObject({ accountId: ACCOUNT_ID });

const cellOverride = z
  .strictObject({ right: z.optional(right), role: z.optional(role) })
  .check(
    z.refine((override) => override.right !== undefined || override.role !== undefined, 'a right, a role, or both'),
  );

/** What the administrators of one space have set. Null and empty mean: nothing of its own, inherit. */
export const spaceSettingsSchema = z.strictObject({
  version: z.literal(1),
  preset: z.nullable(preset),
  /** Who holds the roles, by account id only: names are read from Jira when they are shown. */
  holders: z.strictObject({ PM: z.nullable(holder), PO: z.nullable(holder) }),
  /** The person who settles a disagreement; null where nobody is named. */
  escalationContact: z.nullable(ACCOUNT_ID),
  rights: z.partialRecord(right, role),
  issueTypes: z.record(JIRA_ID, role),
  statuses: z.record(JIRA_ID, role),
  cells: z.record(z.templateLiteral([JIRA_ID, ':', JIRA_ID]), cellOverride),
  confirmedSteps: z.record(JIRA_ID, z.enum(STEPS)),
  criteria: z.strictObject({
    /** Fields that hold acceptance criteria, besides the description. */
    fieldIds: z.array(FIELD_ID).check(z.maxLength(20)),
  }),
});

export type SpaceSettings = z.infer<typeof spaceSettingsSchema>;

/** What the Jira administrators have set for every space that sets nothing of its own. */
export const siteDefaultsSchema = z.strictObject({
  version: z.literal(1),
  preset: z.nullable(preset),
  rights: z.partialRecord(right, role),
});

export type SiteDefaults = z.infer<typeof siteDefaultsSchema>;
