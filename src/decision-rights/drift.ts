/** What changed in the space since its map was last saved: by id, so that a new name is a new name and no new status. */
import type { SpaceIssueType } from './map';

/** Names by id of what a space had at one moment. */
export interface Seen {
  readonly issueTypes: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Renamed extends Named {
  readonly before: string;
}

export interface DriftOf {
  readonly added: readonly Named[];
  readonly renamed: readonly Renamed[];
  /** With the name it had: Jira no longer knows it here. */
  readonly removed: readonly Named[];
}

export interface Drift {
  readonly issueTypes: DriftOf;
  readonly statuses: DriftOf;
}

const NOTHING: DriftOf = { added: [], renamed: [], removed: [] };

/** No drift: also of a space whose map was never saved, because nobody can say since when. */
export const NO_DRIFT: Drift = { issueTypes: NOTHING, statuses: NOTHING };

/** What the space has now, in the form that is stored with each save of the map. */
export function seenOf(issueTypes: readonly SpaceIssueType[]): { [K in keyof Seen]: Record<string, string> } {
  const statuses = issueTypes.flatMap((type) => type.statuses);
  return { issueTypes: namesOf(issueTypes), statuses: namesOf(statuses) };
}

/**
 * Compares the space with what it had when its map was last saved. It cannot see that a work type took on a status
 * which another one already had: only names by id are kept.
 *
 * @param seen what was stored then; null: nothing was, so nothing counts as changed
 */
export function driftOf(issueTypes: readonly SpaceIssueType[], seen: Seen | null): Drift {
  if (seen === null) return NO_DRIFT;
  const now = seenOf(issueTypes);
  return { issueTypes: compare(seen.issueTypes, now.issueTypes), statuses: compare(seen.statuses, now.statuses) };
}

/** Whether anything changed at all. */
export function hasDrifted({ issueTypes, statuses }: Drift): boolean {
  return [issueTypes, statuses].some(
    ({ added, renamed, removed }) => added.length + renamed.length + removed.length > 0,
  );
}

function namesOf(things: readonly Named[]): Record<string, string> {
  return Object.fromEntries(things.map(({ id, name }) => [id, name]));
}

function compare(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): DriftOf {
  const had = new Map(Object.entries(before));
  const has = new Map(Object.entries(now));
  const added: Named[] = [];
  const renamed: Renamed[] = [];
  for (const [id, name] of has) {
    const earlier = had.get(id);
    if (earlier === undefined) added.push({ id, name });
    else if (earlier !== name) renamed.push({ id, name, before: earlier });
  }
  const removed = [...had].filter(([id]) => !has.has(id)).map(([id, name]) => ({ id, name }));
  return { added, renamed, removed };
}
