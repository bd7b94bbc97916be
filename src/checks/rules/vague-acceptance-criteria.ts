import type { CriterionText } from '../../acceptance-criteria';
import { CHECK_OPTIONS } from '../check-options';
import { defineCheck, READINESS_STEPS } from '../define-check';
import { findVagueWording } from '../vague-wording';

const LONGEST_EXCERPT = 200;

export default defineCheck({
  id: 'vague-acceptance-criteria',
  titleMet: 'Criteria can be tested',
  titleUnmet: 'Vague acceptance criteria',
  why: 'A criterion that two people read differently is agreed only in appearance: the difference shows when the item is accepted, which is when it costs most.',
  howToPass:
    'Say what a tester would see: a number ("within 2 seconds"), the exact words ("the message \'Card declined\'"), or the whole list in place of "etc."',
  category: 'readiness',
  right: 'acceptance-criteria',
  severity: { story: 'info', task: 'info', epic: 'info', bug: 'off', spike: 'off', subtask: 'off', portfolio: 'off' },
  steps: READINESS_STEPS,
  needs: ['criteria', 'criteriaText'],
  options: CHECK_OPTIONS['vague-acceptance-criteria'],
  messages: {
    subjective: 'A criterion says "{words}", which everybody measures differently.',
    escape: 'A criterion says "{words}": nobody can tell whether it applies.',
    'open-ended': 'A criterion says "{words}": nobody can tell what else belongs to it.',
    'nothing-to-test': 'A criterion holds nothing that could be tested.',
    unreadable: 'A text that may hold the criteria could not be read.',
  },
  judge: ({ criteria, criteriaText }) => {
    if (criteria.verdict === 'cannotTell') return { outcome: 'cannotTell', message: 'unreadable' };
    // Where nothing can be tested at all, missing-acceptance-criteria says so.
    if (criteria.verdict !== 'present') return { outcome: 'notApplicable' };
    for (const criterion of criteriaText.criteria) {
      const place = placeOf(criterion);
      if (criterion.isVague) return { outcome: 'fail', message: 'nothing-to-test', place };
      const found = findVagueWording(criterion.text);
      if (found !== null) return { outcome: 'fail', message: found.kind, data: { words: found.words }, place };
    }
    return { outcome: 'pass' };
  },
});

function placeOf({ fieldId, path, text }: CriterionText) {
  return { fieldId, path, excerpt: text.slice(0, LONGEST_EXCERPT) };
}
