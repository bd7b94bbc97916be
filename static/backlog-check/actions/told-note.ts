/** The note that the app keeps with an item: of which gaps it was told. Whoever may edit the item may write there. Pure. */

/** Issue property with what an item was told of. */
export const TOLD_PROPERTY = 'whose-call.commented';
/** Comment property that names the gaps that a comment is about. */
export const COMMENT_PROPERTY = 'whose-call.gaps';

const VERSION = 1;
/** An item that changes more often than that may hear the oldest news again. */
const MOST_MARKS = 100;

/** Somebody is about to write the comment, or was and did not come back. */
export interface Claim {
  readonly mark: string;
  /** Tells two people apart who write at the same moment. */
  readonly id: string;
  /** Epoch milliseconds, by the clock of whoever claimed it. */
  readonly at: number;
}

export interface ToldNote {
  readonly marks: readonly string[];
  readonly claim: Claim | null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readClaim(value: unknown): Claim | null {
  if (!isRecord(value)) return null;
  const { mark, id, at } = value;
  return typeof mark === 'string' && typeof id === 'string' && typeof at === 'number' ? { mark, id, at } : null;
}

/** The note of a property's value; null where somebody else, or a later version of the app, has written there. Total. */
export function readToldNote(value: unknown): ToldNote | null {
  if (value === undefined || value === null) return { marks: [], claim: null };
  if (!isRecord(value) || value['version'] !== VERSION || !Array.isArray(value['marks'])) return null;
  const marks = value['marks'].filter((mark): mark is string => typeof mark === 'string');
  return { marks, claim: readClaim(value['claim']) };
}

/** The value to write for a note. */
export const toldValue = ({ marks, claim }: ToldNote): Readonly<Record<string, unknown>> => ({
  version: VERSION,
  marks: marks.slice(-MOST_MARKS),
  ...(claim === null ? {} : { claim }),
});
