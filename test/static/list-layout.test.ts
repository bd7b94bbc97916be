import fc from 'fast-check';
import { entryOf } from '../../static/backlog-check/entry';
import type { Group } from '../../static/backlog-check/groups';
import { listRows, nextRow, rowAt, rowsBetween, topsOf } from '../../static/backlog-check/list-layout';
import { anItem } from './support';

const group = (id: string, count: number): Group => ({
  id,
  subject: { type: 'ready' },
  entries: Array.from({ length: count }, (_, index) => entryOf(anItem(`${id}-${String(index)}`, []))),
});
const groups = [group('A', 2), group('B', 3), group('C', 1)];
const rows = listRows(groups, ({ id }) => id === 'B');
const tops = topsOf(rows, ({ entry }) => (entry === null ? 40 : 60));

it('lists headings and items; of a folded group the heading only', () => {
  expect(rows.map(({ key }) => key)).toEqual(['A', 'A/A-0', 'A/A-1', 'B', 'C', 'C/C-0']);
  expect([...tops]).toEqual([0, 40, 100, 160, 200, 240, 300]);
});

it.each([
  [-50, 0],
  [0, 0],
  [39, 0],
  [40, 1],
  [159, 2],
  [160, 3],
  [299, 5],
  [9_999, 5],
])('at %i px stands row %i', (y, row) => {
  expect(rowAt(tops, y)).toBe(row);
});

it('knows no row of an empty list', () => {
  const none = topsOf([], () => 40);
  expect(rowAt(none, 0)).toBe(-1);
  expect(rowsBetween(none, 0, 500)).toEqual({ from: 0, to: 0 });
});

it('draws exactly the rows that touch what is in sight', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(heights, fc.nat(8_000), fc.nat(900), (of, top, high) => {
      const many = listRows([group('A', of.length - 1)], () => false);
      const edges = topsOf(many, (row) => of[row.index + 1]!);
      const { from, to } = rowsBetween(edges, top, top + high);
      const touching = of.map((_, at) => at).filter((at) => edges[at]! <= top + high && edges[at + 1]! > top);
      // Scrolled beyond the end, the last row stays.
      expect([from, to]).toEqual(
        touching.length > 0 ? [touching[0], touching.at(-1)! + 1] : [of.length - 1, of.length],
      );
    }),
  );
});

it.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 5],
  ['ArrowDown', 5, null],
  ['ArrowUp', 5, 2],
  ['ArrowUp', 1, null],
  ['Home', 5, 1],
  ['End', 1, 5],
  ['PageDown', 1, 5],
  ['PageUp', 5, 1],
  ['a', 1, null],
])('%s goes from row %i to %s', (key, from, to) => {
  expect(nextRow(rows, from, key, 4)).toBe(to);
});
