/** A site's defaults as the settings of a space that sets nothing else, so that one set of tools serves both. Pure. */
import { DEFAULT_SPACE_SETTINGS, type SiteDefaults, type SpaceSettings } from '../../src/settings/settings';

export const asSpace = ({ preset, rights, escalationContact, criteria, checks }: SiteDefaults): SpaceSettings => ({
  ...DEFAULT_SPACE_SETTINGS,
  preset,
  rights,
  escalationContact,
  criteria,
  checks,
});

/** The way back; what a site cannot set is left out. */
export const siteOf = (
  { preset, rights, escalationContact, criteria, checks }: SpaceSettings,
  { version }: Pick<SiteDefaults, 'version'>,
): SiteDefaults => ({ version, preset, rights, escalationContact, criteria, checks });
