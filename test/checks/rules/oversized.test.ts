import { testCheck } from '../check-tester';

const POINTS = 'customfield_10016';
const estimatedBy = (fieldId: string, value: unknown) => ({
  sources: { estimation: { type: 'field', fieldId } } as const,
  fields: { [fieldId]: value },
});
const points = (value: unknown) => estimatedBy(POINTS, value);
const hours = (value: number) => estimatedBy('timeoriginalestimate', value * 3_600);

testCheck('oversized', {
  passes: [
    { name: 'a few points', ...points(3) },
    { name: 'just the limit', ...points(20) },
    { name: 'nothing', ...points(0) },
    { name: 'a number in a text field', ...points('8') },
    { name: 'a working week', ...hours(40) },
    { name: 'more seconds than points', ...hours(1) },
    { name: 'a higher limit of points', ...points(34), options: { maxPoints: 40 } },
    { name: 'a higher limit of hours', ...hours(60), options: { maxHours: 80 } },
  ],
  fails: [
    {
      name: 'too many points',
      ...points(21),
      severity: 'warning',
      message: 'points',
      data: { points: 21, maxPoints: 20 },
      place: { fieldId: POINTS },
    },
    {
      name: 'a bug',
      kind: 'bug',
      ...points(40),
      severity: 'warning',
      message: 'points',
      data: { points: 40, maxPoints: 20 },
    },
    {
      name: 'a number in a text field',
      ...points('100'),
      severity: 'warning',
      message: 'points',
      data: { points: 100, maxPoints: 20 },
    },
    {
      name: 'a lower limit of points',
      ...points(8.5),
      options: { maxPoints: 8 },
      severity: 'warning',
      message: 'points',
      data: { points: 8.5, maxPoints: 8 },
    },
    {
      name: 'more than a working week',
      ...hours(40.5),
      severity: 'warning',
      message: 'hours',
      data: { hours: 40.5, maxHours: 40 },
      place: { fieldId: 'timeoriginalestimate' },
    },
    {
      name: 'hours by a limit of their own, whatever the points may be',
      ...hours(17),
      options: { maxHours: 16, maxPoints: 1_000 },
      severity: 'warning',
      message: 'hours',
      data: { hours: 17, maxHours: 16 },
    },
  ],
  notApplicable: [
    { name: 'no estimate: another check says so', ...points(null) },
    { name: 'blanks', ...points(' ') },
    { name: 'a board that does not estimate', sources: { estimation: { type: 'none' } } },
    { name: 'an epic', kind: 'epic', ...points(100) },
    { name: 'a spike', kind: 'spike', ...points(100) },
    { name: 'a sub-task', kind: 'subtask', ...points(100) },
    { name: 'in delivery', step: 'delivery', ...points(100) },
    { name: 'done', step: 'done', ...points(100) },
    { name: 'rejected', step: 'rejected', ...points(100) },
  ],
  cannotTell: [
    { name: 'a size in words', ...points('XL'), message: 'not-a-number' },
    { name: 'a size chosen from a list', ...points({ id: '10200', value: 'Large' }), message: 'not-a-number' },
    { name: 'the field is not on this work type', ...points(1), fields: {}, message: 'not-on-type' },
    { name: 'no board is known', sources: { estimation: { type: 'unknown' } }, message: 'board-unknown' },
  ],
});
