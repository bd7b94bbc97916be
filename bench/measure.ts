/** What every measure is: one number with a limit that the project keeps. Each file in bench/measures gives some. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  /** Which direction is an improvement; a limit is the worst value that is still allowed. */
  readonly better: 'lower' | 'higher';
  readonly unit: string;
  /** It rests on a clock, so that another busy process can spoil it: it does not decide where machines are shared. */
  readonly timed?: true;
}

/** Takes the measures of one subject; rejects where it cannot take them, which fails the run. */
export type MeasureSource = () => Promise<readonly Measure[]>;

export const keepsLimit = ({ value, limit, better }: Measure): boolean =>
  better === 'lower' ? value <= limit : value >= limit;

/** The middle value: one slow run on a busy machine must not decide. */
export function median(values: readonly number[]): number {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new RangeError('There is no median of no values.');
  return middle;
}
