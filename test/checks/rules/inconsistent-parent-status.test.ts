import { testCheck } from '../check-tester';
import { other } from '../jira-values';

const under = (category: 'new' | 'indeterminate' | 'done' | 'undefined') => ({
  fields: { parent: other('LOAN-9', category) },
});
const data = { key: 'LOAN-9' };
const place = { fieldId: 'parent' };

testCheck('inconsistent-parent-status', {
  passes: [
    { name: 'both not begun', ...under('new') },
    { name: 'the parent has been begun', ...under('indeterminate') },
    { name: 'both begun', step: 'delivery', ...under('indeterminate') },
    { name: 'ready under a parent that was not begun', step: 'ready', ...under('new') },
  ],
  fails: [
    { name: 'the parent is done', ...under('done'), severity: 'info', message: 'parent-done', data, place },
    {
      name: 'the parent is done and the team builds',
      step: 'delivery',
      ...under('done'),
      severity: 'info',
      message: 'parent-done',
      data,
    },
    {
      name: 'the team builds what was not begun',
      step: 'delivery',
      ...under('new'),
      severity: 'info',
      message: 'parent-not-begun',
      data,
    },
    {
      name: 'a sub-task in acceptance',
      kind: 'subtask',
      step: 'acceptance',
      ...under('new'),
      severity: 'info',
      message: 'parent-not-begun',
      data,
    },
    { name: 'an epic', kind: 'epic', ...under('done'), severity: 'info', message: 'parent-done', data },
  ],
  notApplicable: [
    { name: 'no parent' },
    { name: 'done under a parent that was not begun', step: 'done', ...under('new') },
    { name: 'rejected', step: 'rejected', ...under('done') },
    { name: 'live and being measured', step: 'outcome', ...under('done') },
    { name: 'a spike', kind: 'spike', ...under('done') },
    { name: 'an initiative', kind: 'portfolio', ...under('done') },
  ],
  cannotTell: [
    { name: 'a status without a class', ...under('undefined'), message: 'state-unknown' },
    { name: 'nothing but the parent’s key', fields: { parent: { id: '9', key: 'LOAN-9' } }, message: 'state-unknown' },
    { name: 'not readable', fields: { parent: [] }, message: 'state-unknown' },
  ],
});
