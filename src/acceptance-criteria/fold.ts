/** Makes spellings comparable: case, width, accents, apostrophes and punctuation do not matter. */

const NOT_ASCII = /[^\0-\x7F]/;
/** Accents, and characters that only steer how others are shown. */
const ACCENTS = /[\u0300-\u036F\u00AD\u200B-\u200F\uFEFF]/g;
/** Letters that Unicode does not take apart into a base letter and an accent. */
const WHOLE_LETTERS = /[łøđıßæœ]/g;
const BASE: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };
const NOT_ASCII_WORD = /[^a-z0-9]+/g;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

/**
 * What folding may change once the letters are small. Most scripts have little of it, so that most texts are done with here: the
 * class names what stays (ASCII, Cyrillic without marks, Han, kana, Hangul, common punctuation).
 */
const MAY_CHANGE =
  /[^\0-\x7F\u0430-\u0438\u043A-\u044F\u4E00-\u9FFF\uAC00-\uD7A3\u3041-\u3096\u30A1-\u30FAー\u2010\u2012-\u2015\u2018-\u201F•、。「」]/u;
const EACH_THAT_MAY_CHANGE = new RegExp(MAY_CHANGE.source, 'gu');
/** Marks and parts of letters that join what stands before them, and the sigma, whose shape depends on what follows. */
const DEPENDS_ON_NEIGHBOURS = /[\p{M}\u1100-\u11FF\uFF9E\uFF9FΣσς]/u;

const SIGMA = /[σς]/;

/** Single characters as folded: a language has few. Emptied when full, so that it cannot grow. */
const FOLDED = new Map<string, string>();
const MAX_FOLDED = 2_000;

/** Lower case, normal width (NFKC), without accents; `ё` becomes `е`, `Ł` becomes `l`. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  if (!MAY_CHANGE.test(small)) return small;
  if (DEPENDS_ON_NEIGHBOURS.test(small)) return foldWhole(text);
  const folded = small.replace(EACH_THAT_MAY_CHANGE, foldedCharacter);
  // Some characters become a sigma only when folded, such as the lunate ones and those of mathematics.
  return SIGMA.test(folded) ? foldWhole(text) : folded;
}

function foldedCharacter(character: string): string {
  let folded = FOLDED.get(character);
  if (folded === undefined) {
    folded = foldWhole(character);
    if (FOLDED.size >= MAX_FOLDED) FOLDED.clear();
    FOLDED.set(character, folded);
  }
  return folded;
}

/** What `fold` means; the ways above only lead there faster. */
export function foldWhole(text: string): string {
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

/** Phrases as they are compared with folded words. */
export function foldedSet(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map(foldWords));
}
