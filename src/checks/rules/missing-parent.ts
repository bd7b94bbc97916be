import { CHECK_OPTIONS } from '../check-options';
import { defineCheck, READINESS_STEPS } from '../define-check';

export default defineCheck({
  id: 'missing-parent',
  titleMet: 'Belongs to a larger piece of work',
  titleUnmet: 'No parent',
  why: 'An item without a parent serves no goal that anybody has named. It is missing where progress on the epic and the roadmap is added up, and hard to weigh against the others.',
  howToPass: 'Choose the epic that the item serves, or leave it out of the sprint until it serves one.',
  category: 'readiness',
  right: 'story-breakdown',
  severity: {
    story: 'warning',
    task: 'warning',
    // A bug belongs to what is broken, not to what is planned.
    bug: 'off',
    // Levels above the epic stand mostly in other spaces, of which this check sees nothing.
    epic: 'off',
  },
  steps: READINESS_STEPS,
  needs: ['parent', 'parentPossible'],
  options: CHECK_OPTIONS['missing-parent'],
  messages: {
    missing: 'The item has no parent.',
    unreadable: 'Jira gave a parent that could not be read.',
  },
  judge: ({ parent, parentPossible }) => {
    const place = { fieldId: 'parent' };
    if (parent === undefined) return { outcome: 'cannotTell', message: 'unreadable', place };
    if (parent !== null) return { outcome: 'pass' };
    return parentPossible ? { outcome: 'fail', message: 'missing', place } : { outcome: 'notApplicable' };
  },
});
