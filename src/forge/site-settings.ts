/** The use cases behind the site's defaults, for Jira administrators, and what the app can tell about itself. */
import { damaged } from './damaged-settings';
import type { UseCase } from './secured';
import { historyAnswer, saveSettings } from './settings-use-cases';
import type { SettingsPorts } from './space-settings';

/** The site's defaults. */
export function readSiteSettings({ store }: SettingsPorts): UseCase<'site.settings.read'> {
  return async () => {
    const { revision, savedBy, savedAt, content } = await store.site.read();
    if (!content.ok) return damaged('site', { revision, savedBy, savedAt, content });
    return { ok: true, value: { settings: content.settings, revision, savedBy, savedAt } };
  };
}

/** Saves the site's defaults as their next revision. */
export function saveSiteSettings({ store, now }: SettingsPorts): UseCase<'site.settings.save'> {
  return ({ settings, revision }, { accountId }) =>
    saveSettings(store.site, { settings, revision, accountId, now: now() });
}

/** Former defaults of the site. */
export function readSiteHistory({ store }: SettingsPorts): UseCase<'site.settings.history'> {
  return async ({ before }) => historyAnswer(await store.site.history(before));
}
