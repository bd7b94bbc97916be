/**
 * Lets one invocation at a time change an item's property, which Jira can only replace as a whole. A lease is two keys,
 * one for this half minute and one for the next, each taken only if free: a resolver is stopped after 25 s, so it never
 * outlives its two keys, and a lease that was never given back blocks for a minute at most.
 */
import type { KeyValueStore } from '../settings';

const SLICE_MS = 30_000;
/** Together well under the 25 s of an invocation. */
const TRIES = 40;
const PAUSE_MS = 150;

export interface LeasePorts {
  readonly kvs: KeyValueStore;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

async function take({ kvs, now }: LeasePorts, issueId: string): Promise<readonly string[] | null> {
  const slice = Math.floor(now().getTime() / SLICE_MS);
  const [first, second] = [`lease:item:${issueId}:${slice}`, `lease:item:${issueId}:${slice + 1}`];
  if (!(await kvs.setIfFree(first, true, 1))) return null;
  if (await kvs.setIfFree(second, true, 1)) return [first, second];
  await kvs.delete(first);
  return null;
}

/**
 * Runs `act` while nobody else holds the item.
 *
 * @returns what `act` gave; `busy` where the item was held for about six seconds
 * @throws what `act` or the store throws; the lease is given back in that case too
 */
export async function withItemLease<T>(ports: LeasePorts, issueId: string, act: () => Promise<T>): Promise<T | 'busy'> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const keys = await take(ports, issueId);
    if (keys === null) {
      await ports.sleep(PAUSE_MS);
      continue;
    }
    try {
      return await act();
    } finally {
      await Promise.all(keys.map((key) => ports.kvs.delete(key)));
    }
  }
  return 'busy';
}
