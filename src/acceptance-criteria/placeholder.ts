/** Tells a criterion from a place held open for one. Looks at one entry at a time; shape and surroundings are judged elsewhere. */
import { isDigit } from '../text/character-codes';
import {
  charAt,
  codeAt,
  endsWith,
  includes,
  indexOf,
  lastIndexOf,
  lengthOf,
  slice,
  startsWith,
  trim,
} from '../text/string-methods';
import { WordSet } from '../text/word-set';
import {
  asksInFarEast,
  breaksOff,
  explainsCriteria,
  isExample,
  isAboutCriteria,
  isInstruction,
  isOnlyAboutForm,
  putsCriteriaOff,
  speaksOfSection,
  speaksToAuthor,
  withoutExamples,
} from './author-prompt';
import { foldedSet, foldedWords, foldWords } from './fold';
import { startsLikeOwnSentence } from './own-sentence';
import {
  COPULAS,
  LATER,
  LATER_COMPANY,
  QUALITIES,
  QUALITY_COMPANY,
  TO_COME,
  VAGUE,
  WORKING_WORDS,
} from './placeholder-words';
import { isCommand, isPointer } from './pointer';
import { breaksOffOften, FAR_EAST, GAP_SIGNS, isFormOfRemarks, isOpenSlot, ownWords, SKELETON_SET } from './skeleton';
import type { EvidenceReason } from './verdict';

/** What an entry is worth; everything but `criterion` is a reason why it does not count. */
export type Standing = 'criterion' | EvidenceReason;

const TO_COME_SET = foldedSet(TO_COME);
const TO_COME_STARTS = new WordSet([...TO_COME_SET].map((phrase) => phrase.split(' ')[0] ?? ''));
const LATER_SET = foldedSet(LATER);
const LATER_COMPANY_SET = foldedSet(LATER_COMPANY);
const COPULA_SET = foldedSet(COPULAS);
const QUALITY_SET = foldedSet(QUALITIES);
const QUALITY_COMPANY_SET = foldedSet(QUALITY_COMPANY);
const VAGUE_SET = foldedSet(VAGUE);
const LONGEST_TO_COME = 6;
const MOST_AFTER_TO_COME = 2;
const GOES_ON = new WordSet(
  `once when after until till with by before pending depending during par por pelo pela dal dalla von vom durch door przez sobald nach bis wenn mit quand après avec dès cuando tras con hasta
  quando depois com até dopo wanneer na met kiedy po gdy z когда после с`.split(/\s+/),
);
/** "TBD — to be added with design" is a placeholder; a longer text that starts so says more. */
const MAX_TO_COME_WORDS = 9;
const MAX_PRAISE_LENGTH = 90;
const MAX_SUBJECT_WORDS = 5;
/** Longer entries are not looked at whole: nobody leaves a placeholder of this size. */
const MAX_LENGTH = 1_000;

const CRITERION_ID =
  /^(?:(?:AC|CA|KA|AK|КП|SC|COS|US)(?:[-_]\p{Lu}{1,6}\d{0,3})?)?[-_ #.]?\d{1,3}(?:\.\d{1,3})*(?:\s*[:.)\]–—-]+\s*|\s+|$)/iu;
/** Where an id has its first digit. */
const EARLY_DIGIT = /^.{0,11}\d/u;
const URL = /(?:https?:\/\/|www\.)[^\s|\])]+/gi;
/** `*What must be true?*`: between single stars a sentence is bold in one markup and italic in another; a question asks the author. */
const EMPHASISED_QUESTION = /^\*[^*]+\?\*$/;
/** Entries of more words are in no list of phrases. */
const LONGEST_PHRASE = 6;
/** More characters than MAX_INSTRUCTION_WORDS words have. */
const LONGEST_LOOK = 300;
const PROMPT_SIGN = /[[<{«]|_{3}/;
const MEANING = /[\p{L}\p{N}]/u;
/** A prompt of several lines has its brackets on the first and on the last: `<one sentence`, but not `<100 ms`. */
const OPENS_PROMPT = /^[[<]\p{L}[^\]>]+$/u;
const CLOSES_PROMPT = /^[^[<]+[\p{L}.!?][\]>]$/u;
/** The last one may have lost its end with the marks around the entry. */
const CODE_SPAN = /`[^`]*(?:`|$)/g;
const PROMPT = /\[[^[\]]*\]|<[^<>]*>|\{[^{}]*\}|«[^«»]*»|_{3,}/g;
const BRACKET_PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '<': '>',
  '{': '}',
  '（': '）',
  '【': '】',
  '«': '»',
};
const CRITERION_NAMES =
  'criteri(?:on|um|[aou])|kriteri(?:um|et|j)|kritéri[uo]m|kriter|kriteeri|critère|critério|kryterium|критерий|критерій|критерии|tiêu chí|κριτήριο|معیار|معيار';
/** `Criterion 1 (testable, in the present tense)`: a prompt with a remark on how to fill it in. */
const NUMBERED_PROMPT = new RegExp(`^(?:${CRITERION_NAMES})\\s?\\d{0,2}\\s?\\([^()]{1,60}\\)$`, 'iu');
/** The same before a colon: what stands behind it is looked at. */
const NUMBERED_CRITERION = new RegExp(`^(?:${CRITERION_NAMES})\\s?\\d{1,2}\\s*[:.)–—-]\\s*`, 'iu');
const AS_DESCRIBED =
  /\bas (?:described|specified|defined|stated|outlined|mentioned) (?:in (?:the )?)?(?:above|description|ticket|story|issue|summary|title)[.!]?$/i;
const WORKING = foldedSet(WORKING_WORDS);
const SENTENCE_END = /[.!?]\s+\p{Lu}/u;
const SHORTEST_FORM_SENTENCE = 30;
const QUESTION = /[?？][\s*_)"']{0,3}$/u;
/** `Task 1`, `Test case 2`: a noun that says what stands here, and its number. */
const NUMBERED_NOUN =
  /^(?:(?:acceptance|functional|technical) )?(?:item|requirement|criterion|condition) #?\d{1,2}$|^(?:task|test(?: ?case)?|use case|step|scenario|requirement|tarea|tâche|tarefa|aufgabe|schritt|testfall|caso(?: de (?:prueba|teste|uso))?|cas|stap|zadanie|задача|шаг)\s?#?\d{1,2}$/iu;
const QUOTES_AND_MARKS = '"\'“”„*_~`.,;:! ';

/**
 * @param text the entry without bullet or box
 * @param italic whether it is italic as a whole, as instructions in templates are
 */
export function standingOf(text: string, italic: boolean): Standing {
  if (lengthOf(text) > MAX_LENGTH) return 'criterion';
  if (breaksOff(text)) return 'placeholder';
  if (!italic && startsLikeOwnSentence(text)) return 'criterion';
  if (!MEANING.test(text) || isCommand(text)) return 'empty';
  if (isPointer(text)) return 'link';
  const bare = withoutOuterMarks(text);
  const emphasised = italic || isTypedItalic(text) || EMPHASISED_QUESTION.test(text);
  const withoutId = EARLY_DIGIT.test(bare) ? bare.replace(CRITERION_ID, '').replace(NUMBERED_CRITERION, '') : bare;
  if (!MEANING.test(withoutId) || isOpenSlot(bare)) return 'placeholder';
  if (isNumberedBlank(withoutId)) return 'placeholder';
  if (isBracketed(withoutId) || isPartOfPrompt(withoutId)) return 'placeholder';
  const said = afterLeadingInstruction(withoutId);
  if (explainsCriteria(said)) return 'placeholder';
  if (isExample(said)) return 'placeholder';
  const withoutLinks = includes(said, '://') || includes(said, 'www.') ? said.replace(URL, ' ') : said;
  if (!MEANING.test(withoutLinks)) return 'link';
  return standingOfWords(withoutLinks, emphasised);
}

/** `_between underscores_`, typed as text. */
export function isTypedItalic(text: string): boolean {
  return startsWith(text, '_') && endsWith(text, '_');
}

/** Whether a text says anything of its own: it is not blank, and nothing that only holds a place open ("TBD", "<goal>", "n/a"). */
export function saysSomething(text: string, italic = false): boolean {
  const standing = standingOf(text, italic);
  return standing !== 'empty' && standing !== 'placeholder';
}

function standingOfWords(text: string, emphasised: boolean): Standing {
  const mayPrompt = PROMPT_SIGN.test(text);
  if ((mayPrompt && isMostlyPrompts(text)) || isFormOfRemarks(text)) return 'placeholder';
  const withoutPrompts = withoutExamples(mayPrompt ? text.replace(PROMPT, ' ') : text);
  // No list of phrases looks further than the first words.
  const words = foldedWords(slice(withoutPrompts, 0, LONGEST_LOOK));
  // "Then I see [the outcome]": one word more between prompts does not make it somebody's own sentence.
  const own = ownWords(words, mayPrompt && lengthOf(withoutPrompts) < lengthOf(text) && !includes(text, '`') ? 1 : 0);
  const whole = words.length <= LONGEST_PHRASE ? words.join(' ') : '';
  if (VAGUE_SET.has(whole) || isAsDescribed(text)) return 'vague';
  if (
    !own ||
    isToCome(words, text) ||
    isInstruction(words, emphasised) ||
    isAboutCriteria(words) ||
    speaksOfSection(text, words) ||
    speaksToAuthor(text, words) ||
    putsCriteriaOff(text, words) ||
    isOnlyAboutForm(words, SKELETON_SET, QUESTION.test(text)) ||
    startsAboutForm(withoutPrompts) ||
    breaksOffOften(text, words)
  )
    return 'placeholder';
  if (GAP_SIGNS.test(text)) return 'placeholder';
  return FAR_EAST.test(text) && asksInFarEast(text) ? 'placeholder' : 'criterion';
}

/** "Item one works as described in the description": what was to be said stands elsewhere, if anywhere. */
function isAsDescribed(text: string): boolean {
  const found = includes(text, ' as ') ? AS_DESCRIBED.exec(text) : null;
  return (
    found !== null &&
    !ownWords(
      foldedWords(slice(text, 0, found.index)).filter((word) => !WORKING.has(word)),
      0,
    )
  );
}

/** "The list of criteria that have to be met. May need …": where the first sentence is the template's, so is the rest. */
function startsAboutForm(text: string): boolean {
  const end = text.search(SENTENCE_END);
  if (end < SHORTEST_FORM_SENTENCE) return false;
  const words = foldedWords(slice(text, 0, end));
  return words.length >= LONGEST_PHRASE && isOnlyAboutForm(words, SKELETON_SET, false);
}

/** `Jos [scenario] kun [event] niin [outcome]`: at least two prompts that hold more letters than what stands between them. */
function isMostlyPrompts(text: string): boolean {
  if (includes(text, '`')) return startsWith(text, '[') && isBracketed(trim(text.replace(CODE_SPAN, '')));
  const prompts = text.match(PROMPT) ?? [];
  return prompts.length > 1 && lengthOf(prompts.join('')) * 2 > lengthOf(text);
}

function withoutOuterMarks(text: string): string {
  let start = 0;
  let end = lengthOf(text);
  while (start < end && includes(QUOTES_AND_MARKS, charAt(text, start))) start++;
  while (end > start && includes(QUOTES_AND_MARKS, charAt(text, end - 1))) end--;
  return slice(text, start, end);
}

/** `[the criterion]`, `(Describe …)`, `<…>`: one pair of brackets around everything. */
function isBracketed(text: string): boolean {
  const close = BRACKET_PAIRS[charAt(text, 0)];
  if (close === undefined || lengthOf(text) < 2) return false;
  const open = charAt(text, 0);
  let depth = 0;
  for (let index = 0; index < lengthOf(text); index++) {
    const sign = charAt(text, index);
    if (sign === open) depth++;
    else if (sign === close && --depth === 0) return !MEANING.test(slice(text, index + 1));
  }
  return false;
}

/** `Criterion 1 (testable)`, `Task 2`: asked of the last character first. */
function isNumberedBlank(text: string): boolean {
  if (endsWith(text, ')')) return NUMBERED_PROMPT.test(text);
  return isDigit(codeAt(text, lengthOf(text) - 1)) && NUMBERED_NOUN.test(text);
}

function isPartOfPrompt(text: string): boolean {
  const [first, last] = [charAt(text, 0), charAt(text, lengthOf(text) - 1)];
  return (includes('[<', first) && OPENS_PROMPT.test(text)) || (includes(']>', last) && CLOSES_PROMPT.test(text));
}

/** A template's instruction in brackets often stays above the answer: what counts is the answer. */
function afterLeadingInstruction(text: string): string {
  if (!startsWith(text, '(')) return text;
  const end = indexOf(text, ') ');
  return end > 0 && MEANING.test(slice(text, end + 1)) ? trim(slice(text, end + 1)) : text;
}

function isToCome(words: readonly string[], text: string): boolean {
  if (isPutOff(words) || isFiller(words)) return true;
  if (words.length > MAX_TO_COME_WORDS || !TO_COME_STARTS.has(words[0] ?? '')) return false;
  for (let count = Math.min(words.length, LONGEST_TO_COME); count >= 1; count--) {
    if (!TO_COME_SET.has(words.slice(0, count).join(' '))) continue;
    // One word may start a sentence ("Test the form", "None of the fields is required"): then it must stand alone.
    if (count === words.length) return true;
    const abbreviates = ['tbd', 'tbc', 'tba', 'todo', 'wip'].includes(words[0] ?? '');
    if ((count > 1 || abbreviates) && (isSetOff(text, count) || putsOff(words.slice(count)))) return true;
  }
  return false;
}

/** The text that typesetters fill pages with, however much of it. */
function isFiller(words: readonly string[]): boolean {
  return words[0] === 'lorem' && words[1] === 'ipsum';
}

/** What may follow without a stop: a word or two, until when or with whom ("TBD once the price is settled"), or words that put off. */
function putsOff(rest: readonly string[]): boolean {
  return (
    rest.length <= MOST_AFTER_TO_COME ||
    GOES_ON.has(rest[0] ?? '') ||
    rest.every((word) => LATER_SET.has(word) || LATER_COMPANY_SET.has(word) || SKELETON_SET.has(word))
  );
}

/** Whether a phrase of so many words is set off from what follows: "TBD: with design", where "TBD labels are grey" goes on. */
function isSetOff(text: string, count: number): boolean {
  const words = text.split(/\s+/);
  return /[^\p{L}\p{N}]$/u.test(words[count - 1] ?? '') || /^[^\p{L}\p{N}]/u.test(words[count] ?? '');
}

/** "Folgt noch", "still to be written": nothing but words that put the criteria off. */
function isPutOff(words: readonly string[]): boolean {
  if (words.length > MAX_TO_COME_WORDS) return false;
  let later = false;
  for (const word of words) {
    if (LATER_SET.has(word)) later = true;
    else if (!LATER_COMPANY_SET.has(word)) return false;
  }
  return later;
}

/** Whether a sentence says of a thing only that it is good: "Fees are fair and easy to understand". */
export function isOnlyPraise(text: string): boolean {
  if (lengthOf(text) > MAX_PRAISE_LENGTH) return false;
  const last = foldWords(slice(text, lastIndexOf(text, ' ') + 1));
  // "user-friendly" is two words.
  if (!QUALITY_SET.has(slice(last, lastIndexOf(last, ' ') + 1)) && !QUALITY_COMPANY_SET.has(last)) return false;
  const words = foldedWords(text);
  const copula = words.findIndex((word) => COPULA_SET.has(word));
  const said = words.slice(copula + 1);
  return (
    copula > 0 &&
    copula <= MAX_SUBJECT_WORDS &&
    said.some((word) => QUALITY_SET.has(word)) &&
    said.every((word) => QUALITY_SET.has(word) || QUALITY_COMPANY_SET.has(word) || COPULA_SET.has(word))
  );
}

/** The same text in two items has the same fingerprint, whatever its boxes, numbers and emphasis. */
export function fingerprintOf(text: string): string {
  return foldWords(lengthOf(text) > MAX_LENGTH ? slice(text, 0, MAX_LENGTH) : text);
}
