import { useMemo } from 'react';
import type { Entry } from './entry';
import { matcher, type Filters, type FreshGaps } from './filters';
import { groupAbove, groupEntries, type Group, type GroupBy } from './groups';
import type { RunState } from './run-state';

export interface View {
  /** What the filters leave, each item once, in the order of arrival. */
  readonly entries: readonly Entry[];
  readonly groups: readonly Group[];
  /** The items above those of the scope, where there are any: shown after the others, and counted nowhere. */
  readonly above: readonly Group[];
}

/** What the list shows of a run. */
export function useView(
  state: RunState,
  {
    filters,
    group,
    fresh,
    settled,
  }: {
    readonly filters: Filters;
    readonly group: GroupBy;
    readonly fresh: FreshGaps | null;
    /** False while the order must stay as it is. */
    readonly settled: boolean;
  },
): View {
  // By the state, not by its list: that one grows in place.
  const entries = useMemo(() => state.entries.filter(matcher(filters, fresh)), [state, filters, fresh]);
  const groups = useMemo(
    () => groupEntries(entries, { by: group, show: filters.show, settled }),
    [entries, group, filters.show, settled],
  );
  const above = useMemo(
    () => (state.status === 'running' ? [] : groupAbove(state.parents.filter(matcher(filters, fresh)))),
    [state, filters, fresh],
  );
  return { entries, groups, above };
}

/** The items of the groups in the order of the list, each once: the way through them one by one. */
export function inOrder(groups: readonly Group[]): readonly Entry[] {
  const seen = new Map<string, Entry>();
  for (const { entries } of groups)
    for (const entry of entries) if (!seen.has(entry.item.id)) seen.set(entry.item.id, entry);
  return [...seen.values()];
}
