/** What a command needs of the world; tests hand in their own. */
export interface Console {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly readInput: (file: string | undefined) => AsyncIterable<string>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Waits between tries of a request; by default the runtime's timer. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/** Exit codes, fit for CI: a gap in the backlog is told apart from a call that could not be carried out. */
export const EXIT = {
  /** Everything was read, nothing to report. */
  ok: 0,
  /** `check`: at least one item is not ready. `criteria`, `steps`: at least one line was bad. */
  findings: 1,
  /** The call itself was wrong, or nothing could be read. */
  failed: 2,
  /** `check`: not everything could be read, and what was read is ready. */
  partial: 3,
} as const;

/** A call that cannot be carried out as given; its message says what was received, what is expected and what to do. */
export class UsageError extends Error {}
