/**
 * The list in groups: by whose call it is, by check, or by epic; worst first. Pure. An item counts once in the headline;
 * one that waits on both roles stands under each of them, and one with three gaps under three checks.
 */
import type { CheckResult } from '../../src/checks';
import type { Role } from '../../src/decision-rights';
import type { Shown } from './filters';
import { gapsFor, type Entry } from './entry';

export const GROUP_BYS = ['owner', 'check', 'epic'] as const;
export type GroupBy = (typeof GROUP_BYS)[number];

type Parent = NonNullable<Entry['item']['parent']>;

/** What holds a group together. */
export type Subject =
  | { readonly type: 'owner'; readonly role: Role }
  | { readonly type: 'cannot-tell' }
  | { readonly type: 'ready' }
  | { readonly type: 'check'; readonly checkId: string }
  | { readonly type: 'no-gaps' }
  | { readonly type: 'epic'; readonly parent: Parent }
  | { readonly type: 'no-epic' }
  | { readonly type: 'epic-unknown' }
  /** The items above those of the scope, which count nowhere. */
  | { readonly type: 'above' };

export interface Group {
  /** Steady while the same thing is grouped. */
  readonly id: string;
  readonly subject: Subject;
  readonly entries: readonly Entry[];
}

/** The roles and states under which an item stands. */
function ownersOf({ standing }: Entry): readonly ('PM' | 'PO' | 'cannot-tell' | 'ready')[] {
  return standing === 'both' ? ['PM', 'PO'] : [standing];
}

function worstFirst(entries: readonly Entry[], role: Role | 'all'): readonly Entry[] {
  return [...entries].sort((a, b) => b.weight[role] - a.weight[role] || a.item.position - b.item.position);
}

function byOwner(entries: readonly Entry[], show: Shown | null): readonly Group[] {
  const groups: Record<'PM' | 'PO' | 'cannot-tell' | 'ready', Entry[]> = {
    PM: [],
    PO: [],
    'cannot-tell': [],
    ready: [],
  };
  for (const entry of entries) for (const id of ownersOf(entry)) groups[id].push(entry);
  const asked = show === null || show === 'both' ? null : show;
  return (['PM', 'PO', 'cannot-tell', 'ready'] as const)
    .filter((id) => groups[id].length > 0 && (asked === null || asked === id))
    .map((id) => ({
      id,
      subject: id === 'PM' || id === 'PO' ? { type: 'owner', role: id } : { type: id },
      entries: groups[id],
    }));
}

function byCheck(entries: readonly Entry[]): readonly Group[] {
  const checks = new Map<string, Entry[]>();
  const none: Entry[] = [];
  for (const entry of entries) {
    if (entry.gaps.length === 0) none.push(entry);
    for (const { checkId } of entry.gaps) {
      const own = checks.get(checkId);
      if (own === undefined) checks.set(checkId, [entry]);
      else own.push(entry);
    }
  }
  const groups = [...checks].map<Group>(([checkId, own]) => ({
    id: `check-${checkId}`,
    subject: { type: 'check', checkId },
    entries: own,
  }));
  if (none.length > 0) groups.push({ id: 'no-gaps', subject: { type: 'no-gaps' }, entries: none });
  return groups;
}

/** An epic among the items heads its own group, where others of the items belong to it. */
function epicOf({ item }: Entry, parents: ReadonlyMap<string, Parent>): Parent | null | undefined {
  return parents.get(item.id) ?? item.parent;
}

function byEpic(entries: readonly Entry[]): readonly Group[] {
  const parents = new Map(
    entries.flatMap(({ item: { parent } }) => (parent === null || parent === undefined ? [] : [[parent.id, parent]])),
  );
  const groups = new Map<string, { readonly id: string; readonly subject: Subject; readonly entries: Entry[] }>();
  for (const entry of entries) {
    const epic = epicOf(entry, parents);
    const id = epic === undefined ? 'epic-unknown' : epic === null ? 'no-epic' : `epic-${epic.key}`;
    const group = groups.get(id);
    if (group !== undefined) group.entries.push(entry);
    else {
      const subject: Subject =
        epic === undefined
          ? { type: 'epic-unknown' }
          : epic === null
            ? { type: 'no-epic' }
            : { type: 'epic', parent: epic };
      groups.set(id, { id, subject, entries: [entry] });
    }
  }
  return [...groups.values()];
}

/** What most items need comes first; what needs nothing comes last. */
const checkOrder = (a: Group, b: Group): number =>
  Number(a.subject.type === 'no-gaps') - Number(b.subject.type === 'no-gaps') || b.entries.length - a.entries.length;

const EPIC_RANK: Partial<Record<Subject['type'], number>> = { 'no-epic': 1, 'epic-unknown': 2 };

/** Epics in the order of their first item in the scope; items without one follow. */
function epicOrder(a: Group, b: Group): number {
  const first = ({ entries }: Group) => entries.reduce((least, { item }) => Math.min(least, item.position), Infinity);
  return (EPIC_RANK[a.subject.type] ?? 0) - (EPIC_RANK[b.subject.type] ?? 0) || first(a) - first(b);
}

/**
 * The groups with their items.
 *
 * @param show the part of the bar that is asked for: of the owners' groups only that one is wanted then
 * @param settled false while items still arrive: groups and items then keep the order of arrival, so that nothing jumps
 */
export function groupEntries(
  entries: readonly Entry[],
  { by, show, settled }: { readonly by: GroupBy; readonly show: Shown | null; readonly settled: boolean },
): readonly Group[] {
  if (by === 'owner') {
    const groups = byOwner(entries, show);
    if (!settled) return groups;
    return groups.map((group) => ({
      ...group,
      entries: worstFirst(group.entries, group.subject.type === 'owner' ? group.subject.role : 'all'),
    }));
  }
  const groups = by === 'check' ? byCheck(entries) : byEpic(entries);
  if (!settled) return groups;
  return groups
    .map((group) => ({ ...group, entries: worstFirst(group.entries, 'all') }))
    .sort(by === 'check' ? checkOrder : epicOrder);
}

/** Whether a group starts folded away: where nothing is left to do, unless that is what was asked for. */
export const startsFolded = ({ subject }: Group, show: Shown | null): boolean =>
  subject.type === 'above' || ((subject.type === 'ready' || subject.type === 'no-gaps') && show !== 'ready');

/** The items above those of the scope as a group of their own; none where there are no such items. */
export const groupAbove = (entries: readonly Entry[]): readonly Group[] =>
  entries.length === 0 ? [] : [{ id: 'above', subject: { type: 'above' }, entries: worstFirst(entries, 'all') }];

/** The gaps that an item's row names in a group: the group's own first. */
export function gapsInGroup(entry: Entry, { subject }: Pick<Group, 'subject'>): readonly CheckResult[] {
  if (subject.type === 'owner') return gapsFor(entry, subject.role);
  if (subject.type !== 'check') return entry.gaps;
  return [...entry.gaps].sort((a, b) => Number(b.checkId === subject.checkId) - Number(a.checkId === subject.checkId));
}
