/** Where the arrow keys lead in the table. */
import type { GridRow } from './grid-shapes';

export type Direction = 'left' | 'right' | 'up' | 'down' | 'start' | 'end';

export interface Place {
  readonly row: number;
  readonly column: number;
}

const has = (rows: readonly Pick<GridRow, 'slots'>[], { row, column }: Place): boolean =>
  (rows[row]?.slots[column]?.cell ?? null) !== null;

/**
 * The next place that has a cell. Left and right skip empty places; up and down take the nearest cell of the next row
 * that has any. Where nothing lies that way, the focus stays.
 */
export function moveFocus(rows: readonly Pick<GridRow, 'slots'>[], from: Place, direction: Direction): Place {
  const width = rows[from.row]?.slots.length ?? 0;
  if (direction === 'start' || direction === 'end') {
    const edge = direction === 'start' ? { ...from, column: -1 } : { ...from, column: width };
    const found = moveFocus(rows, edge, direction === 'start' ? 'right' : 'left');
    return has(rows, found) ? found : from;
  }
  if (direction === 'left' || direction === 'right') {
    const by = direction === 'left' ? -1 : 1;
    for (let column = from.column + by; column >= 0 && column < width; column += by) {
      if (has(rows, { row: from.row, column })) return { row: from.row, column };
    }
    return from;
  }
  const by = direction === 'up' ? -1 : 1;
  for (let row = from.row + by; row >= 0 && row < rows.length; row += by) {
    const columns = (rows[row]?.slots ?? []).flatMap(({ cell }, column) => (cell === null ? [] : [column]));
    const nearest = columns.sort((a, b) => Math.abs(a - from.column) - Math.abs(b - from.column) || a - b)[0];
    if (nearest !== undefined) return { row, column: nearest };
  }
  return from;
}
