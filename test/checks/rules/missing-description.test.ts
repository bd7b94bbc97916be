import { card, doc, heading, italic, link, list, picture, table } from '../documents';
import { testCheck } from '../check-tester';

const ENOUGH = 'Members get a reminder two days before a tool is due back.';
const blocker = 'blocker' as const;

testCheck('missing-description', {
  passes: [
    { name: 'a sentence', description: doc(ENOUGH) },
    { name: 'a list', description: doc(list('Remind members by mail', 'Two days before the due date')) },
    { name: 'a table', description: doc(table(['Who', 'When'], ['Members with loans', 'Two days before'])) },
    { name: 'in Japanese, where few characters say much', description: doc('返却期限の二日前に会員へ通知する') },
    { name: 'in Russian', description: doc('Напоминать участникам за два дня до срока возврата.') },
    { name: 'words beside a link', description: doc(`${ENOUGH} See https://example.com/spec`) },
    { name: 'words beside a picture', description: doc(ENOUGH, picture) },
    { name: 'a bug', kind: 'bug', description: doc('The reminder is sent twice when a loan was extended.') },
    { name: 'short, where the space allows it', options: { minLength: 5 }, description: doc('Remind members') },
    { name: 'huge', description: doc(...Array.from({ length: 2_000 }, () => ENOUGH)) },
  ],
  fails: [
    { name: 'none', description: null, severity: blocker, message: 'empty', place: { fieldId: 'description' } },
    { name: 'a document without content', description: doc(), severity: blocker, message: 'empty' },
    { name: 'blank paragraphs', description: doc('', '   '), severity: blocker, message: 'empty' },
    {
      name: 'only headings of a template',
      description: doc(heading('Background'), heading('Acceptance criteria')),
      severity: blocker,
      message: 'only-headings',
    },
    {
      name: 'only a web link',
      description: doc(link('https://example.com/spec/142')),
      severity: blocker,
      message: 'only-link',
    },
    {
      name: 'only a smart link',
      description: doc(card('https://example.com/wiki/pages/142')),
      severity: blocker,
      message: 'only-link',
    },
    {
      name: 'only an address',
      description: doc('https://example.com/spec/some/long/path/142'),
      severity: blocker,
      message: 'only-link',
    },
    {
      name: 'two words',
      description: doc('As discussed'),
      severity: blocker,
      message: 'too-short',
      data: { length: 11, minLength: 20 },
    },
    {
      name: 'too short for the space',
      options: { minLength: 200 },
      description: doc(ENOUGH),
      severity: blocker,
      message: 'too-short',
      data: { length: 46, minLength: 200 },
    },
    { name: 'an epic', kind: 'epic', description: null, severity: blocker, message: 'empty' },
    { name: 'ready for a sprint', step: 'ready', description: null, severity: blocker, message: 'empty' },
    {
      name: 'two words in italics',
      description: doc(italic('tbd later')),
      severity: blocker,
      message: 'too-short',
      data: { length: 8, minLength: 20 },
    },
  ],
  notApplicable: [
    { name: 'a sub-task, whose context is its parent', kind: 'subtask', description: null },
    { name: 'an idea that nobody has committed to', step: 'discovery', description: null },
    { name: 'being built', step: 'delivery', description: null },
    { name: 'done', step: 'done', description: null },
    { name: 'rejected', step: 'rejected', description: null },
  ],
  cannotTell: [
    { name: 'Jira did not give the field', message: 'unreadable' },
    { name: 'a picture alone, which may say it all', description: doc(picture), message: 'only-media' },
    { name: 'a picture with a caption', description: doc('Mock-up:', picture), message: 'only-media' },
  ],
});
