/** What a change of the checks would do, before it is saved: every item of a scope judged by both, in one reading. */
import { judgeItem } from '../checks';
import type { ActiveCheck } from '../checks';
import type { JiraClient } from '../jira';
import { Breathing } from './breathing';
import { Reader } from './reader';
import { countStandings, standingOf } from './readiness';
import type { StandingCounts } from './readiness';
import type { RunGap } from './run-event';
import type { BacklogCheckInput } from './run-input';

export interface PolicyChange {
  readonly before: readonly ActiveCheck[];
  readonly after: readonly ActiveCheck[];
}

export interface PolicyPreview {
  /** What was judged, in words. */
  readonly scopeLabel: string;
  readonly judged: number;
  readonly before: StandingCounts;
  readonly after: StandingCounts;
  /** Items that would not be ready any more, by whose call they would wait for. */
  readonly moreUnready: { readonly PM: number; readonly PO: number; readonly both: number };
  /** Items that would no longer wait on anyone. */
  readonly fewerUnready: number;
  /** What could not be seen. */
  readonly gaps: readonly RunGap[];
}

/** Where no next sprint has items. */
const FALLBACK_TOP = 1_000;

const isUnready = (standing: keyof StandingCounts): standing is 'PM' | 'PO' | 'both' =>
  standing === 'PM' || standing === 'PO' || standing === 'both';

/**
 * Judges the scope by the checks as they are and as they would be. Of a scope `nextSprint` without items, the first 1,000
 * of the backlog are judged. Duplicates are not looked for.
 * @throws JiraError `aborted` only.
 */
export async function previewPolicy(
  { jira }: { readonly jira: JiraClient },
  input: Omit<BacklogCheckInput, 'checks'>,
  { before, after }: PolicyChange,
): Promise<PolicyPreview> {
  const signal = input.signal ?? new AbortController().signal;
  const reader = new Reader(jira, { ...input, checks: [...before, ...after], signal, fallbackTop: FALLBACK_TOP });
  void reader.read();
  const breathing = new Breathing();
  const now = countStandings([]);
  const counts = { before: { ...now }, after: { ...now }, moreUnready: { PM: 0, PO: 0, both: 0 }, fewerUnready: 0 };
  const gaps: RunGap[] = [];
  let scopeLabel = '';
  let judged = 0;
  for await (const reading of reader.queue) {
    if (reading.type === 'scope') scopeLabel = reading.label;
    else if (reading.type === 'gap') gaps.push(reading.gap);
    if (reading.type !== 'fetched') continue;
    for (const issue of reading.issues) {
      const was = standingOf(judgeItem(issue, { ...reading.by, checks: before }));
      const is = standingOf(judgeItem(issue, { ...reading.by, checks: after }));
      judged += 1;
      counts.before[was] += 1;
      counts.after[is] += 1;
      if (!isUnready(was) && isUnready(is)) counts.moreUnready[is] += 1;
      if (isUnready(was) && !isUnready(is)) counts.fewerUnready += 1;
      if (breathing.isDue) await breathing.pause();
    }
  }
  return { scopeLabel, judged, ...counts, gaps };
}
