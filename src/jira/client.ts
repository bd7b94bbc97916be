/**
 * The Jira client: what the app asks Jira, by name. It holds no state and no product knowledge; who the caller is (the
 * viewing user, the app, a token) is the transport's matter.
 */
import { boards } from './boards';
import { idListings } from './id-listings';
import { items } from './items';
import type { JiraClient } from './jira-client';
import { Pauses } from './pauses';
import { people } from './people';
import type { RequestPorts } from './request';
import { space } from './space';
import type { Transport } from './transport';

export interface JiraClientPorts {
  readonly transport: Transport;
  /** Test seams; by default the runtime's timer and `Math.random`. */
  readonly sleep?: RequestPorts['sleep'];
  readonly patience?: RequestPorts['patience'];
  readonly random?: RequestPorts['random'];
}

async function sleepByTimer(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new Error('aborted'));
      return;
    }
    const stop = (): void => {
      clearTimeout(timer);
      reject(new Error('aborted'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

/**
 * Makes a client over one transport.
 * @example
 * const jira = createJiraClient({ transport });
 * const types = await jira.getSpaceIssueTypes('SHOP');
 */
export function createJiraClient({
  transport,
  sleep = sleepByTimer,
  patience = sleepByTimer,
  random = Math.random,
}: JiraClientPorts): JiraClient {
  const ports: RequestPorts = { transport, sleep, patience, random, pauses: new Pauses() };
  return { ...space(ports), ...idListings(ports), ...items(ports), ...people(ports), ...boards(ports) };
}
