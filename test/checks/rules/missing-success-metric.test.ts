import { bold, doc, heading, italic, list, table } from '../documents';
import type { Block } from '../documents';
import { testCheck } from '../check-tester';

const WHY = 'Members forget to bring tools back, and others wait for them.';
const epic = (...blocks: readonly Block[]) => ({
  kind: 'epic' as const,
  description: doc(WHY, ...blocks),
});
const warning = 'warning' as const;

testCheck('missing-success-metric', {
  passes: [
    { name: 'under a heading', ...epic(heading('Success metrics'), 'Share of tools returned on time') },
    { name: 'a list under a heading', ...epic(heading('📈 KPIs'), list('Late returns per month', 'Members waiting')) },
    { name: 'a bold label with its value', ...epic(bold('Success metric:', ' late returns per month')) },
    { name: 'a bold line as heading', ...epic(bold('How will we know?'), 'Fewer complaints reach the desk') },
    { name: 'a plain label', ...epic('KPI: returns on time') },
    {
      name: 'a table with a column for it',
      ...epic(table(['Goal', 'Key result'], ['Less waiting', 'Median wait in days'])),
    },
    { name: 'a table with a row for it', ...epic(table(['Topic', 'Text'], ['Success metric', 'Returns on time'])) },
    { name: 'a target in running text', ...epic('We want to reduce late returns from 14 a week to 5.') },
    { name: 'a share that is to be reached', ...epic('On-time returns: 80 %.') },
    { name: 'a bound', ...epic('Median wait ≤ 3 days') },
    { name: 'German', ...epic(heading('Erfolgskennzahlen'), 'Anteil pünktlicher Rückgaben') },
    { name: 'French, with an accent', ...epic(heading('Mesures de succès'), 'Retours à temps') },
    { name: 'Spanish', ...epic(heading('Métricas de éxito'), 'Devoluciones a tiempo') },
    { name: 'Japanese', ...epic(heading('成功指標'), '期限内の返却率') },
    { name: 'Russian', ...epic(heading('Критерии успеха'), 'Доля возвратов в срок') },
    { name: 'one empty label, one filled', ...epic(heading('KPIs'), heading('Success metrics'), 'Returns on time') },
    {
      name: 'an initiative on the roadmap',
      kind: 'portfolio',
      step: 'roadmap',
      description: doc('KPI: members served'),
    },
    {
      name: 'huge, with the metric at the end',
      ...epic(...Array.from({ length: 1_000 }, () => WHY), 'KPI: returns on time'),
    },
  ],
  fails: [
    {
      name: 'no description',
      kind: 'epic',
      description: null,
      severity: warning,
      message: 'missing',
      place: { fieldId: 'description' },
    },
    { name: 'a description without one', ...epic(), severity: warning, message: 'missing' },
    {
      name: 'a share that only states the problem',
      ...epic('37 % of searches end with "not free".'),
      severity: warning,
      message: 'missing',
    },
    {
      name: 'a number that is no target',
      ...epic('Ticket 4711 has the details.'),
      severity: warning,
      message: 'missing',
    },
    {
      name: 'a heading with nothing under it',
      ...epic(heading('Success metrics'), heading('Scope'), 'Mail only'),
      severity: warning,
      message: 'placeholder',
      place: { fieldId: 'description', path: [1], excerpt: 'Success metrics' },
    },
    { name: 'to be decided', ...epic(heading('KPIs'), 'TBD'), severity: warning, message: 'placeholder' },
    {
      name: 'the template’s instruction',
      ...epic(heading('KPIs'), italic('Describe how you measure success')),
      severity: warning,
      message: 'placeholder',
    },
    {
      name: 'a bracket to fill in',
      ...epic('Success metric: <metric and target>'),
      severity: warning,
      message: 'placeholder',
    },
    { name: 'an initiative', kind: 'portfolio', description: doc(WHY), severity: warning, message: 'missing' },
    {
      name: 'on the roadmap',
      kind: 'epic',
      step: 'roadmap',
      description: doc(WHY),
      severity: warning,
      message: 'missing',
    },
  ],
  notApplicable: [
    { name: 'a story', description: doc(WHY) },
    { name: 'a bug', kind: 'bug', description: null },
    { name: 'an epic that is an idea yet', kind: 'epic', step: 'discovery', description: null },
    { name: 'an epic in delivery', kind: 'epic', step: 'delivery', description: null },
    { name: 'an epic that is done', kind: 'epic', step: 'done', description: null },
    { name: 'an epic that was rejected', kind: 'epic', step: 'rejected', description: null },
  ],
  cannotTell: [{ name: 'Jira did not give the description', kind: 'epic', message: 'unreadable' }],
});
