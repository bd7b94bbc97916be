import { testCheck } from '../check-tester';

const FIELD = 'customfield_10016';
const sources = { estimation: { type: 'field', fieldId: FIELD } } as const;
const estimated = (value: unknown) => ({ sources, fields: { [FIELD]: value } });

testCheck('missing-estimate', {
  passes: [
    { name: 'story points', ...estimated(3) },
    { name: 'zero, which a team may mean', ...estimated(0) },
    { name: 'a size in words', ...estimated('M') },
    { name: 'a size chosen from a list', ...estimated({ id: '10200', value: 'Large' }) },
    {
      name: 'seconds of the original estimate',
      sources: { estimation: { type: 'field', fieldId: 'timeoriginalestimate' } },
      fields: { timeoriginalestimate: 14_400 },
    },
    { name: 'a bug', kind: 'bug', ...estimated(1) },
    { name: 'ready for a sprint', step: 'ready', ...estimated(5) },
  ],
  fails: [
    { name: 'an empty field', ...estimated(null), severity: 'blocker', message: 'missing', place: { fieldId: FIELD } },
    { name: 'blanks', ...estimated('  '), severity: 'blocker', message: 'missing' },
    { name: 'a task', kind: 'task', ...estimated(null), severity: 'blocker', message: 'missing' },
    { name: 'a bug', kind: 'bug', ...estimated(null), severity: 'blocker', message: 'missing' },
    { name: 'ready for a sprint', step: 'ready', ...estimated(null), severity: 'blocker', message: 'missing' },
  ],
  notApplicable: [
    { name: 'a board that does not estimate', sources: { estimation: { type: 'none' } } },
    { name: 'a spike', kind: 'spike', ...estimated(null) },
    { name: 'a sub-task', kind: 'subtask', ...estimated(null) },
    { name: 'an epic', kind: 'epic', ...estimated(null) },
    { name: 'an initiative', kind: 'portfolio', ...estimated(null) },
    { name: 'in delivery', step: 'delivery', ...estimated(null) },
    { name: 'done', step: 'done', ...estimated(null) },
    { name: 'rejected', step: 'rejected', ...estimated(null) },
    { name: 'only discovered', step: 'discovery', ...estimated(null) },
  ],
  cannotTell: [
    { name: 'the field is not on this work type', sources, fields: {}, message: 'not-on-type' },
    { name: 'no board is known', sources: { estimation: { type: 'unknown' } }, message: 'board-unknown' },
  ],
});
