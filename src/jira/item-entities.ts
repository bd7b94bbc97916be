/** What the client gives back about the life of single items and the people around a space. */
import type * as z from 'zod/mini';
import type * as schemas from './item-schemas';

export interface JiraComponent {
  readonly id: string;
  readonly name: string;
}

export interface JiraRole {
  readonly id: string;
  readonly name: string;
}

export interface JiraRoleMembers {
  readonly accountIds: readonly string[];
  /** Whether the role has groups too, whose people Jira does not name here. */
  readonly groups: boolean;
}

export interface JiraPriority {
  readonly id: string;
  readonly name: string;
  /** New items get it unless somebody chooses another one. */
  readonly isDefault: boolean;
}

/**
 * One change of one field. `from` and `to` are ids where Jira gives ids (a sprint field: all its sprints, as `6, 7`), else
 * the texts themselves; null where there was nothing.
 */
export interface JiraFieldChange {
  readonly fieldId: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly from: string | null;
  readonly to: string | null;
}

export interface EditableField {
  readonly name: string;
  readonly required: boolean;
  /** Such as `set`, `add`, `remove`, `edit`. */
  readonly operations: readonly string[];
  /** `schema.type`, such as `number`, `string`, `timetracking`. */
  readonly type: string | null;
  readonly allowedValues?: readonly { readonly id: string; readonly name: string }[];
}

export interface JiraEditMeta {
  readonly fields: Readonly<Record<string, EditableField>>;
}

/** A field stands under `fields` (absolute values) or under `update` (operations), never under both. */
export interface FieldEdits {
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly update?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

export interface NewComment {
  /** An ADF document. */
  readonly body: unknown;
  readonly properties?: readonly { readonly key: string; readonly value: unknown }[];
}

export interface JiraComment {
  readonly id: string;
  /** Null where Jira does not name the author. */
  readonly authorAccountId: string | null;
  /** Epoch milliseconds. */
  readonly at: number;
}

type Read<Name extends keyof typeof schemas> = z.infer<(typeof schemas)[Name]>;

/** Jira gives ISO dates, and numbers in the change logs: milliseconds on sites, seconds in the documents' example. */
function instant(value: string | number): number {
  if (typeof value === 'string') return Date.parse(value);
  return value < 100_000_000_000 ? value * 1_000 : value;
}

/** The role ids end the addresses that the answer maps names to. */
export function toRoles(answer: Read<'getProjectRoles'>): readonly JiraRole[] {
  return Object.entries(answer)
    .flatMap(([name, address]) => {
      const id = /\/(\d+)$/.exec(address)?.[1];
      return id === undefined ? [] : [{ id, name }];
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

export function toRoleMembers({ actors = [] }: Read<'getProjectRole'>): JiraRoleMembers {
  return {
    accountIds: actors.flatMap(({ actorUser }) => actorUser?.accountId ?? []),
    groups: actors.some(({ type, actorGroup }) => type === 'atlassian-group-role-actor' || actorGroup !== undefined),
  };
}

/** Values are records with an id and a name (or value); others, such as bare strings, cannot be chosen by id. */
function allowed(values: readonly unknown[] | undefined): EditableField['allowedValues'] {
  return values?.flatMap((it) => {
    const { id, name, value } = (it ?? {}) as Record<string, unknown>;
    const label = name ?? value;
    return typeof id === 'string' && typeof label === 'string' ? [{ id, name: label }] : [];
  });
}

function toEditableField({
  name,
  required,
  operations,
  schema,
  allowedValues,
}: z.infer<typeof schemas.editableField>): EditableField {
  const values = allowed(allowedValues);
  return {
    name,
    required,
    operations,
    type: schema?.type ?? null,
    ...(values === undefined ? {} : { allowedValues: values }),
  };
}

export const toEditMeta = ({ fields = {} }: Read<'getEditIssueMeta'>): JiraEditMeta => ({
  fields: Object.fromEntries(Object.entries(fields).map(([id, meta]) => [id, toEditableField(meta)])),
});

/** A work type whose form has no priority has none to compare with. */
export function toPriorities(fields: readonly z.infer<typeof schemas.createField>[]): readonly JiraPriority[] {
  const field = fields.find(({ fieldId }) => fieldId === 'priority');
  const byDefault = (field?.defaultValue as { id?: unknown } | null | undefined)?.id;
  return (allowed(field?.allowedValues) ?? []).map((it) => ({ ...it, isDefault: it.id === byDefault }));
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Labels have an empty id beside their text; an empty text is none. */
function valueOf(id: string | null | undefined, words: string | null | undefined): string | null {
  return [id, words].find((it) => typeof it === 'string' && it !== '') ?? null;
}

/**
 * Every answer's own `toString` is data here; an item without it still has the one of all objects, which must not be
 * taken for the new value.
 */
function toChange(item: z.infer<typeof schemas.changeItem>, at: number): JiraFieldChange | null {
  const fieldId = item.fieldId ?? item.field;
  if (fieldId === undefined) return null;
  const own = Object.hasOwn(item, 'toString') ? (item as Record<string, unknown>)['toString'] : null;
  return { fieldId, at, from: valueOf(item.from, item.fromString), to: valueOf(item.to, text(own)) };
}

/** Adds one page of change logs to what was read before; an entry may name further fields, which nobody asked for. */
export function collectChanges(
  into: Map<string, JiraFieldChange[]>,
  logs: readonly z.infer<typeof schemas.changeLog>[],
  fieldIds: readonly string[],
): void {
  for (const { issueId, changeHistories = [] } of logs) {
    const found = changeHistories.flatMap(({ created, items = [] }) =>
      items.flatMap((item) => toChange(item, instant(created)) ?? []),
    );
    const wanted = found.filter(({ fieldId }) => fieldIds.includes(fieldId));
    if (wanted.length > 0) into.set(issueId, [...(into.get(issueId) ?? []), ...wanted]);
  }
}

export const toComments = ({ comments }: Read<'getComments'>): readonly JiraComment[] =>
  comments.map(({ id, author, created }) => ({
    id,
    authorAccountId: author?.accountId ?? null,
    at: instant(created),
  }));
