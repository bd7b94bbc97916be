/** Which items are shown: the filters of the address, and how an item answers them. Pure. */
import type { CheckResult, Severity } from '../../src/checks';
import type { Step } from '../../src/decision-rights';
import type { Entry } from './entry';

/** The parts of the bar. An item that waits on both roles is shown for each of them. */
export const SHOWN = ['PM', 'PO', 'both', 'cannot-tell', 'ready'] as const;
export type Shown = (typeof SHOWN)[number];

/** Stands for "has no parent" among the epics. */
export const NO_EPIC = 'none';

/** Empty and false mean: everything. Within one list an item must answer one, between the lists it must answer all. */
export interface Filters {
  readonly show: Shown | null;
  readonly checks: readonly string[];
  readonly severities: readonly Severity[];
  readonly steps: readonly Step[];
  readonly statuses: readonly string[];
  readonly types: readonly string[];
  /** Keys of parents, or NO_EPIC. */
  readonly epics: readonly string[];
  /** Words that key or summary must contain, each of them. */
  readonly text: string;
  /** Only items with a gap that was not there at this person's last run. */
  readonly fresh: boolean;
  /** Only items with an excused gap. */
  readonly exempt: boolean;
}

export const NO_FILTERS: Filters = {
  show: null,
  checks: [],
  severities: [],
  steps: [],
  statuses: [],
  types: [],
  epics: [],
  text: '',
  fresh: false,
  exempt: false,
};

/** For each item, by id, the checks whose gaps are new since the last run. */
export type FreshGaps = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether anything is filtered out at all. */
export const isFiltered = (filters: Filters): boolean =>
  filters.show !== null ||
  filters.text.trim() !== '' ||
  filters.fresh ||
  filters.exempt ||
  [filters.checks, filters.severities, filters.steps, filters.statuses, filters.types, filters.epics].some(
    ({ length }) => length > 0,
  );

/** Text compares without case and accents. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const wanted = <T>(list: readonly T[], value: T): boolean => list.length === 0 || list.includes(value);

function answersText({ item }: Entry, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = folded(`${item.key} ${item.summary}`);
  return words.every((word) => text.includes(word));
}

/** Whether the item's epic is asked for; an item whose parent Jira did not say answers neither a key nor "none". */
function answersEpic({ item: { parent } }: Entry, epics: readonly string[]): boolean {
  if (epics.length === 0) return true;
  if (parent === undefined) return false;
  return epics.includes(parent === null ? NO_EPIC : parent.key);
}

/** Filters about gaps must all be answered by one and the same gap: a new one, of this check, of this severity. */
function answersGaps(entry: Entry, filters: Filters, fresh: FreshGaps | null): boolean {
  const { checks, severities } = filters;
  if (checks.length === 0 && severities.length === 0 && !filters.fresh && !filters.exempt) return true;
  const isNew = (gap: CheckResult) => fresh?.get(entry.item.id)?.has(gap.checkId) === true;
  return (filters.exempt ? entry.exempt : entry.gaps).some(
    (gap) =>
      wanted(checks, gap.checkId) &&
      wanted(severities, gap.severity) &&
      (!filters.fresh || filters.exempt || isNew(gap)),
  );
}

function answersShow({ standing }: Entry, show: Shown | null): boolean {
  return show === null || standing === show || (standing === 'both' && (show === 'PM' || show === 'PO'));
}

/**
 * The test that the filters put to an item.
 *
 * @param fresh what is new since the last run; null where that is not known: then nothing is new
 */
export function matcher(filters: Filters, fresh: FreshGaps | null): (entry: Entry) => boolean {
  const words = folded(filters.text).split(/\s+/u).filter(Boolean);
  return (entry) =>
    answersShow(entry, filters.show) &&
    wanted(filters.types, entry.item.issueTypeId) &&
    wanted(filters.statuses, entry.item.statusId) &&
    (filters.steps.length === 0 || (entry.item.step !== null && filters.steps.includes(entry.item.step))) &&
    answersEpic(entry, filters.epics) &&
    answersGaps(entry, filters, fresh) &&
    answersText(entry, words);
}
