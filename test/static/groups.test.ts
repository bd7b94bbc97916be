import { countStandings, standingOf, type Standing } from '../../src/backlog-check';
import { gapsInGroup, groupItems } from '../../static/backlog-check/groups';
import { aResult, anItem } from './support';

const pmGap = aResult({ checkId: 'missing-success-metric', owner: 'PM' });
const poGap = aResult();
const warning = aResult({ checkId: 'missing-parent', severity: 'warning' });
const pmWarning = aResult({ checkId: 'missing-problem-statement', severity: 'warning', owner: 'PM' });
const unseen = aResult({ checkId: 'missing-estimate', outcome: 'cannotTell' });
const unseenWarning = { ...unseen, severity: 'warning' } as const;
const broken = aResult({ checkId: 'oversized', outcome: 'error' });
const passed = aResult({ outcome: 'pass' });

it.each<[Standing, Parameters<typeof anItem>[1]]>([
  ['ready', []],
  ['ready', [passed]],
  ['ready', [warning, pmWarning]],
  ['ready', [unseenWarning]],
  ['PO', [poGap]],
  ['PM', [pmGap]],
  ['both', [pmGap, poGap]],
  ['PO', [poGap, pmWarning]],
  ['PO', [poGap, unseen]],
  ['cannot-tell', [unseen]],
  ['cannot-tell', [broken, warning]],
])('an item counts as %s with %j', (standing, results) => {
  expect(standingOf(anItem('A-1', results))).toBe(standing);
});

const items = [
  anItem('A-1', [poGap], 0),
  anItem('A-2', [], 1),
  anItem('A-3', [poGap, aResult({ checkId: 'missing-estimate' })], 2),
  anItem('A-4', [pmGap, poGap], 3),
  anItem('A-5', [unseen], 4),
  anItem('A-6', [warning], 5),
];

const keys = (groups: ReturnType<typeof groupItems>) =>
  groups.map(({ id, items: own }) => [id, ...own.map(({ key }) => key)].join(' '));

describe('groups', () => {
  it('puts an item that waits on both under each role, and counts it once', () => {
    expect(keys(groupItems(items, null, true))).toEqual([
      'PM A-4',
      'PO A-3 A-1 A-4',
      'cannot-tell A-5',
      'ready A-6 A-2',
    ]);
    const counts = countStandings(items);
    expect(counts).toEqual({ PM: 0, PO: 2, both: 1, 'cannot-tell': 1, ready: 2 });
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(items.length);
  });

  it('keeps the order of arrival while the run goes on', () => {
    expect(keys(groupItems(items, null, false))).toContain('PO A-1 A-3 A-4');
  });

  it.each([
    ['PM' as const, ['PM A-4']],
    ['PO' as const, ['PO A-3 A-1 A-4']],
    ['both' as const, ['PM A-4', 'PO A-4']],
    ['cannot-tell' as const, ['cannot-tell A-5']],
    ['ready' as const, ['ready A-6 A-2']],
  ])('shows only %s', (show, expected) => {
    expect(keys(groupItems(items, show, true))).toEqual(expected);
  });

  it('never shows a ready item among the gaps', () => {
    const ready = anItem('A-9', [warning, pmWarning, aResult({ severity: 'info' })]);
    expect(keys(groupItems([ready], null, true))).toEqual(['ready A-9']);
  });

  it('breaks ties by the place in the backlog', () => {
    const tied = [anItem('A-2', [poGap], 7), anItem('A-1', [poGap], 3)];
    expect(keys(groupItems(tied, null, true))).toEqual(['PO A-1 A-2']);
  });
});

it('names a role’s own blockers first, then the other’s, then what is only better', () => {
  const item = anItem('A-4', [warning, pmWarning, poGap, pmGap]);
  const ids = (group: 'PM' | 'PO') => gapsInGroup(item, group).map(({ checkId }) => checkId);
  expect(ids('PM')).toEqual([
    'missing-success-metric',
    'missing-description',
    'missing-problem-statement',
    'missing-parent',
  ]);
  expect(ids('PO')).toEqual([
    'missing-description',
    'missing-success-metric',
    'missing-parent',
    'missing-problem-statement',
  ]);
});
