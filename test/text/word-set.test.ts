import fc from 'fast-check';
import { WordMap, WordSet } from '../../src/text/word-set';

/** Few letters and short words, so that words that are alike in length and ends, but are not the same, do come. */
const words = fc.array(fc.string({ unit: fc.constantFrom(...'abé受'), maxLength: 5 }), { maxLength: 40 });

it('holds what a set and a map hold, and nothing else', () => {
  fc.assert(
    fc.property(words, words, (held, asked) => {
      const set = new WordSet(held);
      const map = new WordMap(new Map(held.map((word, index) => [word, index])));
      for (const word of [...held, ...asked]) {
        expect(set.has(word)).toBe(held.includes(word));
        expect(map.get(word)).toBe(held.includes(word) ? held.lastIndexOf(word) : undefined);
      }
      expect([...set]).toEqual([...new Set(held)]);
    }),
  );
});

it('tells words apart that the filter takes for the same', () => {
  const set = new WordSet(['abcda']);
  expect(['abcda', 'azcza', 'abcdb', 'abcd', ''].map((word) => set.has(word))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
