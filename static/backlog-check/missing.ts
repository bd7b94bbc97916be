/** What a run has not seen, and what it takes to see it after all. Pure. */
import type { ParentPlace, RunGap } from '../../src/backlog-check';
import type { Entry } from './entry';

/** The gaps that are left when nothing more is missing of these items; one that names no items stays. */
export function without(gaps: readonly RunGap[], ids: ReadonlySet<string>): readonly RunGap[] {
  return gaps.flatMap((gap) => {
    const left = gap.issueIds.filter((id) => !ids.has(id));
    if (left.length === gap.issueIds.length) return [gap];
    return left.length === 0 ? [] : [{ ...gap, issueIds: left }];
  });
}

/** What a run that goes on need not read, and which items above those are still to be read. */
export interface Kept {
  readonly resume: readonly string[];
  readonly resumeParents: readonly ParentPlace[];
}

/**
 * What a run that goes on is told: the items that were judged, and the parents that are missing. A gap that names no items
 * may have touched any of them (a setting of the board, a change log), so after one everything is read again.
 */
export function keptOf(entries: readonly Entry[], parents: readonly Entry[], gaps: readonly RunGap[]): Kept {
  if (gaps.some(({ issueIds }) => issueIds.length === 0)) return { resume: [], resumeParents: [] };
  const known = new Set(parents.map(({ item }) => item.id));
  const places = new Map<string, number>();
  for (const { item } of entries) {
    const id = item.parent?.id;
    if (id !== undefined && !known.has(id)) places.set(id, Math.min(places.get(id) ?? Infinity, item.position));
  }
  return {
    resume: entries.map(({ item }) => item.id),
    resumeParents: [...places].map(([id, position]) => ({ id, position })),
  };
}
