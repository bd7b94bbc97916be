/**
 * Settings of a space and of the site: shapes, defaults and reading, in one place. Pure, so that the pages can check a
 * draft with the very code that the back end checks it with. Storage is store.ts.
 */
import { EMPTY_MAP_SETTINGS, EMPTY_SITE_MAP_DEFAULTS } from '../decision-rights';
import { type SiteDefaults, siteDefaultsSchema, type SpaceSettings, spaceSettingsSchema } from './settings-schema';
import { type Migrations, type Parsed, parseVersioned } from './settings-version';

export { type SiteDefaults, siteDefaultsSchema, type SpaceSettings, spaceSettingsSchema } from './settings-schema';
export { type SettingsProblem, settingsProblems } from './settings-problem';
export type { Parsed } from './settings-version';

/** A space that has set nothing: it inherits everything, and nobody is named yet. */
export const DEFAULT_SPACE_SETTINGS: SpaceSettings = {
  version: 1,
  ...EMPTY_MAP_SETTINGS,
  holders: { PM: null, PO: null },
  escalationContact: null,
  criteria: { fieldIds: [] },
};

/** A site that has set nothing. */
export const DEFAULT_SITE_DEFAULTS: SiteDefaults = { version: 1, ...EMPTY_SITE_MAP_DEFAULTS };

/** Entry `n` leads from version `n` to `n + 1`. Empty as long as there is only version 1. */
const SPACE_MIGRATIONS: Migrations = {};
const SITE_MIGRATIONS: Migrations = {};

/**
 * Reads stored settings of a space.
 *
 * @param value what the storage holds; undefined means that nothing was ever saved
 * @returns the settings, migrated; the defaults where nothing was saved; or what is wrong with the value
 */
export function parseSpaceSettings(value: unknown): Parsed<SpaceSettings> {
  if (value === undefined) return { ok: true, settings: DEFAULT_SPACE_SETTINGS };
  return parseVersioned(value, { version: 1, schema: spaceSettingsSchema, migrations: SPACE_MIGRATIONS });
}

/** Reads stored site defaults; otherwise as `parseSpaceSettings`. */
export function parseSiteDefaults(value: unknown): Parsed<SiteDefaults> {
  if (value === undefined) return { ok: true, settings: DEFAULT_SITE_DEFAULTS };
  return parseVersioned(value, { version: 1, schema: siteDefaultsSchema, migrations: SITE_MIGRATIONS });
}
