/** How the back end reads an answer of Jira: an answer, a refusal, or an outage; never one taken for another. */
import { ProxyRequestError } from '@forge/api';
import type * as z from 'zod/mini';

/** Jira gave neither an answer nor a refusal. */
export class JiraUnavailable extends Error {
  override readonly name = 'JiraUnavailable';
  constructor(readonly status: number) {
    super(`Jira answered ${status}.`);
  }
}

interface Answer {
  readonly ok: boolean;
  readonly status: number;
  json(): Promise<unknown>;
}

/** Statuses that mean: this person, here, no. Jira answers 404 for what somebody may not see. */
const REFUSALS: readonly number[] = [401, 403, 404];

/**
 * Sends a request and returns Jira's answer to it, whatever its status.
 *
 * @throws JiraUnavailable where Forge itself could not reach Jira; everything else as it comes, above all Forge's
 *   NeedsAuthenticationError: the platform answers that one by asking the person to allow the app
 */
export async function sent(request: () => Promise<Answer>): Promise<Answer> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof ProxyRequestError) throw new JiraUnavailable(error.status);
    throw error;
  }
}

/**
 * The body of an answer.
 *
 * @returns the parsed body, or null where Jira refused
 * @throws JiraUnavailable for every other status and for a body of another shape
 */
export async function bodyOrRefusal<T>(response: Answer, schema: z.ZodMiniType<T>): Promise<T | null> {
  if (REFUSALS.includes(response.status)) return null;
  const body: unknown = response.ok ? await response.json().catch(() => undefined) : undefined;
  const parsed = schema.safeParse(body);
  if (!response.ok || !parsed.success) throw new JiraUnavailable(response.status);
  return parsed.data;
}

/** Whether a write was accepted; false where Jira refused it. Otherwise as `bodyOrRefusal`. */
export function acceptedOrRefused({ ok, status }: Answer): boolean {
  if (ok) return true;
  if (REFUSALS.includes(status)) return false;
  throw new JiraUnavailable(status);
}
