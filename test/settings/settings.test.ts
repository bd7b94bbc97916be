import fc from 'fast-check';
import { PRESETS, RIGHT_IDS, STEPS } from '../../src/decision-rights';
import {
  DEFAULT_SITE_DEFAULTS,
  DEFAULT_SPACE_SETTINGS,
  parseSiteDefaults,
  parseSpaceSettings,
} from '../../src/settings/settings';

/** Everything set at once, so that no part of the shape goes untested. */
const FULL = {
  version: 1,
  preset: 'product-at-scale',
  holders: { PM: { accountId: '5b10a2844c20165700ede21g' }, PO: { accountId: '712020:2f0a-11' } },
  escalationContact: '5b10ac8d82e05b22cc7d4ef5',
  rights: { 'scope-change': 'PO', 'sprint-scope': 'PM' },
  issueTypes: { '10004': 'PM' },
  statuses: { '3': 'PO' },
  cells: {
    '10004:3': { role: 'PM' },
    '10001:3': { right: 'sprint-scope' },
    '10002:3': { right: 'scope-change', role: 'PM' },
  },
  confirmedSteps: { '3': 'delivery' },
  criteria: { fieldIds: ['customfield_10042', 'environment'] },
};

/** The full settings with one value replaced, by path. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(FULL) as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop()!;
  const parent = steps.reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, copy);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return copy;
}

describe('settings of a space', () => {
  it('are the defaults where nothing was ever saved', () => {
    expect(parseSpaceSettings(undefined)).toEqual({ ok: true, settings: DEFAULT_SPACE_SETTINGS });
  });

  it('name nobody and override nothing by default', () => {
    expect(DEFAULT_SPACE_SETTINGS).toEqual({
      version: 1,
      preset: null,
      holders: { PM: null, PO: null },
      escalationContact: null,
      rights: {},
      issueTypes: {},
      statuses: {},
      cells: {},
      confirmedSteps: {},
      criteria: { fieldIds: [] },
    });
  });

  it.each([
    ['the defaults', DEFAULT_SPACE_SETTINGS],
    ['everything at once', FULL],
  ])('come back unchanged: %s', (_, value) => {
    expect(parseSpaceSettings(JSON.parse(JSON.stringify(value)))).toEqual({ ok: true, settings: value });
  });

  it.each(PRESETS.map(({ id }) => id))('know the preset %s', (preset) => {
    expect(parseSpaceSettings(changed('preset', preset))).toMatchObject({ ok: true });
  });

  it.each([
    // path, value put there, path of the problem, what was received, part of what was expected
    ['preset', 'po-led', 'preset', '"po-led"', PRESETS.map(({ id }) => id).join(', ')],
    ['preset', undefined, 'preset', 'nothing', 'one of'],
    ['rights', { 'acceptance-critera': 'PO' }, 'rights', '"acceptance-critera"', RIGHT_IDS.join(', ')],
    ['rights.scope-change', 'CEO', 'rights.scope-change', '"CEO"', 'PM, PO'],
    ['cells.10004:3', { right: 'nothing-much' }, 'cells.10004:3.right', '"nothing-much"', RIGHT_IDS.join(', ')],
    ['cells.10004:3', {}, 'cells.10004:3', '{}', 'a right, a role, or both'],
    ['cells', { 'Story/Done': { role: 'PM' } }, 'cells.Story/Done', '"Story/Done"', 'a key'],
    ['issueTypes', { Story: 'PM' }, 'issueTypes.Story', '"Story"', 'digits only'],
    ['confirmedSteps.3', 'building', 'confirmedSteps.3', '"building"', STEPS.join(', ')],
    ['holders.PO', { accountId: '' }, 'holders.PO.accountId', '""', 'at least 1'],
    ['holders.PO', { accountId: 'a', name: 'Ann' }, 'holders.PO', '"name"', 'one of: accountId'],
    ['holders', { PM: null }, 'holders.PO', 'nothing', 'object'],
    ['criteria.fieldIds', ['no such id!'], 'criteria.fieldIds.0', '"no such id!"', 'customfield_10042'],
    ['theme', 'dark', '', '"theme"', 'version, preset, holders'],
    ['version', 2, 'version', '2', 'an app that knows version 2'],
    ['version', 0, 'version', '0', 'at least 1'],
    ['version', '1', 'version', '"1"', 'a value of type'],
  ])('with %s = %j are refused at %s', (path, value, at, received, expected) => {
    expect(parseSpaceSettings(changed(path, value))).toEqual({
      ok: false,
      problems: [{ path: at, received, expected: expect.stringContaining(expected) as string }],
    });
  });

  it('report every problem, up to twenty', () => {
    const statuses = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [String(at), 'CEO']));
    const parsed = parseSpaceSettings({ ...FULL, preset: 'x', statuses });
    const paths = parsed.ok ? [] : parsed.problems.map(({ path }) => path);
    expect(paths).toHaveLength(20);
    expect(paths.slice(0, 3)).toEqual(['preset', 'statuses.0', 'statuses.1']);
  });

  it('cut a long value short in the report', () => {
    const parsed = parseSpaceSettings(changed('preset', 'x'.repeat(1000)));
    expect(parsed.ok ? '' : parsed.problems[0]?.received).toHaveLength(80);
  });

  it('never throw, whatever the storage holds', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const parsed = parseSpaceSettings(value);
        return parsed.ok ? value === undefined : parsed.problems.length > 0;
      }),
    );
  });
});

describe('defaults of the site', () => {
  it('are empty where nothing was ever saved', () => {
    expect(parseSiteDefaults(undefined)).toEqual({ ok: true, settings: DEFAULT_SITE_DEFAULTS });
    expect(DEFAULT_SITE_DEFAULTS).toEqual({ version: 1, preset: null, rights: {} });
  });

  it('are read', () => {
    const value = { version: 1, preset: 'one-product-person', rights: { 'launch-timing': 'PO' } };
    expect(parseSiteDefaults(value)).toEqual({ ok: true, settings: value });
  });

  it('do not take what belongs to a space', () => {
    expect(parseSiteDefaults({ version: 1, preset: null, rights: {}, holders: {} })).toMatchObject({
      ok: false,
      problems: [{ received: '"holders"', expected: 'one of: version, preset, rights' }],
    });
  });
});
