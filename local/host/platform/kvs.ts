/**
 * Forge's key-value store as @forge/kvs speaks to it: plain values, secrets and batches; custom entities are in
 * entities.ts. A write is answered after it is on disk.
 */
import { coded, notImplemented } from './answer';
import type { PlatformAnswer } from './answer';
import { EntityStore } from './entities';
import { JsonFile } from './json-file';
import type { StorageRequest, StoredValue } from './storage-shapes';
import { StorageRefusal, checkCount, checkKey, checkPage, checkValue, expiryOf } from './kvs-limits';
import type { EntityDefinition } from '../app/manifest';

type Table = Map<string, StoredValue>;
interface Saved {
  readonly values?: [string, StoredValue][];
  readonly secrets?: [string, StoredValue][];
  readonly entities?: [string, [string, StoredValue][]][];
}

const wire = (key: string, { value, createdAt, updatedAt, expiresAt }: StoredValue): Record<string, unknown> => ({
  key,
  value,
  createdAt,
  updatedAt,
  ...(expiresAt === undefined ? {} : { expireTime: new Date(expiresAt).toISOString() }),
});

export class KeyValueStore {
  readonly #values: Table = new Map();
  readonly #secrets: Table = new Map();
  readonly #entities: EntityStore;
  readonly #file: JsonFile<Saved>;
  readonly #now: () => number;

  constructor(options: { file: string; entities: readonly EntityDefinition[]; now?: () => number }) {
    this.#now = options.now ?? Date.now;
    this.#file = new JsonFile(options.file, () => this.#state());
    const saved = (this.#file.read() ?? {}) as Saved;
    this.#entities = new EntityStore(
      options.entities,
      new Map((saved.entities ?? []).map(([name, rows]) => [name, new Map(rows)])),
      this.#now,
    );
    for (const [key, stored] of saved.values ?? []) this.#values.set(key, stored);
    for (const [key, stored] of saved.secrets ?? []) this.#secrets.set(key, stored);
  }

  /** Whether anything was ever written here: decides about seeding a new site. */
  get isEmpty(): boolean {
    return this.#values.size === 0 && this.#secrets.size === 0;
  }

  /** Puts values in place without the app, for a demo site; subject to the same limits. */
  async seed(entries: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [key, value] of Object.entries(entries)) this.#set(this.#values, { key, value });
    await this.#file.save();
  }

  /** @param path as @forge/kvs sends it, e.g. `/api/v1/get` */
  async request(path: string, body: unknown): Promise<PlatformAnswer> {
    const operation = path.replace(/^\/api\/v1\//, '');
    try {
      const answer = this.#perform(operation, (body ?? {}) as StorageRequest);
      if (answer.status < 300 && !/get$|query$/.test(operation)) await this.#file.save();
      return answer;
    } catch (error) {
      if (error instanceof StorageRefusal) return error.answer;
      throw error;
    }
  }

  #perform(operation: string, body: StorageRequest): PlatformAnswer {
    const [area, verb = area] = operation.split('/');
    const table = area === 'secret' ? this.#secrets : this.#values;
    if (area === 'entity') return this.#entities.perform(verb ?? '', body);
    if (area === 'batch') return this.#batch(verb ?? '', body as unknown as readonly StorageRequest[]);
    if (operation === 'transaction') return this.#transaction(body as unknown as Record<string, StorageRequest[]>);
    if (operation === 'query') return this.#query(body);
    if (verb === 'get') return this.#get(table, body);
    if (verb === 'set') return this.#set(table, body);
    if (verb === 'delete') return this.#delete(table, body);
    return notImplemented(`the storage operation "${operation}"`);
  }

  #live(table: Table, key: string): StoredValue | undefined {
    const stored = table.get(key);
    if (stored?.expiresAt !== undefined && stored.expiresAt <= this.#now()) {
      table.delete(key);
      return undefined;
    }
    return stored;
  }

  #get(table: Table, body: StorageRequest): PlatformAnswer {
    const key = checkKey(body.key);
    const stored = this.#live(table, key);
    return stored === undefined
      ? coded(404, 'KEY_NOT_FOUND', `There is no value for "${key}".`)
      : { status: 200, body: wire(key, stored) };
  }

  #set(table: Table, body: StorageRequest): PlatformAnswer {
    const key = checkKey(body.key);
    checkValue(body.value);
    const before = this.#live(table, key);
    if (before !== undefined && body.options?.keyPolicy === 'FAIL_IF_EXISTS') {
      return coded(409, 'KEY_CONFLICT', `"${key}" has a value, and the write asked to fail in that case.`);
    }
    const now = this.#now();
    const expiresAt = expiryOf(body.options?.ttl, now);
    const after = {
      value: body.value,
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
      ...(expiresAt === undefined ? {} : { expiresAt }),
    };
    table.set(key, after);
    const wanted = { PREVIOUS: before, LATEST: after, none: undefined }[body.options?.returnValue ?? 'none'];
    return wanted === undefined ? { status: 204 } : { status: 200, body: wire(key, wanted) };
  }

  #delete(table: Table, body: StorageRequest): PlatformAnswer {
    table.delete(checkKey(body.key));
    return { status: 204 };
  }

  #query(body: StorageRequest): PlatformAnswer {
    const limit = checkPage(body.limit);
    const [clause, ...more] = body.where ?? [];
    if (
      more.length > 0 ||
      (clause !== undefined && (clause.property !== 'key' || clause.condition !== 'BEGINS_WITH'))
    ) {
      return coded(400, 'QUERY_WHERE_INVALID', 'A query takes one condition: the key begins with a text.');
    }
    const prefix = String(clause?.values[0] ?? '');
    const keys = [...this.#values.keys()]
      .filter((key) => key.startsWith(prefix) && this.#live(this.#values, key) !== undefined)
      .sort();
    const from = body.after === undefined ? undefined : Buffer.from(body.after, 'base64url').toString();
    const rest = from === undefined ? keys : keys.filter((key) => key > from);
    const page = rest.slice(0, limit);
    const last = page.at(-1);
    const more_ = rest.length > page.length && last !== undefined;
    const data = page.flatMap((key) => {
      const stored = this.#values.get(key);
      return stored === undefined ? [] : [wire(key, stored)];
    });
    return { status: 200, body: { data, ...(more_ ? { cursor: Buffer.from(last).toString('base64url') } : {}) } };
  }

  #batch(verb: string, items: readonly StorageRequest[]): PlatformAnswer {
    if (!['get', 'set', 'delete'].includes(verb)) return notImplemented(`the storage operation "batch/${verb}"`);
    checkCount(items.length, 'batch');
    const successfulKeys: unknown[] = [];
    const failedKeys: unknown[] = [];
    for (const item of items) {
      const { key, entityName } = item;
      const named = { key, ...(entityName === undefined ? {} : { entityName }) };
      const answer = this.#one(verb, item);
      if (answer.status < 300) successfulKeys.push(verb === 'get' ? { ...(answer.body as object), ...named } : named);
      else failedKeys.push({ ...named, error: answer.body });
    }
    return { status: 200, body: { successfulKeys, failedKeys } };
  }

  #one(verb: string, item: StorageRequest): PlatformAnswer {
    try {
      return this.#perform(item.entityName === undefined ? verb : `entity/${verb}`, item);
    } catch (error) {
      if (error instanceof StorageRefusal) return error.answer;
      throw error;
    }
  }

  /** All or nothing: conditions and limits are judged on a copy, which then becomes the store. */
  #transaction(body: Record<string, StorageRequest[]>): PlatformAnswer {
    const { set = [], delete: deletes = [], check = [] } = body;
    checkCount(set.length + deletes.length + check.length, 'transaction');
    const values = new Map(this.#values);
    const undoEntities = this.#entities.snapshot();
    const restore = (): void => {
      this.#values.clear();
      for (const [key, stored] of values) this.#values.set(key, stored);
      undoEntities();
    };
    const steps = [
      ...check.map((item) => ['check', item] as const),
      ...set.map((item) => ['set', item] as const),
      ...deletes.map((item) => ['delete', item] as const),
    ];
    for (const [verb, item] of steps) {
      const answer = this.#one(verb, item);
      if (answer.status < 300) continue;
      restore();
      return answer;
    }
    return { status: 204 };
  }

  #state(): Saved {
    return { values: [...this.#values], secrets: [...this.#secrets], entities: this.#entities.state() };
  }
}
