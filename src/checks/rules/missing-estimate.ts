import { CHECK_OPTIONS } from '../check-options';
import { defineCheck, READINESS_STEPS } from '../define-check';

/** A number counts, zero too: a team may mean it. So does any chosen option or text. */
const isEstimate = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined;

export default defineCheck({
  id: 'missing-estimate',
  titleMet: 'Estimated',
  titleUnmet: 'Not estimated',
  why: 'Sprint planning weighs the work against the capacity of the team. An item without an estimate has no weight, so the sprint holds more or less than it seems to.',
  howToPass: 'Estimate the item with the team, in the field that the board uses.',
  category: 'readiness',
  right: 'sprint-scope',
  severity: {
    story: 'blocker',
    task: 'blocker',
    bug: 'blocker',
    // A spike is a question with a time box: the box is its estimate.
    spike: 'off',
    // Boards sum estimates of standard work items; sub-tasks and the levels above are not planned into sprints.
    subtask: 'off',
    epic: 'off',
    portfolio: 'off',
  },
  steps: READINESS_STEPS,
  needs: ['estimate'],
  options: CHECK_OPTIONS['missing-estimate'],
  messages: {
    missing: 'The estimate is empty.',
    'not-on-type': 'The estimation field of the board is not on this work type, or you may not see it.',
    'board-unknown': 'It is not known how the board estimates, because no board was chosen or it could not be read.',
  },
  judge: ({ estimate }) => {
    if (estimate.type === 'none') return { outcome: 'notApplicable' };
    if (estimate.type === 'unknown') return { outcome: 'cannotTell', message: 'board-unknown' };
    const place = { fieldId: estimate.fieldId };
    if (estimate.value === undefined) return { outcome: 'cannotTell', message: 'not-on-type', place };
    return isEstimate(estimate.value) ? { outcome: 'pass' } : { outcome: 'fail', message: 'missing', place };
  },
});
