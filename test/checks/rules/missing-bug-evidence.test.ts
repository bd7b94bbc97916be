import { bold, doc, heading, italic, list, picture, table } from '../documents';
import type { Block } from '../documents';
import { testCheck } from '../check-tester';

const bug = (...blocks: readonly Block[]) => ({ kind: 'bug' as const, description: doc(...blocks) });
const STEPS = 'Open the tool page and press Lend';
const EXPECTED = 'The tool is mine';
const ACTUAL = 'The page is blank';
const code = (text: string): Block => ({ type: 'codeBlock', content: [{ type: 'text', text }] });

/** Names of the three parts, as reporters of each language write them. */
const LABELS: readonly (readonly [string, string, string, string])[] = [
  ['English', 'Steps to reproduce', 'Expected result', 'Actual result'],
  ['German', 'Schritte zur Reproduktion', 'Erwartetes Verhalten', 'Tatsächliches Verhalten'],
  ['French', 'Étapes pour reproduire', 'Résultat attendu', 'Résultat obtenu'],
  ['Spanish', 'Pasos para reproducir', 'Resultado esperado', 'Resultado actual'],
  ['Portuguese', 'Passos para reproduzir', 'Comportamento esperado', 'Comportamento atual'],
  ['Italian', 'Passi per riprodurre', 'Comportamento atteso', 'Comportamento attuale'],
  ['Dutch', 'Stappen om te reproduceren', 'Verwacht gedrag', 'Huidig gedrag'],
  ['Polish', 'Kroki do odtworzenia', 'Oczekiwany rezultat', 'Aktualny rezultat'],
  ['Russian', 'Шаги воспроизведения', 'Ожидаемый результат', 'Фактический результат'],
  ['Ukrainian', 'Кроки відтворення', 'Очікуваний результат', 'Фактичний результат'],
  ['Swedish', 'Steg för att återskapa', 'Förväntat resultat', 'Faktiskt resultat'],
  ['Danish', 'Trin til at genskabe', 'Forventet resultat', 'Faktisk resultat'],
  ['Norwegian', 'Steg for å gjenskape', 'Forventet oppførsel', 'Faktisk oppførsel'],
  ['Finnish', 'Toistovaiheet', 'Odotettu tulos', 'Toteutunut tulos'],
  ['Czech', 'Kroky k reprodukci', 'Očekávané chování', 'Skutečné chování'],
  ['Slovak', 'Kroky na reprodukciu', 'Očakávané správanie', 'Skutočné správanie'],
  ['Hungarian', 'Lépések', 'Elvárt működés', 'Tényleges működés'],
  ['Turkish', 'Adımlar', 'Beklenen sonuç', 'Gerçekleşen sonuç'],
  ['Romanian', 'Pași de reproducere', 'Rezultat așteptat', 'Rezultat obținut'],
  ['Greek', 'Βήματα αναπαραγωγής', 'Αναμενόμενο αποτέλεσμα', 'Πραγματικό αποτέλεσμα'],
  ['Bulgarian', 'Стъпки за възпроизвеждане', 'Очакван резултат', 'Действителен резултат'],
  ['Croatian', 'Koraci za reprodukciju', 'Očekivani rezultat', 'Stvarni rezultat'],
  ['Serbian', 'Кораци', 'Очекивани резултат', 'Стварни резултат'],
  ['Slovenian', 'Koraki', 'Pričakovan rezultat', 'Dejanski rezultat'],
  ['Catalan', 'Passos per reproduir', 'Resultat esperat', 'Resultat actual'],
  ['Indonesian', 'Langkah reproduksi', 'Hasil yang diharapkan', 'Hasil aktual'],
  ['Vietnamese', 'Các bước tái hiện', 'Kết quả mong đợi', 'Kết quả thực tế'],
  ['Thai', 'ขั้นตอนการทำซ้ำ', 'ผลลัพธ์ที่คาดหวัง', 'ผลลัพธ์จริง'],
  ['Hindi', 'चरण', 'अपेक्षित परिणाम', 'वास्तविक परिणाम'],
  ['Arabic', 'خطوات إعادة الإنتاج', 'النتيجة المتوقعة', 'النتيجة الفعلية'],
  ['Persian', 'مراحل بازتولید', 'نتیجه مورد انتظار', 'نتیجه واقعی'],
  ['Hebrew', 'שלבים לשחזור', 'תוצאה צפויה', 'תוצאה בפועל'],
  ['Japanese', '再現手順', '期待する動作', '実際の動作'],
  ['Chinese, simplified', '复现步骤', '预期结果', '实际结果'],
  ['Chinese, traditional', '重現步驟', '預期結果', '實際結果'],
  ['Korean', '재현 방법', '기대 결과', '실제 결과'],
];

/** Every label below says as little as "Lend", so that only the label can tell what it is. */
const underLabels = LABELS.map(([name, steps, expected, actual]) => ({
  name: `${name}: the three labels`,
  ...bug(heading(steps), 'Lend', heading(expected), 'Mine', heading(actual), 'White page'),
}));
const emptyLabels = LABELS.map(([name, steps, expected, actual]) => ({
  name: `${name}: the three labels, empty`,
  ...bug(heading(steps), heading(`${expected}:`), heading(`3. ${actual}`)),
  severity: 'warning' as const,
  message: 'no-steps-expected-actual',
}));

testCheck('missing-bug-evidence', {
  passes: [
    ...underLabels,
    { name: 'labels in one line each', ...bug(`Steps: ${STEPS}`, `Expected: ${EXPECTED}`, `Actual: ${ACTUAL}`) },
    { name: 'bold labels', ...bug(bold('Steps'), STEPS, bold('Expected'), EXPECTED, bold('Actual'), ACTUAL) },
    { name: 'a table', ...bug(table(['Steps', 'Expected', 'Actual'], [STEPS, EXPECTED, ACTUAL])) },
    {
      name: 'a table with a row for each',
      ...bug(table(['Part', 'Text'], ['Steps', STEPS], ['Expected', EXPECTED], ['Actual', ACTUAL])),
    },
    { name: 'plain sentences', ...bug('When I press Lend the page is blank. It should show my loans.') },
    { name: 'a crash needs no expectation', ...bug('Pressing Lend crashes the app.') },
    { name: 'neither does what is lacking', ...bug('After a night the reminder does not arrive.') },
    {
      name: 'German sentences',
      ...bug('Wenn ich auf Leihen drücke, ist die Seite leer. Sie sollte meine Leihen zeigen.'),
    },
    { name: 'Spanish sentences', ...bug('Cuando pulso Prestar la página sale vacía. Debería mostrar mis préstamos.') },
    { name: 'Russian sentences', ...bug('При нажатии на кнопку страница пустая. Должен быть список.') },
    { name: 'Japanese sentences', ...bug('「借りる」を押すと画面が真っ白になってしまう。一覧が表示されるべき。') },
    { name: 'a log', ...bug('Lending fails', code('TypeError: tool is undefined\n  at lend (loan.ts:14)')) },
    { name: 'a list of steps', ...bug(list('Tool page', 'Lend'), 'Error 500') },
    {
      name: 'a picture as the actual result',
      ...bug(heading('Steps'), STEPS, heading('Actual'), picture, 'Expected: mine'),
    },
  ],
  fails: [
    ...emptyLabels,
    {
      name: 'no description',
      kind: 'bug',
      description: null,
      severity: 'warning',
      message: 'no-steps-expected-actual',
      place: { fieldId: 'description' },
    },
    {
      name: 'a template with its prompts',
      ...bug(
        heading('Steps to reproduce'),
        italic('Describe the steps here'),
        heading('Expected'),
        '[what should happen]',
      ),
      severity: 'warning',
      message: 'no-steps-expected-actual',
    },
    { name: 'a name only', ...bug('Reminder mails'), severity: 'warning', message: 'no-steps-expected-actual' },
    { name: 'a wish only', ...bug('Mails must go out at eight.'), severity: 'warning', message: 'no-steps-actual' },
    { name: 'a finding only', ...bug('The page shows Tuesday.'), severity: 'warning', message: 'no-steps-expected' },
    {
      name: 'the way only',
      ...bug('Steps: lend, Monday, page two'),
      severity: 'warning',
      message: 'no-expected-actual',
    },
    {
      name: 'no way there',
      ...bug('The page is blank.', 'It should list my loans.'),
      severity: 'info',
      message: 'no-steps',
    },
    {
      name: 'no expectation',
      ...bug('When I press Lend, the page shows Tuesday.', 'Expected:'),
      severity: 'info',
      message: 'no-expected',
    },
    {
      name: 'no finding',
      ...bug('When I press Lend, the tool should be mine.'),
      severity: 'info',
      message: 'no-actual',
    },
  ],
  notApplicable: [
    { name: 'a story', description: null },
    { name: 'a bug in delivery', kind: 'bug', step: 'delivery', description: null },
  ],
  cannotTell: [
    { name: 'Jira did not give the description', kind: 'bug', message: 'unreadable' },
    { name: 'a picture and a name', ...bug('Reminder mails', picture), message: 'only-picture' },
    { name: 'a file in wiki markup', ...bug('Reminder mails !mail.png|thumbnail!'), message: 'only-picture' },
  ],
});
