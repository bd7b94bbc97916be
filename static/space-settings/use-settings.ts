/** The form: a draft over what is stored, saved as a whole on the revision that it was made on. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ResponseOf } from '../../src/contract';
import { seenOf, type SpaceIssueType } from '../../src/decision-rights';
import type { SpaceSettings } from '../../src/settings/settings';
import { call } from '../kit/bridge/call';
import { AppFailure } from '../kit/copy';
import { changedSections, conflictOf, merge, type SectionChoice } from './draft';
import { forgetDraft, keepDraft, keptDraft } from './kept-draft';
import type { SectionId } from '../settings-kit/leaves';

export type Stored = ResponseOf<'space.settings.read'>;

export type SaveState =
  | { readonly state: 'idle' | 'saving' | 'saved' }
  | { readonly state: 'failed'; readonly problem: unknown }
  /** An option of a check cannot be followed; nothing was sent. */
  | { readonly state: 'invalid' }
  /** Somebody else saved first; theirs has been read, nothing has been overwritten. */
  | { readonly state: 'conflict'; readonly theirs: Stored };

/**
 * Asks before the page is left with unsaved changes. The browser can ask only when the whole tab goes; Jira changes its
 * pages without that and tells the app nothing, so the draft is also kept and given back on return (kept-draft.ts).
 */
function useUnsavedGuard(dirty: boolean) {
  useEffect(() => {
    if (!dirty) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [dirty]);
}

/** The catalogue of checks is heavy, so it is asked only where checks were changed. */
async function isValid(settings: SpaceSettings, changed: readonly SectionId[]): Promise<boolean> {
  if (!changed.includes('checks')) return true;
  const { checksAreValid } = await import('../settings-kit/ChecksEditor');
  return checksAreValid(settings.checks);
}

/** Saves on the revision that was edited; where somebody else was first, fetches theirs instead. */
async function saveOver(stored: Stored, settings: SpaceSettings): Promise<{ readonly saved: Stored } | SaveState> {
  try {
    const { revision } = await call('space.settings.save', { settings, revision: stored.revision });
    return { saved: { ...stored, settings, revision } };
  } catch (problem) {
    if (!(problem instanceof AppFailure) || problem.failure.code !== 'conflict') return { state: 'failed', problem };
    return call('space.settings.read', {}).then(
      (theirs) => ({ state: 'conflict', theirs }),
      (reading: unknown) => ({ state: 'failed', problem: reading }),
    );
  }
}

interface FormState {
  readonly stored: Stored;
  readonly draft: SpaceSettings;
  readonly save: SaveState;
  /** The draft was made earlier and has been given back. */
  readonly returned: boolean;
}

function begin(projectId: string, initial: Stored): FormState {
  const fresh: FormState = { stored: initial, draft: initial.settings, save: { state: 'idle' }, returned: false };
  const kept = initial.mayAdminister ? keptDraft(projectId) : null;
  if (kept === null || changedSections(kept.base, kept.draft).length === 0) return fresh;
  if (kept.revision === initial.revision) return { ...fresh, draft: kept.draft, returned: true };
  // Somebody saved since: the same situation as two people at once, and solved the same way.
  const stored = { ...initial, settings: kept.base, revision: kept.revision };
  return { stored, draft: kept.draft, save: { state: 'conflict', theirs: initial }, returned: true };
}

export function useSettings(projectId: string, issueTypes: readonly SpaceIssueType[], initial: Stored) {
  const [form, setForm] = useState(() => begin(projectId, initial));
  const { stored, draft, save } = form;
  const base = stored.settings;
  const changed = useMemo(() => changedSections(base, draft), [base, draft]);
  const dirty = changed.length > 0;
  useUnsavedGuard(dirty);
  useEffect(() => {
    if (!stored.mayAdminister) return;
    if (dirty) keepDraft(projectId, { base, draft, revision: stored.revision });
    else forgetDraft(projectId);
  }, [projectId, dirty, base, draft, stored]);

  const submit = useCallback(async () => {
    setForm((now) => ({ ...now, save: { state: 'saving' } }));
    const outcome = (await isValid(draft, changed))
      ? await saveOver(stored, { ...draft, seen: seenOf(issueTypes) })
      : ({ state: 'invalid' } as const);
    setForm((now) =>
      'saved' in outcome
        ? { stored: outcome.saved, draft: outcome.saved.settings, save: { state: 'saved' }, returned: false }
        : { ...now, save: outcome },
    );
  }, [stored, draft, changed, issueTypes]);

  return {
    stored,
    base,
    draft,
    changed,
    dirty,
    save,
    submit,
    returned: form.returned,
    conflict: save.state === 'conflict' ? conflictOf(base, draft, save.theirs.settings) : null,
    edit: (change: Partial<SpaceSettings>) =>
      setForm((now) => ({
        ...now,
        draft: { ...now.draft, ...change },
        save: now.save.state === 'conflict' ? now.save : { state: 'idle' },
      })),
    discard: () => setForm((now) => ({ ...now, draft: now.stored.settings, save: { state: 'idle' }, returned: false })),
    /** After a conflict: their version, with the edits made here on top in the sections that keep them. */
    settle: (theirs: Stored, choices: Readonly<Partial<Record<SectionId, SectionChoice>>>) =>
      setForm((now) => ({
        stored: theirs,
        draft: merge({ base: now.stored.settings, mine: now.draft, theirs: theirs.settings }, choices),
        save: { state: 'idle' },
        returned: false,
      })),
  };
}

export type SettingsForm = ReturnType<typeof useSettings>;
