/**
 * Keeps unsaved changes in the tab while its person looks elsewhere in Jira, which unmounts the page without asking it.
 * Lives as long as the tab, holds what the settings hold (account ids, no names) and is forgotten on save and discard.
 */
import { readKept, type KeptDraft } from './read-kept';

const keyOf = (projectId: string): string => `whose-call:draft:${projectId}`;

/** Forge's frame may be denied storage by the browser; then there is only the browser's own question on leaving. */
function withStorage<T>(access: (storage: Storage) => T, otherwise: T): T {
  try {
    return access(window.sessionStorage);
  } catch {
    return otherwise;
  }
}

export function keepDraft(projectId: string, kept: KeptDraft): void {
  withStorage((storage) => storage.setItem(keyOf(projectId), JSON.stringify(kept)), undefined);
}

export function forgetDraft(projectId: string): void {
  withStorage((storage) => storage.removeItem(keyOf(projectId)), undefined);
}

/** What was kept; null where there is nothing, or nothing that this version of the app understands. */
export function keptDraft(projectId: string): KeptDraft | null {
  return withStorage((storage) => readKept(storage.getItem(keyOf(projectId))), null);
}
