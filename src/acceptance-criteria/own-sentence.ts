/** The quick way for most entries: what plainly starts like a sentence of the item's own needs no closer look. */
import { charCodeAt, codeAt, indexOf, lengthOf, slice } from '../text/string-methods';
import { isFarEastern, isLetter, isWordEnd } from '../text/character-codes';
import { WordMap, WordSet } from '../text/word-set';
import { asksInFarEast, CRITERIA_NAME_WORDS, FORM_SET, isExample, VERBS } from './author-prompt';
import { fold, foldedSet } from './fold';
import {
  EXAMPLE_OPENINGS,
  FORM_TOPICS,
  LATER,
  LATER_COMPANY,
  TO_COME,
  VAGUE,
  WORKING_WORDS,
} from './placeholder-words';
import { GAP_SIGNS, SKELETON_SET } from './skeleton';

/** A prompt, or a script whose instructions stand anywhere. */
const NEEDS_CARE = /[[<{«\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]|_{3}/;
const PROMPT_SIGN = /[[<{«]|_{3}/;
const MAX_QUICK_WORDS = 6;
const LONGEST_VAGUE = 50;
const OPENING_BRACKET = 40;

/** Names of criteria and their ids, pointers to other places, and nouns that only get a number. */
const OTHER_OPENINGS =
  `acceptance akzeptanzkriterien criterios criteri acceptatiecriteria kryteria критерии ac ca ka ak кп sc cos us
  see refer refers reference consult consultar ver véase vea voir cf siehe zie vedi patrz zobacz viz bkz см смотри смотрите див
  criterion criteria criterium kriterium critère critério criterio kryterium критерий критерій criteriu kritérium kriter kriteeri kriteriet tiêu κριτήριο معیار معيار
  task test use step scenario requirement tarea tâche tarefa aufgabe schritt testfall caso cas stap zadanie задача шаг`.split(
    /\s+/,
  );

/** What is said to who writes the item: see `speaksToAuthor`. */
const TO_AUTHOR = ['feel free', 'don', 'make sure', 'be sure'];

/** What opens placeholders, instructions, examples and ids: single words, and the first two words of longer phrases. */
const OPENINGS = new WordSet(
  [...foldedSet(TO_COME), ...VERBS, ...EXAMPLE_OPENINGS.map(fold), ...OTHER_OPENINGS.map(fold), ...TO_AUTHOR].map(
    (phrase) => /\p{L}+(?: \p{L}+)?/u.exec(phrase)?.[0] ?? '',
  ),
);

/** What a word may be part of, as bits, so that each word of an entry is looked up once. */
const OPENS_ALONE = 1;
const OPENS_PAIR = 2;
const OPENS_VAGUE = 4;
const NAMES_CRITERIA = 8;
/** Words that placeholders are made of; any other word is the item's own. */
const IS_COMMON = 16;

const SIGNS = new Map<string, number>();
const note = (words: Iterable<string>, sign: number): void => {
  for (const word of words) SIGNS.set(word, (SIGNS.get(word) ?? 0) | sign);
};
const firstWord = (phrase: string): string => /\p{L}+/u.exec(phrase)?.[0] ?? '';
for (const opening of OPENINGS) note([firstWord(opening)], opening.includes(' ') ? OPENS_PAIR : OPENS_ALONE);
note([...foldedSet(VAGUE)].map(firstWord), OPENS_VAGUE);
note([...CRITERIA_NAME_WORDS, ...foldedSet(FORM_TOPICS)], NAMES_CRITERIA);
// "If you are unsure …", "If in doubt …" are said to the author.
note(['unsure', 'doubt', ...foldedSet(WORKING_WORDS)], IS_COMMON);
note([...SKELETON_SET, ...foldedSet([...LATER, ...LATER_COMPANY]), ...FORM_SET, ...VERBS], IS_COMMON);
const WORD_SIGNS = new WordMap(SIGNS);

/**
 * Whether an entry starts with no word that starts a placeholder, and soon has a word of its own: then it is a criterion whatever
 * follows. Only a few words are looked up, however long the entry is; `false` says nothing yet.
 */
export function startsLikeOwnSentence(text: string): boolean {
  const first = codeAt(text, 0);
  if (!isLetter(first) && !isFarEastern(first)) return false;
  if (
    NEEDS_CARE.test(text) &&
    (PROMPT_SIGN.test(text) || GAP_SIGNS.test(text) || asksInFarEast(text) || isExample(text))
  )
    return false;
  let from = 0;
  let opening = '';
  for (let count = 0; count < MAX_QUICK_WORDS; count++) {
    const end = endOfWord(text, from);
    const written = slice(text, from, end);
    const word = isFolded(text, from, end) ? written : fold(written);
    const signs = WORD_SIGNS.get(word) ?? 0;
    const next = codeAt(text, end);
    if (count === 0 && mayOpen(signs, text, next)) return false;
    if ((signs & NAMES_CRITERIA) !== 0 || (opening !== '' && OPENINGS.has(`${opening} ${word}`))) return false;
    opening = count === 0 && (signs & OPENS_PAIR) !== 0 ? word : '';
    if (opening === '' && end - from > 1 && (signs & IS_COMMON) === 0 && (isWordEnd(next) || isFarEastern(first)))
      return true;
    from = indexOf(text, ' ', end) + 1;
    // What stands in brackets may be an example.
    if (from === 0 || codeAt(text, from) === OPENING_BRACKET) return false;
  }
  return false;
}

/** Whether the first word may open a placeholder, whatever the second is; `n.t.b.` are several words. */
function mayOpen(signs: number, text: string, next: number): boolean {
  if ((signs & OPENS_ALONE) !== 0) return true;
  if ((signs & OPENS_VAGUE) !== 0 && lengthOf(text) <= LONGEST_VAGUE) return true;
  return (signs & OPENS_PAIR) !== 0 && !isWordEnd(next);
}

/** Most words have neither accents nor capitals. */
function isFolded(text: string, from: number, end: number): boolean {
  for (let index = from; index < end; index++) {
    const code = charCodeAt(text, index);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** @returns `from` where no letter stands there; scripts beyond those that are known here go the long way. */
function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < lengthOf(text)) {
    const code = charCodeAt(text, end);
    if (!isLetter(code) && !isFarEastern(code)) break;
    end++;
  }
  return end;
}
