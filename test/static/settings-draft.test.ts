import { PRESETS } from '../../src/decision-rights';
import { DEFAULT_SITE_DEFAULTS, DEFAULT_SPACE_SETTINGS } from '../../src/settings/settings';
import {
  changedFields,
  draftOf,
  effectOf,
  effectSentence,
  inheritedPreset,
  rebase,
  withDraft,
  type Draft,
} from '../../static/space-settings/draft';
import { PICTURE_LEVELS, PICTURE_STEPS, presetPicture } from '../../static/settings-kit/preset-picture';
import { aType, DOING, DONE, TODO } from './support';

const EMPTY: Draft = { PM: null, PO: null, escalationContact: null, preset: null };
const stored = {
  ...DEFAULT_SPACE_SETTINGS,
  cells: { '10:1': { role: 'PM' as const } },
  criteria: { fieldIds: ['customfield_10042'] },
};

it('gives back what it was made from, and touches nothing else', () => {
  const draft: Draft = { PM: 'a', PO: 'b', escalationContact: 'c', preset: 'product-at-scale' };
  const saved = withDraft(stored, draft);
  expect(draftOf(saved)).toEqual(draft);
  expect(saved.cells).toBe(stored.cells);
  expect(saved.criteria).toBe(stored.criteria);
});

it('names the fields that differ', () => {
  expect(changedFields(EMPTY, { ...EMPTY, PO: 'b', preset: 'product-owner-led' })).toEqual(['PO', 'preset']);
});

it('keeps both people’s edits where they touch different fields, and one’s own where they touch the same', () => {
  const mine = { ...EMPTY, PM: 'mine', PO: 'mine' };
  const theirs = { ...EMPTY, PO: 'theirs', preset: 'product-owner-led' as const };
  expect(rebase(EMPTY, mine, theirs)).toEqual({ ...EMPTY, PM: 'mine', PO: 'mine', preset: 'product-owner-led' });
});

it('lets a removal made here survive', () => {
  const base = { ...EMPTY, PM: 'a' };
  expect(rebase(base, EMPTY, { ...base, escalationContact: 'c' })).toEqual({ ...EMPTY, escalationContact: 'c' });
});

describe('effect on the map', () => {
  const types = [aType('14', 'Epic', 1, TODO, DOING, DONE)];
  const effect = (draft: Partial<Draft>) =>
    effectOf(types, DEFAULT_SPACE_SETTINGS, { ...EMPTY, ...draft }, DEFAULT_SITE_DEFAULTS);

  it('counts the steps that change hands', () => {
    // Epic at To Do without an earlier step is the roadmap question, which this preset gives to the PO.
    expect(effect({ preset: 'product-owner-led' })).toEqual({ changed: 1, total: 3, toPM: 0, toPO: 1 });
    expect(effectSentence(effect({ preset: 'product-owner-led' }))).toBe('Moves 1 of 3 steps: 1 to the PO.');
  });

  it('says nothing where nothing moves, such as the default chosen by name', () => {
    expect(effectSentence(effect({ preset: 'strategic-tactical', PM: 'a' }))).toBeNull();
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
