import fc from 'fast-check';
import { firstAsciiWord, fold, foldedWords, foldWhole, foldWords } from '../../src/acceptance-criteria/fold';

/** Letters with and without marks, loose marks, widths and signs of many scripts, close together. */
const CHARACTERS = [
  ...'aZéÉßœŁłøİıςΣσΆάйЙёЁїҐが゙カﾞﾊﾟ한\u1112\u1161\u11abกำ้क़ा٠أإ٪שׁｅ１／…·’–「」。①Ⅳﬁ²ªͅ\u0301\u0308\u200b\u00ad\ufeff😀🄰𝐀 .,:',
];

describe('fold', () => {
  it.each([
    ['Ёлка', 'елка'],
    ['CRITÈRES', 'criteres'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['ＡＣ１', 'ac1'],
    ['受け入れ条件', '受け入れ条件'],
    ['ΟΔΟΣ', 'οδος'],
    ['ꜢϹ', 'ꜣς'],
  ])('%s → %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('is the same on its fast ways as on the whole one', () => {
    const text = fc.oneof(fc.string({ unit: fc.constantFrom(...CHARACTERS) }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, (written) => {
        expect(fold(written)).toBe(foldWhole(written));
        expect(foldedWords(written)).toEqual(foldWhole(written).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
      }),
      { numRuns: 20_000 },
    );
  });

  it('finds the first word of a text in ASCII by itself', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        expect(firstAsciiWord(written)).toBe(foldedWords(written)[0] ?? '');
      }),
    );
  });

  it('is the same for every single character', () => {
    const differing: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const written = String.fromCodePoint(code);
      if (fold(written) !== foldWhole(written)) differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  });

  it('joins words with one space', () => {
    expect(foldWords('Critères d’acceptation:')).toBe('criteres d acceptation');
  });
});
