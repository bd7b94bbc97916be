/** The editors that space and site share, without a browser. */
import { CHECKS, type Check } from '../../src/checks';
import type { JiraField } from '../../src/jira';
import { optionFields, optionProblems, shownValue, typedValue } from '../../static/settings-kit/check-options';
import { weightsInWords, weightsOf, withAttribute, withWeight } from '../../static/settings-kit/check-severity';
import { criteriaCandidates, criteriaInWords } from '../../static/settings-kit/criteria-candidates';

const check = (id: string): Check => CHECKS.find(({ meta }) => meta.id === id)!;
const DESCRIPTION = check('missing-description');
const CRITERIA = check('missing-acceptance-criteria');

describe('options of a check', () => {
  it('become fields with their default and their hint', () => {
    expect(optionFields(DESCRIPTION)).toEqual([
      {
        name: 'minLength',
        label: 'Min length',
        hint: expect.stringContaining('Fewer letters'),
        type: 'number',
        default: 20,
        choices: [],
      },
    ]);
    expect(optionFields(CRITERIA)).toEqual([]);
  });

  it.each(CHECKS.map((one) => [one.meta.id, one] as const))('of %s can be drawn, and its defaults hold', (_id, one) => {
    for (const field of optionFields(one)) expect(field.label).not.toBe('');
    expect(optionProblems(one, {})).toEqual({});
  });

  it.each([
    [{ minLength: 0 }, { minLength: 'At least 1.' }],
    [{ minLength: 100_000 }, { minLength: 'At most 1000.' }],
    [{ minLength: 'many' }, { minLength: 'A number.' }],
    [{ minLenght: 3 }, { '': 'This check has no option minLenght.' }],
    [{ minLength: 3 }, {}],
  ])('%j is answered beside the field', (options, problems) => {
    expect(optionProblems(DESCRIPTION, options)).toEqual(problems);
  });

  it.each([
    ['number', ' 12 ', 12],
    ['number', '12 or so', '12 or so'],
    ['number', '', undefined],
    ['words', 'one, two\nthree,', ['one', 'two', 'three']],
    ['words', ' , ', undefined],
    ['text', ' so ', 'so'],
  ] as const)('as %s, %j is read', (type, typed, value) => {
    expect(typedValue({ type }, typed)).toEqual(value);
  });

  it.each([
    [['a', 'b'], 'a, b'],
    [true, 'Yes'],
    [20, '20'],
    [undefined, ''],
  ])('%j is shown', (value, words) => {
    expect(shownValue(value)).toBe(words);
  });
});

describe('weights of a check', () => {
  it('are the product’s where nothing is set', () => {
    expect(weightsInWords(weightsOf(CRITERIA, undefined))).toBe('Blocker: stories · Warning: tasks, epics');
  });

  it('of one word reach only the kinds that are on', () => {
    expect(weightsInWords(weightsOf(CRITERIA, 'info'))).toBe('Hint: stories, tasks, epics');
    expect(weightsInWords(weightsOf(CRITERIA, 'off'))).toBe('Off');
  });

  it('of one word reach all kinds of a check that is off for all', () => {
    expect(Object.values(weightsOf(check('default-priority'), 'info')).every((weight) => weight === 'info')).toBe(true);
  });

  it('set for one kind keep what the site says of the others', () => {
    const inherited = { task: 'off' } as const;
    const own = withWeight(CRITERIA, { own: undefined, inherited }, 'story', 'warning');
    expect(own).toMatchObject({ story: 'warning', task: 'off', epic: 'warning' });
  });

  it('that equal what is inherited are not stored', () => {
    const own = withWeight(CRITERIA, { own: undefined, inherited: undefined }, 'story', 'warning');
    expect(withWeight(CRITERIA, { own, inherited: undefined }, 'story', 'blocker')).toBeUndefined();
  });

  it('leave nothing behind once the last attribute is taken out', () => {
    const steps = withAttribute(undefined, 'steps', ['ready']);
    expect(steps).toEqual({ steps: ['ready'] });
    expect(withAttribute({ ...steps, severity: 'off' }, 'steps', undefined)).toEqual({ severity: 'off' });
    expect(withAttribute(steps, 'steps', undefined)).toBeUndefined();
  });
});

describe('fields that could hold criteria', () => {
  const TEXT = 'com.atlassian.jira.plugin.system.customfieldtypes:textarea';
  const LINE = 'com.atlassian.jira.plugin.system.customfieldtypes:textfield';
  const field = (id: string, name: string, customType: string | null, projectId: string | null = null): JiraField => ({
    id,
    name,
    type: 'string',
    customType,
    projectId,
  });
  const fields = [
    field('cf1', 'Notes', TEXT),
    field('cf2', 'Acceptance criteria', TEXT),
    field('cf3', 'Acceptance criteria', TEXT, '999'),
    field('cf4', 'Own notes', LINE, '1'),
    field('cf5', 'Sprint', 'com.pyxis.greenhopper.jira:gh-sprint'),
    field('cf6', 'Smart Checklist', 'com.railsware.SmartChecklist.checklist:custom'),
    field('summary', 'Summary', null),
  ];
  const candidates = criteriaCandidates(fields, '1', new Set(['cf2']));

  it('are those of a fitting type in this space: by name, then its own, then the others', () => {
    expect(candidates.map(({ id }) => id)).toEqual(['cf2', 'cf4', 'cf1', 'cf6']);
    expect(candidates[0]).toMatchObject({ foundByName: true, holds: 'paragraphs' });
    expect(candidates[1]).toMatchObject({ ownField: true, holds: 'one line' });
  });

  it.each([
    [null, 'found by name: “Acceptance criteria”'],
    [[], 'the description only'],
    [['description'], 'the description only'],
    [['cf1', 'cf9'], '“Notes”, “cf9, which is gone”'],
  ])('%j in words', (ids, words) => {
    expect(criteriaInWords(ids, candidates)).toBe(words);
  });
});
