import fc from 'fast-check';
import { PRESETS, RIGHT_IDS, STEPS } from '../../src/decision-rights';
import {
  DEFAULT_SITE_DEFAULTS,
  DEFAULT_SPACE_SETTINGS,
  effectiveSettings,
  parseSiteDefaults,
  parseSpaceSettings,
  type SiteDefaults,
  type SpaceSettings,
} from '../../src/settings/settings';

/** Everything set at once, so that no part of the shape goes untested. */
const FULL = {
  version: 2,
  preset: 'product-at-scale',
  holders: { PM: { accountId: '5b10a2844c20165700ede21g' }, PO: { accountId: '712020:2f0a-11' } },
  deputies: {
    PM: [{ type: 'person', accountId: '712020:2f0a-12', until: '2026-12-31' }],
    PO: [{ type: 'projectRole', roleId: '10100', until: '2027-01-15' }],
  },
  areas: [
    { type: 'component', id: '10010', accountId: '712020:2f0a-13' },
    { type: 'team', id: '36885b3c-1bf0-4f85-a357-c5b858c31de4', accountId: '712020:2f0a-14' },
    { type: 'board', id: '7', accountId: '712020:2f0a-15' },
  ],
  portfolioOwner: '712020:2f0a-16',
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
  kinds: { '10007': 'spike' },
  criteria: { fieldIds: ['customfield_10042', 'environment'] },
  checks: {
    'missing-estimate': { severity: 'warning' },
    'missing-description': { severity: { story: 'blocker', spike: 'off' }, steps: ['ready'], options: { words: 8 } },
  },
  exemptions: [
    {
      checkId: 'missing-estimate',
      scope: { type: 'label', id: 'no-estimates' },
      reason: 'The maintenance crew plans by the day',
      until: '2026-12-31',
    },
    { checkId: 'oversized', scope: { type: 'issueType', id: '10007' }, reason: 'Audits', until: null },
  ],
  advisor: { engineers: 14, stage: 'later' },
  seen: { issueTypes: { '10001': 'Story' }, statuses: { '3': 'In Progress' } },
};

/** What version 1 of the app stored, with everything set. */
const FULL_V1 = {
  version: 1,
  preset: FULL.preset,
  holders: FULL.holders,
  escalationContact: FULL.escalationContact,
  rights: FULL.rights,
  issueTypes: FULL.issueTypes,
  statuses: FULL.statuses,
  cells: FULL.cells,
  confirmedSteps: FULL.confirmedSteps,
  criteria: FULL.criteria,
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
      version: 2,
      preset: null,
      holders: { PM: null, PO: null },
      deputies: { PM: [], PO: [] },
      areas: [],
      portfolioOwner: null,
      escalationContact: null,
      rights: {},
      issueTypes: {},
      statuses: {},
      cells: {},
      confirmedSteps: {},
      kinds: {},
      criteria: { fieldIds: null },
      checks: {},
      exemptions: [],
      advisor: { engineers: null, stage: null },
      seen: null,
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
    ['deputies.PM.0.until', '31.12.2026', 'deputies.PM.0.until', '"31.12.2026"', '2026-12-31'],
    ['deputies.PM.0.until', '2026-02-30', 'deputies.PM.0.until', '"2026-02-30"', '2026-12-31'],
    ['deputies.PO.0.type', 'group', 'deputies.PO.0.type', '"group"', 'person, projectRole'],
    ['deputies.PM.0.name', 'Ann', 'deputies.PM.0', '"name"', 'type, accountId, until'],
    ['checks.missing-description.severity.epik', 'off', 'checks.missing-description.severity', '"epik"', 'story, task'],
    ['areas.0.type', 'label', 'areas.0.type', '"label"', 'component, team, board'],
    ['areas.2.id', 'Team 7', 'areas.2.id', '"Team 7"', 'the id of a component, team or board'],
    ['kinds.10007', 'poem', 'kinds.10007', '"poem"', 'spike'],
    ['checks', { 'missing-estimat': {} }, 'checks', '"missing-estimat"', 'missing-estimate'],
    ['checks.missing-estimate.severity', 'fatal', 'checks.missing-estimate.severity', '"fatal"', 'blocker'],
    ['checks.missing-description.steps', [], 'checks.missing-description.steps', '[]', 'at least 1'],
    ['exemptions.0.reason', '', 'exemptions.0.reason', '""', 'at least 1'],
    ['exemptions.0.checkId', 'oversize', 'exemptions.0.checkId', '"oversize"', 'oversized'],
    ['advisor.engineers', -1, 'advisor.engineers', '-1', 'at least 0'],
    ['theme', 'dark', '', '"theme"', 'version, preset, holders'],
    ['version', 3, 'version', '3', 'an app that knows version 3'],
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

describe('settings of a space of version 1', () => {
  it('keep all that was set; what is new is not set', () => {
    const { preset, holders, escalationContact, rights, issueTypes, statuses, cells, confirmedSteps, criteria } =
      FULL_V1;
    expect(parseSpaceSettings(FULL_V1)).toEqual({
      ok: true,
      settings: {
        ...DEFAULT_SPACE_SETTINGS,
        ...{ preset, holders, escalationContact, rights, issueTypes, statuses, cells, confirmedSteps, criteria },
      },
    });
  });

  it('had chosen no criteria field where their list was empty, which is no choice of none', () => {
    expect(parseSpaceSettings({ ...FULL_V1, criteria: { fieldIds: [] } })).toMatchObject({
      settings: { criteria: { fieldIds: null } },
    });
    // From version 2 on an empty list is a choice: the description only.
    expect(parseSpaceSettings(changed('criteria.fieldIds', []))).toMatchObject({
      settings: { criteria: { fieldIds: [] } },
    });
  });

  it.each([
    ['an unknown key', { ...FULL_V1, theme: 'dark' }, '', '"theme"'],
    ['damaged criteria', { ...FULL_V1, criteria: 'all' }, 'criteria', '"all"'],
    ['a missing part', { ...FULL_V1, holders: undefined }, 'holders', 'nothing'],
  ])('with %s are reported, not repaired', (_, value, path, received) => {
    expect(parseSpaceSettings(value)).toMatchObject({ ok: false, problems: [{ path, received }] });
  });

  it('stay as they were stored', () => {
    const stored = JSON.stringify(FULL_V1);
    const value: unknown = JSON.parse(stored);
    parseSpaceSettings(value);
    expect(JSON.stringify(value)).toBe(stored);
  });
});

describe('defaults of the site', () => {
  it('are empty where nothing was ever saved', () => {
    expect(parseSiteDefaults(undefined)).toEqual({ ok: true, settings: DEFAULT_SITE_DEFAULTS });
    expect(DEFAULT_SITE_DEFAULTS).toEqual({
      version: 2,
      preset: null,
      rights: {},
      escalationContact: null,
      criteria: { fieldIds: null },
      checks: {},
    });
  });

  it('are read', () => {
    const value = {
      version: 2,
      preset: 'one-product-person',
      rights: { 'launch-timing': 'PO' },
      escalationContact: 'vp',
      criteria: { fieldIds: [] },
      checks: { stale: { severity: 'off' } },
    };
    expect(parseSiteDefaults(value)).toEqual({ ok: true, settings: value });
  });

  it('of version 1 keep what was set', () => {
    const value = { version: 1, preset: 'one-product-person', rights: { 'launch-timing': 'PO' } };
    expect(parseSiteDefaults(value)).toEqual({
      ok: true,
      settings: { ...DEFAULT_SITE_DEFAULTS, preset: value.preset, rights: value.rights },
    });
  });

  it('do not take what belongs to a space', () => {
    expect(parseSiteDefaults({ ...DEFAULT_SITE_DEFAULTS, holders: {} })).toMatchObject({
      ok: false,
      problems: [{ received: '"holders"', expected: expect.stringContaining('version, preset, rights') as string }],
    });
  });
});

describe('what applies in a space', () => {
  const site = {
    ...DEFAULT_SITE_DEFAULTS,
    escalationContact: 'vp',
    criteria: { fieldIds: ['customfield_1'] },
    checks: {
      stale: { severity: 'off', options: { days: 30, exceptLabels: ['later'] } },
      oversized: { severity: 'info' },
    },
  } as const;

  it('is the site’s where the space has set nothing', () => {
    expect(effectiveSettings(DEFAULT_SPACE_SETTINGS, structuredClone(site) as unknown as SiteDefaults)).toEqual({
      escalationContact: 'vp',
      criteriaFieldIds: ['customfield_1'],
      checks: site.checks,
    });
  });

  it('is the space’s own, attribute by attribute', () => {
    const space: SpaceSettings = {
      ...DEFAULT_SPACE_SETTINGS,
      escalationContact: 'cpo',
      criteria: { fieldIds: [] },
      checks: { stale: { severity: 'warning', options: { days: 60 } }, 'missing-parent': { severity: 'off' } },
    };
    expect(effectiveSettings(space, structuredClone(site) as unknown as SiteDefaults)).toEqual({
      escalationContact: 'cpo',
      criteriaFieldIds: [],
      checks: {
        stale: { severity: 'warning', options: { days: 60, exceptLabels: ['later'] } },
        oversized: { severity: 'info' },
        'missing-parent': { severity: 'off' },
      },
    });
  });
});
