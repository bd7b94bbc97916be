import type { CriteriaJudgement } from '../../acceptance-criteria';
import { CHECK_OPTIONS } from '../check-options';
import { defineCheck, READINESS_STEPS } from '../define-check';
import type { Place } from '../outcome';

/** Where the attempt at criteria stands; the description where there is none, since that is where they would go. */
function placeOf({ evidence }: CriteriaJudgement): Place {
  const first = evidence[0];
  if (first === undefined) return { fieldId: 'description' };
  return {
    fieldId: first.source.fieldId ?? (first.source.type === 'description' ? 'description' : first.source.type),
    path: first.path,
    excerpt: first.quote,
  };
}

export default defineCheck({
  id: 'missing-acceptance-criteria',
  titleMet: 'Acceptance criteria found',
  titleUnmet: 'No acceptance criteria',
  why: 'Criteria say when the item is done. Without them the team finds out what was meant while it builds, and nobody can tell whether the result is what was wanted.',
  howToPass:
    'Write at least one concrete, testable criterion: under a heading such as "Acceptance criteria", in the field that the space uses for them, or as a Given/When/Then scenario.',
  category: 'readiness',
  right: 'acceptance-criteria',
  severity: {
    story: 'blocker',
    task: 'warning',
    epic: 'warning',
    bug: 'off',
    spike: 'off',
    subtask: 'off',
    portfolio: 'off',
  },
  steps: READINESS_STEPS,
  needs: ['criteria'],
  options: CHECK_OPTIONS['missing-acceptance-criteria'],
  messages: {
    missing: 'No acceptance criteria were found.',
    placeholder: 'There is a place for acceptance criteria, but nothing concrete in it.',
    weak: 'What stands in the place of acceptance criteria is too thin to test against.',
    unreadable: 'A text that may hold the criteria could not be read.',
  },
  judge: ({ criteria }) => {
    switch (criteria.verdict) {
      case 'present':
        return { outcome: 'pass' };
      case 'notApplicable':
        return { outcome: 'notApplicable' };
      case 'cannotTell':
        return { outcome: 'cannotTell', message: 'unreadable' };
      case 'weak':
        return { outcome: 'fail', message: 'weak', place: placeOf(criteria), atMost: 'warning' };
      case 'missing':
      case 'placeholder':
        return { outcome: 'fail', message: criteria.verdict, place: placeOf(criteria) };
    }
  },
});
