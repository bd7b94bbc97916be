/** What changed since the map was saved, as short marks for headings. Pure. */
import { driftOf, type DecisionRightsMap, type Drift, type Seen } from '../../src/decision-rights';
import type { DriftMarks } from './grid-shapes';

function marks({ added, renamed }: Drift['statuses']): ReadonlyMap<string, string> {
  return new Map([
    ...added.map(({ id }) => [id, 'new'] as const),
    ...renamed.map(({ id, before }) => [id, `was “${before}”`] as const),
  ]);
}

/** Marks by id; empty where nothing changed, or where the map was never saved. */
export function driftMarks({ issueTypes }: Pick<DecisionRightsMap, 'issueTypes'>, seen: Seen | null): DriftMarks {
  const drift = driftOf(issueTypes, seen);
  return { issueTypes: marks(drift.issueTypes), statuses: marks(drift.statuses) };
}
