/**
 * Reads the raw values of Jira's fields. Every reader keeps three things apart: undefined, where Jira did not give the
 * field or gave something unknown; null or an empty list, where it is empty; and a value. Shapes: Jira's REST reference
 * (version 3), and what real sites send.
 */
type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Jira Software numbers its sprints, the platform writes ids as text. */
const idOf = (value: unknown): string | undefined =>
  typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : undefined;

/** The class of a status by `statusCategory.key`; Jira has a fourth, `undefined`, which says nothing. */
export type ItemProgress = 'new' | 'indeterminate' | 'done' | null;

function progressOf(fields: unknown): ItemProgress {
  const status = isRaw(fields) ? fields['status'] : undefined;
  const category = isRaw(status) ? status['statusCategory'] : undefined;
  const key = isRaw(category) ? category['key'] : undefined;
  return key === 'new' || key === 'indeterminate' || key === 'done' ? key : null;
}

/** The short form in which Jira gives an item inside another one. */
export interface OtherItem {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly progress: ItemProgress;
}

function otherItem(value: unknown): OtherItem | undefined {
  if (!isRaw(value)) return undefined;
  const id = idOf(value['id']);
  const { fields } = value;
  const summary = isRaw(fields) ? textOf(fields['summary']) : '';
  return id === undefined ? undefined : { id, key: textOf(value['key']), summary, progress: progressOf(fields) };
}

/**
 * The item above. Jira leaves the field `parent` out where there is none, other than its other fields; since a run always
 * asks for it, absent means none.
 */
export const readParent = (value: unknown): OtherItem | null | undefined =>
  value === undefined || value === null ? null : otherItem(value);

export interface ItemLink {
  readonly typeId: string;
  readonly typeName: string;
  /** The link read from this item: `is blocked by`, `blocks`. */
  readonly phrase: string;
  /** Which side of the link the other item is on. */
  readonly side: 'inward' | 'outward';
  readonly other: OtherItem;
}

function itemLink(value: unknown): ItemLink | undefined {
  const type = isRaw(value) ? value['type'] : undefined;
  if (!isRaw(value) || !isRaw(type)) return undefined;
  const side = value['inwardIssue'] === undefined ? 'outward' : 'inward';
  const other = otherItem(value[`${side}Issue`]);
  if (other === undefined) return undefined;
  const [typeId, typeName, phrase] = [textOf(type['id']), textOf(type['name']), textOf(type[side])];
  return { typeId, typeName, phrase, side, other };
}

const listOf = <Value>(value: unknown, read: (entry: unknown) => Value | undefined): readonly Value[] | undefined =>
  Array.isArray(value) ? value.map(read).filter((entry) => entry !== undefined) : undefined;

/** Links to other items of the site. */
export const readLinks = (value: unknown): readonly ItemLink[] | undefined =>
  value === null ? [] : listOf(value, itemLink);

export interface ItemSprint {
  readonly id: string;
  readonly name: string;
  readonly state: 'closed' | 'active' | 'future';
  /** Epoch milliseconds; null where it has not started, or the answer does not say. */
  readonly startedAt: number | null;
}

/** A moment as Jira writes it, in epoch milliseconds; undefined where it is none. */
export function readMoment(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  // `+0200` is Jira's way; the language wants `+02:00`, and not every browser takes the other.
  const moment = Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(moment) ? undefined : moment;
}

function itemSprint(value: unknown): ItemSprint | undefined {
  const id = isRaw(value) ? idOf(value['id']) : undefined;
  if (!isRaw(value) || id === undefined) return undefined;
  const { state } = value;
  if (state !== 'closed' && state !== 'active' && state !== 'future') return undefined;
  return { id, name: textOf(value['name']), state, startedAt: readMoment(value['startDate']) ?? null };
}

/** The sprints that an item is or was in, each once. */
export function readSprints(value: unknown): readonly ItemSprint[] | undefined {
  if (value === null) return [];
  const sprints = listOf(value, itemSprint);
  if (sprints === undefined || sprints.length < (value as readonly unknown[]).length) return undefined;
  return [...new Map(sprints.map((sprint) => [sprint.id, sprint])).values()];
}

export interface ItemPriority {
  readonly id: string;
  readonly name: string;
}

export function readPriority(value: unknown): ItemPriority | null | undefined {
  if (value === null) return null;
  const id = isRaw(value) ? idOf(value['id']) : undefined;
  return isRaw(value) && id !== undefined ? { id, name: textOf(value['name']) } : undefined;
}

/** Ids of entities that Jira lists with `{id, name}`: components. */
export const readIds = (value: unknown): readonly string[] =>
  listOf(value, (entry) => (isRaw(entry) ? idOf(entry['id']) : undefined)) ?? [];

/** Labels, exactly as they are written. */
export const readLabels = (value: unknown): readonly string[] =>
  listOf(value, (entry) => (typeof entry === 'string' ? entry : undefined)) ?? [];

/** The id of an item's team: the field gives an object, formerly the bare id. */
export const readTeamId = (value: unknown): string | null => idOf(isRaw(value) ? value['id'] : value) ?? null;
