/**
 * Recognises what stands in for criteria by its shape among its neighbours, in whatever language: a series ("Kriter 1",
 * "Kriter 2"), sentences with gaps, a question or a remark in italics in place of a list.
 */
import { isFarEastern } from '../text/character-codes';
import { charAt, codeAt, endsWith, includes, lengthOf, slice, startsWith, trim } from '../text/string-methods';
import { isRequest, speaksOfForm } from './author-prompt';
import { CRITERION_STEMS } from './label-words';
import { foldedWords } from './fold';
import { standingOf } from './placeholder';
import { saysOnlyForm } from './skeleton';
import { endsAtColon, type Entry, isListed, withStanding } from './section';

const LONGEST_STAND_IN = 60;
const LONGEST_UNSPACED_NOUN = 8;
const MOST_WORDS = 2;
/** The same words twice in a row may be more. */
const MOST_REPEATED_WORDS = 4;
const DIGITS = /\d+/g;
const HAS_DIGIT = /\d/;
/** One number and no other. */
const NUMBERED = /^\D*(\d{1,2})\D*$/u;
const NUMBER_AND_COLON = /\d ?[:：]/;
/** Signs that may follow the dots of a gap. */
const HAS_MARK = /[?？]/;
const GAP_ENDS = '.…;:,)';
const AFTER_GAP = /[\s;:,)]{1,3}$/u;
/** "csv, xlsx, ..." goes on with more of the same, and "shows Saving..." is a text of the page. */
const IS_WHOLE = /(?:,|\betc\.?)\s*(?:\.{3}|…)$|\s\p{Lu}\p{L}*(?:\.{3}|…)$/u;
const FEWEST_GAPS = 2;
/** A question up to its mark, perhaps with an instruction behind it. */
const QUESTION = /^[^.!?。？()]{4,160}[?？](?=[\s_*]|$)(.*)$/su;

/** What all entries of a section say together. */
interface Shape {
  own: number;
  gaps: number;
  questions: number;
  /** Entries of a list that ask the author for words. */
  asked: number;
  listed: number;
  /** Entries that hold a place open. */
  held: number;
  /** Entries of a list that end at a colon. */
  open: number;
  all: number;
}

/** @returns the entries, those that only stand in for others marked as placeholders. */
export function markStandIns(entries: readonly Entry[]): readonly Entry[] {
  const shape = shapeOf(entries);
  if (shape.own === 0) return entries;
  const marked: Entry[] = [];
  let changed = false;
  let place = 0;
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index];
    if (entry === undefined) continue;
    if (isListed(entry)) place++;
    const isStandIn = isOwn(entry) && (standsIn(entry, shape) || isInSeries(entries, index, place));
    changed ||= isStandIn;
    marked.push(isStandIn ? withStanding(entry, 'placeholder') : entry);
  }
  return changed ? marked : entries;
}

function shapeOf(entries: readonly Entry[]): Shape {
  const shape: Shape = {
    own: 0,
    gaps: 0,
    questions: 0,
    asked: 0,
    listed: 0,
    held: 0,
    open: 0,
    all: entries.length,
  };
  for (const entry of entries) {
    const own = isOwn(entry);
    if (own) shape.own++;
    else if (entry.standing === 'placeholder') shape.held++;
    if (isListed(entry)) {
      shape.listed++;
      if (isGap(entry)) shape.gaps++;
      if (endsAtColon(entry.text)) shape.open++;
      if (!own || asksAuthor(entry.text)) shape.asked++;
    } else if (entry.kind === 'prose') {
      if (isQuestion(entry.text)) shape.questions++;
    }
  }
  return shape;
}

function standsIn(entry: Entry, { all, asked, gaps, held, listed, open, own, questions }: Shape): boolean {
  if (isListed(entry)) {
    // "Must have:", "Should have:", and nothing below either.
    if (open >= FEWEST_GAPS && open === all) return true;
    // "be clear" beside "be testable".
    if (held >= own && isOnlyForm(entry.text)) return true;
    return (asked === listed && asked > 1) || (gaps >= FEWEST_GAPS && gaps === listed);
  }
  if (entry.kind !== 'prose') return false;
  if (entry.block.italic && speaksOfForm(entry.text)) return true;
  // "Can I change the name?" may be a criterion; above empty boxes a question asks for some, and so does "What …?" by itself.
  return questions === 1 && isQuestion(entry.text) && (asksAuthor(entry.text) || (own === 1 && listed > 0));
}

/** Dots at the end: words are left out. One such entry may name a command, `Save as...`; several are a form. */
function isGap({ text }: Entry): boolean {
  if (text === '' || !includes(GAP_ENDS, charAt(text, lengthOf(text) - 1))) return false;
  const bare = text.replace(AFTER_GAP, '');
  return (endsWith(bare, '...') || endsWith(bare, '…')) && !IS_WHOLE.test(bare);
}

/** Short, and without a word of the product. */
function isOnlyForm(text: string): boolean {
  return lengthOf(text) <= LONGEST_STAND_IN && saysOnlyForm(foldedWords(text));
}

/** "What happens when the field is empty?": a question that asks for words, where "Can I …?" asks whether it works. */
function asksAuthor(text: string): boolean {
  return isQuestion(text) && isRequest(slice(text, 0, LONGEST_STAND_IN));
}

/** A question and nothing else, or one that an instruction follows: an answer is the item's own. */
function isQuestion(text: string): boolean {
  if (!HAS_MARK.test(text)) return false;
  const rest = QUESTION.exec(text)?.[1];
  return rest !== undefined && standingOf(trim(rest), false) !== 'criterion';
}

function isOwn({ standing }: Entry): boolean {
  return standing === 'criterion';
}

/** Whether an entry of a list goes on from one beside it. */
function isInSeries(entries: readonly Entry[], index: number, place: number): boolean {
  const entry = entries[index];
  if (entry === undefined || !isListed(entry) || lengthOf(entry.text) > LONGEST_STAND_IN) return false;
  return (index > 0 && inSeries(entry, entries[index - 1], place)) || inSeries(entry, entries[index + 1], place);
}

/** Whether two neighbours are the same, or the same but for the number of their place, and too short to say anything else. */
function inSeries({ text }: Entry, neighbour: Entry | undefined, place: number): boolean {
  if (neighbour === undefined || !isListed(neighbour)) return false;
  if (text === neighbour.text) return !HAS_DIGIT.test(text) && foldedWords(text).length <= MOST_REPEATED_WORDS;
  // "iOS 15" and "Port 80" count something; a stand-in counts the entries of the list.
  if (!includes(text, String(place)) || NUMBERED.exec(text)?.[1] !== String(place)) return false;
  if (text.replace(DIGITS, '#') !== neighbour.text.replace(DIGITS, '#')) return false;
  const words = foldedWords(text);
  // "Metric 1: target" is as much a form as "Criterion 1" is.
  const isNumbered = words.at(-1) === String(place) || NUMBER_AND_COLON.test(text) || isUnspacedNoun(text, place);
  return isNumbered ? words.length <= MOST_WORDS + 1 || namesCriteria(words) : namesCriteria(words);
}

/** `功能点1`: in scripts without spaces, a noun and its number. */
function isUnspacedNoun(text: string, place: number): boolean {
  return lengthOf(text) <= LONGEST_UNSPACED_NOUN && isFarEastern(codeAt(text, 0)) && endsWith(text, String(place));
}

function namesCriteria(words: readonly string[]): boolean {
  return words.some((word) => CRITERION_STEMS.some((stem) => startsWith(word, stem)));
}
