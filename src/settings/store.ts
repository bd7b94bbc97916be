/**
 * Keeps settings in a key-value store, one revision per key. A revision is written once and never changed: writing the
 * next one only if its key is still free is the whole transaction, so that of two administrators who save at the same
 * moment exactly one succeeds and nothing is ever half written. `head` is a hint that saves look-ups; where it lags (a
 * function that was stopped between its two writes), reading finds the newest revision from there.
 */
import * as z from 'zod/mini';
import { parseSiteDefaults, parseSpaceSettings, type Parsed, type SiteDefaults, type SpaceSettings } from './settings';
import { formatStorageKey, type SettingsOwner } from './storage-key';

/** What the store needs of the platform; src/forge hands in @forge/kvs in this shape. */
export interface KeyValueStore {
  /** The value; undefined where there is none. */
  readonly get: (key: string) => Promise<unknown>;
  /** With `keepDays` the platform removes the value some time after so many days. */
  readonly set: (key: string, value: unknown, keepDays?: number) => Promise<void>;
  /** Writes only where the key is free, atomically; false where it was not. */
  readonly setIfFree: (key: string, value: unknown, keepDays?: number) => Promise<boolean>;
  /** Nothing happens where there is no such key. */
  readonly delete: (key: string) => Promise<void>;
}

/** Settings as they stand, with what a save must name to be accepted. */
export interface Current<T> {
  /** 0 where nothing was ever saved. */
  readonly revision: number;
  readonly savedBy: string | null;
  /** ISO 8601; null where nothing was ever saved. */
  readonly savedAt: string | null;
  readonly content: Parsed<T>;
}

export type SaveOutcome =
  | { readonly type: 'saved'; readonly revision: number }
  /** Somebody saved in between: the revision that stands now, and by whom. */
  | {
      readonly type: 'conflict';
      readonly revision: number;
      readonly savedBy: string | null;
      readonly savedAt: string | null;
    }
  | { readonly type: 'tooLarge'; readonly bytes: number; readonly limit: number };

export interface Change<T> {
  readonly settings: T;
  /** The revision that the change was made on. */
  readonly expectedRevision: number;
  readonly accountId: string;
  readonly now: Date;
}

/** Some revisions, newest first. One that cannot be read is among them, with what is wrong in its content. */
export interface History<T> {
  readonly revisions: readonly Current<T>[];
  /** Whether older ones follow. */
  readonly more: boolean;
}

/** The settings of one owner: a space, or the site. */
export interface OwnedSettings<T> {
  readonly read: () => Promise<Current<T>>;
  /**
   * Accepts any settings of the present shape; that the caller may save is the caller's business. Replaces a damaged
   * revision like any other, and the damaged one stays where it was.
   */
  readonly save: (change: Change<T>) => Promise<SaveOutcome>;
  /** @param before gives revisions older than this one; null: from the newest on */
  readonly history: (before: number | null) => Promise<History<T>>;
}

export interface SettingsStore {
  /** @throws RangeError for a project id that is not a number */
  readonly space: (projectId: string) => OwnedSettings<SpaceSettings>;
  readonly site: OwnedSettings<SiteDefaults>;
}

/** Forge KVS refuses a value over 240 KiB (platform limits, September 2026). */
const MAX_VALUE_BYTES = 240 * 1024;

/** As many as a person compares; ten reads of at most 240 KiB stay well under what an invocation may take. */
const REVISIONS_AT_ONCE = 10;

const record = z.object({
  revision: z.int().check(z.minimum(1)),
  savedBy: z.nullable(z.string()),
  savedAt: z.nullable(z.string()),
  settings: z.unknown(),
});

const head = z.object({ revision: z.int().check(z.minimum(0)) });

interface Found {
  readonly revision: number;
  readonly value: unknown;
}

const keyOf = (owner: SettingsOwner, part: 'head' | number): string => formatStorageKey({ owner, part });

/** The newest revision: from where `head` points, on to the first free key. */
async function newest(kvs: KeyValueStore, owner: SettingsOwner): Promise<Found> {
  const hint = head.safeParse(await kvs.get(keyOf(owner, 'head')));
  let revision = hint.success ? hint.data.revision : 0;
  const at = (part: number): Promise<unknown> => (part === 0 ? Promise.resolve() : kvs.get(keyOf(owner, part)));
  let [value, next] = await Promise.all([at(revision), at(revision + 1)]);
  while (next !== undefined) {
    revision += 1;
    value = next;
    next = await at(revision + 1);
  }
  return { revision, value };
}

function understand<T>({ revision, value }: Found, parse: (value: unknown) => Parsed<T>): Current<T> {
  if (revision === 0) return { revision, savedBy: null, savedAt: null, content: parse(undefined) };
  const envelope = record.safeParse(value);
  if (!envelope.success) {
    const problem = {
      path: '',
      received: value === undefined ? 'nothing' : 'a value without revision, author, time or settings',
      expected: `revision ${revision}, which the storage says was saved`,
    };
    return { revision, savedBy: null, savedAt: null, content: { ok: false, problems: [problem] } };
  }
  const { savedBy, savedAt, settings } = envelope.data;
  return { revision, savedBy, savedAt, content: parse(settings) };
}

interface Place<T> {
  readonly kvs: KeyValueStore;
  readonly owner: SettingsOwner;
  readonly parse: (value: unknown) => Parsed<T>;
}

async function save<T>({ kvs, owner, parse }: Place<T>, change: Change<T>): Promise<SaveOutcome> {
  const conflict = async (): Promise<SaveOutcome> => {
    const { revision, savedBy, savedAt } = understand(await newest(kvs, owner), parse);
    return { type: 'conflict', revision, savedBy, savedAt };
  };
  const revision = change.expectedRevision + 1;
  const value = {
    revision,
    savedBy: change.accountId,
    savedAt: change.now.toISOString(),
    settings: change.settings,
  };
  const bytes = new TextEncoder().encode(JSON.stringify(value)).length;
  if (bytes > MAX_VALUE_BYTES) return { type: 'tooLarge', bytes, limit: MAX_VALUE_BYTES };
  if ((await newest(kvs, owner)).revision !== change.expectedRevision) return conflict();
  if (!(await kvs.setIfFree(keyOf(owner, revision), value))) return conflict();
  await kvs.set(keyOf(owner, 'head'), { revision });
  return { type: 'saved', revision };
}

async function history<T>({ kvs, owner, parse }: Place<T>, before: number | null): Promise<History<T>> {
  const last = (await newest(kvs, owner)).revision;
  const from = before === null ? last : Math.min(last, before - 1);
  const to = Math.max(1, from - REVISIONS_AT_ONCE + 1);
  const wanted = Array.from({ length: Math.max(0, from - to + 1) }, (_, at) => from - at);
  const revisions = await Promise.all(
    wanted.map(async (revision) => understand({ revision, value: await kvs.get(keyOf(owner, revision)) }, parse)),
  );
  return { revisions, more: wanted.length > 0 && to > 1 };
}

function ownedSettings<T>(place: Place<T>): OwnedSettings<T> {
  return {
    read: async () => understand(await newest(place.kvs, place.owner), place.parse),
    save: (change) => save(place, change),
    history: (before) => history(place, before),
  };
}

/**
 * Settings over a key-value store.
 *
 * @throws whatever the key-value store throws
 */
export function createSettingsStore(kvs: KeyValueStore): SettingsStore {
  return {
    space: (projectId) => ownedSettings({ kvs, owner: { type: 'space', projectId }, parse: parseSpaceSettings }),
    site: ownedSettings({ kvs, owner: { type: 'site' }, parse: parseSiteDefaults }),
  };
}
