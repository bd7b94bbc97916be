/** Recognises the step keywords of Gherkin at the start of a line, in every language that Cucumber knows. */
import { charAt, charCodeAt, codeAt, indexOf, lengthOf, slice, startsWith } from '../text/string-methods';
import { WordMap } from '../text/word-set';
import { fold } from './fold';
import { GHERKIN_KEYWORDS } from './generated/gherkin-keywords';

export type StepRole = 'scenario' | 'frame' | 'given' | 'when' | 'then' | 'and';

export interface Step {
  readonly role: StepRole;
  /** Numbers of the languages in which the keyword has this role. */
  readonly languages: readonly number[];
  /** What follows the keyword. */
  readonly rest: string;
}

interface Keyword {
  readonly words: string;
  readonly role: StepRole;
  /** Written without a space after it. */
  readonly unspaced: boolean;
  readonly languages: number[];
}

const ROLES: readonly StepRole[] = ['scenario', 'frame', 'given', 'when', 'then', 'and'];
/** Scripts that put no space after a keyword. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** No keyword is longer; the rest of a line need not be looked at. */
const LONGEST = 32;
const SHORTEST_SCENARIO = 12;
const WIDE_COLON = 0xff1a;
/** By character code: whether an ASCII sign ends a word. */
const WORD_ENDS = ' :,.(*_[\n';
const ENDS_WORD = Uint8Array.from({ length: 128 }, (_, code) => Number(WORD_ENDS.includes(String.fromCharCode(code))));
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Keywords by their first word in small letters, capitals, capitalised and as written, or by their first character where words are not spaced. */
const BY_START = new Map<string, Keyword[]>();
/** The same without words that only go on with a scenario ("A", "I", "But"): many of them are common first words. */
const OPENING_BY_START = new Map<string, Keyword[]>();
/** All when and then keywords by language, with the spaces around them: for scenarios that stand in one line. */
const STEP_WORDS: { readonly when: string[]; readonly then: string[] }[] = [];

const LANGUAGES = GHERKIN_KEYWORDS.trim().split('\n');
const ENGLISH = LANGUAGES.findIndex((line) => line.startsWith('en;'));
LANGUAGES.forEach((line, language) => {
  const columns = line.split(';').slice(1);
  STEP_WORDS.push({ when: [], then: [] });
  ROLES.forEach((role, column) => {
    for (const word of columns[column]?.split('|') ?? []) enter(word, role, language);
  });
});

/** By the first three characters of a line: whether a keyword of OPENING_BY_START may start so. Most lines are done with here. */
const MAY_OPEN = new Uint8Array(1 << 13);
for (const [start, keywords] of BY_START) {
  if (keywords.every(({ role }) => role === 'and')) continue;
  OPENING_BY_START.set(start, keywords);
  // After a shorter word comes the end of the word, or of the line.
  for (const end of start.length > 2 ? [''] : ['', ...WORD_ENDS, '：']) noteOpening(start + end);
}

const KEYWORDS = new WordMap(BY_START);
const OPENINGS = new WordMap(OPENING_BY_START);

/** A number of sixteen bits for three characters; each has one bit in MAY_OPEN, which so stays small enough for a near cache. */
function opening(text: string, begin: number): number {
  return ((codeAt(text, begin) << 10) ^ (codeAt(text, begin + 1) << 5) ^ codeAt(text, begin + 2)) & 0xffff;
}

function noteOpening(text: string): void {
  const bit = opening(text, 0);
  MAY_OPEN[bit >> 3] = (MAY_OPEN[bit >> 3] ?? 0) | (1 << (bit & 7));
}

function mayOpen(text: string, begin: number): boolean {
  const bit = opening(text, begin);
  return codeAt(text, begin) >= FAR_EAST || ((MAY_OPEN[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

/** Scripts from here on may put no space after a word, so that one character says nothing about the next. */
const FAR_EAST = 0xe00;

function enter(written: string, role: StepRole, language: number): void {
  const words = fold(written);
  if (words === '') return;
  if (role === 'when' || role === 'then')
    STEP_WORDS[language]?.[role].push(UNSPACED.test(words) ? words : ` ${words} `);
  const start = startOf(words, 0);
  const keywords = BY_START.get(start) ?? [];
  for (const spelling of [start, start.toUpperCase(), charAt(start, 0).toUpperCase() + slice(start, 1)]) {
    BY_START.set(spelling, keywords);
  }
  BY_START.set(startOf(written, 0), keywords);
  BY_START.set(startOf(written, 0).toUpperCase(), keywords);
  const known = keywords.find((keyword) => keyword.words === words && keyword.role === role);
  if (known === undefined) keywords.push({ words, role, unspaced: UNSPACED.test(words), languages: [language] });
  else known.languages.push(language);
  keywords.sort((one, other) => lengthOf(other.words) - lengthOf(one.words));
}

/** The first word as written. Most lines are done with here, so nothing is folded yet: the map knows the usual spellings. */
function startOf(text: string, begin: number): string {
  if (codeAt(text, begin) > 0xe00 && UNSPACED.test(charAt(text, begin))) return charAt(text, begin);
  let end = begin;
  const limit = Math.min(lengthOf(text), begin + LONGEST);
  for (; end < limit; end++) {
    const code = charCodeAt(text, end);
    if (code < 128 ? ENDS_WORD[code] === 1 : code === WIDE_COLON) break;
  }
  return slice(text, begin, end);
}

/**
 * @param isInScenario whether And, But and their like may go on with something; many of them are common first words elsewhere
 * @returns the step that the line starts with, or null. A scenario's or frame's keyword must be set off by a colon or number.
 */
export function stepOf(text: string, isInScenario = true): Step | null {
  const begin = firstLetter(text);
  if (!isInScenario && !mayOpen(text, begin)) return null;
  const candidates = (isInScenario ? KEYWORDS : OPENINGS).get(startOf(text, begin));
  if (candidates === undefined) return null;
  const head = fold(slice(text, begin, begin + LONGEST));
  for (const { words, role, unspaced, languages } of candidates) {
    if (!startsWith(head, words)) continue;
    const next = charAt(head, lengthOf(words));
    if (!unspaced && next !== ' ' && LETTER_OR_DIGIT.test(next)) continue;
    if ((role === 'scenario' || role === 'frame') && !/^\s*(?:$|[:：*_-]|#?\d)/.test(slice(head, lengthOf(words))))
      continue;
    return role === 'and' && !isInScenario ? null : { role, languages, rest: restAfter(text, begin, words) };
  }
  return null;
}

/**
 * Whether a line that starts with `Given` also holds When and Then, as in text whose line breaks were lost.
 * @returns what stands between the keywords, or null
 */
export function inlineScenario(step: Step): { readonly when: string; readonly then: string } | null {
  if (lengthOf(step.rest) < SHORTEST_SCENARIO) return null;
  const rest = fold(step.rest);
  // Teams of all languages write Given, When and Then in English, whatever the title's keyword is.
  for (const language of [...step.languages, ENGLISH]) {
    const when = findWord(rest, STEP_WORDS[language]?.when ?? [], 0);
    if (when === null) continue;
    const then = findWord(rest, STEP_WORDS[language]?.then ?? [], when.end);
    if (then !== null) return { when: slice(rest, when.end, then.start), then: slice(rest, then.end) };
  }
  return null;
}

/** How far into a line the name of a scenario may reach: "**A child looks:** given …". */
const LONGEST_NAME = 80;

/**
 * Given, When and Then in one sentence, after a name and a colon or dash at most. Only for lines under a heading that announces
 * scenarios: elsewhere "given that …, when …, then …" is ordinary prose.
 * @returns what stands between the keywords, or null
 */
export function namedInlineScenario(text: string): { readonly when: string; readonly then: string } | null {
  for (const part of [text, afterName(text)]) {
    const step = part === null ? null : stepOf(part);
    if (step?.role === 'given') return inlineScenario(step);
  }
  return null;
}

function afterName(text: string): string | null {
  const end = slice(text, 0, LONGEST_NAME).search(/[:：]|\s[–—-]\s/);
  return end < 0 ? null : slice(text, end).replace(/^[\s:：–—*-]+/, '');
}

/** Whether a step's own words hold another step: "When I pay, then the receipt arrives". */
export function holdsStep({ languages, rest }: Step, role: 'when' | 'then'): boolean {
  const text = fold(rest);
  return [...languages, ENGLISH].some((language) => findWord(text, STEP_WORDS[language]?.[role] ?? [], 0) !== null);
}

function findWord(text: string, words: readonly string[], from: number): { start: number; end: number } | null {
  for (const word of words) {
    const start = indexOf(text, word, from);
    if (start >= 0) return { start, end: start + lengthOf(word) };
  }
  return null;
}

function firstLetter(text: string): number {
  const first = codeAt(text, 0);
  if ((first >= 65 && first <= 90) || (first >= 97 && first <= 122)) return 0;
  let begin = 0;
  while (begin < lengthOf(text) && '*_-.… "“|>'.includes(charAt(text, begin))) begin++;
  return begin;
}

/** Folding may change lengths (`ß`), so the keyword's end is looked for in the text itself. */
function restAfter(text: string, begin: number, words: string): string {
  let end = begin + Math.min(lengthOf(words), lengthOf(text) - begin);
  while (end < lengthOf(text) && lengthOf(fold(slice(text, begin, end))) < lengthOf(words)) end++;
  // Nearly always one space and a letter follow.
  const next = codeAt(text, end + 1);
  if (codeAt(text, end) === 32 && next >= 97 && next <= 122) return slice(text, end + 1);
  return slice(text, end).replace(/^[\s:：,*_]+/, '');
}
