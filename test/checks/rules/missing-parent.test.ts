import { testCheck } from '../check-tester';
import { other } from '../jira-values';

const parent = { fields: { parent: other('LOAN-9', 'new') } };

testCheck('missing-parent', {
  passes: [
    { name: 'a story in an epic', ...parent },
    { name: 'a task in an epic', kind: 'task', ...parent },
    { name: 'nothing but the parent’s id', fields: { parent: { id: '9' } } },
  ],
  fails: [
    // Jira leaves the field out where there is no parent.
    { name: 'no field', severity: 'warning', message: 'missing', place: { fieldId: 'parent' } },
    { name: 'an empty field', fields: { parent: null }, severity: 'warning', message: 'missing' },
    { name: 'a task', kind: 'task', severity: 'warning', message: 'missing' },
    { name: 'ready for a sprint', step: 'ready', severity: 'warning', message: 'missing' },
    {
      name: 'in a space with epics and nothing above them',
      kindsOfSpace: ['story', 'epic'],
      severity: 'warning',
      message: 'missing',
    },
  ],
  notApplicable: [
    { name: 'a space without epics', kindsOfSpace: ['story', 'task', 'bug', 'subtask'] },
    { name: 'a space with initiatives, but no epics', kindsOfSpace: ['story', 'portfolio'] },
    { name: 'a bug', kind: 'bug' },
    { name: 'a spike', kind: 'spike' },
    { name: 'a sub-task', kind: 'subtask' },
    { name: 'an epic', kind: 'epic' },
    { name: 'an initiative', kind: 'portfolio' },
    { name: 'in delivery', step: 'delivery' },
    { name: 'done', step: 'done' },
    { name: 'rejected', step: 'rejected' },
  ],
  cannotTell: [
    { name: 'something else in the field', fields: { parent: 'LOAN-9' }, message: 'unreadable' },
    { name: 'a parent without an id', fields: { parent: {} }, message: 'unreadable' },
  ],
});
