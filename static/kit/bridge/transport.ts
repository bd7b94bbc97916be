/**
 * Jira through the bridge, as the person who is looking: Jira itself decides what they may see. No policy here; paging,
 * retries and error codes belong to the client.
 */
import { requestJira } from '@forge/bridge';
import type { JiraResponse, Transport } from '../../../src/jira/transport';

/** Runs an abort of the caller's signal against a promise of the bridge, which itself cannot be aborted. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  signal.throwIfAborted();
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * The browser's way to Jira.
 *
 * @throws where no answer came at all: the bridge failed, or the request's signal was aborted.
 */
export const bridgeTransport: Transport = async ({ method, path, body, signal }): Promise<JiraResponse> => {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const response = await orAborted(requestJira(path, init), signal);
  const text = response.status === 204 ? '' : await response.text();
  return { status: response.status, header: (name) => response.headers.get(name), body: parsed(text) };
};
