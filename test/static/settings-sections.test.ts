/** What the sections of the settings show, without a browser. */
import { DEFAULT_SITE_DEFAULTS, DEFAULT_SPACE_SETTINGS, type SpaceSettings } from '../../src/settings/settings';
import { formatDay, today } from '../../static/kit/dates';
import { endProblem } from '../../static/settings-kit/days';
import type { SECTIONS } from '../../static/settings-kit/leaves';
import { accountsOf } from '../../static/space-settings/accounts';
import { problemsOf } from '../../static/settings-kit/damaged-problems';
import {
  exceptionProblem,
  overridesOf,
  withException,
  withoutExceptions,
  type Exception,
} from '../../static/space-settings/overrides';
import { policyScope, policySentence } from '../../static/space-settings/policy-words';
import { summaryOf } from '../../static/space-settings/section-summary';
import { statusSteps } from '../../static/space-settings/status-steps';
import { aType, DOING, DONE, TODO } from './support';

const EMPTY = DEFAULT_SPACE_SETTINGS;
const SITE = DEFAULT_SITE_DEFAULTS;
const STORY = aType('10', 'Story', 0, TODO, DOING, DONE);
const EPIC = aType('14', 'Epic', 1, TODO, DONE);
const TYPES = [STORY, EPIC];

describe('exceptions', () => {
  const settings: SpaceSettings = {
    ...EMPTY,
    cells: { '10:2': { role: 'PM' }, '99:1': { right: 'launch-timing' } },
    statuses: { '77': 'PO' },
    issueTypes: { '14': 'PO' },
    seen: { issueTypes: { '99': 'Chore' }, statuses: {} },
  };

  it('are said in words, also where what they name is gone', () => {
    expect(overridesOf(TYPES, settings).map(({ where, what, gone }) => [where, what, gone])).toEqual([
      ['Story at In Progress', 'Product Manager decides', false],
      ['Chore at To Do', '“When it goes to market” is at stake', true],
      ['Every work type at a status with the id 77', 'Product Owner decides', true],
      ['Epic at every status', 'Product Owner decides', false],
    ]);
  });

  it('of a status that the work type lost are gone, though both are still there', () => {
    const [override] = overridesOf(TYPES, { ...EMPTY, cells: { '14:2': { role: 'PO' } } });
    expect(override?.gone).toBe(true);
  });

  it('are taken away one by one', () => {
    const gone = overridesOf(TYPES, settings).filter((override) => override.gone);
    expect(withoutExceptions(settings, gone)).toEqual({
      cells: { '10:2': { role: 'PM' } },
      statuses: {},
      issueTypes: { '14': 'PO' },
    });
  });

  const nothing: Exception = { issueTypeId: '', statusId: '', role: null, right: null };
  it.each([
    ['a cell', { issueTypeId: '10', statusId: '1', role: 'PM' }, { cells: { '10:1': { role: 'PM' } } }],
    [
      'a cell with its right',
      { issueTypeId: '10', statusId: '1', right: 'sprint-scope' },
      { cells: { '10:1': { right: 'sprint-scope' } } },
    ],
    ['a status', { statusId: '1', role: 'PO' }, { statuses: { '1': 'PO' } }],
    ['a work type', { issueTypeId: '10', role: 'PO' }, { issueTypes: { '10': 'PO' } }],
    ['nothing for want of a place', { role: 'PO' }, {}],
    ['nothing for want of a role', { issueTypeId: '10' }, {}],
  ] as const)('add %s', (_what, exception, change) => {
    const none = { cells: {}, statuses: {}, issueTypes: {} };
    expect(withException(EMPTY, { ...nothing, ...exception })).toEqual({ ...none, ...change });
  });

  it('say what is missing before they can be added', () => {
    expect(exceptionProblem(nothing)).toBe('Choose a work type, a status, or both.');
    expect(exceptionProblem({ ...nothing, statusId: '1' })).toBe('Choose who decides.');
    expect(exceptionProblem({ ...nothing, statusId: '1', role: 'PM' })).toBeNull();
  });
});

describe('steps of the statuses', () => {
  const ODD = aType('20', 'Task', 0, ['8', 'Parkplatz 7', 'indeterminate'], TODO, DONE);

  it('name each status once, what waits for a word first', () => {
    const steps = statusSteps([STORY, ODD], EMPTY, SITE);
    expect(steps.map(({ id }) => id)).toEqual(['8', '1', '2', '3']);
    expect(steps[0]).toMatchObject({ unsure: true, confirmed: null, issueTypes: ['Task'] });
  });

  it('keep the guess beside what was confirmed', () => {
    const [first] = statusSteps([STORY], EMPTY, SITE).filter(({ id }) => id === '2');
    const [confirmed] = statusSteps([STORY], { ...EMPTY, confirmedSteps: { '2': 'release' } }, SITE).filter(
      ({ id }) => id === '2',
    );
    expect(confirmed).toEqual({ ...first, confirmed: 'release' });
  });
});

describe('summaries', () => {
  const line = (section: (typeof SECTIONS)[number], settings: Partial<SpaceSettings>, site = SITE) =>
    summaryOf(section, {
      settings: { ...EMPTY, ...settings },
      site,
      issueTypes: TYPES,
      person: (id) => (id === 'ann' ? 'Ann' : undefined),
    });

  it.each([
    ['roles', {}, 'PM: nobody yet, PO: nobody yet'],
    ['roles', { holders: { PM: { accountId: 'ann' }, PO: { accountId: 'x' } } }, 'PM: Ann, PO: somebody'],
    ['split', {}, 'Strategic / tactical, as inherited'],
    ['split', { preset: 'product-owner-led', rights: { 'sprint-scope': 'PM' } }, 'Product Owner led, 1 decision moved'],
    ['exceptions', {}, 'None'],
    ['exceptions', { cells: { '10:1': { role: 'PM' } } }, '1 exception'],
    ['exceptions', { seen: { issueTypes: {}, statuses: {} } }, 'The space has changed'],
    ['criteria', {}, 'The description, and fields found by name'],
    ['criteria', { criteria: { fieldIds: [] } }, 'The description only'],
    ['criteria', { criteria: { fieldIds: ['description', 'customfield_1'] } }, 'The description and 1 field'],
    ['checks', {}, 'As the product has it'],
    ['checks', { checks: { stale: { severity: 'off' } } }, '1 check changed'],
  ] as const)('of %s with %j', (section, settings, words) => {
    expect(line(section, settings as Partial<SpaceSettings>)).toBe(words);
  });

  it('say where the site has a word', () => {
    expect(line('criteria', {}, { ...SITE, criteria: { fieldIds: [] } })).toBe('As the site says');
    expect(line('checks', {}, { ...SITE, checks: { stale: { severity: 'off' } } })).toBe('As the site says');
  });
});

describe('the effect of changed checks', () => {
  const preview = { scopeLabel: 'Sprint 26', judged: 18, moreUnready: { PM: 0, PO: 0, both: 0 }, fewerUnready: 0 };
  it.each([
    [{}, 'With this, the same items would be ready as now.'],
    [{ moreUnready: { PM: 12, PO: 29, both: 0 } }, 'With this, 41 more items would not be ready (12 PM, 29 PO).'],
    [{ fewerUnready: 1 }, 'With this, 1 more item would be ready.'],
    [
      { moreUnready: { PM: 0, PO: 0, both: 1 }, fewerUnready: 3 },
      'With this, 1 more item would not be ready (1 both); 3 others would be ready.',
    ],
  ])('%j', (change, sentence) => {
    expect(policySentence({ ...preview, ...change })).toBe(sentence);
  });

  it('says what was judged, and that it was not all', () => {
    expect(policyScope(preview, 0)).toBe('Judged: 18 items of Sprint 26.');
    expect(policyScope(preview, 1)).toMatch(/Not everything could be read/);
  });
});

it('names every account once', () => {
  const settings: SpaceSettings = {
    ...EMPTY,
    holders: { PM: { accountId: 'a' }, PO: { accountId: 'a' } },
    deputies: { PM: [{ type: 'person', accountId: 'b', until: '2026-12-31' }], PO: [] },
    areas: [{ type: 'board', id: '1', accountId: 'c' }],
    portfolioOwner: 'd',
  };
  expect(accountsOf(settings, { ...SITE, escalationContact: 'e' })).toEqual(['a', 'b', 'c', 'd', 'e']);
});

describe('days', () => {
  it('are read and written', () => {
    expect(today(new Date(2026, 0, 5))).toBe('2026-01-05');
    expect(formatDay('2026-01-05')).toBe('5 January 2026');
    expect(formatDay('soon')).toBe('soon');
  });

  it.each([
    ['', 'Choose the last day on which it holds.'],
    ['2026-01-04', 'This day has passed.'],
    ['2026-01-05', null],
  ])('%j as an end', (day, problem) => {
    expect(endProblem(day, '2026-01-05')).toBe(problem);
  });
});

describe('the problems of damaged settings', () => {
  it('are read one a line', () => {
    const list = 'preset\t"anarchy"\tone of: a, b\nholders.PM\tnothing\ta value of type object';
    expect(problemsOf({ code: 'damagedSettings', params: { list } })).toEqual([
      { path: 'preset', received: '"anarchy"', expected: 'one of: a, b' },
      { path: 'holders.PM', received: 'nothing', expected: 'a value of type object' },
    ]);
  });

  it('are at least the first, where a back end of another version gives no list', () => {
    const params = { at: 'preset', received: '1', expected: 'text' };
    expect(problemsOf({ code: 'damagedSettings', params })).toEqual([
      { path: 'preset', received: '1', expected: 'text' },
    ]);
  });
});
