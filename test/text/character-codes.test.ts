import { isDigit, isFarEastern, isLetter, isWordEnd } from '../../src/text/character-codes';

const codes = (characters: string): number[] => [...characters].map((character) => character.charCodeAt(0));

it('letters are those of Latin, Greek and Cyrillic, with and without accents', () => {
  expect(codes('azAZéßŁσЖїạỹ').map(isLetter)).not.toContain(false);
  expect(codes('0 .-_[@`{請한カ').map(isLetter)).not.toContain(true);
});

it('kana, Han and Hangul are Far Eastern, their punctuation is not', () => {
  expect(codes('ぁカー請鿿가힣').map(isFarEastern)).not.toContain(false);
  expect(codes('aЖ、。「」！').map(isFarEastern)).not.toContain(true);
});

it('a word ends at a space, a comma and the end of the text', () => {
  expect([...codes(' ,'), 0].map(isWordEnd)).not.toContain(false);
  expect(codes('a.-/é').map(isWordEnd)).not.toContain(true);
});

it('knows ASCII digits, and only those', () => {
  expect([...'0a9９٣/:'].filter((sign) => isDigit(sign.charCodeAt(0)))).toEqual(['0', '9']);
});
