/**
 * Forge's custom entities, for the types that the manifest declares: attribute types are checked, a query runs over a
 * declared index (or `by-key`), and writes and transactions may carry conditions.
 */
import { coded, notImplemented } from './answer';
import type { PlatformAnswer } from './answer';
import { meets } from './entity-conditions';
import type { Clause, Conditions } from './entity-conditions';
import { StorageRefusal, checkKey, checkPage, checkValue, expiryOf } from './kvs-limits';
import type { StorageRequest, StoredValue } from './storage-shapes';
import type { EntityDefinition } from '../app/manifest';

interface EntityQuery {
  readonly entityName?: string;
  readonly indexName?: string;
  readonly partition?: readonly unknown[];
  readonly range?: Clause;
  readonly filters?: Conditions;
  readonly sort?: 'ASC' | 'DESC';
  readonly limit?: unknown;
  readonly cursor?: string;
}

const TYPE_TESTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
  float: (value) => typeof value === 'number',
  any: () => true,
};

const attribute = (stored: StoredValue, name: string): unknown => (stored.value as Record<string, unknown>)[name];

function compare(left: unknown, right: unknown): number {
  if (left === right) return 0;
  return (left as string | number) < (right as string | number) ? -1 : 1;
}

export class EntityStore {
  readonly #definitions: ReadonlyMap<string, EntityDefinition>;
  readonly #tables: Map<string, Map<string, StoredValue>>;
  readonly #now: () => number;

  constructor(
    definitions: readonly EntityDefinition[],
    tables: Map<string, Map<string, StoredValue>>,
    now: () => number,
  ) {
    this.#definitions = new Map(definitions.map((definition) => [definition.name, definition]));
    this.#tables = tables;
    this.#now = now;
  }

  state(): [string, [string, StoredValue][]][] {
    return [...this.#tables].map(([name, rows]) => [name, [...rows]]);
  }

  /** Remembers the present state; the returned function goes back to it. */
  snapshot(): () => void {
    const copy = new Map([...this.#tables].map(([name, rows]) => [name, new Map(rows)]));
    return () => {
      this.#tables.clear();
      for (const [name, rows] of copy) this.#tables.set(name, rows);
    };
  }

  /** @throws StorageRefusal where a limit is passed or the entity is not in the manifest */
  perform(verb: string, body: StorageRequest): PlatformAnswer {
    const definition = this.#definitions.get(body.entityName ?? '');
    if (definition === undefined) {
      return coded(400, 'ENTITY_NOT_FOUND', `The manifest's app.storage.entities has no "${String(body.entityName)}".`);
    }
    const rows = this.#rows(definition.name);
    if (verb === 'query') return this.#query(definition, body as EntityQuery);
    const key = checkKey(body.key);
    const before = rows.get(key);
    if (!meets(body.conditions as Conditions | undefined, before?.value)) {
      return coded(409, 'CONDITIONAL_CHECK_FAILED', `"${key}" does not meet the condition of the ${verb}.`);
    }
    if (verb === 'check') return { status: 204 };
    if (verb === 'get') {
      return before === undefined
        ? coded(404, 'KEY_NOT_FOUND', `There is no ${definition.name} "${key}".`)
        : { status: 200, body: { key, ...before } };
    }
    if (verb === 'delete') {
      rows.delete(key);
      return { status: 204 };
    }
    if (verb === 'set') return this.#set(definition, { ...body, key }, before);
    return notImplemented(`the storage operation "entity/${verb}"`);
  }

  #rows(name: string): Map<string, StoredValue> {
    const rows = this.#tables.get(name) ?? new Map<string, StoredValue>();
    this.#tables.set(name, rows);
    for (const [key, row] of rows) if (row.expiresAt !== undefined && row.expiresAt <= this.#now()) rows.delete(key);
    return rows;
  }

  #set(
    definition: EntityDefinition,
    body: StorageRequest & { key: string },
    before: StoredValue | undefined,
  ): PlatformAnswer {
    checkValue(body.value);
    for (const [name, { type }] of Object.entries(definition.attributes ?? {})) {
      const value = (body.value as Record<string, unknown>)[name];
      if (value !== undefined && TYPE_TESTS[type]?.(value) !== true) {
        throw new StorageRefusal(
          400,
          'INVALID_ENTITY_VALUE',
          `${definition.name}.${name} is declared as ${type}; the value is ${JSON.stringify(value)}.`,
        );
      }
    }
    if (before !== undefined && body.options?.keyPolicy === 'FAIL_IF_EXISTS') {
      return coded(
        409,
        'KEY_CONFLICT',
        `${definition.name} "${body.key}" exists, and the write asked to fail in that case.`,
      );
    }
    const now = this.#now();
    const expiresAt = expiryOf(body.options?.ttl, now);
    const row = {
      value: body.value,
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
      ...(expiresAt === undefined ? {} : { expiresAt }),
    };
    this.#rows(definition.name).set(body.key, row);
    return { status: 204 };
  }

  #query(definition: EntityDefinition, query: EntityQuery): PlatformAnswer {
    const limit = checkPage(query.limit);
    const index = indexOf(definition, query.indexName ?? '');
    if (index === undefined)
      return coded(400, 'INDEX_NOT_FOUND', `${definition.name} declares no index "${String(query.indexName)}".`);
    const value = (key: string, row: StoredValue, name: string): unknown =>
      name === 'key' ? key : attribute(row, name);
    const found = [...this.#rows(definition.name)]
      .filter(([key, row]) => index.partition.every((name, at) => value(key, row, name) === query.partition?.[at]))
      .filter(
        ([key, row]) =>
          query.range === undefined ||
          meets({ and: [{ ...query.range, property: 'at' }] }, { at: value(key, row, index.range) }),
      )
      .filter(([, row]) => meets(query.filters, row.value))
      .sort(
        ([a, left], [b, right]) => compare(value(a, left, index.range), value(b, right, index.range)) || compare(a, b),
      );
    if (query.sort === 'DESC') found.reverse();
    const start = query.cursor === undefined ? 0 : Number(Buffer.from(query.cursor, 'base64url').toString());
    const data = found.slice(start, start + limit).map(([key, row]) => ({ key, ...row }));
    const end = start + data.length;
    return {
      status: 200,
      body: { data, ...(end < found.length ? { cursor: Buffer.from(String(end)).toString('base64url') } : {}) },
    };
  }
}

function indexOf(definition: EntityDefinition, name: string): { range: string; partition: string[] } | undefined {
  if (name === 'by-key') return { range: 'key', partition: [] };
  for (const index of definition.indexes ?? []) {
    if (typeof index === 'string') {
      if (index === name || `by-${index}` === name) return { range: index, partition: [] };
    } else if (index.name === name) return { range: index.range?.[0] ?? 'key', partition: index.partition ?? [] };
  }
  return undefined;
}
