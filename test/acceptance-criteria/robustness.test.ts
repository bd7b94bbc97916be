import fc from 'fast-check';
import { readAdf } from '../../src/adf';
import { type CriteriaJudgement, judgeCriteria, VERDICTS } from '../../src/acceptance-criteria';
import { brokenDocument, schemaDocument } from '../adf/schema-documents';
import { doc, h, p, ul } from './adf-builder';

const judge = (adf: unknown): CriteriaJudgement => judgeCriteria({ description: readAdf(adf), fields: [] });

/** CPU, not wall clock: other processes share the machine. The best of three is robust to the garbage collector. */
function cpuOf(work: () => void): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
}

describe('bad input', () => {
  it.each([
    ['generated', schemaDocument()],
    ['broken', brokenDocument],
  ])('5,000 %s documents get a verdict each', (_, documents) => {
    let judged = 0;
    fc.assert(
      fc.property(documents, (document) => {
        const { verdict, count, evidence } = judge(document);
        expect(VERDICTS).toContain(verdict);
        expect(count > 0).toBe(verdict === 'present');
        expect(evidence.length > 0).toBe(verdict !== 'missing');
        expect(evidence.every(({ quote }) => quote.length <= 200)).toBe(true);
        judged++;
      }),
      { numRuns: 5_000 },
    );
    expect(judged).toBe(5_000);
  });

  it('any text gets a verdict, in a field as in a description', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (value) => {
        const field = { fieldId: 'f', fieldName: 'AC', value };
        expect(VERDICTS).toContain(judgeCriteria({ description: readAdf(value), fields: [field] }).verdict);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('time grows with the size, not faster', () => {
  const items = (count: number) =>
    doc(
      h(2, 'Acceptance criteria'),
      ul(...Array.from({ length: count }, (_, index) => `Row ${index} of the report opens`)),
    );
  const paragraphs = (count: number) =>
    doc(
      h(2, 'Acceptance criteria'),
      ...Array.from({ length: count }, (_, index) =>
        p(`Page ${index}: the reader sees what was saved before, in the order of saving. `.repeat(3)),
      ),
    );
  const prose = (count: number) =>
    doc(
      ...Array.from({ length: count }, (_, index) =>
        p(`Given ${index}: some words - about (this) [and] that: done when? `.repeat(4)),
      ),
    );
  const nested = (count: number) => {
    let node = p('deep');
    for (let depth = 0; depth < count; depth++) node = ul(node);
    return doc(node);
  };
  const oneParagraph = (count: number) => doc(p('A word: and AC: more <b> {x} [y] _z_ - '.repeat(count)));

  it.each([
    ['list entries', items, 50_000],
    ['paragraphs, more than 5 MB', paragraphs, 25_000],
    ['prose with step words', prose, 20_000],
    ['nesting', nested, 20_000],
    ['one long paragraph', oneParagraph, 60_000],
  ])('%s', (_, build, size) => {
    const small = build(size / 8);
    const big = build(size);
    judge(small);
    const growth =
      cpuOf(() => judge(big)) /
      Math.max(
        cpuOf(() => judge(small)),
        1,
      );
    // Eight times the size; a quadratic step anywhere would cost 64 times.
    expect(growth).toBeLessThan(24);
  });

  it('counts all of them', () => {
    const judgement = judge(items(50_000));
    expect(judgement).toMatchObject({ verdict: 'present', count: 50_000 });
    expect(judgement.evidence.length).toBeLessThan(50);
  });

  it.each([
    '*',
    '_',
    '(',
    '[',
    '<',
    '{',
    ':',
    '-',
    ' ',
    '#',
    '|',
    '\n',
    '\t',
    '.',
    '0',
    'a',
    'AC1',
    '- ',
    '<!--',
    '-->',
    '{panel:',
    '[ ]',
    '||',
    'h1. ',
    '<b',
    '://',
    'criteria: ',
    'Given ',
    'Given when then ',
    '(x',
    '）',
    '验收标准：',
    'shall ',
    'the a shall',
    'http://',
    'one when ',
    ' criteria',
    'acceptance criteria ',
    '____',
    '…',
    '1.',
    '\u0301',
    'ß',
    '\ud83d',
    'When a, ',
    '|-',
    ':-',
    '* *',
    '- - ',
  ])('a text of nothing but %j', (part) => {
    const long = part.repeat(Math.ceil(100_000 / part.length));
    for (const words of [
      long,
      `Acceptance criteria: ${long}`,
      `- ${long}x`,
      `When ${long}`,
      `h2. ${long}`,
      `<li ${long}`,
    ]) {
      expect(cpuOf(() => judge(doc(p(words))))).toBeLessThan(600);
    }
  });
});
