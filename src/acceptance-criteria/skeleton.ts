/** What forms are made of: the words of templates, those of Gherkin's steps in every language, and signs that stand for words. */
import { isLetter } from '../text/character-codes';
import { charCodeAt, includes, lengthOf } from '../text/string-methods';
import { WordSet } from '../text/word-set';
import { FORM_SET, VERBS } from './author-prompt';
import { foldedWords, foldWords } from './fold';
import { GHERKIN_KEYWORDS } from './generated/gherkin-keywords';
import { SKELETON } from './placeholder-words';

/** Columns of the table of keywords: given, when, then, and or but. */
const STEP_COLUMNS = [3, 4, 5, 6];
/** Keywords of other languages that are nouns of the product in English. */
const NOUNS = ['data', 'date', 'logo'];
const STEP_WORDS = GHERKIN_KEYWORDS.trim()
  .split('\n')
  .flatMap((line) => line.split(';').filter((_, column) => STEP_COLUMNS.includes(column)))
  .flatMap((words) => foldedWords(words))
  .filter((word) => !NOUNS.includes(word));

/** With nothing but these, an entry says nothing of its own. */
export const SKELETON_SET = new WordSet([...SKELETON.map(foldWords), ...STEP_WORDS]);

/** Also in the digits of Arabic and Persian. */
const NUMBER = /^[\d\u0660-\u0669\u06F0-\u06F9]+$/;
/** Scripts that put no space between words. */
export const FAR_EAST = /[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/;
const REMARK = /\([^()]{2,60}\)/g;
/** `DEV - code merged: <link to the pull request>`. */
const LINK_PROMPT = /<link (?:to|or)\b[^<>]*>/i;
const GAP = /\.{3}|…/g;
/** Circles and crosses that stand for a word in Japanese and Chinese, `xxx` beside such words, and a dash for how a sentence begins. */
export const GAP_SIGNS = /^[〜～]|[〇○◯△×✕]{2}|x{2,4}(?=[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF])/iu;
/** `RN01 -`, `BR-2:`: the name of a rule that nobody has written down. */
const ONLY_ID = /^\p{Lu}{1,4}[-_ .#]?\d{1,3}\s*[:.)\]–—-]$/u;

/** Whether more than so many words are not part of the skeleton. */
export function ownWords(words: readonly string[], allowed: number): boolean {
  let own = 0;
  for (const word of words) {
    if (SKELETON_SET.has(word) || NUMBER.test(word) || isStandIn(word)) continue;
    // Where words are not spaced, what looks like one is a sentence.
    own += lengthOf(word) > 3 && FAR_EAST.test(word) ? 2 : 1;
    if (own > allowed) return true;
  }
  return false;
}

/** A letter that stands for something ("Do X"), what an apostrophe cut off ("d'acceptation"), or nothing. */
function isStandIn(word: string): boolean {
  return lengthOf(word) < 2 && (word === '' || isLetter(charCodeAt(word, 0)));
}

/** `Given (context), when (the action), then (the outcome)`: several remarks in brackets, and only a form's words between them. */
export function isFormOfRemarks(text: string): boolean {
  if (!includes(text, '(')) return false;
  const remarks = text.match(REMARK) ?? [];
  return remarks.length > 1 && !ownWords(foldedWords(text.replace(REMARK, ' ')), 0);
}

/** Whether words may all be those of a form or of remarks on it: what they say of the product is not in them. */
export function saysOnlyForm(words: readonly string[]): boolean {
  return words.every((word) => isStandIn(word) || SKELETON_SET.has(word) || FORM_SET.has(word) || VERBS.has(word));
}

/** "Use the format: As a ..., when I ..., I expect ...": left open more than once, and nothing of the product in between. */
export function breaksOffOften(text: string, words: readonly string[]): boolean {
  if (!includes(text, '...') && !includes(text, '…')) return false;
  return (text.match(GAP) ?? []).length > 1 && saysOnlyForm(words);
}

/** What is to be put here is still named: an id without its rule, or a link that nobody has set. */
export function isOpenSlot(text: string): boolean {
  return ONLY_ID.test(text) || LINK_PROMPT.test(text);
}
