import { useEffect, useState } from 'react';
import { compareOutcomes, outcomesOf, type ItemGap, type RankedItem } from '../../src/backlog-check';
import { MOST_OUTCOME_BYTES } from '../../src/contract';
import { call } from '../kit/bridge/call';
import type { FreshGaps } from './filters';
import type { RunState } from './run-state';
import { scopeKey } from './scope-key';

/** What is known beside the run itself. */
export interface LastRun {
  /** Null as long as nothing is known of an earlier run. */
  readonly since: SinceLast | null;
  /** The run has more to remember than the back end keeps: the next one is compared with an older one, or with none. */
  readonly tooLarge: boolean;
}

/** What has changed since this person's last run of the same scope. */
export interface SinceLast {
  /** When that was (ISO 8601). */
  readonly at: string;
  readonly fresh: FreshGaps;
  readonly freshGaps: number;
  readonly fixedGaps: number;
}

function byItem(gaps: readonly ItemGap[]): FreshGaps {
  const items = new Map<string, Set<string>>();
  for (const { issueId, checkId } of gaps) {
    const checks = items.get(issueId);
    if (checks === undefined) items.set(issueId, new Set([checkId]));
    else checks.add(checkId);
  }
  return items;
}

/**
 * Compares a finished run with this person's last one of the same scope, then takes its place. A run that was cancelled
 * or could not read everything is compared, but takes no place: what it did not see would count as never seen.
 *
 * @returns a failure of the back end says nothing, because the check itself does not rest on it
 */
export function useLastRun(runId: string, state: RunState): LastRun {
  const [known, setKnown] = useState<Known | null>(null);
  const { status, scope, entries } = state;
  const finished = (status === 'complete' || status === 'partial') && entries.length > 0;
  const key = finished && scope !== null ? scopeKey(scope.scope) : null;
  const whole = status === 'complete';
  const current = known?.runId === runId ? known : null;
  const compared = current !== null;
  const saved = current?.saved === true;

  useEffect(() => {
    if (key === null || (compared && (saved || !whole))) return;
    let left = false;
    const items = entries.map(({ item }) => item);
    const work = async () => {
      const since = compared ? null : await compareWithLast(key, items);
      if (left) return;
      // Ids and names of checks: one byte to a character.
      const outcomes = whole ? outcomesOf(items) : null;
      const tooLarge = outcomes !== null && JSON.stringify(outcomes).length > MOST_OUTCOME_BYTES;
      setKnown((before) => ({ runId, saved: whole, since: compared ? (before?.since ?? null) : since, tooLarge }));
      if (outcomes === null || tooLarge) return;
      await aMoment();
      await call('run.outcomes.save', { scope: key, outcomes });
    };
    // Nothing is said where it does not work: what is new is a convenience, and the next run tries again.
    work().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [key, compared, saved, whole, runId, entries]);
  return { since: current?.since ?? null, tooLarge: current?.tooLarge === true };
}

interface Known {
  readonly runId: string;
  readonly since: SinceLast | null;
  /** Whether this run has taken the last one's place. */
  readonly saved: boolean;
  readonly tooLarge: boolean;
}

/** Reading the answer, comparing and summing up take some 20 ms each for 10,000 items: the page may draw in between. */
const aMoment = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function compareWithLast(key: string, items: readonly RankedItem[]): Promise<SinceLast | null> {
  const { last } = await call('run.outcomes.read', { scope: key });
  if (last === null) return null;
  await aMoment();
  const { fixed, new: fresh } = compareOutcomes(last.outcomes, items);
  return { at: last.at, fresh: byItem(fresh), freshGaps: fresh.length, fixedGaps: fixed.length };
}
