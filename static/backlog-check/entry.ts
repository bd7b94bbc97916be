/** What the page derives from a judged item, once: the list asks for it at every drawing, over thousands of items. Pure. */
import { blockers, standingOf, unseenOf, type RankedItem, type Standing } from '../../src/backlog-check';
import type { CheckResult, Severity } from '../../src/checks';
import type { Role } from '../../src/decision-rights';

export interface Entry {
  readonly item: RankedItem;
  readonly standing: Standing;
  /** Failing results, heaviest first. */
  readonly gaps: readonly CheckResult[];
  /** Gaps that somebody has excused. */
  readonly exempt: readonly CheckResult[];
  /** Results of checks that could not look. */
  readonly unseen: readonly CheckResult[];
  /** How much work it still needs: blockers before warnings before hints; in all, and from each role. */
  readonly weight: Readonly<Record<Role | 'all', number>>;
}

const WEIGHT: Readonly<Record<Severity, number>> = { blocker: 10_000, warning: 100, info: 1 };

const NOTHING: readonly CheckResult[] = [];

const some = (results: readonly CheckResult[]): readonly CheckResult[] => (results.length === 0 ? NOTHING : results);

/** The entry of an item. */
export function entryOf(item: RankedItem): Entry {
  const gaps = item.results
    .filter(({ outcome }) => outcome === 'fail')
    .sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);
  const weight = { PM: 0, PO: 0, all: 0 };
  for (const { owner, severity } of gaps) {
    weight[owner] += WEIGHT[severity];
    weight.all += WEIGHT[severity];
  }
  return {
    item,
    standing: standingOf(item),
    gaps: some(gaps),
    exempt: some(item.results.filter(({ outcome }) => outcome === 'exempt')),
    unseen: some(unseenOf(item)),
    weight,
  };
}

/** The gaps in a role's order: its own blockers first, then the other's, then what would only be better. */
export function gapsFor({ item, gaps }: Pick<Entry, 'item' | 'gaps'>, role: Role): readonly CheckResult[] {
  const blocking = new Set(blockers(item));
  const rank = (gap: CheckResult) => (blocking.has(gap) ? 0 : 2) + (gap.owner === role ? 0 : 1);
  return [...gaps].sort((a, b) => rank(a) - rank(b));
}
