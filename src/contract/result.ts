/** How an answer crosses the bridge: Forge mangles thrown errors, so failures travel as coded data. */
export const ERROR_CODES = [
  'notAllowed',
  'badRequest',
  'conflict',
  'damagedSettings',
  'jiraUnavailable',
  'unknown',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export interface Failure {
  readonly code: ErrorCode;
  /** Facts for the page's sentence (what was received, expected); never a stack or a raw message. */
  readonly params: Readonly<Record<string, string | number>>;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };
