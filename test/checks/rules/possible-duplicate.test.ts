import { testCheck } from '../check-tester';
import { inwardLink, other } from '../jira-values';

const twin = { id: '7', key: 'LOAN-7', summary: 'Reminders for loans that are due' };
const third = { id: '8', key: 'LOAN-8', summary: 'Remind members: loans due' };
const place = { fieldId: 'summary' };

testCheck('possible-duplicate', {
  passes: [
    { name: 'like no other', similar: [] },
    {
      name: 'like one that it is linked to',
      similar: [twin],
      fields: { issuelinks: [inwardLink(other('LOAN-7', 'new'))] },
    },
  ],
  fails: [
    {
      name: 'like another one',
      similar: [twin],
      severity: 'warning',
      message: 'similar',
      data: { key: twin.key, summary: twin.summary },
      place,
    },
    {
      name: 'like several, an idea too',
      step: 'discovery',
      similar: [twin, third],
      severity: 'warning',
      message: 'similar-to-several',
      data: { key: twin.key, summary: twin.summary, more: 1 },
    },
    {
      name: 'like two, and linked to one of them',
      similar: [twin, third],
      fields: { issuelinks: [inwardLink(other('LOAN-7', 'new'))] },
      severity: 'warning',
      message: 'similar',
      data: { key: third.key, summary: third.summary },
    },
  ],
  notApplicable: [
    { name: 'done', step: 'done', similar: [twin] },
    { name: 'rejected', step: 'rejected', similar: [twin] },
    { name: 'in delivery', step: 'delivery', similar: [twin] },
    { name: 'a spike', kind: 'spike', similar: [twin] },
    { name: 'a sub-task', kind: 'subtask', similar: [twin] },
  ],
  cannotTell: [{ name: 'not compared (yet)', message: 'not-compared' }],
});
