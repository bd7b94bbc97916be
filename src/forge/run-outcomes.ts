/**
 * What a person's own last run of a scope found, so that the next one can say what is new and what is fixed. Kept for each
 * person apart: the key is a digest of person, space and scope, and the person is always the one whom the platform names.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { MOST_OUTCOME_BYTES, outcomesSchema, type RunOutcomes } from '../contract';
import type { KeyValueStore } from '../settings';
import { failed, type Invocation, type UseCase } from './secured';

/** A quarter of a year: nobody compares with an older run, and Forge removes it then. */
const KEEP_DAYS = 92;
const DAY_MS = 86_400_000;

/** A value may be 240 KiB as JSON; text that is JSON itself grows there by its quotation marks, to twice at most. */
const CHUNK_BYTES = 100 * 1024;

const head = z.object({
  at: z.string(),
  run: z.string(),
  chunks: z.int().check(z.minimum(1), z.maximum(MOST_OUTCOME_BYTES)),
});

export interface OutcomesPorts {
  readonly kvs: KeyValueStore;
  readonly now: () => Date;
  readonly newId: () => string;
}

function keyOf({ accountId, projectId }: Invocation, scope: string): string {
  const digest = createHash('sha256').update(JSON.stringify([accountId, projectId, scope]));
  return `outcomes:${digest.digest('hex')}`;
}

const chunkKey = (key: string, run: string, at: number): string => `${key}:${run}:${at}`;

/** The outcomes are ids and names of checks: one byte to a character (`outcomesSchema`). */
function chunked(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / CHUNK_BYTES) }, (_, at) =>
    text.slice(at * CHUNK_BYTES, (at + 1) * CHUNK_BYTES),
  );
}

async function stored(kvs: KeyValueStore, key: string): Promise<{ at: string; outcomes: RunOutcomes } | null> {
  const found = head.safeParse(await kvs.get(key)).data;
  if (found === undefined) return null;
  const parts = await Promise.all(
    Array.from({ length: found.chunks }, (_, at) => kvs.get(chunkKey(key, found.run, at))),
  );
  // A run that another tab replaced in this moment, or a value that is damaged: as if there had been none.
  if (!parts.every((part) => typeof part === 'string')) return null;
  try {
    const outcomes = outcomesSchema.safeParse(JSON.parse(parts.join('')));
    return outcomes.success ? { at: found.at, outcomes: outcomes.data } : null;
  } catch {
    return null;
  }
}

/** The asking person's own last run of the scope. */
export function readOutcomes({ kvs, now }: OutcomesPorts): UseCase<'run.outcomes.read'> {
  return async ({ scope }, invocation) => {
    const last = await stored(kvs, keyOf(invocation, scope));
    // Forge may remove an expired value up to two days late.
    const tooOld = last !== null && !(now().getTime() - Date.parse(last.at) <= KEEP_DAYS * DAY_MS);
    return { ok: true, value: { last: tooOld ? null : last } };
  };
}

/** Replaces it. The new parts are written before the head that names them, so that a reader never sees a mixture. */
export function saveOutcomes({ kvs, now, newId }: OutcomesPorts): UseCase<'run.outcomes.save'> {
  return async ({ scope, outcomes }, invocation) => {
    const text = JSON.stringify(outcomes);
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > MOST_OUTCOME_BYTES) return failed('badRequest', { at: 'outcomes', bytes, limit: MOST_OUTCOME_BYTES });
    const key = keyOf(invocation, scope);
    const before = head.safeParse(await kvs.get(key)).data;
    const run = newId();
    const at = now().toISOString();
    const parts = chunked(text);
    await Promise.all(parts.map((part, index) => kvs.set(chunkKey(key, run, index), part, KEEP_DAYS)));
    await kvs.set(key, { at, run, chunks: parts.length }, KEEP_DAYS);
    const gone = Array.from({ length: before?.chunks ?? 0 }, (_, index) => chunkKey(key, before?.run ?? '', index));
    await Promise.all(gone.map((old) => kvs.delete(old)));
    return { ok: true, value: { at } };
  };
}
