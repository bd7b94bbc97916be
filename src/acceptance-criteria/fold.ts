/** Makes spellings comparable: case, width, accents, apostrophes and punctuation do not matter. */

const NOT_ASCII = /[^\0-\x7F]/;
/** Accents, and characters that only steer how others are shown. */
const ACCENTS = /[\u0300-\u036F\u00AD\u200B-\u200F\uFEFF]/g;
/** Letters that Unicode does not take apart into a base letter and an accent. */
const WHOLE_LETTERS = /[łøđıßæœ]/g;
const BASE: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };
const NOT_ASCII_WORD = /[^a-z0-9]+/g;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

/** Lower case, normal width (NFKC), without accents; `ё` becomes `е`, `Ł` becomes `l`. */
export function fold(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(WHOLE_LETTERS, (letter) => BASE[letter] ?? letter);
}

/** The folded words with one space between them. @example foldWords("Critères d’acceptation:") //=> "criteres d acceptation" */
export function foldWords(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase().replace(NOT_ASCII_WORD, ' ').trim();
  return fold(text).replace(NOT_WORD, ' ').trim();
}
