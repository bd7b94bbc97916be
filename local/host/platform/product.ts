/** Turns the app's product requests into requests to Jira as the right caller. */
import type { JiraPort, ProductCaller, ProductResponse } from '../jira-port';
import { notImplemented } from './answer';
import type { PlatformAnswer } from './answer';

export interface ProductTarget {
  readonly type?: string;
  readonly provider?: string;
  readonly remote?: string;
  readonly accountId?: string;
}

export interface IncomingRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

/** A body as the simulator and `fetch` both take it: JSON parsed where it says it is JSON. */
export function parseBody(text: string, contentType: string | undefined): unknown {
  if (text === '') return undefined;
  if (contentType?.includes('json') !== true) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function callerOf(target: ProductTarget, viewer: string | null, app: string): ProductCaller | undefined {
  if (target.provider === 'app') return { accountId: app, via: 'app' };
  if (target.provider === 'none') return { accountId: null, via: 'user' };
  const accountId = target.accountId ?? viewer;
  return accountId === null ? undefined : { accountId, via: 'user' };
}

/**
 * @param viewer the person who started the invocation; null in triggers and consumers, where asUser() has nobody
 * @returns Jira's answer, or the refusal that makes @forge/api throw NeedsAuthenticationError
 */
export async function requestProduct(
  jira: JiraPort,
  target: ProductTarget,
  request: IncomingRequest,
  viewer: string | null,
): Promise<PlatformAnswer> {
  if (target.remote !== 'jira') return notImplemented(`requests to "${String(target.remote)}"`);
  const caller = callerOf(target, viewer, jira.appAccountId);
  if (caller === undefined) return { status: 401, headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' } };
  const { method, path, headers, bytes } = request;
  const body = parseBody(bytes.toString(), headers['content-type']);
  const response = await jira.handle({ method, path, headers, ...(body === undefined ? {} : { body }) }, caller);
  return withoutHop(response);
}

/** The answer's own framing does not survive re-encoding. */
function withoutHop({ status, headers, body }: ProductResponse): PlatformAnswer {
  const kept = Object.entries(headers).filter(
    ([name]) => !/^(?:content-length|content-encoding|transfer-encoding|connection)$/i.test(name),
  );
  return { status, headers: Object.fromEntries(kept), body };
}
