/**
 * Turns the gaps that somebody has excused into `exempt`, and says which of an item's exemptions excuse nothing. Only a
 * failing result can be excused: what could not be told is no failure.
 */
import { CHECK_IDS } from './check-ids';
import { isDayOver } from './day-over';
import type { Exemption, ExemptionNote, ExemptionScope, ScopeExemption } from './exemption';
import { readExemptions } from './exemptions';
import type { CheckResult } from './outcome';

export interface ExemptionSources {
  /** The value of the item's property; undefined where it has none. */
  readonly property: unknown;
  readonly ofSpace: readonly ScopeExemption[];
  /** Whether the item belongs to the scope of an exemption of the space. */
  readonly belongsTo: (scope: ExemptionScope) => boolean;
  /** Epoch milliseconds; undefined: no day is known to be over. */
  readonly now: number | undefined;
}

export interface Excused {
  readonly results: readonly CheckResult[];
  readonly notes: readonly ExemptionNote[];
}

const FEWEST_CHARACTERS = 3;
const KNOWN: ReadonlySet<string> = new Set(CHECK_IDS);
const NO_NOTES: readonly ExemptionNote[] = [];

/** Whether somebody has written why. Anything shorter, or without a letter or digit, is a way around the question. */
const hasReason = ({ reason }: { readonly reason: string }): boolean =>
  reason.trim().length >= FEWEST_CHARACTERS && /[\p{L}\p{N}]/u.test(reason);

/**
 * What keeps an exemption from excusing anything; null where nothing does. For those of the settings too.
 * @param now epoch milliseconds; undefined: no day is known to be over
 */
export function exemptionProblem(
  exemption: { readonly checkId: string; readonly reason: string; readonly until: string | null },
  now: number | undefined,
): 'unknownCheck' | 'reasonless' | 'expired' | null {
  if (!KNOWN.has(exemption.checkId)) return 'unknownCheck';
  if (!hasReason(exemption)) return 'reasonless';
  return exemption.until !== null && now !== undefined && isDayOver(exemption.until, now) ? 'expired' : null;
}

/** Later end first, and later writing where both end alike: that one excuses, the others are superfluous. */
function byEnd(left: Exemption, right: Exemption): number {
  if (left.until !== right.until) {
    if (left.until === null) return -1;
    return right.until === null || left.until < right.until ? 1 : -1;
  }
  return left.at < right.at ? 1 : -1;
}

/** What there is to say about an exemption that was not used; null where the check does not speak about the item now. */
function noteOf(
  exemption: Exemption,
  problem: ReturnType<typeof exemptionProblem>,
  result: CheckResult | undefined,
): ExemptionNote | null {
  if (problem === 'unknownCheck' || problem === 'reasonless') return { state: problem, exemption };
  // The check is switched off, or the item has not come to its step yet or has left it: neither used nor superfluous.
  if (result === undefined || result.outcome === 'notApplicable') return null;
  if (problem === 'expired') return { state: problem, exemption };
  return result.outcome === 'pass' || result.outcome === 'fail' ? { state: 'unused', exemption } : null;
}

/**
 * Applies the exemptions of an item and of its space. The item's own come first: they say more about it.
 * @returns the results, with `exempt` where a failure is excused, and a note for each exemption of the item that is not
 * used
 */
export function applyExemptions(
  results: readonly CheckResult[],
  { property, ofSpace, belongsTo, now }: ExemptionSources,
): Excused {
  if (property === undefined && ofSpace.length === 0) return { results, notes: NO_NOTES };
  const { exemptions, notes } = readExemptions(property);
  const valid = exemptions.filter((exemption) => exemptionProblem(exemption, now) === null).sort(byEnd);
  const used = new Set<Exemption>();
  const excused = results.map((result): CheckResult => {
    if (result.outcome !== 'fail') return result;
    const own = valid.find(({ checkId }) => checkId === result.checkId);
    if (own !== undefined) {
      used.add(own);
      return { ...result, outcome: 'exempt', exemption: { from: 'item', exemption: own } };
    }
    const wide = ofSpace.find(
      (exemption) =>
        exemption.checkId === result.checkId && exemptionProblem(exemption, now) === null && belongsTo(exemption.scope),
    );
    return wide === undefined
      ? result
      : { ...result, outcome: 'exempt', exemption: { from: 'space', exemption: wide } };
  });
  const unused = exemptions
    .filter((exemption) => !used.has(exemption))
    .map((exemption) =>
      noteOf(
        exemption,
        exemptionProblem(exemption, now),
        results.find(({ checkId }) => checkId === exemption.checkId),
      ),
    );
  return { results: excused, notes: [...notes, ...unused.filter((note) => note !== null)] };
}
