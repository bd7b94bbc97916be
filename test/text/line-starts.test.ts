import fc from 'fast-check';
import { LineStarts } from '../../src/text/line-starts';

const WORDS = ['when', 'if ', 'dès que', 'если', 'ώστε'];
const starts = new LineStarts(WORDS);

it.each(WORDS)('lets pass what starts with a word, in whatever capitals: %s', (word) => {
  for (const spelling of [word, word.toUpperCase(), word.slice(0, 1).toUpperCase() + word.slice(1)]) {
    expect(starts.mayStart(`${spelling} the basket is full`)).toBe(true);
    expect(starts.mayStart(spelling)).toBe(true);
  }
});

it('never rules out a line that starts with a word', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 3, maxLength: 6 })), fc.nat(), fc.string(), (words, which, rest) => {
      const word = words[which % Math.max(1, words.length)];
      if (word !== undefined) expect(new LineStarts(words).mayStart(word + rest)).toBe(true);
    }),
  );
});

it('rules most others out', () => {
  const lines = ['The basket', 'Users can pay', 'Given a basket', 'Нельзя', '', ' when'];
  expect(lines.filter((line) => starts.mayStart(line))).toEqual([]);
});
