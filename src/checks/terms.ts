/** Looks for words and phrases of many languages in a text: case, accents and punctuation do not matter. */

const MARKS = /\p{Diacritic}/gu;
const NOT_WORD = /[^\p{L}\p{N}%]+/gu;
/** Scripts that put no space between words: a term may stand anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Lower case, without accents, with one space for everything that is neither letter, digit nor per cent sign. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replace(NOT_WORD, ' ')
    .trim();

/** The entries of a table, which bars and line ends divide. */
export const terms = (table: string): readonly string[] =>
  table
    .split(/[|\n]/)
    .map((term) => term.trim())
    .filter((term) => term !== '');

/**
 * A search for any of the terms in a folded text, as whole words; a term that ends in `*` is the beginning of a word.
 * @returns the words found first, or null.
 */
export function finder(list: readonly string[]): (folded: string) => string | null {
  const spaced: string[] = [];
  const anywhere: string[] = [];
  for (const term of list) {
    const folded = fold(term);
    if (UNSPACED.test(folded)) anywhere.push(folded.replaceAll(' ', ' ?'));
    else spaced.push(term.endsWith('*') ? `${folded}\\p{L}*` : folded);
  }
  const parts = [
    ...(spaced.length === 0 ? [] : [`(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?![\\p{L}\\p{N}])`]),
    ...anywhere,
  ];
  const pattern = new RegExp(parts.join('|'), 'u');
  return (folded) => pattern.exec(folded)?.[0] ?? null;
}
