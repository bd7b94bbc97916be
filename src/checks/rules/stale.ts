import { CHECK_OPTIONS } from '../check-options';
import { defineCheck } from '../define-check';

export default defineCheck({
  id: 'stale',
  titleMet: 'Looked at lately',
  titleUnmet: 'Not touched for long',
  why: 'What nobody has touched for months was written for a product, a team and customers that have changed since. It makes the backlog longer and every search in it slower.',
  howToPass: 'Read the item again: bring it up to date, or decide that it will not be done.',
  category: 'upkeep',
  right: 'backlog-priority',
  severity: {
    story: 'warning',
    task: 'warning',
    bug: 'warning',
    epic: 'warning',
    // Goals above the epic may rest for a quarter and be as true as before; a sub-task goes with its parent.
    portfolio: 'off',
    subtask: 'off',
  },
  // Ideas may rest before anybody has committed to them.
  steps: ['roadmap', 'refinement', 'ready', 'delivery', 'acceptance'],
  needs: ['daysUnchanged'],
  options: CHECK_OPTIONS['stale'],
  messages: {
    stale: 'Nothing has changed for {days} days.',
    'moment-unknown': 'It is not known when the item was last changed.',
  },
  judge: ({ daysUnchanged }, { days }) => {
    const place = { fieldId: 'updated' };
    if (daysUnchanged === undefined) return { outcome: 'cannotTell', message: 'moment-unknown', place };
    if (daysUnchanged < days) return { outcome: 'pass' };
    return { outcome: 'fail', message: 'stale', data: { days: daysUnchanged }, place };
  },
});
