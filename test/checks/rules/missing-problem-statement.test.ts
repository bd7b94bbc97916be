import { bold, doc, heading, italic, list, table } from '../documents';
import type { Block } from '../documents';
import { testCheck } from '../check-tester';

const epic = (...blocks: readonly Block[]) => ({ kind: 'epic' as const, description: doc(...blocks) });
const told = (...sentences: readonly string[]) => sentences.map((name) => ({ name, ...epic(name) }));
const failing = (message: string, ...sentences: readonly string[]) =>
  sentences.map((name) => ({ name, ...epic(name), severity: 'info' as const, message }));

testCheck('missing-problem-statement', {
  passes: [
    ...told(
      'Members forget to bring tools back, so others wait because nobody reminds them.',
      'As a member I want a reminder so that I do not pay fees.',
      'Mitglieder vergessen Werkzeuge, weil niemand sie erinnert.',
      'Les membres oublient de rendre les outils parce que personne ne les prévient.',
      'Los socios y clientes olvidan devolver porque nadie les avisa.',
      'Os clientes esquecem porque ninguém avisa.',
      'Gli utenti dimenticano perché nessuno li avvisa.',
      'Leden en klanten vergeten het omdat niemand ze herinnert.',
      'Klienci zapominają, ponieważ nikt im nie przypomina.',
      'Пользователи забывают вернуть инструменты, потому что никто не напоминает.',
      'Клієнти забувають, тому що ніхто не нагадує.',
      'Medlemmar glömmer eftersom ingen påminner dem.',
      'Členové zapomínají, protože jim nikdo nepřipomíná.',
      'Müşteriler unutuyor çünkü kimse hatırlatmıyor.',
      'Pelanggan lupa karena tidak ada pengingat.',
      'Khách hàng quên vì không ai nhắc.',
      '会員が返却を忘れるため、他の人が待たされている。',
      '用户经常忘记归还，因为没有提醒。',
      '회원이 반납을 잊기 때문에 다른 사람이 기다린다.',
    ),
    { name: 'under headings', ...epic(heading('Problem'), 'Tools come late', heading('Users'), 'Keepers of the shed') },
    { name: 'bold labels', ...epic(bold('Why now:', ' season starts'), bold('Who:', ' keepers')) },
    { name: 'a table', ...epic(table(['Background', 'Personas'], ['Tools come late', 'Keeper Kim'])) },
    { name: 'German headings', ...epic(heading('Ausgangslage'), 'Späte Rückgabe', heading('Zielgruppe'), 'Warte') },
    { name: 'Japanese headings', ...epic(heading('背景'), '返却が遅い', heading('対象ユーザー'), '管理者') },
    { name: 'a story in italics', ...epic(italic('As a member I want a reminder so that I pay no fees')) },
    {
      name: 'an initiative on the roadmap',
      kind: 'portfolio',
      step: 'roadmap',
      description: doc('Members wait for tools because they come back late.'),
    },
  ],
  fails: [
    {
      name: 'no description',
      kind: 'epic',
      description: null,
      severity: 'info',
      message: 'neither',
      place: { fieldId: 'description' },
    },
    ...failing(
      'neither',
      'Reminder mails, version 2.',
      'Rappels par courriel, lot 2.',
      'Напоминания, версия 2.',
      '提醒邮件第二版',
    ),
    ...failing('no-why', 'Reminder mails for members.', 'Erinnerungen: Mitglieder'),
    ...failing('no-whom', 'Tools come back late because nothing is sent.', 'Derzeit kommt Werkzeug zu spät zurück.'),
    {
      name: 'features only',
      ...epic(heading('Scope'), list('Mail on the day before', 'Letter after a week')),
      severity: 'info',
      message: 'neither',
    },
    {
      name: 'headings with nothing under them',
      ...epic(heading('Problem'), heading('Users'), heading('Scope'), 'Mail, letter'),
      severity: 'info',
      message: 'neither',
    },
    {
      name: 'the template’s instruction',
      ...epic(heading('Problem'), italic('Describe the problem and the users here'), heading('Scope'), 'Mail'),
      severity: 'info',
      message: 'neither',
    },
    {
      name: 'to be decided',
      ...epic(heading('Problem'), 'TBD', heading('Users'), '-'),
      severity: 'info',
      message: 'neither',
    },
    { name: 'an initiative', kind: 'portfolio', description: doc('Reminders'), severity: 'info', message: 'neither' },
  ],
  notApplicable: [
    { name: 'a story', description: null },
    { name: 'an epic that is an idea yet', kind: 'epic', step: 'discovery', description: null },
    { name: 'an epic in delivery', kind: 'epic', step: 'delivery', description: null },
  ],
  cannotTell: [{ name: 'Jira did not give the description', kind: 'epic', message: 'unreadable' }],
});
