import fc from 'fast-check';
import {
  findCell,
  PRESETS,
  resolveMap,
  RIGHT_IDS,
  ROLES,
  STEPS,
  unknownIds,
  type MapSettings,
  type SiteMapDefaults,
} from '../../src/decision-rights';
import { aMap, aTypeWithSteps, confirmSteps } from './builders';

const STORY = aTypeWithSteps({ id: '10', name: 'Story' });
/** Story × ready: decided by the PO under sprint-scope unless a layer says otherwise. */
const at = (space: Partial<MapSettings> = {}, site: Partial<SiteMapDefaults> = {}) =>
  findCell(aMap([STORY], space, site), '10', 'ready');

describe('where the value of a cell comes from', () => {
  test('the product’s default preset', () => {
    expect(at()).toMatchObject({ role: 'PO', right: 'sprint-scope', provenance: 'preset', movedHere: false });
  });

  test('the site’s preset', () => {
    expect(at({}, { preset: 'product-owner-led' })).toMatchObject({ role: 'PO', provenance: 'site-default' });
  });

  test('a right that the site moved', () => {
    expect(at({}, { rights: { 'sprint-scope': 'PM' } })).toMatchObject({
      role: 'PM',
      provenance: 'site-default',
      movedHere: false,
    });
  });

  test('the space’s preset, with all of it: what the site moved no longer applies', () => {
    expect(at({ preset: 'strategic-tactical' }, { rights: { 'sprint-scope': 'PM' } })).toMatchObject({
      role: 'PO',
      provenance: 'space-preset',
    });
  });

  test('a right that the space moved, over its own preset and over the site', () => {
    const space: Partial<MapSettings> = { preset: 'product-owner-led', rights: { 'sprint-scope': 'PM' } };
    expect(at(space, { rights: { 'sprint-scope': 'PO' } })).toMatchObject({
      role: 'PM',
      provenance: 'space-right',
      movedHere: false,
    });
  });

  test('the work type, over a right', () => {
    const space: Partial<MapSettings> = { rights: { 'sprint-scope': 'PO' }, issueTypes: { '10': 'PM' } };
    expect(at(space)).toMatchObject({ role: 'PM', provenance: 'issue-type-override', movedHere: true });
  });

  test('the status, over the work type', () => {
    const space: Partial<MapSettings> = { issueTypes: { '10': 'PO' }, statuses: { ready: 'PM' } };
    expect(at(space)).toMatchObject({ role: 'PM', provenance: 'status-override', movedHere: true });
  });

  test('the cell, over everything', () => {
    const space: Partial<MapSettings> = {
      preset: 'product-owner-led',
      rights: { 'sprint-scope': 'PM' },
      issueTypes: { '10': 'PM' },
      statuses: { ready: 'PM' },
      cells: { '10:ready': { role: 'PO' } },
    };
    expect(at(space, { rights: { 'sprint-scope': 'PM' } })).toMatchObject({ role: 'PO', provenance: 'cell-override' });
  });
});

describe('a cell override', () => {
  test('a role alone keeps the right and is marked as moved here', () => {
    expect(at({ cells: { '10:ready': { role: 'PM' } } })).toMatchObject({
      role: 'PM',
      right: 'sprint-scope',
      movedHere: true,
    });
  });

  test('a right alone brings the role that holds it in this space', () => {
    const cells: MapSettings['cells'] = { '10:ready': { right: 'launch-timing' } };
    expect(at({ cells })).toMatchObject({ role: 'PM', right: 'launch-timing', movedHere: false });
    expect(at({ cells, rights: { 'launch-timing': 'PO' } })).toMatchObject({ role: 'PO', provenance: 'cell-override' });
    expect(at({ cells, statuses: { ready: 'PO' } })).toMatchObject({ role: 'PM', provenance: 'cell-override' });
  });

  test('right and role together: the role decides under that right', () => {
    expect(at({ cells: { '10:ready': { right: 'launch-timing', role: 'PO' } } })).toMatchObject({
      role: 'PO',
      right: 'launch-timing',
      movedHere: true,
    });
  });

  test('a role that holds the right anyway has not moved', () => {
    expect(at({ cells: { '10:ready': { role: 'PO' } } })).toMatchObject({
      provenance: 'cell-override',
      movedHere: false,
    });
  });

  test('an empty override says nothing', () => {
    expect(at({ cells: { '10:ready': {} } })).toMatchObject({ role: 'PO', provenance: 'preset' });
  });

  test('holds for its own work type only', () => {
    const map = aMap([STORY, { ...STORY, id: '11' }], { cells: { '10:ready': { role: 'PM' } } });
    expect(findCell(map, '11', 'ready')).toMatchObject({ role: 'PO', provenance: 'preset' });
  });
});

describe('steps', () => {
  const unclear = { id: '77', name: 'Zorbing', category: 'indeterminate' as const };
  const type = { ...STORY, statuses: [unclear] };

  test('an unsure classification is a suggestion', () => {
    expect(findCell(aMap([type]), '10', '77')).toMatchObject({ step: 'delivery', suggested: true });
  });

  test('a confirmed step is none', () => {
    const map = aMap([type], { confirmedSteps: { '77': 'discovery' } });
    expect(findCell(map, '10', '77')).toMatchObject({
      step: 'discovery',
      right: 'problem-discovery',
      suggested: false,
    });
  });

  test('a clear name needs no confirmation', () => {
    const clear = { ...type, statuses: [{ id: '78', name: 'In Progress', category: 'indeterminate' as const }] };
    expect(findCell(aMap([clear]), '10', '78')).toMatchObject({ step: 'delivery', suggested: false });
  });
});

describe('settings that outlived what they name', () => {
  const stale = confirmSteps({
    preset: 'gone' as never,
    rights: { 'old-right': 'PM' } as never,
    issueTypes: { '99': 'PM', constructor: 'PM' as never },
    statuses: { '5': 'PM' },
    cells: { '99:ready': { role: 'PM' }, '10:5': { role: 'PM' }, '10:ready': { right: 'nonsense' as never } },
  });

  test('are not acted upon', () => {
    const clean = resolveMap({ issueTypes: [STORY], space: confirmSteps(), site: { preset: null, rights: {} } });
    expect(resolveMap({ issueTypes: [STORY], space: stale, site: { preset: null, rights: {} } }).cells).toEqual(
      clean.cells,
    );
  });

  test('are reported', () => {
    expect(unknownIds([STORY], { ...stale, confirmedSteps: { ready: 'ready', '6': 'done' } })).toEqual({
      preset: 'gone',
      rights: ['old-right'],
      issueTypes: ['99', 'constructor'],
      statuses: ['5'],
      cells: ['99:ready', '10:5'],
      confirmedSteps: ['6'],
    });
  });

  test('nothing is reported where all is well', () => {
    expect(unknownIds([STORY], confirmSteps({ cells: { '10:ready': { role: 'PM' } } }))).toEqual({
      preset: null,
      rights: [],
      issueTypes: [],
      statuses: [],
      cells: [],
      confirmedSteps: [],
    });
  });

  test('a work type whose id is a word of the language is only an id', () => {
    const map = aMap([{ ...STORY, id: 'constructor' }]);
    expect(findCell(map, 'constructor', 'ready')).toMatchObject({ role: 'PO', provenance: 'preset' });
  });
});

describe('whatever the settings', () => {
  const role = fc.constantFrom(...ROLES);
  const right = fc.constantFrom(...RIGHT_IDS);
  const preset = fc.option(fc.constantFrom(...PRESETS.map(({ id }) => id)), { nil: null });
  const id = fc.constantFrom('1', '2', '3', '4');
  const rights = fc.dictionary(right, role) as fc.Arbitrary<MapSettings['rights']>;
  const cell = fc.record({ right, role }, { requiredKeys: [] });
  const settings = fc.record({
    preset,
    rights,
    issueTypes: fc.dictionary(id, role),
    statuses: fc.dictionary(id, role),
    cells: fc.dictionary(
      fc.tuple(id, id).map(([type, status]) => `${type}:${status}`),
      cell,
    ),
    confirmedSteps: fc.dictionary(id, fc.constantFrom(...STEPS)),
  }) as unknown as fc.Arbitrary<MapSettings>;
  const status = fc.record({
    id,
    name: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('To Do', 'Ready for QA', 'Done', '待发布')),
    category: fc.constantFrom('new' as const, 'indeterminate' as const, 'done' as const, null),
  });
  const issueType = fc.record({
    id,
    name: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Bug', 'Idea', 'Story')),
    hierarchyLevel: fc.integer({ min: -1, max: 3 }),
    statuses: fc.uniqueArray(status, { selector: (each) => each.id }),
  });
  const input = fc.record({
    issueTypes: fc.uniqueArray(issueType, { selector: (each) => each.id }),
    space: settings,
    site: fc.record({ preset, rights }),
  });

  test('exactly one role decides each cell, under a right of the catalogue, and each cell exists once', () => {
    fc.assert(
      fc.property(input, (given) => {
        const map = resolveMap(given);
        const keys = map.cells.map((each) => `${each.issueTypeId}:${each.statusId}`);
        const expected = given.issueTypes.flatMap((type) => type.statuses.map((each) => `${type.id}:${each.id}`));
        expect(keys).toEqual(expected);
        for (const each of map.cells) {
          expect(ROLES).toContain(each.role);
          expect(RIGHT_IDS).toContain(each.right);
          expect(STEPS).toContain(each.step);
          expect(each.movedHere).toBe(each.role !== map.rightHolders[each.right]);
        }
      }),
    );
  });

  test('resolving is a function of its input: the input stays as it was', () => {
    fc.assert(
      fc.property(input, (given) => {
        const copy = structuredClone(given);
        const first = resolveMap(given);
        expect(given).toEqual(copy);
        expect(resolveMap(given)).toEqual(first);
      }),
      { numRuns: 20 },
    );
  });
});

test('a corrected kind of work type counts instead of its name', () => {
  const type = aTypeWithSteps({ id: '1', name: 'Glitch' }, ['refinement']);
  const rightIn = (kinds: MapSettings['kinds']) => aMap([type], kinds === undefined ? {} : { kinds }).cells[0];
  expect(rightIn(undefined)).toMatchObject({ right: 'acceptance-criteria', level: 'standard' });
  expect(rightIn({ '1': 'bug' })).toMatchObject({ right: 'backlog-priority', level: 'standard' });
  expect(rightIn({ '1': 'portfolio' })).toMatchObject({ right: 'product-strategy', level: 'portfolio' });
  const theme = aTypeWithSteps({ id: '1', name: 'Theme' }, ['refinement']);
  expect(aMap([theme]).cells[0]).toMatchObject({ level: 'portfolio' });
  expect(aMap([theme], { kinds: { '1': 'story' } }).cells[0]).toMatchObject({ level: 'standard' });
});
