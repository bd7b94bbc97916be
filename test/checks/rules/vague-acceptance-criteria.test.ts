import { bold, doc, heading, list } from '../documents';
import { testCheck } from '../check-tester';

const CONCRETE = 'The member gets a mail on the day before';
const criteria = (...entries: readonly string[]): unknown =>
  doc(heading('Acceptance criteria'), list(CONCRETE, ...entries));
const passing = (...entries: readonly string[]) => entries.map((name) => ({ name, description: criteria(name) }));
const failing = (message: string, found: Readonly<Record<string, string>>) =>
  Object.entries(found).map(([name, words]) => ({
    name,
    description: criteria(name),
    severity: 'info' as const,
    message,
    data: { words },
    place: { fieldId: 'description', path: [1, 1, 0], excerpt: name },
  }));

testCheck('vague-acceptance-criteria', {
  passes: [
    { name: 'nothing but concrete criteria', description: criteria('The mail names the tool and the day') },
    ...passing(
      'The list loads quickly: below 300 ms',
      'The form is easy to use (three fields and one button)',
      'An appropriate error message is shown: "Card declined"',
      'Im Fehlerfall erscheint eine passende Fehlermeldung („Karte abgelehnt“)',
      'Formats such as PNG, JPG etc. as listed in the manual',
      'The list shows members, keepers etc. as described in the glossary',
      'Works as expected: the tool is free again at 18:00',
      'The breakfast tool is listed under "fast food"',
      'The appropriate keeper is informed',
      'The member can filter by day, so that she can plan easily',
      'The "user-friendly" badge is gone',
      'A member whose fee is reasonable keeps the loan',
      'VB and the set-top box (STB) are listed',
      '1 o a la carta',
    ),
    {
      name: 'the situation is vague, the outcome is not',
      description: doc(
        heading('Acceptance criteria'),
        'Given a page that loads quickly',
        'When I enter the code correctly, etc.',
        'Then the tool is mine',
      ),
    },
    {
      name: 'vague words outside the criteria',
      description: doc('It should be user-friendly.', bold('AC'), list(CONCRETE)),
    },
    {
      name: 'the template’s words are nobody’s',
      description: criteria('Works properly on phones'),
      sources: { templates: new Set(['works properly on phones']) },
    },
  ],
  fails: [
    ...failing('subjective', {
      'The page is user-friendly for keepers': 'user friendly',
      'An appropriate error message is shown': 'appropriate error message',
      'The new list should work correctly on the start page and in search': 'work correctly',
      'Die Suche muss für Mitglieder möglichst intuitiv sein': 'intuitiv',
      'Im Fehlerfall erscheint eine passende Fehlermeldung': 'passende fehlermeldung',
      'Un message d’erreur approprié est affiché': 'message d erreur approprie',
      'Se muestra un mensaje de error adecuado': 'mensaje de error adecuado',
      'O membro recebe uma mensagem adequada': 'mensagem adequada',
      'Viene mostrato un messaggio appropriato': 'messaggio appropriato',
      'Het lid krijgt een duidelijke foutmelding': 'duidelijke foutmelding',
      'Wyświetlany jest odpowiedni komunikat': 'odpowiedni komunikat',
      'Показывается соответствующее сообщение': 'соответствующее сообщение',
      適切なメッセージが表示される: '適切な',
      页面美观大方: '美观',
      '적절한 메시지가 표시된다': '적절한',
    }),
    ...failing('escape', {
      'The mail is translated where possible': 'where possible',
      'Keepers are informed as appropriate': 'as appropriate',
      'Das Mitglied wird gegebenenfalls informiert': 'gegebenenfalls',
      'Le membre est informé si nécessaire': 'si necessaire',
      'Se informa al socio si es necesario': 'si es necesario',
      'O sócio é informado se possível': 'se possivel',
      'Участник получает письмо при необходимости': 'при необходимости',
      必要に応じて通知する: '必要に応して',
    }),
    ...failing('open-ended', {
      'The filter offers day, keeper, tool etc.': 'etc',
      'The filter offers day, keeper, and so on': 'and so on',
      'Der Filter bietet Tag, Wart, Werkzeug usw.': 'usw',
      'Фильтр по дню, инструменту и т. д.': 'и т д',
      '可以按日期、工具等等筛选': '等等',
    }),
    {
      name: 'an entry that says nothing to test',
      description: criteria('Works as expected'),
      severity: 'info',
      message: 'nothing-to-test',
      place: { fieldId: 'description', path: [1, 1, 0], excerpt: 'Works as expected' },
    },
    {
      name: 'the outcome of a scenario',
      description: doc(heading('Acceptance criteria'), 'When a loan is due', 'Then the mail is displayed properly'),
      severity: 'info',
      message: 'subjective',
      data: { words: 'displayed properly' },
      place: { fieldId: 'description', path: [2], excerpt: 'the mail is displayed properly' },
    },
    {
      name: 'a number of its own is no yardstick',
      description: doc(heading('Acceptance criteria'), list('AC1: Search is user friendly', `AC2: ${CONCRETE}`)),
      severity: 'info',
      message: 'subjective',
      data: { words: 'user friendly' },
    },
  ],
  notApplicable: [
    { name: 'no criteria', description: 'A user-friendly page.' },
    { name: 'only praise, which missing-acceptance-criteria reports', description: 'AC: Works as expected' },
    { name: 'a bug', kind: 'bug', description: criteria('The page is user-friendly') },
    { name: 'a story in delivery', step: 'delivery', description: criteria('The mail is user-friendly') },
  ],
  cannotTell: [{ name: 'Jira did not give the description', message: 'unreadable' }],
});
