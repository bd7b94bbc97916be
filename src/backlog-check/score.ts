/**
 * Readiness as a number that can be explained: which part of what was asked of an item is there, each check weighing what
 * its severity says. About items and scopes only; there is no score of a person, and none is to be derived from it.
 */
import type { CheckResult, JudgedItem, Severity } from '../checks';
import { standingOf } from './readiness';

/** A blocker keeps an item from being ready, so it outweighs all the hints that an item usually has. */
const WEIGHT: Readonly<Record<Severity, number>> = { blocker: 6, warning: 2, info: 1 };

/** What a failing check costs. */
export interface ScorePart {
  readonly checkId: string;
  readonly severity: Severity;
  /** Points of 100. */
  readonly lost: number;
}

export interface ItemScore {
  /** 0 to 100, whole; null where no check could say anything. */
  readonly value: number | null;
  /** What it lacks to 100, the dearest first. */
  readonly parts: readonly ScorePart[];
}

type Judged = Pick<JudgedItem, 'results'>;

const answered = ({ outcome }: CheckResult): boolean =>
  outcome === 'pass' || outcome === 'fail' || outcome === 'exempt';

/** The score of one item. What is exempt counts as there; what does not apply or cannot be told does not count. */
export function scoreOf({ results }: Judged): ItemScore {
  const asked = results.filter(answered);
  const whole = asked.reduce((sum, { severity }) => sum + WEIGHT[severity], 0);
  if (whole === 0) return { value: null, parts: [] };
  const parts = asked
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ checkId, severity }) => ({ checkId, severity, lost: (100 * WEIGHT[severity]) / whole }))
    .sort((a, b) => b.lost - a.lost);
  return { value: Math.round(100 - parts.reduce((sum, { lost }) => sum + lost, 0)), parts };
}

export interface ScopeScore {
  /** The mean of the items' scores, whole; null where none has one. */
  readonly value: number | null;
  readonly ready: number;
  /** Items that could be told. */
  readonly of: number;
  /** What the scope lacks to 100, by check, the dearest first; `items` is how many fail it. */
  readonly parts: readonly { readonly checkId: string; readonly items: number; readonly lost: number }[];
}

/** The score of a scope: the mean over its items, and which checks cost most. */
export function scopeScore(items: readonly JudgedItem[]): ScopeScore {
  const told = items.filter((item) => standingOf(item) !== 'cannot-tell');
  const scores = told.map(scoreOf).filter(({ value }) => value !== null);
  const byCheck = new Map<string, { items: number; lost: number }>();
  for (const { parts } of scores) {
    for (const { checkId, lost } of parts) {
      const known = byCheck.get(checkId) ?? { items: 0, lost: 0 };
      byCheck.set(checkId, { items: known.items + 1, lost: known.lost + lost / scores.length });
    }
  }
  const parts = [...byCheck].map(([checkId, part]) => ({ checkId, ...part })).sort((a, b) => b.lost - a.lost);
  const lost = parts.reduce((sum, part) => sum + part.lost, 0);
  return {
    value: scores.length === 0 ? null : Math.round(100 - lost),
    ready: told.filter((item) => standingOf(item) === 'ready').length,
    of: told.length,
    parts,
  };
}
