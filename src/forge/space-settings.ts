/** The use cases behind the settings: reading them with the site's defaults, and saving them. */
import type { Current, SettingsStore } from '../settings';
import { failed, inWords, type UseCase } from './secured';

interface Dependencies {
  readonly store: SettingsStore;
  readonly now: () => Date;
}

/** The stored value cannot be read. It stays as it is; the page shows where it is broken and offers to start afresh. */
function damaged(whose: 'space' | 'site', { revision, content }: Current<unknown>): ReturnType<typeof failed> {
  return failed('damagedSettings', { whose, revision, ...inWords(content.ok ? [] : content.problems) });
}

/** Settings of the context's space. */
export function readSpaceSettings({ store }: Dependencies): UseCase<'space.settings.read'> {
  return async (_request, { projectId, granted }) => {
    const [space, site] = await Promise.all([store.readSpace(projectId), store.readSite()]);
    if (!space.content.ok) return damaged('space', space);
    if (!site.content.ok) return damaged('site', site);
    return {
      ok: true,
      value: {
        settings: space.content.settings,
        siteDefaults: site.content.settings,
        revision: space.revision,
        savedBy: space.savedBy,
        savedAt: space.savedAt,
        mayAdminister: granted.has('ADMINISTER_PROJECTS'),
      },
    };
  };
}

/** Saves the settings of the context's space as its next revision. */
export function saveSpaceSettings({ store, now }: Dependencies): UseCase<'space.settings.save'> {
  return async ({ settings, revision }, { projectId, accountId }) => {
    const change = { settings, expectedRevision: revision, accountId, now: now() };
    const outcome = await store.saveSpace(projectId, change);
    switch (outcome.type) {
      case 'saved':
        return { ok: true, value: { revision: outcome.revision } };
      case 'conflict':
        return failed('conflict', {
          expected: revision,
          revision: outcome.revision,
          savedBy: outcome.savedBy ?? '',
          savedAt: outcome.savedAt ?? '',
        });
      case 'tooLarge':
        return failed('badRequest', { at: 'settings', bytes: outcome.bytes, limit: outcome.limit });
    }
  };
}
