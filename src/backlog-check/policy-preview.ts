/** What a change of checks, criteria fields or exemptions would do, before it is saved: every item judged by both. */
import { judgeItem } from '../checks';
import type { ActiveCheck, ScopeExemption } from '../checks';
import type { JiraClient } from '../jira';
import { Breathing } from './breathing';
import { Reader } from './reader';
import { countStandings, standingOf } from './readiness';
import type { Standing, StandingCounts } from './readiness';
import type { RunGap } from './run-event';
import type { BacklogCheckInput } from './run-input';

/** What of the settings decides whether an item is ready. */
export interface Policy {
  readonly checks: readonly ActiveCheck[];
  /** As the input of a run has them: null or absent: found by name. */
  readonly criteriaFields?: readonly string[] | null;
  /** Exemptions of many items. */
  readonly exemptions?: readonly ScopeExemption[];
}

export interface PolicyChange {
  readonly before: Policy;
  readonly after: Policy;
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

type PreviewInput = Omit<BacklogCheckInput, 'checks' | 'criteriaFields' | 'exemptions'>;

const isUnready = (standing: keyof StandingCounts): standing is 'PM' | 'PO' | 'both' =>
  standing === 'PM' || standing === 'PO' || standing === 'both';

type Standings = ReadonlyMap<string, readonly Standing[]>;

interface Looked {
  readonly scopeLabel: string;
  /** For each item that was read its standing by each policy. */
  readonly standings: Standings;
  readonly gaps: readonly RunGap[];
}

/** Reads the scope once and judges every item by each policy; where their criteria fields differ, the first one's count. */
async function look(jira: JiraClient, input: PreviewInput, policies: readonly Policy[]): Promise<Looked> {
  const signal = input.signal ?? new AbortController().signal;
  const read = {
    checks: policies.flatMap(({ checks }) => checks),
    criteriaFields: policies[0]?.criteriaFields,
    exemptions: policies.flatMap(({ exemptions = [] }) => exemptions),
  };
  const reader = new Reader(jira, { ...input, ...read, signal, fallbackTop: FALLBACK_TOP });
  void reader.read();
  const breathing = new Breathing();
  const standings = new Map<string, readonly Standing[]>();
  const gaps: RunGap[] = [];
  let scopeLabel = '';
  for await (const reading of reader.queue) {
    if (reading.type === 'scope') scopeLabel = reading.label;
    else if (reading.type === 'gap') gaps.push(reading.gap);
    if (reading.type !== 'fetched') continue;
    for (const issue of reading.issues) {
      const by = ({ checks, exemptions = [] }: Policy) => ({ ...reading.by, checks, exemptions });
      standings.set(
        issue.id,
        policies.map((policy) => standingOf(judgeItem(issue, by(policy)))),
      );
      if (breathing.isDue) await breathing.pause();
    }
  }
  return { scopeLabel, standings, gaps };
}

function effectOf(standings: Standings): Omit<PolicyPreview, 'scopeLabel' | 'gaps'> {
  const now = countStandings([]);
  const counts = { before: { ...now }, after: { ...now }, moreUnready: { PM: 0, PO: 0, both: 0 }, fewerUnready: 0 };
  let judged = 0;
  for (const [was, is] of standings.values()) {
    if (was === undefined || is === undefined) continue;
    judged += 1;
    counts.before[was] += 1;
    counts.after[is] += 1;
    if (!isUnready(was) && isUnready(is)) counts.moreUnready[is] += 1;
    if (isUnready(was) && !isUnready(is)) counts.fewerUnready += 1;
  }
  return { judged, ...counts };
}

/** Fields are compared as sets: their order says nothing. */
const fieldsOf = ({ criteriaFields }: Policy): string => JSON.stringify([...(criteriaFields ?? ['by name'])].sort());

/**
 * Judges the scope by the policy as it is and as it would be. Of a scope `nextSprint` without items, the first 1,000
 * of the backlog are judged. Duplicates are not looked for. Items are read once, or twice where other criteria fields
 * are to be read; what only one of the readings saw is left out.
 * @throws JiraError `aborted` only.
 */
export async function previewPolicy(
  { jira }: { readonly jira: JiraClient },
  input: PreviewInput,
  { before, after }: PolicyChange,
): Promise<PolicyPreview> {
  if (fieldsOf(before) === fieldsOf(after)) {
    const { scopeLabel, standings, gaps } = await look(jira, input, [before, after]);
    return { scopeLabel, gaps, ...effectOf(standings) };
  }
  const [was, is] = await Promise.all([look(jira, input, [before]), look(jira, input, [after])]);
  const both = new Map([...was.standings].map(([id, of]) => [id, [...of, ...(is.standings.get(id) ?? [])]]));
  return { scopeLabel: is.scopeLabel, gaps: [...was.gaps, ...is.gaps], ...effectOf(both) };
}
