/**
 * What a person's run found, as ids alone, and what has changed since that person's last one. Only what both runs could
 * see is compared: of anything else nothing is new, and nothing is fixed.
 */
import type { CheckResult, JudgedItem } from '../checks';

/** `outcomesSchema` of the contract has this shape. */
export interface RunOutcomes {
  /** Ids of all items that the run judged. */
  readonly seen: string[];
  /** For each check that ran, the ids of the items that fail it or are exempt from it. */
  readonly gaps: Record<string, string[]>;
}

export interface ItemGap {
  readonly issueId: string;
  readonly checkId: string;
}

export interface OutcomeChanges {
  /** Gaps of the last run whose check passes now. An item that has left the check's steps is not fixed, only gone by. */
  readonly fixed: readonly ItemGap[];
  /** Gaps of items that were seen last time and had none of that check, which ran last time too. */
  readonly new: readonly ItemGap[];
}

type Judged = Pick<JudgedItem, 'id' | 'results'>;

const isGap = ({ outcome }: CheckResult): boolean => outcome === 'fail' || outcome === 'exempt';

/** Sums up a run for a later comparison. */
export function outcomesOf(items: readonly Judged[]): RunOutcomes {
  const gaps: Record<string, string[]> = {};
  for (const { id, results } of items) {
    for (const result of results) {
      const ids = (gaps[result.checkId] ??= []);
      if (isGap(result)) ids.push(id);
    }
  }
  return { seen: items.map(({ id }) => id), gaps };
}

/**
 * Compares a run with the one before.
 * @param last null where there was none: then nothing is new or fixed
 */
export function compareOutcomes(last: RunOutcomes | null, items: readonly Judged[]): OutcomeChanges {
  if (last === null) return { fixed: [], new: [] };
  const seen = new Set(last.seen);
  const before = new Map(Object.entries(last.gaps).map(([checkId, ids]) => [checkId, new Set(ids)]));
  const fixed: ItemGap[] = [];
  const fresh: ItemGap[] = [];
  for (const { id, results } of items) {
    if (!seen.has(id)) continue;
    for (const result of results) {
      const had = before.get(result.checkId)?.has(id);
      if (had === true && result.outcome === 'pass') fixed.push({ issueId: id, checkId: result.checkId });
      if (had === false && result.outcome === 'fail') fresh.push({ issueId: id, checkId: result.checkId });
    }
  }
  return { fixed, new: fresh };
}
