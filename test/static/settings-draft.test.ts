import { PRESETS } from '../../src/decision-rights';
import {
  DEFAULT_SITE_DEFAULTS,
  DEFAULT_SPACE_SETTINGS,
  parseSpaceSettings,
  type SpaceSettings,
} from '../../src/settings/settings';
import {
  changedPlaces,
  changedSections,
  conflictOf,
  effectOf,
  effectSentence,
  inheritedPreset,
  merge,
} from '../../static/space-settings/draft';
import { fromLeaves, leavesOf, sectionOf, SECTIONS } from '../../static/settings-kit/leaves';
import { readKept } from '../../static/space-settings/read-kept';
import { PICTURE_LEVELS, PICTURE_STEPS, presetPicture } from '../../static/settings-kit/preset-picture';
import { aType, DOING, DONE, TODO } from './support';

const EMPTY = DEFAULT_SPACE_SETTINGS;
const seen = { issueTypes: { '10': 'Story' }, statuses: { '1': 'To Do' } };

/** Sets every key, so that a field that a later version adds and nobody merges is noticed here. */
const FULL: SpaceSettings = {
  version: 2,
  preset: 'product-at-scale',
  holders: { PM: { accountId: 'a' }, PO: { accountId: 'b' } },
  deputies: {
    PM: [{ type: 'person', accountId: 'c', until: '2026-12-31' }],
    PO: [
      { type: 'projectRole', roleId: '10002', until: '2026-12-24' },
      { type: 'person', accountId: 'c', until: '2026-12-24' },
    ],
  },
  areas: [
    { type: 'component', id: '7', accountId: 'd' },
    { type: 'component', id: '7', accountId: 'e' },
    { type: 'board', id: '3', accountId: 'd' },
  ],
  portfolioOwner: 'f',
  escalationContact: 'g',
  rights: { 'sprint-scope': 'PM' },
  issueTypes: { '10': 'PO' },
  statuses: { '1': 'PM' },
  cells: { '10:1': { role: 'PM', right: 'launch-timing' } },
  confirmedSteps: { '1': 'refinement' },
  kinds: { '10': 'spike' },
  criteria: { fieldIds: ['customfield_10042'] },
  checks: {
    'missing-description': { severity: { story: 'warning' }, options: { minLength: 40 } },
    'missing-estimate': { steps: ['ready'] },
  },
  exemptions: [
    { checkId: 'missing-estimate', scope: { type: 'label', id: 'chore' }, reason: 'Never estimated', until: null },
  ],
  advisor: { engineers: 12, stage: 'later' },
  seen,
};

describe('settings taken apart', () => {
  it('are put together again as they were', () => {
    expect(parseSpaceSettings(FULL).ok).toBe(true);
    expect(fromLeaves(leavesOf(FULL), FULL.seen)).toEqual(FULL);
    expect(fromLeaves(leavesOf(EMPTY), null)).toEqual(EMPTY);
  });

  it('leave no key out: each that is set alone is a change', () => {
    for (const key of Object.keys(FULL) as (keyof SpaceSettings)[]) {
      if (key === 'version') continue;
      expect([key, changedSections(EMPTY, { ...EMPTY, [key]: FULL[key] })]).toEqual([key, [expect.any(String)]]);
    }
  });

  it('belong to a section each', () => {
    for (const place of leavesOf(FULL).keys()) expect(SECTIONS).toContain(sectionOf(place));
  });
});

it('names the sections that differ, in the page’s order, whatever the order of keys', () => {
  const reordered = { ...FULL, cells: { '10:1': { right: 'launch-timing', role: 'PM' } } } as SpaceSettings;
  expect(changedPlaces(FULL, reordered)).toEqual([]);
  const draft: SpaceSettings = { ...EMPTY, checks: FULL.checks, holders: { PM: { accountId: 'x' }, PO: null } };
  expect(changedSections(EMPTY, draft)).toEqual(['roles', 'checks']);
});

describe('two people at once', () => {
  const mine: SpaceSettings = {
    ...EMPTY,
    holders: { PM: { accountId: 'mine' }, PO: { accountId: 'mine' } },
    areas: [{ type: 'board', id: '1', accountId: 'mine' }],
    rights: { 'sprint-scope': 'PM' },
  };
  const theirs: SpaceSettings = {
    ...EMPTY,
    holders: { PM: null, PO: { accountId: 'theirs' } },
    areas: [{ type: 'board', id: '2', accountId: 'theirs' }],
    preset: 'product-owner-led',
    seen,
  };

  it('says what each changed, and what both did', () => {
    expect(conflictOf(EMPTY, mine, theirs)).toEqual([
      {
        section: 'roles',
        mine: ['holders/PM', 'holders/PO', 'areas/board:1'],
        theirs: ['holders/PO', 'areas/board:2'],
        both: ['holders/PO'],
      },
      { section: 'split', mine: ['rights/sprint-scope'], theirs: ['preset'], both: [] },
    ]);
  });

  it('keeps both people’s edits where they touch different facts, and one’s own where they touch the same', () => {
    expect(merge({ base: EMPTY, mine, theirs }, {})).toEqual({
      ...EMPTY,
      holders: { PM: { accountId: 'mine' }, PO: { accountId: 'mine' } },
      areas: [...theirs.areas, ...mine.areas],
      rights: { 'sprint-scope': 'PM' },
      preset: 'product-owner-led',
      seen,
    });
  });

  it('drops one’s own edits only in the sections that are given up', () => {
    expect(merge({ base: EMPTY, mine, theirs }, { roles: 'theirs' })).toEqual({
      ...theirs,
      rights: { 'sprint-scope': 'PM' },
    });
  });

  it('lets a removal made here survive', () => {
    const removed = { ...FULL, cells: {}, holders: { ...FULL.holders, PM: null } };
    const other = { ...FULL, escalationContact: 'h' };
    expect(merge({ base: FULL, mine: removed, theirs: other }, {})).toEqual({ ...removed, escalationContact: 'h' });
  });

  it('is no conflict where both did the same', () => {
    const [section] = conflictOf(EMPTY, mine, mine);
    expect(section?.both).toEqual([]);
  });
});

describe('a kept draft', () => {
  const kept = { base: EMPTY, draft: FULL, revision: 4 };

  it('comes back as it was kept', () => {
    expect(readKept(JSON.stringify(kept))).toEqual(kept);
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['another shape', '{"draft": 1}'],
    ['a damaged draft', JSON.stringify({ ...kept, draft: { ...FULL, preset: 'gone' } })],
    ['no revision', JSON.stringify({ base: EMPTY, draft: FULL })],
  ])('is none where there is %s', (_what, text) => {
    expect(readKept(text)).toBeNull();
  });
});

describe('effect on the map', () => {
  const types = [aType('14', 'Epic', 1, TODO, DOING, DONE)];
  const effect = (draft: Partial<SpaceSettings>) =>
    effectOf(types, EMPTY, { ...EMPTY, ...draft }, DEFAULT_SITE_DEFAULTS);

  it('counts the steps that change hands', () => {
    // Epic at To Do without an earlier step is the roadmap question, which this preset gives to the PO.
    expect(effect({ preset: 'product-owner-led' })).toEqual({ changed: 1, total: 3, toPM: 0, toPO: 1, otherRight: 0 });
    expect(effectSentence(effect({ preset: 'product-owner-led' }))).toBe('Moves 1 of 3 steps: 1 to the PO.');
  });

  it('says so where the same role decides for another reason', () => {
    expect(effectSentence(effect({ cells: { '14:1': { right: 'launch-timing' } } }))).toBe(
      'Nobody’s call changes; at 1 of 3 steps it rests on another decision.',
    );
  });

  it('says nothing where nothing moves, such as the default chosen by name', () => {
    expect(effectSentence(effect({ preset: 'strategic-tactical', escalationContact: 'a' }))).toBeNull();
  });
});

it('inherits the site’s preset, or the product’s own where the site has none', () => {
  expect(inheritedPreset(DEFAULT_SITE_DEFAULTS)).toBe('strategic-tactical');
  expect(inheritedPreset({ ...DEFAULT_SITE_DEFAULTS, preset: 'product-at-scale' })).toBe('product-at-scale');
});

it.each(PRESETS.map((preset) => [preset.id, preset] as const))('draws %s as a full table', (_id, preset) => {
  const picture = presetPicture(preset);
  expect(picture).toHaveLength(PICTURE_LEVELS.length);
  for (const row of picture) expect(row).toHaveLength(PICTURE_STEPS.length);
});

it('draws presets that split differently differently', () => {
  const pictures = new Set(PRESETS.map((preset) => JSON.stringify(presetPicture(preset))));
  expect(pictures.size).toBeGreaterThan(1);
});
