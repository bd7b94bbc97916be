/**
 * Settings of a space and of the site: shapes, defaults and reading, in one place. Pure, so that the pages can check a
 * draft with the very code that the back end checks it with. Storage is store.ts.
 */
import { EMPTY_MAP_SETTINGS, EMPTY_SITE_MAP_DEFAULTS } from '../decision-rights';
import { SITE_MIGRATIONS, SPACE_MIGRATIONS } from './migrations';
import { type SiteDefaults, siteDefaultsSchema, type SpaceSettings, spaceSettingsSchema } from './settings-schema';
import { type Parsed, parseVersioned } from './settings-version';

export {
  type Area,
  type Deputy,
  type SiteDefaults,
  siteDefaultsSchema,
  type SpaceSettings,
  spaceSettingsSchema,
} from './settings-schema';
export { type SettingsProblem, settingsProblems } from './settings-problem';
export type { Parsed } from './settings-version';

/** A space that has set nothing: it inherits everything, and nobody is named yet. */
export const DEFAULT_SPACE_SETTINGS: SpaceSettings = {
  version: 2,
  ...EMPTY_MAP_SETTINGS,
  holders: { PM: null, PO: null },
  deputies: { PM: [], PO: [] },
  areas: [],
  portfolioOwner: null,
  escalationContact: null,
  kinds: {},
  criteria: { fieldIds: null },
  checks: {},
  exemptions: [],
  advisor: { engineers: null, stage: null },
  seen: null,
};

/** A site that has set nothing. */
export const DEFAULT_SITE_DEFAULTS: SiteDefaults = {
  version: 2,
  ...EMPTY_SITE_MAP_DEFAULTS,
  escalationContact: null,
  criteria: { fieldIds: null },
  checks: {},
};

/**
 * Reads stored settings of a space.
 *
 * @param value what the storage holds; undefined means that nothing was ever saved
 * @returns the settings, migrated; the defaults where nothing was saved; or what is wrong with the value
 */
export function parseSpaceSettings(value: unknown): Parsed<SpaceSettings> {
  if (value === undefined) return { ok: true, settings: DEFAULT_SPACE_SETTINGS };
  return parseVersioned(value, { version: 2, schema: spaceSettingsSchema, migrations: SPACE_MIGRATIONS });
}

/** Reads stored site defaults; otherwise as `parseSpaceSettings`. */
export function parseSiteDefaults(value: unknown): Parsed<SiteDefaults> {
  if (value === undefined) return { ok: true, settings: DEFAULT_SITE_DEFAULTS };
  return parseVersioned(value, { version: 2, schema: siteDefaultsSchema, migrations: SITE_MIGRATIONS });
}

/** What applies in a space after its own settings and the site's defaults; the map itself is `resolveMap`'s. */
export interface EffectiveSettings {
  readonly escalationContact: string | null;
  /** Null: fields are found by name. */
  readonly criteriaFieldIds: readonly string[] | null;
  readonly checks: SpaceSettings['checks'];
}

type CheckSettings = NonNullable<SpaceSettings['checks'][keyof SpaceSettings['checks']]>;

/** Option by option, so that a space that sets one still follows the site in the others. Weights and steps are sets: chosen as a whole. */
function mergedCheck(site: CheckSettings | undefined, space: CheckSettings | undefined): CheckSettings {
  const options = { ...site?.options, ...space?.options };
  return { ...site, ...space, ...(Object.keys(options).length === 0 ? {} : { options }) };
}

/** The space's own value wherever it has one; checks are merged attribute by attribute, their options one by one. */
export function effectiveSettings(space: SpaceSettings, site: SiteDefaults): EffectiveSettings {
  const ids = new Set([...Object.keys(site.checks), ...Object.keys(space.checks)]) as Set<
    keyof SpaceSettings['checks']
  >;
  return {
    escalationContact: space.escalationContact ?? site.escalationContact,
    criteriaFieldIds: space.criteria.fieldIds ?? site.criteria.fieldIds,
    checks: Object.fromEntries([...ids].map((id) => [id, mergedCheck(site.checks[id], space.checks[id])])),
  };
}
