import { activeChecks, CHECKS, neededFields } from '../../src/checks';
import type { ActiveChecks, CheckSettings, FactSources } from '../../src/checks';

const find = ({ checks }: ActiveChecks, id: string) => checks.find(({ check }) => check.meta.id === id);

describe('what a space sets about checks', () => {
  it('nothing: every check with its defaults', () => {
    const active = activeChecks();
    expect(active.problems).toEqual([]);
    expect(active.checks.map(({ check }) => check)).toEqual(CHECKS);
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
      severity: { story: 'info', task: 'info', bug: 'info', spike: 'info' },
    },
    {
      name: 'one kind',
      settings: { 'missing-estimate': { severity: { bug: 'off' } } },
      severity: { story: 'blocker', task: 'blocker', spike: 'blocker' },
    },
    {
      name: 'a kind that is off by default',
      settings: { 'missing-estimate': { severity: { epic: 'warning' } } },
      severity: { story: 'blocker', task: 'blocker', bug: 'blocker', spike: 'blocker', epic: 'warning' },
    },
    { name: 'off altogether', settings: { 'missing-estimate': { severity: 'off' } }, severity: undefined },
  ];
  it.each(cases)('$name', ({ settings, severity }) => {
    expect(find(activeChecks(settings), 'missing-estimate')?.severity).toEqual(severity);
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
    expect(checks).toHaveLength(CHECKS.length);
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
    expect(checks).toHaveLength(CHECKS.length);
  });
});

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
    const { checks } = activeChecks({ 'missing-estimate': { severity: 'off' } });
    expect(neededFields(checks, sources).fields).not.toContain('customfield_1');
  });
});
