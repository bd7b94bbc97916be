/** The demo's settings, as the entries that the app's own store would have written. */
import { DEMO_PEOPLE, demoAppStorage } from '../demo';
import { createSettingsStore } from '../../src/settings/store';

export async function demoStorageEntries(now: Date): Promise<Readonly<Record<string, unknown>>> {
  const entries = new Map<string, unknown>();
  const store = createSettingsStore({
    get: async (key) => entries.get(key),
    set: async (key, value) => void entries.set(key, value),
    setIfFree: async (key, value) => {
      if (entries.has(key)) return false;
      entries.set(key, value);
      return true;
    },
    delete: async (key) => void entries.delete(key),
  });
  for (const [projectId, settings] of Object.entries(demoAppStorage(now))) {
    await store.space(projectId).save({ settings, expectedRevision: 0, accountId: DEMO_PEOPLE.spaceAdmin, now });
  }
  return Object.fromEntries(entries);
}
