import fc from 'fast-check';
import { classifyWorkflow, STEPS, type Level, type StatusCategory, type Step } from '../../src/decision-rights';
import { ENGLISH_NAMES, WORKFLOWS } from './status-names';

const namesOf = (names: string): string[] => names.split('|');

/** Steps of a workflow given by names in order; `name/category` where the category matters. */
function stepsOf(statuses: string, level: Level = 'standard', ordered = true): string[] {
  return classifyWorkflow(statusesOf(statuses, ordered), level).map(({ step }) => step);
}

function statusesOf(statuses: string, ordered = true) {
  return statuses.split(' > ').map((status, index) => {
    const [name = '', category] = status.split('/');
    return {
      name,
      category: (category ?? null) as StatusCategory,
      ...(ordered ? { position: index } : {}),
    };
  });
}

describe('English names, each alone', () => {
  test.each(Object.entries(ENGLISH_NAMES))('%s', (step, names) => {
    const got = namesOf(names).map(
      (name) => `${name}: ${classifyWorkflow([{ name, category: null }], 'standard')[0]?.step}`,
    );
    expect(got).toEqual(namesOf(names).map((name) => `${name}: ${step}`));
  });
});

describe('workflows in many languages', () => {
  test.each(WORKFLOWS)('%s', (_language, names) => {
    const expected = Object.entries(names).flatMap(([step, list]) => namesOf(list).map((name) => ({ name, step })));
    const guesses = classifyWorkflow(
      expected.map(({ name }) => ({ name, category: null })),
      'standard',
    );
    expect(expected.map(({ name }, index) => `${name}: ${guesses[index]?.step}`)).toEqual(
      expected.map(({ name, step }) => `${name}: ${step}`),
    );
  });
});

describe('how names are put together', () => {
  test.each<[string, Step]>([
    ['ready for testing', 'delivery'],
    ['READY_FOR_TESTING', 'delivery'],
    ['ReadyForTesting', 'delivery'],
    ['4. Ready for testing', 'delivery'],
    ['  ready – for – testing  ', 'delivery'],
    ['Ｒｅａｄｙ ｆｏｒ Ｒｅｌｅａｓｅ', 'release'],
    ['QA测试中', 'delivery'],
    ['To be tested', 'delivery'],
    ['UAT failed', 'delivery'],
    ['Won’t do', 'rejected'],
    ['Acceptance criteria missing', 'refinement'],
    ['Waiting for release approval', 'release'],
    ['Requirements review', 'refinement'],
    ['Not started', 'refinement'],
    ['In progress - waiting on client', 'delivery'],
    ['QA - in progress', 'delivery'],
    ['UAT - in progress', 'acceptance'],
    ['Ready for QA (blocked)', 'delivery'],
    ['Not deployed yet', 'release'],
  ])('%s: %s', (name, step) => {
    expect(classifyWorkflow([{ name, category: null }], 'standard')[0]?.step).toBe(step);
  });

  test('the name outranks a category that contradicts it', () => {
    expect(stepsOf('In UAT/new > Ready For Release/done > Cancelled/indeterminate')).toEqual([
      'acceptance',
      'release',
      'rejected',
    ]);
  });

  test('an unknown name is left to its category, as a suggestion that says so', () => {
    const [todo, doing, done] = classifyWorkflow(
      statusesOf('Zorb/new > Zorbing/indeterminate > Zorbed/done'),
      'standard',
    );
    expect([todo?.step, doing?.step, done?.step]).toEqual(['refinement', 'delivery', 'done']);
    expect(todo).toMatchObject({ sure: false, because: expect.stringContaining('“Zorb”') });
  });

  test('without a category, the place in the workflow speaks', () => {
    expect(stepsOf('Zorb > To Do > Coding > Testing > Done > Closed')[0]).toBe('refinement');
  });
});

describe('what the other statuses decide', () => {
  test('approval before the work is not acceptance', () => {
    expect(stepsOf('Open > Waiting for approval > In Progress > In Review > Done')[1]).toBe('refinement');
    expect(stepsOf('Open > In Progress > In Review > Waiting for approval > Done')[3]).toBe('acceptance');
    expect(stepsOf('Open > Waiting for approval > In Progress > In Review > Done', 'epic')[1]).toBe('roadmap');
  });

  test('a list in random order is no evidence', () => {
    expect(stepsOf('Done > In Review > Waiting for approval > In Progress > Open > To Do')[2]).toBe('acceptance');
  });

  test('nor is one that runs against the steps more than with them', () => {
    expect(stepsOf('Closed > Done > Open > Waiting for approval > In Progress > In Review > Testing')[3]).toBe(
      'acceptance',
    );
  });

  test('"open" after refinement is ready', () => {
    expect(stepsOf('Draft > Open > In Progress > Done')[1]).toBe('refinement');
    expect(stepsOf('Draft > In Refinement > Open > In Progress > Done')[2]).toBe('ready');
  });

  test('a review where nothing is built yet judges the idea', () => {
    expect(stepsOf('Idea > Review > Endorsed > Cancelled', 'epic')[1]).toBe('discovery');
  });

  test('what halts where nothing is built has not been decided yet', () => {
    expect(stepsOf('Ideas > Discovery > On hold > Roadmap', 'epic')[2]).toBe('discovery');
    expect(stepsOf('Ideas > Discovery > In Progress > On hold > Done', 'epic')[3]).toBe('delivery');
  });

  test('what is live but still in progress is being measured', () => {
    expect(stepsOf('In Progress/indeterminate > Live/indeterminate > Done/done')[1]).toBe('outcome');
    expect(stepsOf('In Progress/indeterminate > Live/done')[1]).toBe('done');
  });
});

describe('levels', () => {
  test('a plan is a place on the roadmap for an epic, a place in the sprint for a story', () => {
    expect(stepsOf('Planned', 'epic')).toEqual(['roadmap']);
    expect(stepsOf('Planned', 'standard')).toEqual(['ready']);
  });

  test('an investigation is discovery for an epic, work for a story', () => {
    expect(stepsOf('Investigation', 'epic')).toEqual(['discovery']);
    expect(stepsOf('Investigation', 'standard')).toEqual(['delivery']);
  });
});

describe('doubt', () => {
  test.each(['In Progress', 'Done', 'To Do', 'In QA', 'UAT', 'Ready for release', 'Cancelled', 'Code review'])(
    '%s is clear',
    (name) => expect(classifyWorkflow([{ name, category: null }], 'standard')[0]?.sure).toBe(true),
  );

  test.each(['Verified', 'Accepted', 'Waiting for approval', 'Zorb', 'Submitted', 'Validation', 'Waiting'])(
    '%s is not, and the reason is a sentence',
    (name) => {
      const [guess] = classifyWorkflow([{ name, category: null }], 'standard');
      expect(guess).toMatchObject({ sure: false, because: expect.stringMatching(/^The name .+\.$/u) });
    },
  );
});

test('whatever the names: one guess for each status, the same each time', () => {
  const status = fc.record({
    name: fc.string({ unit: 'grapheme' }),
    category: fc.constantFrom('new' as const, 'indeterminate' as const, 'done' as const, null),
    position: fc.option(fc.integer(), { nil: null }),
  });
  fc.assert(
    fc.property(
      fc.array(status),
      fc.constantFrom<Level>('portfolio', 'epic', 'standard', 'subtask'),
      (statuses, level) => {
        const guesses = classifyWorkflow(statuses, level);
        expect(guesses).toHaveLength(statuses.length);
        for (const { step } of guesses) expect(STEPS).toContain(step);
        expect(classifyWorkflow(statuses, level)).toEqual(guesses);
      },
    ),
    { numRuns: 50 },
  );
});
