import { testCheck } from '../check-tester';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const updated = (moment: string) => ({ sources: { now: NOW }, fields: { updated: moment } });
const place = { fieldId: 'updated' };

testCheck('stale', {
  passes: [
    { name: 'changed today', ...updated('2026-11-22T11:59:00.000+0000') },
    { name: 'changed 89 days and some hours ago', ...updated('2026-08-24T13:00:00.000+0000') },
    { name: 'less than 90 days in another time zone', ...updated('2026-08-24T08:30:00.000-0500') },
    { name: 'changed after the run began', ...updated('2026-11-22T12:00:05.000+0000') },
    { name: 'a longer patience', ...updated('2026-03-01T00:00:00.000+0000'), options: { days: 365 } },
  ],
  fails: [
    {
      name: 'for exactly 90 days',
      ...updated('2026-08-24T12:00:00.000+0000'),
      severity: 'warning',
      message: 'stale',
      data: { days: 90 },
      place,
    },
    {
      name: 'in the time zone of another user',
      ...updated('2026-08-24T17:30:00.000+0530'),
      severity: 'warning',
      message: 'stale',
      data: { days: 90 },
    },
    {
      name: 'forgotten in delivery',
      step: 'delivery',
      ...updated('2025-11-22T12:00:00.000+0000'),
      severity: 'warning',
      message: 'stale',
      data: { days: 365 },
    },
    {
      name: 'a shorter patience, for a bug',
      kind: 'bug',
      ...updated('2026-11-08T12:00:00.000Z'),
      options: { days: 14 },
      severity: 'warning',
      message: 'stale',
      data: { days: 14 },
    },
  ],
  notApplicable: [
    { name: 'done', step: 'done', ...updated('2020-01-01T00:00:00.000+0000') },
    { name: 'rejected', step: 'rejected', ...updated('2020-01-01T00:00:00.000+0000') },
    { name: 'an idea', step: 'discovery', ...updated('2020-01-01T00:00:00.000+0000') },
    { name: 'a spike', kind: 'spike', ...updated('2020-01-01T00:00:00.000+0000') },
    { name: 'a sub-task', kind: 'subtask', ...updated('2020-01-01T00:00:00.000+0000') },
  ],
  cannotTell: [
    { name: 'Jira did not say', sources: { now: NOW }, message: 'moment-unknown' },
    { name: 'no moment', ...updated('lately'), message: 'moment-unknown' },
    {
      name: 'nobody said what time it is',
      fields: { updated: '2020-01-01T00:00:00.000+0000' },
      message: 'moment-unknown',
    },
  ],
});
