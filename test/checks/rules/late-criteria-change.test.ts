import { bold, doc, list } from '../documents';
import { testCheck } from '../check-tester';
import { sprint } from '../jira-values';

const SPRINT = 'customfield_10020';
const CRITERIA = 'customfield_7';
const sources = {
  sprintFieldId: SPRINT,
  criteriaFields: [{ id: CRITERIA, name: 'Acceptance Criteria', holds: 'text' }],
} as const;

const running = sprint(12, 'active', '2026-11-16T09:00:00.000Z');
const fields = { [SPRINT]: [sprint(11, 'closed', '2026-11-02T09:00:00.000Z'), running], [CRITERIA]: null };
const withField = { ...fields, [CRITERIA]: doc(list('A reminder is sent at 9:00.')) };
const description = doc(bold('Acceptance criteria'), list('A reminder is sent at 9:00.'));
const at = (moment: string): number => Date.parse(moment);
const edit = (fieldId: string, moment: string, from: string | null = 'old', to: string | null = 'new') => ({
  fieldId,
  at: at(moment),
  from,
  to,
});
const added = edit(SPRINT, '2026-11-18T10:00:00Z', '11', '11, 12');
const late = edit('description', '2026-11-17T10:00:00Z');
const data = { day: '2026-11-17', sprint: 'Sprint 12' };

testCheck('late-criteria-change', {
  passes: [
    { name: 'no change', sources, fields, description, changes: [] },
    {
      name: 'changed before the sprint began',
      sources,
      fields,
      description,
      changes: [edit('description', '2026-11-16T08:59:00Z')],
    },
    { name: 'changed before it was put into the sprint', sources, fields, description, changes: [late, added] },
    {
      name: 'changed another field',
      sources,
      fields,
      description,
      changes: [edit('summary', '2026-11-17T10:00:00Z')],
    },
    {
      name: 'the description, where the criteria stand in a field',
      sources,
      fields: withField,
      description: doc('Members forget.'),
      changes: [late],
    },
    {
      name: 'blanks',
      sources,
      fields,
      description,
      changes: [edit('description', '2026-11-17T10:00:00Z', 'a b', ' a  b\n')],
    },
    { name: 'within the grace', sources, fields, description, changes: [late], options: { graceHours: 25 } },
  ],
  fails: [
    {
      name: 'the description, in which the criteria stand',
      sources,
      fields,
      description,
      changes: [late],
      severity: 'warning',
      message: 'changed',
      data,
      place: { fieldId: 'description' },
    },
    {
      name: 'the field of the criteria',
      step: 'delivery',
      sources,
      fields: withField,
      description: null,
      changes: [edit(CRITERIA, '2026-11-17T10:00:00Z', null, null)],
      severity: 'warning',
      message: 'changed',
      data,
      place: { fieldId: CRITERIA },
    },
    {
      name: 'after it was put into the running sprint, and the last of several',
      sources,
      fields,
      description,
      changes: [added, edit('description', '2026-11-19T10:00:00Z'), edit('description', '2026-11-20T23:00:00Z'), late],
      severity: 'warning',
      message: 'changed',
      data: { day: '2026-11-20', sprint: 'Sprint 12' },
    },
    {
      name: 'before another sprint was added to the running one',
      sources,
      fields,
      description,
      changes: [late, edit(SPRINT, '2026-11-18T10:00:00Z', '11, 12', '11, 12, 13')],
      severity: 'warning',
      message: 'changed',
      data,
    },
    {
      name: 'after the grace',
      sources,
      fields,
      description,
      changes: [late],
      options: { graceHours: 24 },
      severity: 'warning',
      message: 'changed',
      data,
    },
    {
      name: 'the criteria were taken out altogether',
      sources,
      fields,
      description: null,
      changes: [late],
      severity: 'warning',
      message: 'changed',
      data,
    },
  ],
  notApplicable: [
    { name: 'in no sprint', sources, fields: { [SPRINT]: null }, description, changes: [late] },
    {
      name: 'in a sprint that has not begun',
      sources,
      fields: { [SPRINT]: [sprint(13, 'future')] },
      description,
      changes: [late],
    },
    { name: 'a site without sprints', sources: { sprintFieldId: null }, description, changes: [late] },
    { name: 'a spike', kind: 'spike', sources, fields, description, changes: [late] },
    { name: 'an epic', kind: 'epic', sources, fields, description, changes: [late] },
    { name: 'done', step: 'done', sources, fields, description, changes: [late] },
    { name: 'rejected', step: 'rejected', sources, fields, description, changes: [late] },
  ],
  cannotTell: [
    { name: 'the change log was not read', sources, fields, description, message: 'not-read' },
    { name: 'the sprints were not given', sources, description, changes: [late], message: 'sprints-unreadable' },
    { name: 'the sprint field is not known', description, changes: [late], message: 'sprints-unreadable' },
    {
      name: 'a running sprint without a beginning',
      sources,
      fields: { [SPRINT]: [sprint(12, 'active')] },
      description,
      changes: [late],
      message: 'start-unknown',
    },
  ],
});
