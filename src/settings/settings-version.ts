/** Brings a stored value of an older version to the present one, step by step. Pure. */
import * as z from 'zod/mini';
import { type SettingsProblem, settingsProblems } from './settings-problem';

/** From a value of version `n` (the key) to one of version `n + 1`; it must set `version` itself. */
export type Migrations = Readonly<Record<number, (older: Readonly<Record<string, unknown>>) => unknown>>;

/** A value that was understood, or why it was not. The store keeps what was refused; nothing resets it silently. */
export type Parsed<T> =
  { readonly ok: true; readonly settings: T } | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

const versioned = z.looseObject({ version: z.int().check(z.minimum(1)) });

const refused = (path: string, received: string, expected: string): { ok: false; problems: SettingsProblem[] } => ({
  ok: false,
  problems: [{ path, received, expected }],
});

/**
 * Migrates and checks a stored value.
 *
 * @param value what the storage gave
 * @param format the present version, its schema, and the migrations that lead to it
 * @returns the settings in their present shape, or every problem found; a version newer than ours is a problem, because
 *   an older app must not guess at it
 */
export function parseVersioned<T>(
  value: unknown,
  { version, schema, migrations }: { version: number; schema: z.ZodMiniType<T>; migrations: Migrations },
): Parsed<T> {
  let current = value;
  for (;;) {
    const head = versioned.safeParse(current, { reportInput: true });
    if (!head.success) return { ok: false, problems: settingsProblems(head.error, versioned) };
    const found = head.data.version;
    if (found === version) break;
    if (found > version) return refused('version', String(found), `${version}, or an app that knows version ${found}`);
    const migrate = migrations[found];
    if (migrate === undefined)
      return refused('version', String(found), `a version from which ${version} can be reached`);
    current = migrate(head.data);
    // A migration that forgets to raise the version would turn round here for ever.
    if (versioned.safeParse(current).data?.version !== found + 1) {
      return refused('version', String(found), `a migration that gives version ${found + 1}`);
    }
  }
  const parsed = schema.safeParse(current, { reportInput: true });
  return parsed.success
    ? { ok: true, settings: parsed.data }
    : { ok: false, problems: settingsProblems(parsed.error, schema) };
}
