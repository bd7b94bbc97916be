/**
 * The list: whose call it is, worst first. Pure. An item counts once in the headline; one that waits on both roles
 * stands under each of them.
 */
import { blockers, standingOf, type RankedItem } from '../../src/backlog-check';
import type { CheckResult, Severity } from '../../src/checks';
import type { Role } from '../../src/decision-rights';
import type { Shown } from './address';

const GROUP_IDS = ['PM', 'PO', 'cannot-tell', 'ready'] as const;
export type GroupId = (typeof GROUP_IDS)[number];

export interface Group {
  readonly id: GroupId;
  readonly items: readonly RankedItem[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { blocker: 10_000, warning: 100, info: 1 };

/** Gaps of an item, heaviest first. */
export function gapsOf({ results }: Pick<RankedItem, 'results'>): readonly CheckResult[] {
  return results.filter(({ outcome }) => outcome === 'fail').sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);
}

/** The groups that an item stands in. */
function groupsOf(item: RankedItem): readonly GroupId[] {
  const standing = standingOf(item);
  return standing === 'both' ? ['PM', 'PO'] : [standing];
}

/** How much work an item still needs from a role: blockers before warnings before hints. */
function weight(item: RankedItem, role: Role | null): number {
  const own = role === null ? gapsOf(item) : gapsOf(item).filter(({ owner }) => owner === role);
  return own.reduce((sum, { severity }) => sum + WEIGHT[severity], 0);
}

/** The gaps that an item's row names in a group: a role's own first; of a ready item only what could be better. */
export function gapsInGroup(item: RankedItem, group: GroupId): readonly CheckResult[] {
  const gaps = gapsOf(item);
  if (group !== 'PM' && group !== 'PO') return gaps;
  const blocking = new Set(blockers(item));
  const rank = (gap: CheckResult) => (blocking.has(gap) ? 0 : 2) + (gap.owner === group ? 0 : 1);
  return [...gaps].sort((a, b) => rank(a) - rank(b));
}

/**
 * The groups with their items.
 *
 * @param show only what belongs to this part of the bar; null for all
 * @param settled false while items still arrive: then they keep the order of arrival, so that nothing jumps
 */
export function groupItems(items: readonly RankedItem[], show: Shown | null, settled: boolean): readonly Group[] {
  const shown = show === null ? items : items.filter((item) => isShown(item, show));
  return GROUP_IDS.flatMap((id) => {
    if (show !== null && show !== 'both' && show !== id) return [];
    const own = shown.filter((item) => groupsOf(item).includes(id));
    const role = id === 'PM' || id === 'PO' ? id : null;
    return own.length === 0 ? [] : [{ id, items: settled ? worstFirst(own, role) : own }];
  });
}

function isShown(item: RankedItem, show: Shown): boolean {
  const standing = standingOf(item);
  return standing === show || (standing === 'both' && (show === 'PM' || show === 'PO'));
}

function worstFirst(items: readonly RankedItem[], role: Role | null): readonly RankedItem[] {
  return items
    .map((item) => ({ item, weight: weight(item, role) }))
    .sort((a, b) => b.weight - a.weight || a.item.position - b.item.position)
    .map(({ item }) => item);
}
