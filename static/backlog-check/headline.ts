/** The one sentence over the bar. Every item of it is counted once, and it never sounds surer than the run was. */
import { formatCount } from '../kit/copy';
import type { Standing } from './groups';

export interface HeadlineInput {
  readonly counts: Readonly<Record<Standing, number>>;
  /** Items of the scope that nothing is known about. */
  readonly unseen: number;
  readonly running: boolean;
  /** The run saw everything it set out to see. */
  readonly whole: boolean;
}

/** "9 of 18 ready. 6 wait on the PO, 2 on the PM, 1 on both." */
export function headline({ counts, unseen, running, whole }: HeadlineInput): string {
  const total = counts.PM + counts.PO + counts.both + counts['cannot-tell'] + counts.ready;
  const missed = unseen === 0 ? '' : ` ${formatCount(unseen)} could not be read.`;
  if (total === 0)
    return running
      ? 'Looking…'
      : unseen > 0
        ? `None of ${formatCount(unseen)} could be read.`
        : 'Nothing to check here.';
  if (running) return `${formatCount(counts.ready)} of ${formatCount(total)} ready so far.`;
  const unsure = counts['cannot-tell'] === 0 ? '' : ` ${formatCount(counts['cannot-tell'])} cannot be told.`;
  if (counts.ready === total) {
    const all = total === 1 ? 'The one item is ready.' : `All ${formatCount(total)} are ready.`;
    if (whole) return `${all} Nothing waits on anyone.`;
    return total === 1
      ? `The one item that was read is ready.${missed}`
      : `All ${formatCount(total)} that were read are ready.${missed}`;
  }
  const start =
    counts.ready === 0
      ? `None of ${formatCount(total)} ready.`
      : `${formatCount(counts.ready)} of ${formatCount(total)} ready.`;
  return `${start}${waiting(counts)}${unsure}${missed}`;
}

function waiting({ PM, PO, both }: HeadlineInput['counts']): string {
  const parts = [
    { count: PO, on: 'the PO' },
    { count: PM, on: 'the PM' },
    { count: both, on: 'both' },
  ].filter(({ count }) => count > 0);
  const words = parts.map(({ count, on }, index) => {
    const verb = index > 0 ? '' : count === 1 ? 'waits ' : 'wait ';
    return `${formatCount(count)} ${verb}on ${on}`;
  });
  return words.length === 0 ? '' : ` ${words.join(', ')}.`;
}
