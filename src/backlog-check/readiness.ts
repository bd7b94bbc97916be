/** Sums up judged items: how many are ready, and whose call the others wait for. Never about persons. */
import type { CheckResult, JudgedItem } from '../checks';
import type { Role } from '../decision-rights';

export interface Readiness {
  readonly total: number;
  readonly ready: number;
  /** Items that are not ready, each counted once: by the one role they wait on, or by both. */
  readonly waitsOn: { readonly PM: number; readonly PO: number; readonly both: number };
  /** Items for which at least one check could not tell; they may be ready or not. */
  readonly cannotTell: number;
}

/** The gaps of an item that keep it from being ready. */
export function blockers(item: JudgedItem): readonly CheckResult[] {
  return item.results.filter((result) => result.outcome === 'fail' && result.severity === 'blocker');
}

/** The roles whose call an unready item waits for; empty for a ready one. */
export function waitsOn(item: JudgedItem): ReadonlySet<Role> {
  return new Set(blockers(item).map((result) => result.owner));
}

/** Counts items, in any order, each exactly once among ready, PM, PO and both. */
export function summariseReadiness(items: readonly JudgedItem[]): Readiness {
  const counts = { ready: 0, PM: 0, PO: 0, both: 0, cannotTell: 0 };
  for (const item of items) {
    const roles = waitsOn(item);
    if (roles.size === 0) counts.ready += 1;
    else if (roles.size > 1) counts.both += 1;
    else if (roles.has('PM')) counts.PM += 1;
    else counts.PO += 1;
    if (item.results.some((result) => result.outcome === 'cannotTell' || result.outcome === 'error'))
      counts.cannotTell += 1;
  }
  const { ready, cannotTell, PM, PO, both } = counts;
  return { total: items.length, ready, cannotTell, waitsOn: { PM, PO, both } };
}

/**
 * The headline: "9 of 18 ready. 6 wait on the PO, 2 on the PM, 1 on both." What could not be seen is part of it, so that
 * it never sounds surer than the run was.
 */
export function readinessSentence({ total, ready, waitsOn: waits, cannotTell }: Readiness): string {
  if (total === 0) return 'Nothing to check: the scope holds no items.';
  const unsure = cannotTell === 0 ? '' : ` For ${String(cannotTell)}, something could not be checked.`;
  if (ready === total) {
    const all = total === 1 ? 'The one item is ready.' : `All ${String(total)} are ready.`;
    return cannotTell === 0 ? `${all} Nothing waits on anyone.` : `${all}${unsure}`;
  }
  const waiting = [
    { count: waits.PO, on: 'the PO' },
    { count: waits.PM, on: 'the PM' },
    { count: waits.both, on: 'both' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, on }, index) => `${String(count)} ${index > 0 ? '' : count === 1 ? 'waits ' : 'wait '}on ${on}`);
  return `${String(ready)} of ${String(total)} ready. ${waiting.join(', ')}.${unsure}`;
}
