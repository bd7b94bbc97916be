/**
 * The shapes of the settings as they are stored and as they cross the bridge. Pure: pages import it too. Every key and
 * value is checked, and an unknown one is refused rather than dropped: a setting that nobody reads is a mistake that its
 * author should hear of.
 */
import * as z from 'zod/mini';
import { CHECK_IDS } from '../checks/check-ids';
import { PRESET_IDS, RIGHT_IDS, STEPS, WORK_TYPE_KINDS } from '../decision-rights';

/** Jira's ids of work types, statuses, roles and components are numbers written as text. */
const JIRA_ID = z.string().check(z.regex(/^\d{1,19}$/, 'a Jira id: digits only'));
const FIELD_ID = z
  .string()
  .check(z.regex(/^[a-z]\w{0,99}$/i, 'a Jira field id such as description or customfield_10042'));
/** At most 128 characters: Jira's REST reference, `accountId`. */
const ACCOUNT_ID = z.string().check(z.minLength(1), z.maxLength(128));
/** A day, as `2026-12-31`; holds through its end. */
const DAY = z.iso.date('a day such as 2026-12-31');
/** What an administrator typed: a reason, a name. */
const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));

const role = z.enum(['PM', 'PO']);
const right = z.enum(RIGHT_IDS);
const kind = z.enum(WORK_TYPE_KINDS);
const preset = z.enum(PRESET_IDS);
const holder = z.strictObject({ accountId: ACCOUNT_ID });

/** Acts for the holder until the end of a day: a person, or everybody in a project role. */
const deputy = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('person'), accountId: ACCOUNT_ID, until: DAY }),
  z.strictObject({ type: z.literal('projectRole'), roleId: JIRA_ID, until: DAY }),
]);
const deputies = z.array(deputy).check(z.maxLength(10));

/** A part of the space with a Product Owner of its own. Team ids are UUIDs, the others numbers. */
const area = z.strictObject({
  type: z.enum(['component', 'team', 'board']),
  id: z.string().check(z.regex(/^[\w-]{1,64}$/, 'the id of a component, team or board')),
  accountId: ACCOUNT_ID,
});

const cellOverride = z
  .strictObject({ right: z.optional(right), role: z.optional(role) })
  .check(
    z.refine((override) => override.right !== undefined || override.role !== undefined, 'a right, a role, or both'),
  );

const severity = z.enum(['blocker', 'warning', 'info', 'off']);

/** What is set about one check; options are held against the check's own schema when they are saved. */
const checkSettings = z.strictObject({
  /** One for all kinds of work type that the check speaks about, or one for each kind. */
  severity: z.optional(z.union([severity, z.partialRecord(kind, severity)])),
  steps: z.optional(z.array(z.enum(STEPS)).check(z.minLength(1))),
  options: z.optional(z.record(z.string(), z.json())),
});
const checks = z.partialRecord(z.enum(CHECK_IDS), checkSettings);

/** Excuses many items from a check; a single item's exemption is kept with the item. */
const scopeExemption = z.strictObject({
  checkId: z.enum(CHECK_IDS),
  scope: z.strictObject({ type: z.enum(['issueType', 'label', 'component']), id: text(255) }),
  reason: text(500),
  until: z.nullable(DAY),
});

const criteria = z.strictObject({
  /** Fields that hold acceptance criteria, besides the description, confirmed by an admin; null: found by name. */
  fieldIds: z.nullable(z.array(FIELD_ID).check(z.maxLength(20))),
});

/** What the administrators of one space have set. Null and empty mean: nothing of its own, inherit. */
export const spaceSettingsSchema = z.strictObject({
  version: z.literal(2),
  preset: z.nullable(preset),
  /** Who holds the roles, by account id only: names are read from Jira when they are shown. */
  holders: z.strictObject({ PM: z.nullable(holder), PO: z.nullable(holder) }),
  deputies: z.strictObject({ PM: deputies, PO: deputies }),
  areas: z.array(area).check(z.maxLength(200)),
  /** Named above the Product Managers where the preset asks for one. */
  portfolioOwner: z.nullable(ACCOUNT_ID),
  /** The person who settles a disagreement; null where nobody is named. */
  escalationContact: z.nullable(ACCOUNT_ID),
  rights: z.partialRecord(right, role),
  issueTypes: z.record(JIRA_ID, role),
  statuses: z.record(JIRA_ID, role),
  cells: z.record(z.templateLiteral([JIRA_ID, ':', JIRA_ID]), cellOverride),
  confirmedSteps: z.record(JIRA_ID, z.enum(STEPS)),
  /** Kinds of work type that an admin has corrected, by work type id. */
  kinds: z.record(JIRA_ID, kind),
  criteria,
  checks,
  exemptions: z.array(scopeExemption).check(z.maxLength(200)),
  /** What the space has told the advisor; null: estimated or not known. */
  advisor: z.strictObject({
    engineers: z.nullable(z.int().check(z.minimum(0), z.maximum(100_000))),
    stage: z.nullable(z.enum(['before-series-a', 'later'])),
  }),
  /** Names by id of what the space had when the map was last saved, so that what changed since then can be shown. */
  seen: z.nullable(
    z.strictObject({ issueTypes: z.record(JIRA_ID, z.string()), statuses: z.record(JIRA_ID, z.string()) }),
  ),
});

export type SpaceSettings = z.infer<typeof spaceSettingsSchema>;
export type Deputy = SpaceSettings['deputies']['PM'][number];
export type Area = SpaceSettings['areas'][number];

/** What the Jira administrators have set for every space that sets nothing of its own. */
export const siteDefaultsSchema = z.strictObject({
  version: z.literal(2),
  preset: z.nullable(preset),
  rights: z.partialRecord(right, role),
  escalationContact: z.nullable(ACCOUNT_ID),
  criteria,
  checks,
});

export type SiteDefaults = z.infer<typeof siteDefaultsSchema>;
