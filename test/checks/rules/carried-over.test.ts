import { testCheck } from '../check-tester';
import { sprint } from '../jira-values';

const FIELD = 'customfield_10020';
const sources = { sprintFieldId: FIELD };
const inSprints = (...sprints: readonly unknown[]) => ({ sources, fields: { [FIELD]: sprints } });
const place = { fieldId: FIELD };
const twice = inSprints(sprint(1, 'closed'), sprint(2, 'closed'), sprint(3, 'active'));

testCheck('carried-over', {
  passes: [
    { name: 'never planned', sources, fields: { [FIELD]: null } },
    { name: 'in no sprint', ...inSprints() },
    { name: 'carried over once', ...inSprints(sprint(1, 'closed'), sprint(2, 'active')) },
    { name: 'planned ahead', ...inSprints(sprint(2, 'active'), sprint(3, 'future')) },
    { name: 'the same sprint given twice', ...inSprints(sprint(1, 'closed'), sprint(1, 'closed')) },
    { name: 'more patience', ...inSprints(...[1, 2, 3].map((id) => sprint(id, 'closed'))), options: { sprints: 4 } },
  ],
  fails: [
    { name: 'twice', ...twice, severity: 'warning', message: 'carried', data: { count: 2 }, place },
    {
      name: 'back in the backlog, a bug',
      kind: 'bug',
      ...inSprints(...[1, 2, 3, 4].map((id) => sprint(id, 'closed'))),
      severity: 'warning',
      message: 'carried',
      data: { count: 4 },
    },
    { name: 'in delivery', step: 'delivery', ...twice, severity: 'warning', message: 'carried', data: { count: 2 } },
    {
      name: 'no patience',
      ...inSprints(sprint(1, 'closed')),
      options: { sprints: 1 },
      severity: 'warning',
      message: 'carried-once',
    },
  ],
  notApplicable: [
    { name: 'a site without sprints', sources: { sprintFieldId: null } },
    { name: 'a spike', kind: 'spike', ...twice },
    { name: 'an epic', kind: 'epic', ...twice },
    { name: 'a sub-task', kind: 'subtask', ...twice },
    { name: 'done', step: 'done', ...twice },
    { name: 'rejected', step: 'rejected', ...twice },
  ],
  cannotTell: [
    { name: 'the field is not on this work type', sources, message: 'unreadable' },
    { name: 'the form of long ago', ...inSprints('Sprint@1f[id=1,state=CLOSED]'), message: 'unreadable' },
    { name: 'a state that is none', ...inSprints({ id: 1, name: 'Sprint 1', state: 'paused' }), message: 'unreadable' },
    { name: 'the field is not known', message: 'field-unknown' },
  ],
});
