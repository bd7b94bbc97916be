import { CHECK_OPTIONS } from '../check-options';
import { defineCheck, READINESS_STEPS } from '../define-check';

/** Jira keeps times in seconds; every other estimation field holds the team's own units. */
const TIME_FIELDS: ReadonlySet<string> = new Set(['timeoriginalestimate', 'timeestimate']);
const SECONDS_OF_AN_HOUR = 3_600;

const round = (value: number): number => Math.round(value * 10) / 10;

const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'string' ? value.trim() === '' : value === undefined);

/** Undefined for sizes in words, which have no order that the check could know. */
function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

export default defineCheck({
  id: 'oversized',
  titleMet: 'Small enough',
  titleUnmet: 'Too large',
  why: 'The larger an item, the less its estimate says and the likelier it is that the sprint ends before it does. A part of it could be done, accepted and learnt from earlier.',
  howToPass: 'Split the item into parts that are of use by themselves, or correct the estimate.',
  category: 'readiness',
  right: 'sprint-scope',
  severity: { story: 'warning', task: 'warning', bug: 'warning', subtask: 'off', epic: 'off', portfolio: 'off' },
  steps: READINESS_STEPS,
  needs: ['estimate'],
  options: CHECK_OPTIONS['oversized'],
  messages: {
    points: 'The estimate is {points}; more than {maxPoints} is too large for one item.',
    hours: 'The estimate is {hours} hours; more than {maxHours} is too large for one item.',
    'not-a-number': 'The estimate is not a number, so its size cannot be compared.',
    'not-on-type': 'The estimation field of the board is not on this work type, or you may not see it.',
    'board-unknown': 'It is not known how the board estimates, because no board was chosen or it could not be read.',
  },
  judge: ({ estimate }, { maxPoints, maxHours }) => {
    if (estimate.type === 'none') return { outcome: 'notApplicable' };
    if (estimate.type === 'unknown') return { outcome: 'cannotTell', message: 'board-unknown' };
    const place = { fieldId: estimate.fieldId };
    if (estimate.value === undefined) return { outcome: 'cannotTell', message: 'not-on-type', place };
    // That there is none is for missing-estimate to say.
    if (isEmpty(estimate.value)) return { outcome: 'notApplicable' };
    const value = numberOf(estimate.value);
    if (value === undefined) return { outcome: 'cannotTell', message: 'not-a-number', place };
    if (TIME_FIELDS.has(estimate.fieldId)) {
      const hours = value / SECONDS_OF_AN_HOUR;
      if (hours <= maxHours) return { outcome: 'pass' };
      return { outcome: 'fail', message: 'hours', data: { hours: round(hours), maxHours }, place };
    }
    if (value <= maxPoints) return { outcome: 'pass' };
    return { outcome: 'fail', message: 'points', data: { points: round(value), maxPoints }, place };
  },
});
