import { activeChecks, changeFields, CHECKS, checkSettingsProblems, neededFields } from '../../src/checks';
import type { ActiveChecks, CheckSettings, FactSources } from '../../src/checks';

/** The checks that are on for some kind without anybody switching them on. */
const ON = CHECKS.filter(({ severity }) => Object.values(severity).some((one) => one !== 'off'));

const find = ({ checks }: ActiveChecks, id: string) => checks.find(({ check }) => check.meta.id === id);

describe('what a space sets about checks', () => {
  it('nothing: every check with its defaults', () => {
    const active = activeChecks();
    expect(active.problems).toEqual([]);
    expect(active.checks.map(({ check }) => check)).toEqual(ON);
    expect(ON.length).toBeLessThan(CHECKS.length);
    expect(find(active, 'missing-acceptance-criteria')?.severity).toEqual({
      story: 'blocker',
      task: 'warning',
      epic: 'warning',
    });
  });

  const cases: { name: string; settings: CheckSettings; severity: Record<string, string> | undefined }[] = [
    {
      name: 'one severity for all',
      settings: { 'missing-estimate': { severity: 'info' } },
      severity: { story: 'info', task: 'info', bug: 'info' },
    },
    {
      name: 'one kind',
      settings: { 'missing-estimate': { severity: { bug: 'off' } } },
      severity: { story: 'blocker', task: 'blocker' },
    },
    {
      name: 'a kind that is off by default',
      settings: { 'missing-estimate': { severity: { epic: 'warning' } } },
      severity: { story: 'blocker', task: 'blocker', bug: 'blocker', epic: 'warning' },
    },
    { name: 'off altogether', settings: { 'missing-estimate': { severity: 'off' } }, severity: undefined },
  ];
  it.each(cases)('$name', ({ settings, severity }) => {
    expect(find(activeChecks(settings), 'missing-estimate')?.severity).toEqual(severity);
  });

  it('a check that is off by default is switched on for all its kinds, or for one', () => {
    const on = activeChecks({ 'default-priority': { severity: 'info' } });
    expect(find(on, 'default-priority')?.severity).toMatchObject({ story: 'info', bug: 'info', epic: 'info' });
    const one = activeChecks({ 'default-priority': { severity: { bug: 'warning' } } });
    expect(find(one, 'default-priority')?.severity).toEqual({ bug: 'warning' });
    expect(find(activeChecks(), 'default-priority')).toBeUndefined();
  });

  it('a kind that is none of the check’s business stays out', () => {
    const active = activeChecks({ 'missing-success-metric': { severity: { story: 'blocker' } } });
    expect(find(active, 'missing-success-metric')?.severity).toEqual({ epic: 'warning', portfolio: 'warning' });
  });

  it('other steps', () => {
    const active = activeChecks({ 'missing-estimate': { steps: ['ready', 'delivery'] } });
    expect(find(active, 'missing-estimate')?.steps).toEqual(['ready', 'delivery']);
  });

  it('an unknown check is reported with the list of known ones', () => {
    const { problems, checks } = activeChecks({ 'missing-unicorn': { severity: 'info' } });
    expect(problems).toEqual([expect.stringContaining('missing-unicorn')]);
    expect(problems[0]).toContain('missing-estimate');
    expect(checks).toHaveLength(ON.length);
  });

  it.each([
    [{ minLength: 'long' }, 'minLength: a value of type number, not "long"'],
    [{ minLength: 2.5 }, 'minLength: a value of type int, not 2.5'],
    [{ minLength: 0 }, 'minLength: at least 1, not 0'],
    [{ minLength: 1_001 }, 'minLength: at most 1000, not 1001'],
    [{ minimum: 30 }, 'there is no option minimum'],
    [{ minLength: 0, minimum: 30 }, 'minLength: at least 1, not 0; there is no option minimum'],
    [[], 'the options: a value of type object, not []'],
  ])('options %j are refused and reported; the default stands', (options, reason) => {
    const { problems, checks } = activeChecks({ 'missing-description': { options } });
    expect(problems).toEqual([`The options of "missing-description" were refused, so its defaults apply: ${reason}`]);
    expect(checks).toHaveLength(ON.length);
  });
});

describe('settings before they are saved', () => {
  it('nothing is wrong with nothing, nor with what fits', () => {
    expect(checkSettingsProblems({})).toEqual([]);
    expect(
      checkSettingsProblems({
        stale: { options: { days: 30 }, severity: { bug: 'blocker' } },
        'possible-duplicate': { severity: 'info' },
      }),
    ).toEqual([]);
  });

  it('names what cannot be followed, each in a sentence', () => {
    const problems = checkSettingsProblems({
      'missing-unicorn': { severity: 'info' },
      stale: { options: { days: 0 } },
      'missing-success-metric': { severity: { story: 'blocker' } },
    });
    expect(problems).toEqual([
      expect.stringMatching(/^There is no check "missing-unicorn"\. The checks are: .*stale/),
      '"missing-success-metric" does not speak about the kind story. It speaks about: epic, portfolio.',
      'The options of "stale" were refused: days: at least 1, not 0',
    ]);
  });

  it.each([
    ['oversized', { maxPoints: 0 }, 'maxPoints: at least 0.5, not 0'],
    ['oversized', { maxHours: 'two' }, 'maxHours: a value of type number, not "two"'],
    ['blocked-by-open-item', { linkTypes: [] }, 'linkTypes: at least 1, not []'],
    ['blocked-by-open-item', { linkTypes: ['Blocks', 3] }, 'linkTypes.1: a value of type string, not 3'],
    ['carried-over', { sprints: 0 }, 'sprints: at least 1, not 0'],
    ['late-criteria-change', { graceHours: -1 }, 'graceHours: at least 0, not -1'],
    ['missing-parent', { days: 1 }, 'there is no option days'],
  ])('options of %s: %j', (id, options, reason) => {
    expect(checkSettingsProblems({ [id]: { options } })).toEqual([`The options of "${id}" were refused: ${reason}`]);
  });
});

const anExemption = (type: 'label' | 'component') =>
  ({ checkId: 'stale', scope: { type, id: 'x' }, reason: 'Because.', until: null }) as const;

describe('fields to fetch', () => {
  const sources: FactSources = {
    criteriaFields: [{ id: 'customfield_7', name: 'AC', holds: 'text' }],
    estimation: { type: 'field', fieldId: 'customfield_1' },
  };

  it('are those of the active checks, each once', () => {
    const { fields, properties } = neededFields(activeChecks().checks, sources);
    expect(fields).toEqual(
      expect.arrayContaining(['customfield_1', 'customfield_7', 'description', 'parent', 'components']),
    );
    expect(new Set(fields).size).toBe(fields.length);
    expect(properties).toEqual(['checklist', 'com.railsware.SmartChecklist.checklist', 'whose-call.exemptions']);
  });

  it('leave out what no check asks for', () => {
    const { checks } = activeChecks({ 'missing-estimate': { severity: 'off' }, oversized: { severity: 'off' } });
    expect(neededFields(checks, sources).fields).not.toContain('customfield_1');
  });

  it('read the team and the labels only where somebody asks for them', () => {
    const { checks } = activeChecks();
    const byComponent = { ...sources, exemptions: [anExemption('component')] };
    expect(neededFields(checks, byComponent).fields).not.toContain('labels');
    const byLabel = { ...sources, teamFieldId: 'customfield_9', exemptions: [anExemption('label')] };
    expect(neededFields(checks, byLabel).fields).toEqual(expect.arrayContaining(['labels', 'customfield_9']));
  });

  it('read change logs only for a check that needs them', () => {
    const all = { ...sources, sprintFieldId: 'customfield_5' };
    expect(changeFields(activeChecks().checks, all)).toEqual([]);
    const { checks } = activeChecks({ 'late-criteria-change': { severity: 'info' } });
    expect(changeFields(checks, all)).toEqual(['description', 'customfield_7', 'customfield_5']);
    expect(neededFields(checks, all).fields).toContain('customfield_5');
  });
});
