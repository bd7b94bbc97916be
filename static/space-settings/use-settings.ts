import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ResponseOf } from '../../src/contract';
import { call } from '../kit/bridge/call';
import { AppFailure } from '../kit/copy';
import { changedFields, draftOf, rebase, withDraft, type Draft } from './draft';

export type Stored = ResponseOf<'space.settings.read'>;

export type SaveState =
  | { readonly state: 'idle' | 'saving' | 'saved' }
  | { readonly state: 'failed'; readonly problem: unknown }
  /** Somebody else saved first; theirs has been read, nothing has been overwritten. */
  | { readonly state: 'conflict'; readonly theirs: Stored };

/** Asks before the page is left with unsaved changes. */
function useUnsavedGuard(dirty: boolean) {
  useEffect(() => {
    if (!dirty) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [dirty]);
}

/** Saves on the revision that was edited; where somebody else was first, fetches theirs instead. */
async function saveOver(stored: Stored, draft: Draft): Promise<{ readonly saved: Stored } | SaveState> {
  const settings = withDraft(stored.settings, draft);
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

/** The form: a draft over what is stored, saved as a whole on the revision that it was made on. */
export function useSettings(initial: Stored) {
  const [stored, setStored] = useState(initial);
  const [draft, setDraft] = useState(() => draftOf(initial.settings));
  const [save, setSave] = useState<SaveState>({ state: 'idle' });
  const base = useMemo(() => draftOf(stored.settings), [stored]);
  const changed = changedFields(base, draft);
  const dirty = changed.length > 0;
  useUnsavedGuard(dirty);

  const submit = useCallback(async () => {
    setSave({ state: 'saving' });
    const outcome = await saveOver(stored, draft);
    if ('saved' in outcome) setStored(outcome.saved);
    setSave('saved' in outcome ? { state: 'saved' } : outcome);
  }, [stored, draft]);

  return {
    stored,
    base,
    draft,
    changed,
    dirty,
    save,
    submit,
    edit: (change: Partial<Draft>) => {
      setDraft({ ...draft, ...change });
      if (save.state === 'saved') setSave({ state: 'idle' });
    },
    discard: () => {
      setDraft(base);
      setSave({ state: 'idle' });
    },
    /** After a conflict: their version, with or without the edits made here on top. */
    takeTheirs: (theirs: Stored, keepMine: boolean) => {
      const other = draftOf(theirs.settings);
      setDraft(keepMine ? rebase(base, draft, other) : other);
      setStored(theirs);
      setSave({ state: 'idle' });
    },
  };
}
