/** Sums up judged items: how many are ready, and whose call the others wait for. Never about persons. */
import type { CheckResult, JudgedItem } from '../checks';
import type { Role } from '../decision-rights';

/** Where an item counts: exactly one of these. */
export type Standing = 'PM' | 'PO' | 'both' | 'cannot-tell' | 'ready';

export type StandingCounts = Readonly<Record<Standing, number>>;

/** The gaps of an item that keep it from being ready. */
export function blockers(item: JudgedItem): readonly CheckResult[] {
  return item.results.filter((result) => result.outcome === 'fail' && result.severity === 'blocker');
}

/** The roles whose call an unready item waits for; empty for a ready one. */
function waitsOn(item: JudgedItem): ReadonlySet<Role> {
  return new Set(blockers(item).map((result) => result.owner));
}

/** Checks that could not say anything, whatever their weight. */
export function unseenOf({ results }: Pick<JudgedItem, 'results'>): readonly CheckResult[] {
  return results.filter(({ outcome }) => outcome === 'cannotTell' || outcome === 'error');
}

/**
 * Where an item counts. It waits on the roles whose blockers it has; without any, it is ready, unless a check that could
 * have blocked it was not able to look.
 */
export function standingOf(item: JudgedItem): Standing {
  const roles = waitsOn(item);
  if (roles.size > 1) return 'both';
  const [role] = roles;
  if (role !== undefined) return role;
  return unseenOf(item).some(({ severity }) => severity === 'blocker') ? 'cannot-tell' : 'ready';
}

/** How many items stand where, in any order. */
export function countStandings(items: readonly JudgedItem[]): StandingCounts {
  const counts: Record<Standing, number> = { PM: 0, PO: 0, both: 0, 'cannot-tell': 0, ready: 0 };
  for (const item of items) counts[standingOf(item)] += 1;
  return counts;
}

/** Ready items that have a gap all the same: a warning or a hint. */
export const couldBeBetter = (items: readonly JudgedItem[]): number =>
  items.filter((item) => standingOf(item) === 'ready' && item.results.some(({ outcome }) => outcome === 'fail')).length;

export interface HeadlineInput {
  readonly counts: StandingCounts;
  /** Items of the scope that nothing is known about. */
  readonly unseen: number;
  /** Ready items that could be better. */
  readonly better?: number;
  readonly running: boolean;
  /** The run saw everything it set out to see. */
  readonly whole: boolean;
  /** How a number is written; as digits where nothing is said. */
  readonly format?: (count: number) => string;
}

/**
 * The one sentence over a result: "9 of 18 ready. 6 wait on the PO, 2 on the PM, 1 on both." Every item of it is counted
 * once, and it never sounds surer than the run was.
 */
export function headline({ counts, unseen, better = 0, running, whole, format = String }: HeadlineInput): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total === 0) return nothing({ unseen, running, whole, format });
  if (running) return `${format(counts.ready)} of ${format(total)} ready so far.`;
  const missed = unseen === 0 ? '' : ` ${format(unseen)} could not be read.`;
  if (counts.ready === total) {
    const all = total === 1 ? 'The one item' : `All ${format(total)}`;
    const are = total === 1 ? (whole ? 'is' : 'that was read is') : whole ? 'are' : 'that were read are';
    const rest = better === 0 ? ' Nothing waits on anyone.' : ` ${format(better)} could be better.`;
    return `${all} ${are} ready.${whole ? rest : missed}`;
  }
  const start = counts.ready === 0 ? `None of ${format(total)}` : `${format(counts.ready)} of ${format(total)}`;
  const unsure = counts['cannot-tell'] === 0 ? '' : ` ${format(counts['cannot-tell'])} cannot be told.`;
  return `${start} ready.${waiting(counts, format)}${unsure}${missed}`;
}

type Words = Required<Pick<HeadlineInput, 'format'>>;

function nothing({
  unseen,
  running,
  whole,
  format,
}: Words & Pick<HeadlineInput, 'unseen' | 'running' | 'whole'>): string {
  if (running) return 'Looking…';
  if (unseen === 0 && !whole) return 'This could not be checked.';
  return unseen > 0 ? `None of ${format(unseen)} could be read.` : 'Nothing to check here.';
}

function waiting({ PM, PO, both }: StandingCounts, format: Words['format']): string {
  const parts = [
    { count: PO, on: 'the PO' },
    { count: PM, on: 'the PM' },
    { count: both, on: 'both' },
  ].filter(({ count }) => count > 0);
  const words = parts.map(({ count, on }, index) => {
    const verb = index > 0 ? '' : count === 1 ? 'waits ' : 'wait ';
    return `${format(count)} ${verb}on ${on}`;
  });
  return words.length === 0 ? '' : ` ${words.join(', ')}.`;
}

/** Items with a gap that somebody has excused: told beside every count, so that an exemption never hides one. */
export const countExempt = (items: readonly JudgedItem[]): number =>
  items.filter(({ results }) => results.some(({ outcome }) => outcome === 'exempt')).length;

/**
 * One sentence about the items above those of a scope, whatever weight their gaps have: a sprint holds no epics, and the
 * Product Manager's gaps are mostly there. Empty where there are none. "2 of the 5 parents above have gaps: 2 for the PM."
 */
export function parentsSentence(parents: readonly JudgedItem[], format: (count: number) => string = String): string {
  if (parents.length === 0) return '';
  const roles = parents.map(
    ({ results }) => new Set(results.flatMap((it) => (it.outcome === 'fail' ? [it.owner] : []))),
  );
  const having = roles.filter(({ size }) => size > 0);
  const all = parents.length === 1 ? 'The parent above' : `The ${format(parents.length)} parents above`;
  if (having.length === 0) return `${all} ${parents.length === 1 ? 'has' : 'have'} no gaps.`;
  const both = having.filter(({ size }) => size > 1).length;
  const of = (role: Role): number => having.filter((owners) => owners.size === 1 && owners.has(role)).length;
  const parts = [
    { count: of('PM'), whose: 'the PM' },
    { count: of('PO'), whose: 'the PO' },
    { count: both, whose: 'both' },
  ].filter(({ count }) => count > 0);
  const whose = parts.map((part) => `${format(part.count)} for ${part.whose}`).join(', ');
  const some = parents.length === 1 ? all : `${format(having.length)} of the ${format(parents.length)} parents above`;
  return `${some} ${having.length === 1 ? 'has' : 'have'} gaps: ${whose}.`;
}
