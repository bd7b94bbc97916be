/** The rules in order: the first that has something to say decides. */
import type { Facts, Rule, Verdict } from './facts';
import * as early from './rules-early';
import * as end from './rules-end';
import * as late from './rules-late';

/**
 * What ended it outranks what it was; a halt outranks the activity that halted; what the product side or the market
 * does outranks the building; the object of a review ("requirements review") outranks the review.
 */
const RULES: readonly Rule[] = [
  end.rejected,
  end.failed,
  end.negated,
  end.halted,
  early.reopened,
  early.shelved,
  late.measured,
  late.signedOff,
  late.accepting,
  late.checkedByProduct,
  late.tested,
  late.released,
  late.merging,
  early.exploring,
  early.committing,
  early.judging,
  early.specifying,
  late.reviewing,
  late.verifying,
  late.approving,
  early.planning,
  late.building,
  early.selecting,
  early.waitingInBacklog,
  early.ready,
  end.finished,
  late.waiting,
];

/** The verdict on a name; undefined where no rule recognises anything in it. */
export function judgeName(facts: Facts): Verdict | undefined {
  for (const rule of RULES) {
    const verdict = rule(facts);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}
