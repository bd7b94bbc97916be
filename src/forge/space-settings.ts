/** The use cases behind a space's settings: reading them with the site's defaults, saving, and their history. */
import { DEFAULT_SITE_DEFAULTS, type SettingsStore } from '../settings';
import { damaged } from './damaged-settings';
import type { UseCase } from './secured';
import { historyAnswer, saveSettings } from './settings-use-cases';

export interface SettingsPorts {
  readonly store: SettingsStore;
  readonly now: () => Date;
}

/** Settings of the context's space. Damaged defaults of the site are told beside them and take nothing else away. */
export function readSpaceSettings({ store }: SettingsPorts): UseCase<'space.settings.read'> {
  return async (_request, { projectId, granted }) => {
    const [space, site] = await Promise.all([store.space(projectId).read(), store.site.read()]);
    if (!space.content.ok) return damaged('space', space);
    return {
      ok: true,
      value: {
        settings: space.content.settings,
        siteDefaults: site.content.ok ? site.content.settings : DEFAULT_SITE_DEFAULTS,
        siteProblem: site.content.ok ? null : damaged('site', site).error,
        revision: space.revision,
        savedBy: space.savedBy,
        savedAt: space.savedAt,
        mayAdminister: granted.has('ADMINISTER_PROJECTS'),
      },
    };
  };
}

/** Saves the settings of the context's space as its next revision. */
export function saveSpaceSettings({ store, now }: SettingsPorts): UseCase<'space.settings.save'> {
  return ({ settings, revision }, { projectId, accountId }) =>
    saveSettings(store.space(projectId), { settings, revision, accountId, now: now() });
}

/** Former settings of the context's space. */
export function readSpaceHistory({ store }: SettingsPorts): UseCase<'space.settings.history'> {
  return async ({ before }, { projectId }) => historyAnswer(await store.space(projectId).history(before));
}
