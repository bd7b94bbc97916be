import { couldBeBetter, countStandings, headline, type RunGap } from '../src/backlog-check';
import type { CheckResult, Description, JudgedItem } from '../src/checks';
import { CHECK_META, describe } from '../src/checks';
import type { DecisionRightsMap } from '../src/decision-rights';

/** What one `check` found, for every output format alike. */
export interface CheckReport {
  readonly siteUrl: URL;
  readonly project: string;
  readonly scopeLabel: string;
  readonly outcome: 'complete' | 'partial' | 'cancelled';
  /** In the order of the scope. */
  readonly items: readonly JudgedItem[];
  readonly gaps: readonly RunGap[];
  readonly map: DecisionRightsMap;
  /** By which split of decisions it was judged: the space's own settings are kept in Forge, out of reach from here. */
  readonly split: 'default' | 'given';
}

/** A failing check of an item, flat, as tables want it. */
export interface ReportRow {
  readonly item: JudgedItem;
  readonly gap: CheckResult;
}

/** Every gap of every item, in the order of the scope. */
export function gapRows(report: CheckReport): readonly ReportRow[] {
  return report.items.flatMap((item) =>
    item.results.filter((gap) => gap.outcome === 'fail').map((gap) => ({ item, gap })),
  );
}

/** The address at which a person opens the item. */
export function itemUrl(report: CheckReport, item: JudgedItem): string {
  return new URL(`/browse/${encodeURIComponent(item.key)}`, report.siteUrl).href;
}

/** The status' name as the space writes it; its id where the map does not know it. */
export function statusName(report: CheckReport, item: JudgedItem): string {
  const issueType = report.map.issueTypes.find(({ id }) => id === item.issueTypeId);
  return issueType?.statuses.find(({ id }) => id === item.statusId)?.name ?? item.statusId;
}

/** What was found and what would make it pass, in words. */
export function wording({ checkId, message }: CheckResult): Description {
  const { titleUnmet = checkId, howToPass = '' } = CHECK_META[checkId] ?? {};
  return message === undefined ? { title: titleUnmet, toPass: howToPass } : describe(message);
}

/** The report in one sentence. */
export function sentence({ items, gaps, outcome }: CheckReport): string {
  const unseen = new Set(gaps.flatMap(({ issueIds }) => issueIds)).size;
  return headline({
    counts: countStandings(items),
    unseen,
    better: couldBeBetter(items),
    running: false,
    whole: outcome === 'complete',
  });
}

/** What a reader has to know about the split, where the space's own settings were not given. */
export const splitNote = ({ split }: CheckReport): string | null =>
  split === 'given' ? null : 'Judged by the default split; the settings of the space are not read here (--settings).';
