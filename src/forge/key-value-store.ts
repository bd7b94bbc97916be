/** Forge's key-value store in the shape that src/settings asks for. The platform keeps it apart for each installation. */
import kvs, { ForgeKvsAPIError } from '@forge/kvs';
import type { KeyValueStore } from '../settings';

/** What the platform answers to a write with `FAIL_IF_EXISTS` on a key that is taken (measured by others, 2026). */
const KEY_TAKEN = { code: 'KEY_CONFLICT', status: 409 } as const;

const isKeyTaken = (error: unknown): boolean =>
  error instanceof ForgeKvsAPIError &&
  (error.code === KEY_TAKEN.code || error.responseDetails.status === KEY_TAKEN.status);

const lasting = (days: number | undefined) =>
  days === undefined ? {} : { ttl: { value: days, unit: 'DAYS' as const } };

export const forgeKeyValueStore: KeyValueStore = {
  get: (key) => kvs.get<unknown>(key),
  set: (key, value, keepDays) => kvs.set(key, value, lasting(keepDays)),
  setIfFree: async (key, value, keepDays) => {
    try {
      await kvs.set(key, value, { keyPolicy: 'FAIL_IF_EXISTS', ...lasting(keepDays) });
      return true;
    } catch (error) {
      if (isKeyTaken(error)) return false;
      throw error;
    }
  },
  delete: (key) => kvs.delete(key),
};
