/** What changed since the map was saved, as short marks for headings. Pure. */
import { driftOf, type DecisionRightsMap, type Drift, type Seen } from '../../src/decision-rights';
import type { DriftMark, DriftMarks } from './grid-shapes';

function marks({ added, renamed }: Drift['statuses']): ReadonlyMap<string, DriftMark> {
  const found = new Map<string, DriftMark>();
  for (const { id } of added) found.set(id, { text: 'new', detail: 'It came since the map was saved.' });
  for (const { id, before } of renamed) {
    found.set(id, { text: 'renamed', detail: `It was “${before}” when the map was saved.` });
  }
  return found;
}

/** Marks by id; empty where nothing changed, or where the map was never saved. */
export function driftMarks({ issueTypes }: Pick<DecisionRightsMap, 'issueTypes'>, seen: Seen | null): DriftMarks {
  const drift = driftOf(issueTypes, seen);
  return { issueTypes: marks(drift.issueTypes), statuses: marks(drift.statuses) };
}
