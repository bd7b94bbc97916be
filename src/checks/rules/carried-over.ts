import { CHECK_OPTIONS } from '../check-options';
import { defineCheck } from '../define-check';

export default defineCheck({
  id: 'carried-over',
  titleMet: 'Not carried over',
  titleUnmet: 'Carried over again and again',
  why: 'An item that several sprints did not finish is larger, less clear or less wanted than it seems. Planning it once more without asking why repeats the same sprint.',
  howToPass: 'Ask what kept it from being finished: split it, clear what blocks it, or take it out of the sprint.',
  category: 'upkeep',
  right: 'sprint-scope',
  // Epics are not planned into sprints, and sub-tasks go with their parent.
  severity: { story: 'warning', task: 'warning', bug: 'warning', subtask: 'off' },
  steps: ['refinement', 'ready', 'delivery', 'acceptance'],
  needs: ['sprints', 'sprintFieldId'],
  options: CHECK_OPTIONS['carried-over'],
  messages: {
    carried: 'It was in {count} closed sprints and is still open.',
    'carried-once': 'It was in a closed sprint and is still open.',
    unreadable: 'Jira did not give the sprints: they are not on this work type, or you may not see them.',
    'field-unknown': 'It is not known which field holds the sprints.',
  },
  judge: ({ sprints, sprintFieldId }, { sprints: limit }) => {
    if (sprints === null || sprintFieldId === null) return { outcome: 'notApplicable' };
    if (sprintFieldId === undefined) return { outcome: 'cannotTell', message: 'field-unknown' };
    const place = { fieldId: sprintFieldId };
    if (sprints === undefined) return { outcome: 'cannotTell', message: 'unreadable', place };
    const count = sprints.filter(({ state }) => state === 'closed').length;
    if (count < limit) return { outcome: 'pass' };
    if (count === 1) return { outcome: 'fail', message: 'carried-once', place };
    return { outcome: 'fail', message: 'carried', data: { count }, place };
  },
});
