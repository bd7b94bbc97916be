/**
 * Every key that a page may ask the back end for, with who may ask, what it sends and what it gets. Both sides import
 * this table: the resolvers are made from it, and the pages' `invoke` is typed by it. The space is never part of a
 * request; it is the one of the platform's context.
 */
import * as z from 'zod/mini';
import { siteDefaultsSchema, spaceSettingsSchema } from '../settings/settings';
import { ERROR_CODES, type Result } from './result';

/** Jira's project permissions that the app asks about; the keys are Jira's own. */
export const PERMISSIONS = ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'] as const;

export type Permission = (typeof PERMISSIONS)[number];

interface ResolverDefinition {
  /** What the asking person must hold in the context's space. */
  readonly permission: Permission;
  readonly request: z.ZodMiniType;
  readonly response: z.ZodMiniType;
}

/** Counts the saves of one space; 0 before the first. A save names the revision that it was made on. */
const revision = z.int().check(z.minimum(0));

export const RESOLVERS = {
  /** Fails with `damagedSettings` where the stored value cannot be read. */
  'space.settings.read': {
    permission: 'BROWSE_PROJECTS',
    request: z.strictObject({}),
    response: z.strictObject({
      settings: spaceSettingsSchema,
      siteDefaults: siteDefaultsSchema,
      revision,
      /** Whether the same person may call `space.settings.save`. */
      mayAdminister: z.boolean(),
    }),
  },
  /** Fails with `conflict` where somebody saved since `revision`; nothing is written then. */
  'space.settings.save': {
    permission: 'ADMINISTER_PROJECTS',
    request: z.strictObject({ settings: spaceSettingsSchema, revision }),
    response: z.strictObject({ revision }),
  },
} as const satisfies Readonly<Record<string, ResolverDefinition>>;

export type ResolverKey = keyof typeof RESOLVERS;
export type RequestOf<K extends ResolverKey> = z.infer<(typeof RESOLVERS)[K]['request']>;
export type ResponseOf<K extends ResolverKey> = z.infer<(typeof RESOLVERS)[K]['response']>;

const failure = z.strictObject({
  code: z.enum(ERROR_CODES),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

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
