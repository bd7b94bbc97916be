import { doc, heading, list } from '../documents';
import { testCheck } from '../check-tester';

const WHY = 'Members forget to bring tools back, and others wait for them.';
const CRITERIA = list('A reminder is sent two days before the due date', 'No reminder is sent for a returned tool');
const FIELD = { id: 'customfield_7', name: 'Acceptance Criteria', holds: 'text' } as const;
const named = { criteriaFields: [FIELD] };
const found = { criteriaFields: [{ ...FIELD, foundByName: true as const }] };

testCheck('missing-acceptance-criteria', {
  passes: [
    { name: 'a list under a heading', description: doc(WHY, heading('Acceptance criteria'), CRITERIA) },
    {
      name: 'German',
      description: doc(WHY, heading('Akzeptanzkriterien'), list('Die Erinnerung geht zwei Tage vor Ablauf hinaus')),
    },
    {
      name: 'a complete scenario',
      description: doc(
        'Given a loan that is due in two days',
        'When the night job runs',
        'Then the member gets a reminder',
      ),
    },
    { name: 'in the field', sources: named, description: null, fields: { customfield_7: doc(CRITERIA) } },
    {
      name: 'in the field, which is readable, while the description is not',
      sources: named,
      fields: { customfield_7: doc(CRITERIA) },
    },
    {
      name: 'in a checklist app, under a heading',
      description: doc(WHY),
      properties: {
        'com.railsware.SmartChecklist.checklist':
          '# Acceptance criteria\n- A reminder is sent two days before\n- None after return',
      },
    },
    {
      name: 'in a checklist field of that name',
      description: doc(WHY),
      sources: { criteriaFields: [{ ...FIELD, holds: 'okapya-checklist' }] },
      fields: { customfield_7: [{ name: 'A reminder is sent two days before the due date', checked: false }] },
    },
    { name: 'a task', kind: 'task', description: doc(heading('Acceptance criteria'), CRITERIA) },
  ],
  fails: [
    { name: 'nothing', description: null, severity: 'blocker', message: 'missing', place: { fieldId: 'description' } },
    { name: 'a description without any', description: doc(WHY), severity: 'blocker', message: 'missing' },
    {
      name: 'a field that is there and empty',
      sources: named,
      description: doc(WHY),
      fields: { customfield_7: null },
      severity: 'blocker',
      message: 'missing',
    },
    {
      name: 'a field of that name which this type does not have',
      sources: found,
      description: doc(WHY),
      severity: 'blocker',
      message: 'missing',
    },
    {
      name: 'a heading with nothing under it',
      description: doc(WHY, heading('Acceptance criteria')),
      severity: 'blocker',
      message: 'placeholder',
    },
    {
      name: 'still to be written',
      description: doc(WHY, heading('Acceptance criteria'), 'TBD'),
      severity: 'blocker',
      message: 'placeholder',
    },
    { name: 'a task', kind: 'task', description: doc(WHY), severity: 'warning', message: 'missing' },
    { name: 'an epic', kind: 'epic', description: doc(WHY), severity: 'warning', message: 'missing' },
    {
      name: 'one vague line',
      description: doc(WHY, heading('Acceptance criteria'), 'Works as expected'),
      severity: 'warning',
      message: 'weak',
    },
    { name: 'ready for a sprint', step: 'ready', description: doc(WHY), severity: 'blocker', message: 'missing' },
  ],
  notApplicable: [
    { name: 'a bug', kind: 'bug', description: null },
    { name: 'a spike', kind: 'spike', description: null },
    { name: 'a sub-task', kind: 'subtask', description: null },
    { name: 'an initiative', kind: 'portfolio', description: null },
    { name: 'an idea', step: 'discovery', description: null },
    { name: 'in delivery', step: 'delivery', description: null },
    { name: 'done', step: 'done', description: null },
    { name: 'rejected', step: 'rejected', description: null },
  ],
  cannotTell: [
    { name: 'Jira gave no description', message: 'unreadable' },
    {
      name: 'the field that the space uses is not given',
      sources: named,
      description: doc(WHY),
      message: 'unreadable',
    },
    {
      name: 'nobody knows which fields hold criteria',
      sources: { criteriaFieldsUnknown: true },
      description: doc(WHY),
      message: 'unreadable',
    },
  ],
});
