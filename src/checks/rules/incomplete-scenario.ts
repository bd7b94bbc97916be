import { CHECK_OPTIONS } from '../check-options';
import { defineCheck, READINESS_STEPS } from '../define-check';

const LONGEST_EXCERPT = 200;

export default defineCheck({
  id: 'incomplete-scenario',
  titleMet: 'Scenarios are complete',
  titleUnmet: 'Incomplete scenario',
  why: 'A scenario is a test in words: what is done, and what comes of it. Without the outcome nobody can say whether it passed; without the event nobody knows what to try.',
  howToPass: 'Give each scenario a When (what happens) and a Then (what can be seen afterwards).',
  category: 'readiness',
  right: 'acceptance-criteria',
  severity: {
    story: 'warning',
    task: 'warning',
    epic: 'warning',
    bug: 'off',
    spike: 'off',
    subtask: 'off',
    portfolio: 'off',
  },
  steps: READINESS_STEPS,
  needs: ['criteria', 'criteriaText'],
  options: CHECK_OPTIONS['incomplete-scenario'],
  messages: {
    'without-then': 'A scenario does not say what should come out (Then).',
    'without-when': 'A scenario does not say what happens (When).',
    unreadable: 'A text that may hold the scenarios could not be read.',
  },
  judge: ({ criteria, criteriaText: { scenarios } }) => {
    const gap = scenarios.find(({ lacks }) => lacks === 'then') ?? scenarios.find(({ lacks }) => lacks === 'when');
    if (gap !== undefined) {
      const { fieldId, path, text, lacks } = gap;
      const place = { fieldId, path, excerpt: text.slice(0, LONGEST_EXCERPT) };
      if (lacks === 'then') return { outcome: 'fail', message: 'without-then', place };
      // An outcome in a given situation can be tested; the form is what suffers.
      return { outcome: 'fail', message: 'without-when', place, atMost: 'info' };
    }
    if (scenarios.length > 0) return { outcome: 'pass' };
    return criteria.verdict === 'cannotTell'
      ? { outcome: 'cannotTell', message: 'unreadable' }
      : { outcome: 'notApplicable' };
  },
});
