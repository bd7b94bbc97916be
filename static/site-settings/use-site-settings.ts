/** The form of the site's defaults: a draft over what is stored, saved as a whole on the revision that it was made on. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ResponseOf } from '../../src/contract';
import type { SiteDefaults } from '../../src/settings/settings';
import { call } from '../kit/bridge/call';
import { AppFailure } from '../kit/copy';
import { asSpace, siteOf } from '../settings-kit/site-as-space';
import { changedSections, merge } from '../space-settings/draft';

export type StoredSite = ResponseOf<'site.settings.read'>;

export type SaveState =
  | { readonly state: 'idle' | 'saving' | 'saved' }
  | { readonly state: 'failed'; readonly problem: unknown }
  /** Another administrator saved first; theirs has been read, nothing has been overwritten. */
  | { readonly state: 'conflict'; readonly theirs: StoredSite };

interface FormState {
  readonly stored: StoredSite;
  readonly draft: SiteDefaults;
  readonly save: SaveState;
}

async function saveOver(
  stored: StoredSite,
  settings: SiteDefaults,
): Promise<{ readonly saved: StoredSite } | SaveState> {
  try {
    await call('site.settings.save', { settings, revision: stored.revision });
    return { saved: await call('site.settings.read', {}) };
  } catch (problem) {
    if (!(problem instanceof AppFailure) || problem.failure.code !== 'conflict') return { state: 'failed', problem };
    return call('site.settings.read', {}).then(
      (theirs) => ({ state: 'conflict', theirs }),
      (reading: unknown) => ({ state: 'failed', problem: reading }),
    );
  }
}

/** The browser can ask only when the whole tab goes. */
function useUnsavedGuard(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [dirty]);
}

export function useSiteSettings(initial: StoredSite) {
  const [form, setForm] = useState<FormState>({ stored: initial, draft: initial.settings, save: { state: 'idle' } });
  const { stored, draft, save } = form;
  const changed = useMemo(() => changedSections(asSpace(stored.settings), asSpace(draft)), [stored, draft]);
  const dirty = changed.length > 0;
  useUnsavedGuard(dirty);
  const submit = useCallback(async () => {
    setForm((now) => ({ ...now, save: { state: 'saving' } }));
    const outcome = await saveOver(stored, draft);
    setForm((now) =>
      'saved' in outcome
        ? { stored: outcome.saved, draft: outcome.saved.settings, save: { state: 'saved' } }
        : { ...now, save: outcome },
    );
  }, [stored, draft]);
  return {
    stored,
    draft,
    save,
    changed,
    dirty,
    submit,
    edit: (change: Partial<SiteDefaults>) =>
      setForm((now) => ({
        ...now,
        draft: { ...now.draft, ...change },
        save: now.save.state === 'saved' ? { state: 'idle' } : now.save,
      })),
    discard: () => setForm((now) => ({ ...now, draft: now.stored.settings, save: { state: 'idle' } })),
    /** After a conflict: their version, with or without the edits made here on top. */
    settle: (theirs: StoredSite, keepMine: boolean) =>
      setForm((now) => {
        const [base, mine] = [asSpace(now.stored.settings), asSpace(now.draft)];
        const merged = siteOf(merge({ base, mine, theirs: asSpace(theirs.settings) }, {}), now.draft);
        return { stored: theirs, draft: keepMine ? merged : theirs.settings, save: { state: 'idle' } };
      }),
  };
}

export type SiteForm = ReturnType<typeof useSiteSettings>;
