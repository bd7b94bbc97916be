import { bold, doc, heading, link, list, table } from '../documents';
import type { Block } from '../documents';
import { testCheck } from '../check-tester';

const WHY = 'Members forget to bring tools back, and others wait for them.';
const story = (...blocks: readonly Block[]) => ({ description: doc(WHY, ...blocks) });
const passing = (...sentences: readonly string[]) => sentences.map((name) => ({ name, ...story(name) }));
const failing = (message: string, ...sentences: readonly string[]) =>
  sentences.map((name) => ({
    name,
    ...story(name),
    severity: 'info' as const,
    message,
    place: { fieldId: 'description', path: [1], excerpt: name },
  }));
const code = (text: string): Block => ({ type: 'codeBlock', content: [{ type: 'text', text }] });

testCheck('open-questions', {
  passes: [
    { name: 'nothing open', ...story() },
    { name: 'no description', description: null },
    { name: 'the heading with nothing under it', ...story(heading('Open questions')) },
    { name: 'the heading with "None"', ...story(heading('Open questions'), 'None') },
    { name: 'the heading with "keine"', ...story(heading('Offene Fragen'), list('keine')) },
    { name: 'the label with "n/a"', ...story('Open questions: n/a') },
    {
      name: 'the heading, and another section below',
      ...story(heading('Open questions'), heading('Scope'), 'Mail only'),
    },
    {
      name: 'a question with its answer behind an arrow',
      ...story(heading('Open questions'), list('Letters too? → No.')),
    },
    {
      name: 'a question that says it was answered',
      ...story(heading('Open questions'), list('Letters too? Resolved: no')),
    },
    {
      name: 'a question with its answer one level deeper',
      description: '## Open questions\n- Letters too?\n-- No, mail only',
    },
    { name: 'marks in code', ...story(code('const when = "TBD"; // ???')) },
    { name: 'a link', ...story(link('https://example.org/TBD')) },
    {
      name: 'criteria that are put off, which missing-acceptance-criteria reports',
      description: doc(heading('Acceptance criteria'), 'TBD'),
    },
    ...passing(
      'A keeper may allow the rules to be defined by members.',
      'The page lists the topics to be discussed.',
      'Settings that have to be confirmed appear first.',
      'Until the day is known, the list shows TBD.',
      'Until the day is known, the list says "to be decided".',
      'Who waits, and why? We asked fifteen members.',
      'Tools that are to be confirmed by the keeper are grey.',
      'Really??',
      'Die Liste der zu klärenden Fälle wird gedruckt.',
      'Se puede elegir el día por confirmar correo.',
    ),
  ],
  fails: [
    ...failing(
      'mark',
      'TBD',
      'Fee per day: TBD',
      'The reminder goes out ??? days before',
      'Text of the mail (tbc)',
      '開始日：？？？',
    ),
    ...failing(
      'undecided',
      'Fee per day: to be decided',
      'The colour is still to be agreed.',
      'Layout of the letter (to be discussed)',
      'Ob es auch Briefe gibt, ist noch zu klären.',
      'Farbe der Schaltfläche: noch offen',
      'Montant de l’amende : à définir',
      'Importe de la multa: por definir',
      'Valor da multa: a ser definido',
      'Importo della multa: da definire',
      'Hoogte van de boete: nog te bepalen',
      'Wysokość opłaty: do ustalenia',
      'Размер штрафа уточняется',
      'Розмір штрафу: потрібно уточнити',
      'Avgiftens storlek: ska bestämmas',
      'Výše poplatku: bude upřesněno',
      'Ceza tutarı: belirlenecek',
      'Besaran denda: akan ditentukan',
      'Mức phạt: cần làm rõ',
      '延滞料金：未定',
      '罚款金额：待定',
      '연체료: 추후 결정',
      'قيمة الغرامة: سيحدد لاحقا',
    ),
    {
      name: 'a question under the heading',
      ...story(heading('Open questions'), list('Do we send letters too?')),
      severity: 'info',
      message: 'question',
      place: { fieldId: 'description', path: [2, 0, 0], excerpt: 'Do we send letters too?' },
    },
    {
      name: 'one answered, one not',
      ...story(heading('❓ Open questions'), list('Letters too? → No.', 'Who pays the stamp?')),
      severity: 'info',
      message: 'question',
    },
    {
      name: 'behind a bold label',
      ...story(bold('Open question:', ' who pays the stamp')),
      severity: 'info',
      message: 'question',
    },
    {
      name: 'a heading with two names, in German',
      ...story(heading('Risiken / offene Fragen'), list('Wer zahlt das Porto?')),
      severity: 'info',
      message: 'question',
    },
    {
      name: 'in Japanese',
      ...story(heading('未決事項'), list('切手代は誰が払うのか')),
      severity: 'info',
      message: 'question',
    },
    {
      name: 'a plain line as heading',
      ...story('Preguntas abiertas', list('¿Quién paga el sello?')),
      severity: 'info',
      message: 'question',
    },
    {
      name: 'in a table',
      ...story(table(['Topic', 'Decision'], ['Fee', 'TBD'])),
      severity: 'info',
      message: 'mark',
    },
    {
      name: 'a bug',
      kind: 'bug',
      description: doc('The mail does not arrive. Cause: TBD'),
      severity: 'info',
      message: 'mark',
    },
    {
      name: 'one more beside concrete criteria',
      description: doc(heading('Acceptance criteria'), list('The member gets a mail', 'Fee: TBD')),
      severity: 'info',
      message: 'mark',
    },
  ],
  notApplicable: [
    { name: 'a spike', kind: 'spike', description: 'TBD' },
    { name: 'a story in delivery', step: 'delivery', description: 'TBD' },
  ],
  cannotTell: [{ name: 'Jira did not give the description', message: 'unreadable' }],
});
