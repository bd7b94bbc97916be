import { CHECK_OPTIONS } from '../check-options';
import { defineCheck, READINESS_STEPS } from '../define-check';
import { missingProblemParts } from '../problem-statement';

export default defineCheck({
  id: 'missing-problem-statement',
  titleMet: 'Problem stated',
  titleUnmet: 'No problem statement',
  why: 'Without the problem an epic is a list of features: nobody can leave one out, or find a better way, because nobody knows what it is for.',
  howToPass:
    'Say in a sentence or two who has which problem today and what changes for them: "Members forget to bring tools back, so others wait".',
  category: 'readiness',
  right: 'problem-discovery',
  severity: { epic: 'info', portfolio: 'info' },
  // From the moment the product commits to the work: the problem is what it commits to.
  steps: ['roadmap', ...READINESS_STEPS],
  needs: ['description'],
  options: CHECK_OPTIONS['missing-problem-statement'],
  messages: {
    neither: 'The description says neither why this is worth doing nor for whom.',
    'no-why': 'The description does not say why this is worth doing.',
    'no-whom': 'The description does not say for whom this is.',
    unreadable: 'Jira did not give the description: it is not on this work type, or you may not see it.',
  },
  judge: ({ description }) => {
    const place = { fieldId: 'description' };
    if (description === undefined) return { outcome: 'cannotTell', message: 'unreadable', place };
    const missing = missingProblemParts(description ?? { blocks: [] });
    if (missing.length === 0) return { outcome: 'pass' };
    const message = missing.length > 1 ? 'neither' : missing[0] === 'why' ? 'no-why' : 'no-whom';
    return { outcome: 'fail', message, place };
  },
});
