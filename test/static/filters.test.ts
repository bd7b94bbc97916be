import { entryOf } from '../../static/backlog-check/entry';
import { isFiltered, matcher, NO_FILTERS, type Filters } from '../../static/backlog-check/filters';
import { aResult, anItem } from './support';

const epic = { id: '9', key: 'SHOP-9', summary: 'Checkout' };
const poBlocker = aResult({ checkId: 'missing-description' });
const pmWarning = aResult({ checkId: 'missing-parent', severity: 'warning', owner: 'PM' });
const pmBlocker = aResult({ checkId: 'missing-success-metric', owner: 'PM' });
const excused = aResult({ checkId: 'missing-estimate', outcome: 'exempt' });

const items = [
  { ...anItem('SHOP-1', [poBlocker], 0), summary: 'Pay by card', parent: epic },
  { ...anItem('SHOP-2', [pmWarning], 1), summary: 'Größere Schrift', statusId: '2', issueTypeId: '11' },
  { ...anItem('SHOP-3', [poBlocker, pmBlocker], 2), summary: 'Refund', step: 'ready' as const, parent: undefined },
  { ...anItem('SHOP-4', [excused], 3), summary: 'Search' },
  { ...anItem('SHOP-5', [aResult({ outcome: 'cannotTell' })], 4), summary: 'Card design', step: null },
];
const fresh = new Map([
  ['SHOP-1', new Set(['missing-description'])],
  ['SHOP-3', new Set(['missing-success-metric'])],
]);

const shown = (filters: Partial<Filters>, known: typeof fresh | null = fresh) =>
  items
    .map(entryOf)
    .filter(matcher({ ...NO_FILTERS, ...filters }, known))
    .map(({ item }) => item.key.slice(5))
    .join('');

it.each<[Partial<Filters>, string]>([
  [{}, '12345'],
  [{ show: 'PM' }, '3'],
  [{ show: 'PO' }, '13'],
  [{ show: 'both' }, '3'],
  [{ show: 'ready' }, '24'],
  [{ show: 'cannot-tell' }, '5'],
  [{ checks: ['missing-description'] }, '13'],
  [{ checks: ['missing-description', 'missing-parent'] }, '123'],
  [{ severities: ['warning'] }, '2'],
  [{ checks: ['missing-description'], severities: ['warning'] }, ''],
  [{ steps: ['ready'] }, '3'],
  [{ steps: ['refinement', 'ready'] }, '1234'],
  [{ statuses: ['2'] }, '2'],
  [{ types: ['11'] }, '2'],
  [{ types: ['10', '11'], statuses: ['1'] }, '1345'],
  [{ epics: ['SHOP-9'] }, '1'],
  [{ epics: ['none'] }, '245'],
  [{ epics: ['none', 'SHOP-9'] }, '1245'],
  [{ text: 'card' }, '15'],
  [{ text: ' CARD  pay ' }, '1'],
  [{ text: 'grossere' }, ''],
  [{ text: 'grossere schrift'.replace('ss', 'ß') }, '2'],
  [{ text: 'shop-3' }, '3'],
  [{ fresh: true }, '13'],
  [{ fresh: true, checks: ['missing-description'] }, '1'],
  [{ exempt: true }, '4'],
  [{ exempt: true, checks: ['missing-description'] }, ''],
  [{ exempt: true, fresh: true }, '4'],
])('with %j shows %s', (filters, expected) => {
  expect(shown(filters)).toBe(expected);
});

it('takes nothing for new as long as no earlier run is known', () => {
  expect(shown({ fresh: true }, null)).toBe('');
});

it.each<[Partial<Filters>, boolean]>([
  [{}, false],
  [{ text: '  ' }, false],
  [{ text: 'a' }, true],
  [{ show: 'PM' }, true],
  [{ epics: ['none'] }, true],
  [{ exempt: true }, true],
])('%j filters: %s', (filters, expected) => {
  expect(isFiltered({ ...NO_FILTERS, ...filters })).toBe(expected);
});
