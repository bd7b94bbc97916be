/**
 * Where the rows of a long list stand, and which of them are in sight. Pure. Only rows near the visible part are drawn;
 * a row that was drawn once has a measured height, the others an estimate (docs/decisions/0011).
 */
import type { Entry } from './entry';
import type { Group } from './groups';

/** A group's heading is a row like the others, so that one sum gives all places. */
export interface ListRow {
  /** Steady for the same item in the same group; an item may stand in several groups. */
  readonly key: string;
  readonly group: Group;
  /** Null for the heading. */
  readonly entry: Entry | null;
  /** Place within the group, from 0; -1 for the heading. */
  readonly index: number;
}

const rowKey = (group: Pick<Group, 'id'>, itemId: string): string => `${group.id}/${itemId}`;

/** All rows in order; a folded group is its heading only. */
export function listRows(groups: readonly Group[], isFolded: (group: Group) => boolean): readonly ListRow[] {
  const rows: ListRow[] = [];
  for (const group of groups) {
    rows.push({ key: group.id, group, entry: null, index: -1 });
    if (isFolded(group)) continue;
    group.entries.forEach((entry, index) => rows.push({ key: rowKey(group, entry.item.id), group, entry, index }));
  }
  return rows;
}

/** The upper edges of all rows, and as the last value the lower edge of the last one. */
export function topsOf(rows: readonly ListRow[], heightOf: (row: ListRow) => number): Float64Array {
  const tops = new Float64Array(rows.length + 1);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    tops[at + 1] = (tops[at] ?? 0) + (row === undefined ? 0 : heightOf(row));
  }
  return tops;
}

/** The row that covers a height; the first or last one where the height lies outside. -1 for an empty list. */
export function rowAt(tops: Float64Array, y: number): number {
  let low = 0;
  let high = tops.length - 2;
  if (high < 0) return -1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Range {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

/** The rows that cover a part of the list. */
export function rowsBetween(tops: Float64Array, top: number, bottom: number): Range {
  const last = rowAt(tops, bottom);
  return last === -1 ? { from: 0, to: 0 } : { from: rowAt(tops, top), to: last + 1 };
}

/** Where the keyboard goes from a row: `index` is a place in the list, -1 where nothing has been reached yet. */
export function nextRow(rows: readonly ListRow[], index: number, key: string, page: number): number | null {
  const items = (from: number, step: 1 | -1): number | null => {
    for (let at = from; at >= 0 && at < rows.length; at += step) if (rows[at]?.entry != null) return at;
    return null;
  };
  switch (key) {
    case 'ArrowDown':
      return items(index + 1, 1);
    case 'ArrowUp':
      return items(index - 1, -1);
    case 'Home':
      return items(0, 1);
    case 'End':
      return items(rows.length - 1, -1);
    case 'PageDown':
      return items(Math.min(rows.length - 1, index + page), 1) ?? items(rows.length - 1, -1);
    case 'PageUp':
      return items(Math.max(0, index - page), -1) ?? items(0, 1);
    default:
      return null;
  }
}
