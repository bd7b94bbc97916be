/**
 * The storage service's limits. Codes and numbers: Atlassian's pages "Error handling for the Key-Value Store" and
 * "Storage limits" (developer.atlassian.com/platform/forge). Wording is ours.
 */
import { coded } from './answer';
import type { PlatformAnswer } from './answer';

// Written as Atlassian's page writes it.
// eslint-disable-next-line regexp/prefer-w, regexp/use-ignore-case
const KEY_PATTERN = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
const MAX_KEY_LENGTH = 500;
const MAX_VALUE_BYTES = 240 * 1024;
const MAX_DEPTH = 32;
const DEFAULT_PAGE = 10;
const MAX_PAGE = 20;
const MAX_BATCH = 25;
const TTL_SECONDS: Readonly<Record<string, number>> = { SECONDS: 1, MINUTES: 60, HOURS: 3600, DAYS: 86_400 };
const MAX_TTL_SECONDS = 366 * 86_400;

/** Thrown inside the store; the service turns it into its answer. */
export class StorageRefusal extends Error {
  readonly answer: PlatformAnswer;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.answer = coded(status, code, message);
  }
}

const refuse = (code: string, message: string): never => {
  throw new StorageRefusal(400, code, message);
};

/** @throws StorageRefusal */
export function checkKey(key: unknown): string {
  if (typeof key !== 'string' || key.length === 0)
    return refuse('KEY_TOO_SHORT', 'A key needs at least one character.');
  if (key.length > MAX_KEY_LENGTH)
    return refuse(
      'KEY_TOO_LONG',
      `A key may have ${String(MAX_KEY_LENGTH)} characters; this one has ${String(key.length)}.`,
    );
  if (!KEY_PATTERN.test(key)) return refuse('INVALID_KEY', `The key "${key}" does not match ${String(KEY_PATTERN)}.`);
  return key;
}

/** An object in an object is depth 2; a plain value is depth 0. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

/** @throws StorageRefusal */
export function checkValue(value: unknown): void {
  if (value === undefined || value === null) refuse('INVALID_VALUE', 'A value must be JSON and not null.');
  const bytes = Buffer.byteLength(JSON.stringify(value));
  if (bytes > MAX_VALUE_BYTES)
    refuse('MAX_SIZE', `A value may have ${String(MAX_VALUE_BYTES)} bytes as JSON; this one has ${String(bytes)}.`);
  if (depthOf(value) > MAX_DEPTH) refuse('MAX_DEPTH', `A value may be nested ${String(MAX_DEPTH)} deep.`);
}

/** @throws StorageRefusal */
export function checkPage(limit: unknown): number {
  if (limit === undefined) return DEFAULT_PAGE;
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > MAX_PAGE) {
    return refuse(
      'LIST_QUERY_LIMIT_EXCEEDED',
      `A query may ask for 1 to ${String(MAX_PAGE)} results; this one asks for ${String(limit)}.`,
    );
  }
  return limit;
}

/** Epoch milliseconds at which a value written now expires; undefined for never. @throws StorageRefusal */
export function expiryOf(ttl: unknown, now: number): number | undefined {
  if (ttl === undefined) return undefined;
  const { value, unit } = ttl as { value?: unknown; unit?: string };
  const seconds = typeof value === 'number' ? value * (TTL_SECONDS[unit ?? ''] ?? Number.NaN) : Number.NaN;
  if (!(seconds > 0 && seconds <= MAX_TTL_SECONDS))
    refuse('INVALID_TTL', 'A ttl is {value, unit: SECONDS|MINUTES|HOURS|DAYS}, at most a year.');
  return now + seconds * 1000;
}

/** @throws StorageRefusal */
export function checkCount(count: number, what: string): void {
  if (count < 1 || count > MAX_BATCH)
    refuse('INVALID_REQUEST', `A ${what} may hold 1 to ${String(MAX_BATCH)} entries; this one holds ${String(count)}.`);
}
