import { CHECK_OPTIONS } from '../check-options';
import { defineCheck, READINESS_STEPS } from '../define-check';

export default defineCheck({
  id: 'default-priority',
  titleMet: 'Priority was chosen',
  titleUnmet: 'Priority left at the default',
  why: 'Jira gives every new item the same priority. Where it still stands, nobody may have decided how urgent the item is, and the priority says nothing.',
  howToPass:
    'Choose a priority. Where the default is what is meant, exempt the item; where the order of the backlog is all that counts, leave this check off.',
  category: 'upkeep',
  right: 'backlog-priority',
  // Off: many teams go by the order of the backlog alone, and the default may be what was chosen.
  severity: { story: 'off', task: 'off', bug: 'off', epic: 'off', portfolio: 'off' },
  steps: READINESS_STEPS,
  needs: ['priority', 'defaultPriorityId'],
  options: CHECK_OPTIONS['default-priority'],
  messages: {
    default: 'The priority is {priority}, which every new item gets.',
    'not-on-type': 'The priority is not on this work type, or you may not see it.',
    'default-unknown': 'It is not known which priority new items get.',
  },
  judge: ({ priority, defaultPriorityId }) => {
    const place = { fieldId: 'priority' };
    if (priority === null || defaultPriorityId === null) return { outcome: 'notApplicable' };
    if (priority === undefined) return { outcome: 'cannotTell', message: 'not-on-type', place };
    if (defaultPriorityId === undefined) return { outcome: 'cannotTell', message: 'default-unknown', place };
    if (priority.id !== defaultPriorityId) return { outcome: 'pass' };
    return { outcome: 'fail', message: 'default', data: { priority: priority.name }, place };
  },
});
