/** Makes spellings comparable: case, width, accents, apostrophes and punctuation do not matter. */
import { charCodeAt, lengthOf, slice, toLowerCase, trim } from '../text/string-methods';
import { WordSet } from '../text/word-set';

/** Accents, and characters that only steer how others are shown. */
const ACCENTS = /[\u0300-\u036F\u00AD\u200B-\u200F\uFEFF]/g;
/** Letters that Unicode does not take apart into a base letter and an accent. */
const WHOLE_LETTERS = /[łøđıßæœ]/g;
const BASE: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
/** By character code: whether a small ASCII letter or a digit. */
const IN_WORD = Uint8Array.from({ length: 128 }, (_, code) => Number(/[a-z0-9]/.test(String.fromCharCode(code))));

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
  const small = toLowerCase(text);
  if (!MAY_CHANGE.test(small)) return small;
  return foldByTable(small) ?? foldByCharacter(small) ?? foldWhole(text);
}

/**
 * By character code, filled as letters come: the folded character, for Latin and Cyrillic letters, which is what most texts consist
 * of besides ASCII. Empty for what depends on its neighbours, and for Greek with its sigma.
 */
const TABLE: string[] = [];
const TABLE_SIZE = 0x530;

function fromTable(code: number): string {
  let folded = TABLE[code];
  if (folded === undefined) {
    const whole = foldWhole(String.fromCharCode(code));
    folded = (code >= 0x300 && code < 0x400) || DEPENDS_ON_NEIGHBOURS.test(whole) ? '' : whole;
    TABLE[code] = folded;
  }
  return folded;
}

/** Dashes and quotation marks, which all languages share. */
function isCommonPunctuation(code: number): boolean {
  return code >= 0x2012 && code <= 0x201f && code !== 0x2016 && code !== 0x2017;
}

/** @returns the folded text, or null where it holds more than the table does */
function foldByTable(small: string): string | null {
  let folded = '';
  let from = 0;
  for (let index = 0; index < lengthOf(small); index++) {
    const code = charCodeAt(small, index);
    if (code < 128 || isCommonPunctuation(code)) continue;
    const character = code < TABLE_SIZE ? fromTable(code) : '';
    if (character === '') return null;
    folded += slice(small, from, index) + character;
    from = index + 1;
  }
  return from === 0 ? small : folded + slice(small, from);
}

/** @returns the folded text, or null where it holds what depends on its neighbours */
function foldByCharacter(small: string): string | null {
  if (DEPENDS_ON_NEIGHBOURS.test(small)) return null;
  const folded = small.replace(EACH_THAT_MAY_CHANGE, foldedCharacter);
  // Some characters become a sigma only when folded, such as the lunate ones and those of mathematics.
  return SIGMA.test(folded) ? null : folded;
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
  return toLowerCase(text.normalize('NFKC'))
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(WHOLE_LETTERS, (letter) => BASE[letter] ?? letter);
}

/** The folded words, in their order. @example foldedWords("Critères d’acceptation:") //=> ["criteres", "d", "acceptation"] */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  return asciiWords(folded) ?? folded.match(WORD) ?? [];
}

/** The words of a folded text, or null where it holds more than ASCII. By hand, since every entry comes through here. */
function asciiWords(text: string): string[] | null {
  const words: string[] = [];
  let start = -1;
  for (let index = 0; index < lengthOf(text); index++) {
    const code = charCodeAt(text, index);
    if (code >= IN_WORD.length) return null;
    if (IN_WORD[code] === 1) {
      if (start < 0) start = index;
    } else if (start >= 0) {
      words.push(slice(text, start, index));
      start = -1;
    }
  }
  if (start >= 0) words.push(slice(text, start));
  return words;
}

/** The first of the folded words of a text in ASCII, or an empty text. */
export function firstAsciiWord(text: string): string {
  const length = lengthOf(text);
  let start = 0;
  while (start < length && !isInWord(charCodeAt(text, start))) start++;
  let end = start;
  while (end < length && isInWord(charCodeAt(text, end))) end++;
  return toLowerCase(slice(text, start, end));
}

function isInWord(code: number): boolean {
  return code < IN_WORD.length && (IN_WORD[code] === 1 || (code >= 65 && code <= 90));
}

/** The folded words with one space between them. @example foldWords("Critères d’acceptation:") //=> "criteres d acceptation" */
export function foldWords(text: string): string {
  return trim(fold(text).replace(NOT_WORD, ' '));
}

/** Matches folded words that begin with one of the stems. */
export function beginningWith(stems: readonly string[]): RegExp {
  return new RegExp(`^(?:${stems.map((stem) => foldWords(stem)).join('|')})`, 'u');
}

/** Phrases as they are compared with folded words. */
export function foldedSet(phrases: readonly string[]): WordSet {
  return new WordSet(phrases.map(foldWords));
}
