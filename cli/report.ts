import {
  couldBeBetter,
  countExempt,
  countStandings,
  headline,
  parentsSentence,
  standingOf,
  unseenOf,
  type RunGap,
} from '../src/backlog-check';
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
  /** Items above those of the scope, where they were asked for; never counted with them. */
  readonly parents: readonly JudgedItem[];
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

const rows = (items: readonly JudgedItem[], of: (item: JudgedItem) => readonly CheckResult[]): readonly ReportRow[] =>
  items.flatMap((item) => of(item).map((gap) => ({ item, gap })));

const withOutcome =
  (outcome: CheckResult['outcome']) =>
  ({ results }: JudgedItem): readonly CheckResult[] =>
    results.filter((result) => result.outcome === outcome);

/** Every gap of every item, in the order of the scope. */
export const gapRows = ({ items }: CheckReport): readonly ReportRow[] => rows(items, withOutcome('fail'));

/** Every gap of the items above. */
export const parentRows = ({ parents }: CheckReport): readonly ReportRow[] => rows(parents, withOutcome('fail'));

/** Every gap that somebody has excused. */
export const exemptRows = ({ items }: CheckReport): readonly ReportRow[] => rows(items, withOutcome('exempt'));

/** What kept an item from being told ready or not. */
export const unseenRows = ({ items }: CheckReport): readonly ReportRow[] =>
  rows(
    items.filter((item) => standingOf(item) === 'cannot-tell'),
    (item) => unseenOf(item).filter(({ severity }) => severity === 'blocker'),
  );

/** Why a gap is excused, and until when. */
export function excuse({ exemption }: CheckResult): string {
  if (exemption === undefined) return '';
  const { reason, until } = exemption.exemption;
  const where = exemption.from === 'space' ? 'for the space' : 'for this item';
  return `exempt ${where}${until === null ? '' : ` until ${until}`}: ${reason}`;
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

/** The report in a sentence or two. */
export function sentence({ items, parents, gaps, outcome }: CheckReport): string {
  const unseen = new Set(gaps.flatMap(({ issueIds }) => issueIds)).size;
  const exempt = countExempt(items);
  const said = headline({
    counts: countStandings(items),
    unseen,
    better: couldBeBetter(items),
    running: false,
    whole: outcome === 'complete',
  });
  const excused = exempt === 0 ? '' : `${String(exempt)} ${exempt === 1 ? 'has' : 'have'} exempt gaps.`;
  return [said, excused, parentsSentence(parents)].filter((part) => part !== '').join(' ');
}

/** What a reader has to know about the split, where the space's own settings were not given. */
export const splitNote = ({ split }: CheckReport): string | null =>
  split === 'given' ? null : 'Judged by the default split; the settings of the space are not read here (--settings).';
