/** The rules of the form for an exemption, as the contract has them. Pure. */

export const REASON = { shortest: 3, longest: 500 } as const;
const DEFAULT_DAYS = 30;
const DAY_MS = 86_400_000;

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** The last day that is proposed: long enough for a sprint or two, short enough to be thought of again. */
export const proposedEnd = (now: number): string => dayOf(now + DEFAULT_DAYS * DAY_MS);

export interface ExemptionDraft {
  readonly reason: string;
  /** Null: until somebody takes it back. */
  readonly until: string | null;
}

/** What is to be corrected, by field; null where nothing is. */
export function draftProblems(
  { reason, until }: ExemptionDraft,
  now: number,
): { readonly reason: string | null; readonly until: string | null } {
  const length = reason.trim().length;
  const isDay = until === null || (/^\d{4}-\d\d-\d\d$/u.test(until) && !Number.isNaN(Date.parse(until)));
  return {
    reason:
      length < REASON.shortest
        ? 'Say why, so that others can judge it later.'
        : length > REASON.longest
          ? `At most ${String(REASON.longest)} characters.`
          : null,
    until: !isDay ? 'Choose a day.' : until !== null && until < dayOf(now) ? 'This day is over.' : null,
  };
}
