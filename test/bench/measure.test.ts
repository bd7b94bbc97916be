import { keepsLimit, type Measure, median } from '../../bench/measure';
import { filesNamedBy } from '../../bench/measures/page-weight';

const measure = (value: number, better: Measure['better']): Measure => ({
  name: 'x',
  value,
  limit: 10,
  better,
  unit: 'kB',
});

it.each([
  [9, 'lower', true],
  [10, 'lower', true],
  [10.1, 'lower', false],
  [9, 'higher', false],
  [10, 'higher', true],
] as const)('%d with a limit of 10, %s is better: %s', (value, better, kept) => {
  expect(keepsLimit(measure(value, better))).toBe(kept);
});

it('does not take what is no number for a kept limit', () => {
  expect(keepsLimit(measure(Number.NaN, 'lower'))).toBe(false);
});

it('takes the middle of the values, in whatever order they come', () => {
  expect(median([30, 1, 2])).toBe(2);
  expect(() => median([])).toThrow(RangeError);
});

it('counts scripts, their preloads and styles of a page once each, and no icon', () => {
  const html = `<link rel="icon" href="./i.svg"><link rel="modulepreload" crossorigin href="./shared.js">
    <link rel="stylesheet" href="./a.css"><script type="module" src="./a.js"></script><script type="module" src="./a.js"></script>`;
  expect([...filesNamedBy(html)].sort()).toEqual(['./a.css', './a.js', './shared.js']);
});
