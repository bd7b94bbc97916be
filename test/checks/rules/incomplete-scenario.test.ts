import { doc, heading, list } from '../documents';
import { testCheck } from '../check-tester';

const lines = (...steps: readonly string[]): string => `Acceptance criteria:\n\n${steps.join('\n')}`;
const FIELD = { id: 'customfield_7', name: 'Acceptance criteria', holds: 'text' as const };

testCheck('incomplete-scenario', {
  passes: [
    {
      name: 'all three steps',
      description: lines('Given a loan that is due', 'When the night comes', 'Then the member gets a mail'),
    },
    { name: 'When and Then', description: lines('When a loan is due', 'Then the member gets a mail') },
    {
      name: 'When in the line of Given',
      description: lines('Given a loan, when it is due', 'Then the member gets a mail'),
    },
    {
      name: 'German',
      description: lines('Angenommen ein Werkzeug ist fällig', 'Wenn es Nacht wird', 'Dann geht eine Mail raus'),
    },
    { name: 'Japanese', description: lines('前提 貸出の期限が今日である', 'もし 夜になる', 'ならば メールが届く') },
    {
      name: 'a background and a scenario',
      description: lines(
        'Background:',
        'Given a member',
        'Scenario: due',
        'When a loan is due',
        'Then the member gets a mail',
      ),
    },
    {
      name: 'an outline with examples',
      description: lines(
        'Scenario Outline: due',
        'Given a loan of <days> days',
        'When it is over',
        'Then <count> mails go out',
        'Examples:',
        '| days | count |',
      ),
    },
    {
      name: 'under no label',
      description: 'Given a loan\nWhen it is due\nThen the member gets a mail',
    },
  ],
  fails: [
    {
      name: 'no Then',
      description: lines('Given a loan that is due', 'When the night comes'),
      severity: 'warning',
      message: 'without-then',
      place: { fieldId: 'description', path: [], excerpt: 'Given a loan that is due When the night comes' },
    },
    {
      name: 'an empty Then',
      description: lines('Given a loan that is due', 'When the night comes', 'Then'),
      severity: 'warning',
      message: 'without-then',
    },
    {
      name: 'a titled scenario that stops after two Givens',
      description: lines('Scenario: late', 'Given a loan', 'And a member who forgot it'),
      severity: 'warning',
      message: 'without-then',
    },
    {
      name: 'no When',
      description: lines('Given a loan that is due', 'Then the member gets a mail'),
      severity: 'info',
      message: 'without-when',
    },
    {
      name: 'one whole, one without an outcome',
      description: doc(
        heading('Acceptance criteria'),
        'Scenario: due',
        'When a loan is due',
        'Then the member gets a mail',
        'Scenario: late',
        'Given a loan that is late',
        'When a week has passed',
      ),
      severity: 'warning',
      message: 'without-then',
      place: { fieldId: 'description', path: [4], excerpt: expect.stringContaining('Scenario: late') as string },
    },
    {
      name: 'Spanish',
      description: lines('Dado que un préstamo vence', 'Cuando llega la noche'),
      severity: 'warning',
      message: 'without-then',
    },
    {
      name: 'Russian',
      description: lines('Дано: срок возврата прошёл', 'Когда наступает ночь'),
      severity: 'warning',
      message: 'without-then',
    },
    {
      name: 'in a field of its own',
      description: 'A reminder.',
      fields: { [FIELD.id]: 'Given a loan\nWhen it is due' },
      sources: { criteriaFields: [FIELD] },
      severity: 'warning',
      message: 'without-then',
      place: { fieldId: FIELD.id, path: [], excerpt: 'Given a loan When it is due' },
    },
    {
      name: 'a task',
      kind: 'task',
      description: lines('Given a loan', 'When it is due', 'And it is a Sunday'),
      severity: 'warning',
      message: 'without-then',
    },
  ],
  notApplicable: [
    {
      name: 'a sentence that tells its own Then',
      description: lines('Given a loan that is due', 'When the night comes, then the member gets a mail'),
    },
    {
      name: 'a sentence that tells its own outcome',
      description: lines('Given a loan that is due', 'When the night comes, a mail should go out'),
    },
    { name: 'no description', description: null },
    { name: 'criteria without scenarios', description: lines('- The member gets a mail') },
    { name: 'a sentence with When', description: lines('- When I press Save the dialog closes') },
    {
      name: 'two such sentences',
      description: lines('- When I press Save the dialog closes', '- When I wait, nothing'),
    },
    {
      name: 'a sentence that starts with Given',
      description: doc(heading('Acceptance criteria'), list('Given the list of tools, print it', 'Print the fees too')),
    },
    {
      name: 'a skeleton, which missing-acceptance-criteria reports',
      description: lines('Given [context]', 'When [action]'),
    },
    {
      name: 'a sentence over several lines',
      description: lines('Given a loan, when it is due,', '- send a mail', '- and print a letter'),
    },
    {
      name: 'steps of a bug report',
      description: 'Steps to reproduce:\n\nGiven a loan\nWhen it is due\n\nActual: no mail',
    },
    { name: 'a bug', kind: 'bug', description: lines('Given a loan', 'When it is late') },
    { name: 'a story in delivery', step: 'delivery', description: lines('Given a loan', 'When it is due now') },
  ],
  cannotTell: [{ name: 'Jira did not give the description', message: 'unreadable' }],
});
