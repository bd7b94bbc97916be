/** What a kept draft is, and reading one back. Pure; where it is kept is kept-draft.ts. */
import { parseSpaceSettings, type SpaceSettings } from '../../src/settings/settings';

export interface KeptDraft {
  readonly base: SpaceSettings;
  readonly draft: SpaceSettings;
  /** The revision that the draft was made on. */
  readonly revision: number;
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
