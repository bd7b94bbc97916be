import { findPreset, RIGHT_IDS } from '../../src/decision-rights';
import { DEFAULT_SITE_DEFAULTS, DEFAULT_SPACE_SETTINGS, type SpaceSettings } from '../../src/settings/settings';
import { diffSettings, diffSiteDefaults, type Names } from '../../static/settings-kit/diff';

const named =
  (what: string) =>
  (id: string): string =>
    `${what} ${id}`;
const NAMES: Names = {
  person: named('person'),
  issueType: named('type'),
  status: named('status'),
  field: named('field'),
  projectRole: named('role'),
  area: (type, id) => `${type} ${id}`,
};

const LED = findPreset('product-owner-led')?.title ?? '';

const change = (part: Partial<SpaceSettings>): SpaceSettings => ({ ...DEFAULT_SPACE_SETTINGS, ...part });
const sentences = (from: SpaceSettings, to: SpaceSettings): readonly string[] =>
  diffSettings(from, to, NAMES).flatMap(({ section, sentences: lines }) => lines.map((line) => `${section}: ${line}`));

const deputy = { type: 'person', accountId: 'zoe', until: '2026-12-31' } as const;

it.each<readonly [string, Partial<SpaceSettings>, string, string]>([
  [
    'a holder',
    { holders: { PM: null, PO: { accountId: 'ann' } } },
    'roles: Product Owner: person ann instead of nobody.',
    'roles: Product Owner: nobody instead of person ann.',
  ],
  [
    'a deputy',
    { deputies: { PM: [deputy], PO: [] } },
    'roles: person zoe as deputy of the Product Manager: until 31 December 2026 instead of not named.',
    'roles: person zoe as deputy of the Product Manager: not named instead of until 31 December 2026.',
  ],
  [
    'a role as deputy',
    { deputies: { PM: [], PO: [{ type: 'projectRole', roleId: '10100', until: '2027-01-31' }] } },
    'roles: the project role role 10100 as deputy of the Product Owner: until 31 January 2027 instead of not named.',
    'roles: the project role role 10100 as deputy of the Product Owner: not named instead of until 31 January 2027.',
  ],
  [
    'an area',
    { areas: [{ type: 'component', id: '10010', accountId: 'ben' }] },
    'roles: Product Owner for the component component 10010: person ben instead of nobody.',
    'roles: Product Owner for the component component 10010: nobody instead of person ben.',
  ],
  [
    'the portfolio owner',
    { portfolioOwner: 'pat' },
    'roles: Portfolio owner: person pat instead of nobody.',
    'roles: Portfolio owner: nobody instead of person pat.',
  ],
  [
    'the escalation contact',
    { escalationContact: 'vp' },
    'roles: The last word in a disagreement: person vp instead of nobody named here.',
    'roles: The last word in a disagreement: nobody named here instead of person vp.',
  ],
  [
    'the number of engineers',
    { advisor: { engineers: 14, stage: null } },
    'roles: Engineers: 14 instead of estimated.',
    'roles: Engineers: estimated instead of 14.',
  ],
  [
    'the preset',
    { preset: 'product-owner-led' },
    `split: The split: “${LED}” instead of the inherited one.`,
    `split: The split: the inherited one instead of “${LED}”.`,
  ],
  [
    'a right',
    { rights: { 'scope-change': 'PO' } },
    'Product Owner instead of as the split says.',
    'as the split says instead of Product Owner.',
  ],
  [
    'a work type',
    { issueTypes: { '10004': 'PM' } },
    'exceptions: type 10004, at every status: Product Manager instead of as the split says.',
    'exceptions: type 10004, at every status: as the split says instead of Product Manager.',
  ],
  [
    'a cell',
    { cells: { '10004:3': { role: 'PM', right: 'sprint-scope' } } },
    'exceptions: type 10004 at “status 3”: Product Manager on “',
    'exceptions: type 10004 at “status 3”: as the split says instead of Product Manager on “',
  ],
  [
    'a step',
    { confirmedSteps: { '3': 'delivery' } },
    'exceptions: Step of “status 3”: ',
    'exceptions: Step of “status 3”: as its name suggests instead of ',
  ],
  [
    'a kind',
    { kinds: { '10007': 'spike' } },
    'exceptions: Kind of type 10007: spike instead of as its name suggests.',
    'exceptions: Kind of type 10007: as its name suggests instead of spike.',
  ],
  [
    'criteria fields',
    { criteria: { fieldIds: ['customfield_1'] } },
    'criteria: Acceptance criteria: also in field customfield_1 instead of in fields found by name.',
    'criteria: Acceptance criteria: in fields found by name instead of also in field customfield_1.',
  ],
  [
    'no criteria field',
    { criteria: { fieldIds: [] } },
    'criteria: Acceptance criteria: in the description only instead of',
    'instead of in the description only.',
  ],
  [
    'a weight',
    { checks: { 'missing-estimate': { severity: 'info' } } },
    'checks: Check “missing estimate”, weight: hint instead of inherited.',
    'checks: Check “missing estimate”, weight: inherited instead of hint.',
  ],
  [
    'an option',
    { checks: { stale: { options: { days: 30 } } } },
    'checks: Check “stale”, options: days 30 instead of inherited.',
    'checks: Check “stale”, options: inherited instead of days 30.',
  ],
  [
    'an exemption',
    { exemptions: [{ checkId: 'oversized', scope: { type: 'label', id: 'a/b' }, reason: 'Audits', until: null }] },
    'checks: label a/b excused from oversized: “Audits”, without an end instead of not excused.',
    'checks: label a/b excused from oversized: not excused instead of “Audits”, without an end.',
  ],
])('%s', (_, part, forward, back) => {
  const [there, ...more] = sentences(DEFAULT_SPACE_SETTINGS, change(part));
  expect(there).toContain(forward);
  expect(more).toEqual([]);
  expect(sentences(change(part), DEFAULT_SPACE_SETTINGS)[0]).toContain(back);
});

it('says nothing of settings that say the same, whatever the order of their keys', () => {
  const one = change({ rights: { 'scope-change': 'PO', 'sprint-scope': 'PM' } });
  const other = change({ rights: { 'sprint-scope': 'PM', 'scope-change': 'PO' } });
  expect(diffSettings(one, other, NAMES)).toEqual([]);
});

it('says nothing of what only the saving wrote down', () => {
  expect(diffSettings(DEFAULT_SPACE_SETTINGS, change({ seen: { issueTypes: {}, statuses: {} } }), NAMES)).toEqual([]);
});

it('goes by the sections of the page', () => {
  const to = change({
    checks: { stale: { severity: 'off' } },
    preset: 'product-at-scale',
    rights: Object.fromEntries(RIGHT_IDS.map((id) => [id, 'PM'])),
  });
  expect(
    diffSettings(DEFAULT_SPACE_SETTINGS, to, NAMES).map(({ title, sentences: lines }) => [title, lines.length]),
  ).toEqual([
    ['How decisions are split', 1 + RIGHT_IDS.length],
    ['What counts as ready', 1],
  ]);
});

it('speaks of the site’s defaults in the same words', () => {
  const to = { ...DEFAULT_SITE_DEFAULTS, escalationContact: 'vp', checks: { stale: { severity: 'off' as const } } };
  expect(diffSiteDefaults(DEFAULT_SITE_DEFAULTS, to, NAMES).flatMap(({ sentences: lines }) => lines)).toEqual([
    'The last word in a disagreement: person vp instead of nobody named here.',
    'Check “stale”, weight: off instead of inherited.',
  ]);
});
