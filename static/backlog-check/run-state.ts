/** What the page knows of a run so far: a fold over the run's events. Pure; the hook beside it feeds it. */
import type { RankedItem, RunEvent, RunGap, Scope } from '../../src/backlog-check';

export interface RunState {
  readonly status: 'running' | 'complete' | 'partial' | 'cancelled' | 'failed';
  /** Null until the scope is resolved. */
  readonly scope: { readonly scope: Scope; readonly label: string; readonly fallback: boolean } | null;
  /** Ids found, and whether there are no more to come. */
  readonly found: number;
  readonly foundAll: boolean;
  /** In the order of arrival, so that what is on the screen stays where it is. */
  readonly items: readonly RankedItem[];
  readonly gaps: readonly RunGap[];
  /** What stopped the run, where it failed. */
  readonly problem: unknown;
}

export const STARTED: RunState = {
  status: 'running',
  scope: null,
  found: 0,
  foundAll: false,
  items: [],
  gaps: [],
  problem: null,
};

/** The state after one more event. */
export function afterEvent(state: RunState, event: RunEvent): RunState {
  switch (event.type) {
    case 'scope':
      return { ...state, scope: { scope: event.scope, label: event.label, fallback: event.fallback } };
    case 'ids':
      return { ...state, found: event.found, foundAll: event.complete };
    case 'judged':
      return { ...state, items: [...state.items, ...event.items] };
    case 'revised': {
      const revised = new Map(event.items.map((item) => [item.id, item]));
      return { ...state, items: state.items.map((item) => revised.get(item.id) ?? item) };
    }
    case 'template':
      return state;
    case 'gap':
      return { ...state, gaps: [...state.gaps, event.gap] };
    case 'end':
      return { ...state, status: event.outcome };
  }
}

/** Items that the scope holds but nothing can be said about, each once. */
export function unseenCount({ gaps }: Pick<RunState, 'gaps'>): number {
  return new Set(gaps.flatMap(({ issueIds }) => issueIds)).size;
}

/** How far the run is, from 0 to 1; null as long as that is not known. */
export function progress(state: RunState): number | null {
  if (!state.foundAll || state.found === 0) return null;
  return Math.min(1, (state.items.length + unseenCount(state)) / state.found);
}
