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

/**
 * The form: a draft over what is stored, saved as a whole on the revision that it was made on.
 */
export function useSettings(initial: Stored) {
  const [stored, setStored] = useState(initial);
  const [draft, setDraft] = useState(() => draftOf(initial.settings));
  const [save, setSave] = useState<SaveState>({ state: 'idle' });
  const base = useMemo(() => draftOf(stored.settings), [stored]);
  const changed = changedFields(base, draft);
  const dirty = changed.length > 0;

  useEffect(() => {
    if (!dirty) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [dirty]);

  const submit = useCallback(async () => {
    setSave({ state: 'saving' });
    const settings = withDraft(stored.settings, draft);
    try {
      const { revision } = await call('space.settings.save', { settings, revision: stored.revision });
      setStored({ ...stored, settings, revision });
      setSave({ state: 'saved' });
    } catch (problem) {
      const conflict = problem instanceof AppFailure && problem.failure.code === 'conflict';
      setSave(
        conflict
          ? await call('space.settings.read', {}).then(
              (theirs): SaveState => ({ state: 'conflict', theirs }),
              (reading: unknown): SaveState => ({ state: 'failed', problem: reading }),
            )
          : { state: 'failed', problem },
      );
    }
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
