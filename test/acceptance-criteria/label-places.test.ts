/** Where a label may stand, and what only looks like one. */
import { type CriteriaJudgement, judgeCriteria } from '../../src/acceptance-criteria';
import { readAdf } from '../../src/adf';
import { bold, doc, h, type Node, ol, p, table, text, ul } from './adf-builder';

const judge = (adf: unknown): CriteriaJudgement => judgeCriteria({ description: readAdf(adf), fields: [] });
const ENTRY = 'The receipt arrives within a minute';

describe('a label is found', () => {
  it.each<[string, Node]>([
    [
      'in bold, in a line whose breaks were lost',
      p(text('Size:', 'strong'), text(' S'), text('Acceptance criteria:', 'strong'), text(` ${ENTRY}`)),
    ],
    ['in bold with a plain colon', p(text('A story. '), text('Criterio de aceptación', 'strong'), text(`: ${ENTRY}`))],
    ['as one word after a sentence', p(text(`The basket is a story. Acceptance: ${ENTRY}`))],
    ['as DoD after a sentence', p(text(`Paying fails. DoD: ${ENTRY}`))],
    ['in Portuguese as one word', p(text('Aceitação:', 'strong'), text(` ${ENTRY}`))],
    [
      'in bold, where a line break was lost',
      p(text('A story'), text('Acceptance criteria', 'strong'), text(` ${ENTRY}`)),
    ],
    ['in bold between sentences', p(text('Paying fails. '), text('Done when', 'strong'), text(` ${ENTRY}`))],
    ['before a dash', p(text(`Acceptance criterion 1 - ${ENTRY}`))],
    ['after a numbered scenario', p(text(`Escenario 2 • Criterio de aceptación: ${ENTRY}`))],
  ])('%s', (_, paragraph) => {
    expect(judge(doc(paragraph))).toMatchObject({ verdict: 'present', count: 1 });
  });

  it.each([
    'Condition of satisfaction',
    'What we will do ("Definition of Done")',
    'How do we know this is done',
    'Готово, когда',
    '기대 결과 / 수용 기준',
    '完成判定',
    'Critérios de pronto',
    'DoD / AC',
    'Desired outcome / AC',
    'AC – Login page',
    'This issue is done when',
    'Success looks like',
    'A/C’s',
    '验收',
    '完了の条件',
    'Hecha cuando',
    'Woran merken wir, dass es fertig ist?',
    'Definícia hotového',
  ])('as a heading: %s', (label) => {
    expect(judge(doc(h(2, label), ul(ENTRY))).verdict).toBe('present');
  });

  it.each<[string, ...Node[]]>([
    ['with a full stop and the criterion behind it', p(`Acceptance criteria. ${ENTRY}`)],
    ['with a full stop', p('Condiciones de aceptación.'), ul(ENTRY)],
    ['as an entry above a list of its own', ol('Acceptance criteria'), ul(ENTRY)],
    [
      'as a bold entry above deeper ones, typed as text',
      p(`- **Size:** S\n- **Acceptance criteria:**\n  - ${ENTRY}\n- **Notes:**\n  - none`),
    ],
    ['above bullets of a dot and a dash', p(`Criterios de aceptación:\n.- ${ENTRY}`)],
    ['above numbers with a dash', p(`Criterios de aceptación:\n1.- ${ENTRY}`)],
  ])('%s', (_, ...blocks) => {
    expect(judge(doc(...blocks))).toMatchObject({ verdict: 'present', count: 1 });
  });

  it.each([
    'Acceptance criteria - all met, see the pull request',
    'Acceptance tests. They fail on main.',
    'Criteria - filter panel is broken.',
    'Acceptance - testing starts on Monday',
    'AC - DC converter is replaced.',
    'CA - California tax is wrong on the invoice',
  ])('prose that starts with a name and a stop or dash is none: %s', (line) => {
    expect(judge(doc(p(line))).verdict).toBe('missing');
  });

  it.each(['Acceptance criteria (draft)', 'Acceptance criteria for create order', 'Review acceptance criteria'])(
    'whatever verb stands in it: %s',
    (line) => {
      expect(judge(doc(p(line), ul(ENTRY))).verdict).toBe('present');
    },
  );

  it('of criteria and of done at once', () => {
    expect(judge(doc(p('Acceptance / DoD:'), ul(ENTRY))).verdict).toBe('present');
    expect(judge(doc(p('DoD:'), ul('UX approved', 'Test coverage acceptable'))).verdict).toBe('weak');
  });

  it('of two bold parts with a stroke between them', () => {
    const label = p(text('Expected behavior', 'strong'), text('/'), text('Criteria', 'strong'), text(':'));
    expect(judge(doc(label, ul(ENTRY)))).toMatchObject({ verdict: 'present', count: 1 });
  });

  it('in the columns of a table that tells scenarios', () => {
    const row = ['Un carrito lleno', 'El cliente paga', 'Llega el recibo'];
    const scenarios = table(['Contexto', 'Evento', 'Resultado esperado'], row);
    expect(judge(doc(scenarios))).toMatchObject({ verdict: 'present', count: 1 });
    expect(judge(doc(table(['Contexto', 'Owner', 'Resultado esperado'], row))).verdict).toBe('missing');
  });
});

describe('no label', () => {
  it('a lead-in goes on to the entries below it', () => {
    const adf = doc(h(2, 'Acceptance criteria'), p('Tests exist which:'), ul('cover the receipt', 'cover the basket'));
    expect(judge(adf)).toMatchObject({ verdict: 'present', count: 2 });
  });

  it('a sentence that says criteria are met', () => {
    expect(judge(doc(ul('All acceptance criteria are satisfied', 'The work is reviewed'))).verdict).toBe('missing');
  });

  it('a number above entries of its own list', () => {
    expect(judge(doc(ol('Acceptance criteria'), ol(ENTRY)))).toMatchObject({ verdict: 'present' });
    expect(judge(doc(ul('Acceptance criteria', ENTRY))).verdict).toBe('placeholder');
  });

  it.each(['We accept the criteria.', 'The acceptance of this criterion - see below - is open'])(
    'a sentence with its words: %s',
    (sentence) => {
      expect(judge(doc(p(sentence), ul(ENTRY))).verdict).toBe('missing');
    },
  );

  it('a line that names the task of writing them', () => {
    expect(
      judge(doc(p('Meter: define acceptance criteria (#43)'), p('Closed, as it is part of the story.'))).verdict,
    ).toBe('missing');
  });

  it('the syllable that is an abbreviation in capitals', () => {
    expect(judge(doc(p(text('Ca [rol]', 'strong'), text(', vreau să plătesc')))).verdict).toBe('missing');
  });

  it('stages that have their own exit criteria', () => {
    expect(judge(doc(h(3, 'Exit criteria met'), ul('Discovery', 'Release'))).verdict).toBe('missing');
  });

  it('a guide to writing them', () => {
    expect(judge(doc(bold('受け入れ基準の書き方'), ul('主観的な表現を避ける'))).verdict).toBe('missing');
  });

  it('names of criteria by kind, with nothing below, one of which starts like a step', () => {
    const kinds = ['Customer', 'Technical', 'Data', 'Testing'].map((kind) => bold(`${kind} acceptance criteria`));
    expect(judge(doc(h(3, 'Acceptance criteria'), ...kinds)).verdict).toBe('placeholder');
  });

  it.each([
    ['an id', 'AC1:'],
    ['an arrow', 'Settings>'],
    ['a bracket', '(iOS)'],
    ['a word', 'User'],
  ])('bold words right behind %s stay with it', (_, before) => {
    const [first] = readAdf(doc(p(text(before), text('Guest checkout', 'strong'), text(' works')))).blocks;
    expect(first?.text).toBe(`${before}Guest checkout works`);
  });

  it('capitals inside a word in bold', () => {
    const [first] = readAdf(doc(p(text('The my'), text('SQL', 'strong'), text(' server')))).blocks;
    expect(first?.text).toBe('The mySQL server');
  });

  it.each(['AC / DC converter', 'AC & DC', 'US/CA taxes'])('an abbreviation of something else: %s', (heading) => {
    expect(judge(doc(h(2, heading), ul(ENTRY))).verdict).toBe('missing');
  });

  it('bold words without a colon in the middle of a sentence', () => {
    const [first] = readAdf(doc(p(text('Guests '), text('must', 'strong'), text(' pay')))).blocks;
    expect(first?.text).toBe('Guests must pay');
  });
});

describe('scenarios without a label', () => {
  it('in bold, in a paragraph whose line breaks were lost', () => {
    const steps = [
      ['Given', ' a full basket'],
      ['When', ' the guest pays'],
      ['Then', ' the receipt arrives'],
    ];
    const parts = steps.flatMap(([keyword = '', words = '']) => [text(keyword, 'strong'), text(words)]);
    expect(judge(doc(p(...parts)))).toMatchObject({ verdict: 'present', count: 1 });
  });

  it('When and Then tell a fault where a step goes on after its sentence', () => {
    const fault = p('Wenn ich sortiere, dauert es lange. (Auch ohne Filter).\nDann kommt eine Meldung.');
    const wish = p('When I sort the list\nThen I see the newest first');
    expect(judge(doc(fault)).verdict).toBe('missing');
    expect(judge(doc(wish)).verdict).toBe('present');
  });
});

it('below a titled scenario the entry after Given and When tells the outcome', () => {
  const steps = ul('Dado que el carrito está lleno', 'Cuando el cliente paga', 'El sistema envía un recibo');
  expect(judge(doc(p('Escenario 1: pago'), steps))).toMatchObject({ verdict: 'present', count: 1 });
  expect(judge(doc(bold('Pago'), steps)).verdict).toBe('missing');
});
