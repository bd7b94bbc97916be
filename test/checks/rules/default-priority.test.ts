import { testCheck } from '../check-tester';

const sources = { defaultPriorityId: '3' };
const priority = (id: string, name: string) => ({ sources, fields: { priority: { id, name } } });
const place = { fieldId: 'priority' };

testCheck('default-priority', {
  passes: [
    { name: 'a higher one', ...priority('2', 'High') },
    { name: 'another one of the same name', ...priority('10003', 'Medium') },
  ],
  fails: [
    {
      name: 'the default',
      ...priority('3', 'Medium'),
      severity: 'warning',
      message: 'default',
      data: { priority: 'Medium' },
      place,
    },
    {
      name: 'in the site’s own words',
      kind: 'bug',
      ...priority('3', 'Mittel'),
      severity: 'warning',
      message: 'default',
      data: { priority: 'Mittel' },
    },
  ],
  notApplicable: [
    { name: 'no priority', sources, fields: { priority: null } },
    {
      name: 'a site without a default',
      fields: { priority: { id: '3', name: 'Medium' } },
      sources: { defaultPriorityId: null },
    },
    { name: 'a spike', kind: 'spike', ...priority('3', 'Medium') },
    { name: 'a sub-task', kind: 'subtask', ...priority('3', 'Medium') },
    { name: 'in delivery', step: 'delivery', ...priority('3', 'Medium') },
    { name: 'done', step: 'done', ...priority('3', 'Medium') },
    { name: 'rejected', step: 'rejected', ...priority('3', 'Medium') },
  ],
  cannotTell: [
    { name: 'not on this work type', sources, message: 'not-on-type' },
    { name: 'not readable', sources, fields: { priority: 'Medium' }, message: 'not-on-type' },
    {
      name: 'nobody asked for the default',
      fields: { priority: { id: '3', name: 'Medium' } },
      message: 'default-unknown',
    },
  ],
});
