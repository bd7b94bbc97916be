import {
  EMPTY_MAP_SETTINGS,
  EMPTY_SITE_MAP_DEFAULTS,
  lintMap,
  resolveMap,
  seenOf,
  type LintInput,
  type MapFinding,
  type SpaceIssueType,
} from '../../src/decision-rights';

const STORY: SpaceIssueType = {
  id: '1',
  name: 'Story',
  hierarchyLevel: 0,
  statuses: [
    { id: '10', name: 'Refinement', category: 'new' },
    { id: '11', name: 'Ready for release', category: 'indeterminate' },
    { id: '12', name: 'Done', category: 'done' },
  ],
};
const BUG: SpaceIssueType = { ...STORY, id: '2', name: 'Bug' };
const INITIATIVE: SpaceIssueType = {
  id: '3',
  name: 'Initiative',
  hierarchyLevel: 2,
  statuses: [{ id: '13', name: 'Discovery', category: 'new' }],
};

const SETTINGS: LintInput['settings'] = {
  ...EMPTY_MAP_SETTINGS,
  holders: { PM: { accountId: 'pm' }, PO: { accountId: 'po' } },
  deputies: { PM: [], PO: [] },
  areas: [],
  portfolioOwner: null,
  seen: null,
};

interface Case extends Partial<Omit<LintInput, 'settings' | 'map'>> {
  readonly types?: readonly SpaceIssueType[];
  readonly settings?: Partial<LintInput['settings']>;
}

function lint({ types = [STORY, BUG], settings, ...rest }: Case = {}): readonly MapFinding[] {
  const all = { ...SETTINGS, ...settings };
  return lintMap({
    map: resolveMap({ issueTypes: types, space: all, site: EMPTY_SITE_MAP_DEFAULTS }),
    projectId: '100',
    settings: all,
    site: EMPTY_SITE_MAP_DEFAULTS,
    escalationContact: null,
    today: '2026-11-22',
    roleMembers: {},
    inactive: new Set(),
    components: null,
    boards: null,
    neverUsed: null,
    ...rest,
  });
}

const person = (accountId: string, until: string) => ({ type: 'person', accountId, until }) as const;
const projectRole = (roleId: string, until: string) => ({ type: 'projectRole', roleId, until }) as const;
const nobody = (...PO: LintInput['settings']['deputies']['PO']) => ({
  holders: { PM: { accountId: 'pm' }, PO: null },
  deputies: { PM: [], PO },
});
const component = (id: string, accountId: string) => ({ type: 'component', id, accountId }) as const;
const renamedStory = [{ ...STORY, name: 'User story' }, BUG];
const PO_ITEMS = 'project = 100 AND statusCategory != Done AND (issuetype in (1, 2) AND status = 10)';

test('a map with everybody in place has nothing wrong', () => {
  expect(lint()).toEqual([]);
});

test.each<[string, Case, readonly (readonly [string, MapFinding['weight'], string | null])[]]>([
  ['a vacancy', { settings: nobody() }, [['vacancy:PO', 'warning', PO_ITEMS]]],
  ['a deputy alone', { settings: nobody(person('dee', '2026-12-24')) }, [['deputy-only:PO', 'hint', PO_ITEMS]]],
  [
    'a deputy whose time is over, and nobody else',
    { settings: nobody(person('dee', '2026-11-21')) },
    [
      ['vacancy:PO', 'warning', PO_ITEMS],
      ['ended-deputy:PO', 'hint', PO_ITEMS],
    ],
  ],
  [
    'an unreadable project role is no vacancy',
    { settings: nobody(projectRole('5', '2026-12-24')), roleMembers: { '5': null } },
    [['cannot-tell-holder:PO', 'hint', PO_ITEMS]],
  ],
  [
    'an empty project role is a vacancy',
    { settings: nobody(projectRole('5', '2026-12-24')), roleMembers: { '5': [] } },
    [['vacancy:PO', 'warning', PO_ITEMS]],
  ],
  [
    'a holder with an unreadable project role',
    { settings: { deputies: { PM: [], PO: [projectRole('5', '2026-12-24')] } } },
    [['unreadable-role:PO', 'hint', PO_ITEMS]],
  ],
  ['a deactivated holder', { inactive: new Set(['po']) }, [['inactive-holder:PO', 'warning', PO_ITEMS]]],
  [
    'a deactivated holder with an active deputy',
    { inactive: new Set(['po']), settings: { deputies: { PM: [], PO: [person('dee', '2026-12-24')] } } },
    [['inactive-holder:PO', 'hint', PO_ITEMS]],
  ],
  [
    'a deactivated deputy is no cover',
    { inactive: new Set(['dee']), settings: nobody(person('dee', '2026-12-24')) },
    [
      ['vacancy:PO', 'warning', PO_ITEMS],
      ['inactive-person:deputy:dee', 'hint', null],
    ],
  ],
  [
    'a deactivated escalation contact',
    { inactive: new Set(['vp']), escalationContact: 'vp' },
    [['inactive-person:escalation-contact:vp', 'hint', null]],
  ],
  [
    'a component of two Product Owners',
    { settings: { areas: [component('7', 'ann'), component('7', 'bea')] }, components: new Set(['7']) },
    [['area-of-several:component:7', 'warning', null]],
  ],
  [
    'a component that is gone; a board that nobody could read says nothing',
    {
      settings: { areas: [component('7', 'ann'), { type: 'board', id: '8', accountId: 'ann' }] },
      components: new Set(),
    },
    [['area-gone', 'hint', null]],
  ],
  [
    'a portfolio owner that the split asks for',
    { types: [STORY, INITIATIVE], settings: { preset: 'product-at-scale' } },
    [['no-portfolio-owner', 'hint', 'project = 100 AND statusCategory != Done AND (issuetype = 3 AND status = 13)']],
  ],
  [
    'an unsure status',
    { types: [{ ...STORY, statuses: [...STORY.statuses, { id: '14', name: 'Xyzzy', category: 'new' }] }] },
    [['unsure-status', 'hint', 'project = 100 AND statusCategory != Done AND (issuetype = 1 AND status = 14)']],
  ],
  [
    'a type that came and one that was renamed',
    { types: renamedStory, settings: { seen: seenOf([STORY]) } },
    [
      [
        'added:issueTypes',
        'hint',
        'project = 100 AND statusCategory != Done AND (issuetype = 2 AND status in (10, 11))',
      ],
      [
        'renamed:issueTypes',
        'hint',
        'project = 100 AND statusCategory != Done AND (issuetype = 1 AND status in (10, 11))',
      ],
    ],
  ],
  [
    'a type and its status that went',
    { settings: { seen: seenOf([STORY, BUG, INITIATIVE]) } },
    [
      ['removed:issueTypes', 'hint', null],
      ['removed:statuses', 'hint', null],
    ],
  ],
  [
    'settings that name what is gone',
    { settings: { statuses: { '99': 'PM' } } },
    [['settings-of-gone', 'warning', null]],
  ],
  [
    'a role that decides nothing',
    { settings: { issueTypes: { '1': 'PO', '2': 'PO' } } },
    [['idle-role:PM', 'hint', null]],
  ],
  [
    'a status in which no item has ever been',
    { neverUsed: new Set(['11']) },
    [
      [
        'never-used-status',
        'hint',
        'project = 100 AND statusCategory != Done AND (issuetype in (1, 2) AND status = 11)',
      ],
    ],
  ],
])('lint: %s', (_, input, expected) => {
  expect(lint(input).map(({ id, weight, openItems }) => [id, weight, openItems])).toEqual(expected);
});

test('warnings come first', () => {
  const types = [{ ...STORY, statuses: [...STORY.statuses, { id: '14', name: 'Xyzzy', category: 'new' as const }] }];
  const findings = lint({ types, settings: { ...nobody(), statuses: { '99': 'PM' } } });
  expect(findings.map(({ weight }) => weight)).toEqual(['warning', 'warning', 'hint']);
});

test('items of components with an owner of their own are not behind a vacancy; those of teams cannot be told', () => {
  const areas = [component('7', 'ann'), { type: 'team', id: 'red', accountId: 'tom' } as const];
  const [vacancy] = lint({ settings: { ...nobody(), areas }, components: new Set(['7']) });
  expect(vacancy).toMatchObject({
    openItems: `${PO_ITEMS} AND (component is EMPTY OR component not in (7))`,
    atMost: true,
  });
  const [unread] = lint({ settings: { ...nobody(), areas: [component('7', 'ann')] } });
  expect(unread).toMatchObject({ openItems: PO_ITEMS, atMost: true });
});

test('a space without a workflow has no idle role, and its vacancies have no items', () => {
  const findings = lint({ types: [], settings: { holders: { PM: null, PO: null } } });
  expect(findings.map(({ id, openItems }) => [id, openItems])).toEqual([
    ['vacancy:PM', null],
    ['vacancy:PO', null],
  ]);
});
