/**
 * Every key that a page may ask the back end for, with who may ask, what it sends and what it gets. Both sides import
 * this table: the resolvers are made from it, and the pages' `invoke` is typed by it. The space is never part of a
 * request; it is the one of the platform's context.
 */
import * as z from 'zod/mini';
import { siteDefaultsSchema, spaceSettingsSchema } from '../settings/settings';
import { exemptionRequestSchema, exemptionSchema, ISSUE_ID, outcomesSchema } from './records';
import { ERROR_CODES, type Result } from './result';

/** Jira's permissions that the app asks about; the keys are Jira's own. The last one is global. */
export type Permission = 'BROWSE_PROJECTS' | 'EDIT_ISSUES' | 'ADMINISTER_PROJECTS' | 'ADMINISTER';

interface ResolverDefinition {
  /** What the asking person must hold: in the context's space, on the item that the request names, or on the site. */
  readonly permission: Permission;
  readonly on: 'space' | 'item' | 'site';
  /** Requests about an item name it in `issueId`. */
  readonly request: z.ZodMiniType;
  readonly response: z.ZodMiniType;
}

/** Counts the saves of one space, or of the site; 0 before the first. A save names the revision that it was made on. */
const revision = z.int().check(z.minimum(0));

const failure = z.strictObject({
  code: z.enum(ERROR_CODES),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Who saved a revision and when (ISO 8601); null before the first save, and where the record of it is damaged. */
const saved = { savedBy: z.nullable(z.string()), savedAt: z.nullable(z.string()) };

/** Revisions, newest first. `settings` is null where the stored value cannot be read: it is shown as such, and kept. */
const historyOf = <T extends z.ZodMiniType>(settings: T) =>
  z.strictObject({
    revisions: z.array(z.strictObject({ revision, ...saved, settings: z.nullable(settings) })),
    /** True where older ones follow: ask again with `before` set to the last revision given. */
    more: z.boolean(),
  });

/** `before`: give revisions older than this one; null: from the newest on. */
const historyRequest = z.strictObject({ before: z.nullable(revision) });

export const RESOLVERS = {
  /** Fails with `damagedSettings` where the space's stored value cannot be read. */
  'space.settings.read': {
    permission: 'BROWSE_PROJECTS',
    on: 'space',
    request: z.strictObject({}),
    response: z.strictObject({
      settings: spaceSettingsSchema,
      siteDefaults: siteDefaultsSchema,
      /** Set (`damagedSettings`) where the site's defaults cannot be read: the product's own stand in their place. */
      siteProblem: z.nullable(failure),
      revision,
      ...saved,
      /** Whether the same person may call `space.settings.save`. */
      mayAdminister: z.boolean(),
    }),
  },
  /** Fails with `conflict` where somebody saved since `revision`; nothing is written then. */
  'space.settings.save': {
    permission: 'ADMINISTER_PROJECTS',
    on: 'space',
    request: z.strictObject({ settings: spaceSettingsSchema, revision }),
    response: z.strictObject({ revision }),
  },
  /** At most ten revisions at once. */
  'space.settings.history': {
    permission: 'ADMINISTER_PROJECTS',
    on: 'space',
    request: historyRequest,
    response: historyOf(spaceSettingsSchema),
  },
  'site.settings.read': {
    permission: 'ADMINISTER',
    on: 'site',
    request: z.strictObject({}),
    response: z.strictObject({ settings: siteDefaultsSchema, revision, ...saved }),
  },
  'site.settings.save': {
    permission: 'ADMINISTER',
    on: 'site',
    request: z.strictObject({ settings: siteDefaultsSchema, revision }),
    response: z.strictObject({ revision }),
  },
  'site.settings.history': {
    permission: 'ADMINISTER',
    on: 'site',
    request: historyRequest,
    response: historyOf(siteDefaultsSchema),
  },
  /** What a Jira administrator needs to know about the app itself; nothing of anybody's data. */
  'site.diagnostics.read': {
    permission: 'ADMINISTER',
    on: 'site',
    request: z.strictObject({}),
    response: z.strictObject({
      /** Null where the platform does not say. */
      appVersion: z.nullable(z.string()),
      environment: z.nullable(z.string()),
      /** What the installed version may do; an older installation may lack what the newest version asks for. */
      scopes: z.nullable(z.array(z.string())),
      /** Whether Jira and the app's storage answered just now, and how long it took. */
      jira: z.strictObject({ answers: z.boolean(), milliseconds: z.number() }),
      storage: z.strictObject({ answers: z.boolean(), milliseconds: z.number() }),
    }),
  },
  /**
   * The people behind the project roles that the settings name as deputies. A role that cannot be read is null, which
   * is "cannot tell", never "vacant".
   */
  'space.deputies.read': {
    permission: 'BROWSE_PROJECTS',
    on: 'space',
    request: z.strictObject({}),
    response: z.strictObject({ roles: z.record(z.string(), z.nullable(z.array(z.string()))) }),
  },
  /**
   * Merges one exemption into the item's property as the asking person, in the place of the item's earlier one from the
   * same check, and keeps an audit line of it. Fails with `conflict` where others keep changing the property, and with
   * `badRequest` (`at` exemptions) where it is full or of a later version of the app.
   */
  'item.exemption.add': {
    permission: 'EDIT_ISSUES',
    on: 'item',
    request: z.extend(exemptionRequestSchema, { issueId: ISSUE_ID }),
    response: z.strictObject({ exemptions: z.array(exemptionSchema) }),
  },
  /** Takes the item's exemption from one check back. */
  'item.exemption.remove': {
    permission: 'EDIT_ISSUES',
    on: 'item',
    request: z.strictObject({ issueId: ISSUE_ID, checkId: exemptionSchema.shape.checkId }),
    response: z.strictObject({ exemptions: z.array(exemptionSchema) }),
  },
  /**
   * Which exemptions the app itself wrote: the answer has one entry for each that was sent, in order. Nothing is told
   * that the asking person did not send.
   */
  'space.exemptions.verify': {
    permission: 'BROWSE_PROJECTS',
    on: 'space',
    request: z.strictObject({
      exemptions: z
        .array(z.strictObject({ issueId: ISSUE_ID, exemption: exemptionSchema }))
        .check(z.minLength(1), z.maxLength(100)),
    }),
    response: z.strictObject({ written: z.array(z.boolean()) }),
  },
  /** What the asking person's own last run of a scope found; null where there was none, or it was too long ago. */
  'run.outcomes.read': {
    permission: 'BROWSE_PROJECTS',
    on: 'space',
    request: z.strictObject({ scope: z.string().check(z.minLength(1), z.maxLength(2_000)) }),
    response: z.strictObject({ last: z.nullable(z.strictObject({ at: z.string(), outcomes: outcomesSchema })) }),
  },
  /** Replaces it. Fails with `badRequest` (`bytes`, `limit`) where it is more than the storage takes. */
  'run.outcomes.save': {
    permission: 'BROWSE_PROJECTS',
    on: 'space',
    request: z.strictObject({
      scope: z.string().check(z.minLength(1), z.maxLength(2_000)),
      outcomes: outcomesSchema,
    }),
    response: z.strictObject({ at: z.string() }),
  },
} as const satisfies Readonly<Record<string, ResolverDefinition>>;

export type ResolverKey = keyof typeof RESOLVERS;
export type RequestOf<K extends ResolverKey> = z.infer<(typeof RESOLVERS)[K]['request']>;
export type ResponseOf<K extends ResolverKey> = z.infer<(typeof RESOLVERS)[K]['response']>;

/**
 * Reads what `invoke` gave, which is `unknown` until then.
 *
 * @returns the answer or the coded failure; `unknown` with the problem's place where the value is neither, as after a
 *   deployment that the open page does not know yet
 */
export function parseResult<K extends ResolverKey>(key: K, value: unknown): Result<ResponseOf<K>> {
  const schema = z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value: RESOLVERS[key].response }),
    z.strictObject({ ok: z.literal(false), error: failure }),
  ]);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data as Result<ResponseOf<K>>;
  const path = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  return { ok: false, error: { code: 'unknown', params: { key, unexpectedAt: path } } };
}
