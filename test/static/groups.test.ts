import { standingOf, type RankedItem, type Standing } from '../../src/backlog-check';
import type { Shown } from '../../static/backlog-check/filters';
import { entryOf } from '../../static/backlog-check/entry';
import { gapsInGroup, groupAbove, groupEntries, startsFolded, type GroupBy } from '../../static/backlog-check/groups';
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

const groupsOf = (
  of: readonly RankedItem[],
  { by = 'owner', show = null, settled = true }: { by?: GroupBy; show?: Shown | null; settled?: boolean } = {},
) => groupEntries(of.map(entryOf), { by, show, settled });
const keys = (groups: ReturnType<typeof groupsOf>) =>
  groups.map(({ id, entries }) => [id, ...entries.map(({ item }) => item.key)].join(' '));

describe('by whose call it is', () => {
  it('puts an item that waits on both under each role', () => {
    expect(keys(groupsOf(items))).toEqual(['PM A-4', 'PO A-3 A-1 A-4', 'cannot-tell A-5', 'ready A-6 A-2']);
  });

  it('keeps the order of arrival while the run goes on', () => {
    expect(keys(groupsOf(items, { settled: false }))).toContain('PO A-1 A-3 A-4');
  });

  it('shows no other group than the one that is asked for', () => {
    expect(keys(groupsOf([items[3]!], { show: 'PM' }))).toEqual(['PM A-4']);
    expect(keys(groupsOf([items[3]!], { show: 'both' }))).toEqual(['PM A-4', 'PO A-4']);
  });

  it('never shows a ready item among the gaps', () => {
    const ready = anItem('A-9', [warning, pmWarning, aResult({ severity: 'info' })]);
    expect(keys(groupsOf([ready]))).toEqual(['ready A-9']);
  });

  it('breaks ties by the place in the backlog', () => {
    const tied = [anItem('A-2', [poGap], 7), anItem('A-1', [poGap], 3)];
    expect(keys(groupsOf(tied))).toEqual(['PO A-1 A-2']);
  });

  it('names a role’s own blockers first, then the other’s, then what is only better', () => {
    const entry = entryOf(anItem('A-4', [warning, pmWarning, poGap, pmGap]));
    const ids = (role: 'PM' | 'PO') =>
      gapsInGroup(entry, { subject: { type: 'owner', role } }).map(({ checkId }) => checkId);
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
});

describe('by check', () => {
  it('puts an item under each of its gaps, the check with most items first and what has none last', () => {
    expect(keys(groupsOf(items, { by: 'check' }))).toEqual([
      'check-missing-description A-3 A-4 A-1',
      'check-missing-estimate A-3',
      'check-missing-success-metric A-4',
      'check-missing-parent A-6',
      'no-gaps A-2 A-5',
    ]);
  });

  it('names the check of the group first', () => {
    const entry = entryOf(anItem('A-3', [poGap, warning]));
    const group = { subject: { type: 'check', checkId: 'missing-parent' } } as const;
    expect(gapsInGroup(entry, group).map(({ checkId }) => checkId)).toEqual(['missing-parent', 'missing-description']);
  });

  it('does not take an excused gap for one', () => {
    const exempt = anItem('A-1', [aResult({ outcome: 'exempt' })]);
    expect(keys(groupsOf([exempt], { by: 'check' }))).toEqual(['no-gaps A-1']);
  });
});

describe('by epic', () => {
  const epic = { id: 'E-1', key: 'E-1', summary: 'Sharing' };
  const other = { id: 'E-2', key: 'E-2', summary: 'Deposits' };
  const some: readonly RankedItem[] = [
    { ...anItem('A-1', [], 0), parent: null },
    { ...anItem('A-2', [], 1), parent: other },
    { ...anItem('A-3', [], 2), parent: epic },
    { ...anItem('A-4', [poGap], 3), parent: other },
    { ...anItem('A-5', [], 4), parent: undefined },
  ];

  it('keeps the epics in the order of the scope, and what has none or does not say apart', () => {
    expect(keys(groupsOf(some, { by: 'epic' }))).toEqual([
      'epic-E-2 A-4 A-2',
      'epic-E-1 A-3',
      'no-epic A-1',
      'epic-unknown A-5',
    ]);
  });

  it('puts an epic of the scope into its own group', () => {
    const itself = { ...anItem('E-1', [], 9), parent: null };
    expect(keys(groupsOf([...some, itself], { by: 'epic' }))).toContain('epic-E-1 A-3 E-1');
  });
});

it('puts the items above the scope into a group of their own, folded', () => {
  const [above] = groupAbove([entryOf(anItem('E-2', [], 1)), entryOf(anItem('E-1', [pmGap], 2))]);
  expect(above?.entries.map(({ item }) => item.key)).toEqual(['E-1', 'E-2']);
  expect(startsFolded(above!, null)).toBe(true);
  expect(groupAbove([])).toEqual([]);
});

it.each<[GroupBy, Shown | null, readonly string[]]>([
  ['owner', null, ['ready']],
  ['owner', 'ready', []],
  ['check', null, ['no-gaps']],
])('by %s, showing %s, starts with %j folded', (by, show, folded) => {
  const of = show === 'ready' ? [items[1]!] : items;
  const groups = groupsOf(of, { by, show });
  expect(groups.filter((group) => startsFolded(group, show)).map(({ id }) => id)).toEqual(folded);
});
