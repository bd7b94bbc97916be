/**
 * Keeps unsaved changes in the tab while its person looks elsewhere in Jira, which unmounts the page without asking it.
 * Lives as long as the tab, holds what the settings hold (account ids, no names) and is forgotten on save and discard.
 */
import { parseSpaceSettings, type SpaceSettings } from '../../src/settings/settings';

export interface KeptDraft {
  readonly base: SpaceSettings;
  readonly draft: SpaceSettings;
  /** The revision that the draft was made on. */
  readonly revision: number;
}

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

/** Reads a kept draft. Total: whatever stands there, it is a draft of the present shape or null. */
export function readKept(text: string | null): KeptDraft | null {
  try {
    const value = JSON.parse(text ?? 'null') as { base?: unknown; draft?: unknown; revision?: unknown } | null;
    const [base, draft] = [parseSpaceSettings(value?.base ?? null), parseSpaceSettings(value?.draft ?? null)];
    const revision = value?.revision;
    if (!base.ok || !draft.ok || typeof revision !== 'number') return null;
    return { base: base.settings, draft: draft.settings, revision };
  } catch {
    return null;
  }
}
