import { moveFocus, type Direction } from '../../static/who-decides/grid-focus';
import { aCell } from './support';

/** One letter a place: x has a cell, . has none. */
const rows = (...lines: string[]) =>
  lines.map((line) => ({
    slots: [...line].map((mark) => ({
      column: { key: '', statusIds: [], name: '', step: 'refinement' as const },
      cell: mark === 'x' ? aCell() : null,
      status: null,
      handoff: null,
    })),
  }));

const table = rows('x.xx', '.x..', '....', 'xx.x');

it.each<[from: [number, number], direction: Direction, to: [number, number]]>([
  [[0, 0], 'right', [0, 2]],
  [[0, 2], 'left', [0, 0]],
  [[0, 3], 'right', [0, 3]],
  [[0, 0], 'left', [0, 0]],
  [[0, 0], 'end', [0, 3]],
  [[0, 3], 'start', [0, 0]],
  [[3, 0], 'end', [3, 3]],
  [[0, 3], 'down', [1, 1]],
  [[1, 1], 'down', [3, 1]],
  [[3, 3], 'up', [1, 1]],
  [[0, 0], 'up', [0, 0]],
  [[3, 0], 'down', [3, 0]],
])('from %j %s leads to %j', ([row, column], direction, [toRow, toColumn]) => {
  expect(moveFocus(table, { row, column }, direction)).toEqual({ row: toRow, column: toColumn });
});

it('starts at the first cell of the first row', () => {
  expect(moveFocus(rows('..x'), { row: 0, column: -1 }, 'right')).toEqual({ row: 0, column: 2 });
});
