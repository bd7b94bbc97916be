/** What stands in for criteria by its shape, and what only resembles it. */
import { type CriteriaJudgement, judgeCriteria } from '../../src/acceptance-criteria';
import { readAdf } from '../../src/adf';
import { doc, h, p, text, ul } from './adf-builder';

const LABEL = h(2, 'Acceptance criteria');
const judge = (...content: Parameters<typeof doc>): CriteriaJudgement =>
  judgeCriteria({ description: readAdf(doc(LABEL, ...content)), fields: [] });

describe('a series', () => {
  it.each<[string, readonly string[]]>([
    ['numbered, in Turkish', ['Kriter 1', 'Kriter 2', 'Kriter 3']],
    ['numbered, in Vietnamese', ['Điều kiện 1', 'Điều kiện 2']],
    ['numbered, in a sentence about criteria', ['Kriteria 1 yang harus terpenuhi', 'Kriteria 2 yang harus terpenuhi']],
    ['the same words twice', ['Draft acceptance criteria', 'Draft acceptance criteria']],
    ['counted in words', ['Criterio uno', 'Criterio dos', 'Criterio tres']],
    ['of two names', ['Functional requirement 1', 'Functional requirement 2', 'Non-functional requirement 1']],
    ['one word repeated', ['How', 'How', 'How']],
  ])('%s', (_, entries) => {
    expect(judge(ul(...entries))).toMatchObject({ verdict: 'placeholder', count: 0 });
  });

  it.each<[string, readonly string[]]>([
    ['sentences that differ in a number', ['Level 1 opens after the intro', 'Level 2 opens after level 1']],
    ['a number beside other words', ['Receipt 1', 'Basket 2']],
    ['versions', ['iOS 15', 'iOS 16', 'iOS 17']],
    ['counted things with a name of their own', ['Zwei Belege je Kauf', 'Drei Filialen am Ort']],
    ['codes', ['HTTP 200', 'HTTP 404', 'HTTP 500']],
    ['a number in the middle', ['Test 1 passes', 'Test 2 passes']],
    ['further numbers', ['Tier 1 gets 5%', 'Tier 2 gets 10%']],
  ])('not: %s', (_, entries) => {
    expect(judge(ul(...entries))).toMatchObject({ verdict: 'present', count: entries.length });
  });

  it('leaves the entries beside it', () => {
    const entries = ul('A receipt arrives', 'It names the shop', 'Kriter 3', 'Kriter 4');
    expect(judge(entries)).toMatchObject({ verdict: 'present', count: 2 });
  });
});

describe('gaps', () => {
  it('several entries that break off are a form', () => {
    expect(judge(ul('Gjesten skal se....', 'Gjesten skal bli ført til...')).verdict).toBe('placeholder');
  });

  it('one entry that ends in dots may name a command', () => {
    expect(judge(ul('The menu opens Save as...', 'A receipt arrives'))).toMatchObject({ verdict: 'present', count: 2 });
  });

  it.each([
    ['texts of the page', ['While searching, show Searching...', 'While saving, show Saving...']],
    ['more of the same', ['Import supports csv, xlsx, ...', 'Export supports csv, xlsx, ...']],
  ])('not: %s', (_, entries) => {
    expect(judge(ul(...entries))).toMatchObject({ verdict: 'present', count: 2 });
  });

  it.each(['ユーザーが〇〇できること', '○○できること', '××の場合に通知される'])('circles and crosses: %s', (entry) => {
    expect(judge(ul(entry)).verdict).toBe('placeholder');
  });
});

describe('questions', () => {
  it('one above empty boxes asks the author', () => {
    expect(judge(p('Bu iş ne zaman bitmiş sayılacak?'), ul('', '')).verdict).toBe('placeholder');
  });

  it('a list that asks for words throughout', () => {
    const questions = ul('What happens when the field is empty?', 'How does the page behave on a phone?');
    expect(judge(questions).verdict).toBe('placeholder');
  });

  it('a list that asks whether it works is one of criteria', () => {
    expect(judge(ul('Can a guest pay?', 'Does the receipt arrive?'))).toMatchObject({ verdict: 'present', count: 2 });
    expect(judge(p('Can a guest pay?'), p('Does the receipt arrive?')).verdict).toBe('present');
  });

  it.each([
    'What happens offline? Changes are kept until the connection is back.',
    'Does the invoice show the tax number?',
    'Kann ein Gast ohne Konto bezahlen?',
    '¿Puede un invitado pagar sin cuenta?',
  ])('one that is answered, or asks whether it works: %s', (question) => {
    expect(judge(p(question)).verdict).toBe('present');
  });

  it('an open question beside criteria does not take them away', () => {
    expect(judge(ul('A receipt arrives', 'What about taxes?')).verdict).toBe('present');
  });

  it('a question mark in brackets asks nobody', () => {
    const doubt = 'Somebody is paged when a certain number (any?) of receipts fails within an hour.';
    expect(judge(p(doubt)).verdict).toBe('present');
  });
});

it('text in italics that speaks of how criteria are written is an instruction, other text in italics is not', () => {
  expect(judge(p(text('Gherkin is welcome here', 'em'))).verdict).toBe('placeholder');
  expect(judge(p(text('Guests pay without an account', 'em'))).verdict).toBe('present');
});

it('brackets that hold more than what stands between them', () => {
  expect(judge(ul('Jos [vieras] kun [maksu] niin [kuitti]')).verdict).toBe('placeholder');
  expect(judge(ul('[UI] The basket shows the total [EUR]')).verdict).toBe('present');
});
