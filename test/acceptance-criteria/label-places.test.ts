/** Where a label may stand, and what only looks like one. */
import { type CriteriaJudgement, judgeCriteria } from '../../src/acceptance-criteria';
import { readAdf } from '../../src/adf';
import { bold, doc, h, type Node, p, table, text, ul } from './adf-builder';

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
  ])('as a heading: %s', (label) => {
    expect(judge(doc(h(2, label), ul(ENTRY))).verdict).toBe('present');
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

  it.each(['AC / DC converter', 'AC & DC', 'US/CA taxes'])('an abbreviation of something else: %s', (heading) => {
    expect(judge(doc(h(2, heading), ul(ENTRY))).verdict).toBe('missing');
  });

  it('bold words without a colon in the middle of a sentence', () => {
    const [first] = readAdf(doc(p(text('Guests '), text('must', 'strong'), text(' pay')))).blocks;
    expect(first?.text).toBe('Guests must pay');
  });
});

it('below a titled scenario the entry after Given and When tells the outcome', () => {
  const steps = ul('Dado que el carrito está lleno', 'Cuando el cliente paga', 'El sistema envía un recibo');
  expect(judge(doc(p('Escenario 1: pago'), steps))).toMatchObject({ verdict: 'present', count: 1 });
  expect(judge(doc(bold('Pago'), steps)).verdict).toBe('missing');
});
