import { useCallback } from 'react';
import type { ResponseOf } from '../../src/contract';
import { call } from '../kit/bridge/call';
import { accountsOf } from './accounts';
import type { KnownPeople } from './section-props';

/** Reads pages of the history, and has everybody looked up whom the revisions name. Keeps its identity. */
export function useRevisions({
  look,
}: Pick<KnownPeople, 'look'>): (before: number | null) => Promise<ResponseOf<'space.settings.history'>> {
  return useCallback(
    async (before: number | null) => {
      const page = await call('space.settings.history', { before });
      look(page.revisions.flatMap(({ settings }) => (settings === null ? [] : accountsOf(settings))));
      return page;
    },
    [look],
  );
}
