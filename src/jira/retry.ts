/**
 * When a request that got no good answer is asked again, and after how long. Numbers: Atlassian's guide "Build an app
 * that respects rate limits" (back-off doubles, jitter 0.7–1.3, cap 30 s, 4 tries).
 */
import type { JiraResponse } from './transport';

const MAX_TRIES = 4;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
const JITTER = { from: 0.7, to: 1.3 };

/** The hourly quotas reset at the top of the hour: waiting it out within a request makes no sense. */
const HOURLY_QUOTA = /^jira-quota-/;

/** Whether the status says that the same request may succeed later. */
export const isTransient = (status: number): boolean =>
  status === 429 || status === 500 || status === 502 || status === 503 || status === 504;

/** Whether Jira may have done what it was asked although no good answer came: anything but a refusal by rate limit. */
export const isUnclear = (response: JiraResponse | null): boolean => response === null || response.status !== 429;

/** Seconds that Jira asked to wait; null where the header is absent or no number of seconds. */
export function retryAfterSeconds(response: JiraResponse): number | null {
  const value = response.header('Retry-After');
  if (value === null || !/^\d+(?:\.\d+)?$/.test(value.trim())) return null;
  return Number(value);
}

/** Whether the answer is about all requests of this kind: a rate limit, or a server that names the time to come back. */
export const asksForPause = (response: JiraResponse): boolean =>
  response.status === 429 || retryAfterSeconds(response) !== null;

interface Attempt {
  /** How many tries were made so far, at least 1. */
  readonly tries: number;
  /** The transient answer; null where there was none (network error). */
  readonly response: JiraResponse | null;
  /** In [0, 1). */
  readonly random: number;
}

/**
 * Milliseconds until the next try, or null to give up: the tries are used up, the hourly quota is spent, or Jira asks
 * for a longer wait than a person in front of a progress bar should have.
 * A wait that Jira asked for is only ever lengthened by jitter, never cut.
 */
export function waitBeforeRetry({ tries, response, random }: Attempt): number | null {
  if (tries >= MAX_TRIES) return null;
  const jitter = JITTER.from + (JITTER.to - JITTER.from) * random;
  const asked = response === null ? null : retryAfterSeconds(response);
  if (asked !== null) {
    if (asked * 1_000 > LONGEST_WAIT_MS) return null;
    return Math.round(asked * 1_000 * Math.max(1, jitter));
  }
  if (response?.status === 429 && HOURLY_QUOTA.test(response.header('RateLimit-Reason') ?? '')) return null;
  return Math.round(Math.min(FIRST_WAIT_MS * 2 ** (tries - 1) * jitter, LONGEST_WAIT_MS));
}
