/**
 * Recognises what stands in for criteria by its shape among its neighbours, in whatever language: a series ("Kriter 1",
 * "Kriter 2"), sentences with gaps, a question or a remark in italics in place of a list.
 */
import { VERBS } from './author-prompt';
import { CRITERION_STEMS } from './label-words';
import { foldWords } from './fold';
import type { Entry } from './section';

const LONGEST_STAND_IN = 60;
const MOST_WORDS = 2;
/** The same words twice in a row may be more. */
const MOST_REPEATED_WORDS = 4;
const DIGITS = /\d+/g;
/** Signs that may follow the dots of a gap. */
const AFTER_GAP = /[\s;:,)]{1,3}$/u;
const FEWEST_GAPS = 2;
/** A question up to its mark, perhaps with an instruction behind it. */
const QUESTION = /^[^.!?。？()]{4,160}[?？](?=[\s_*]|$)/u;

/** @returns the entries, those that only stand in for others marked as placeholders. */
export function markStandIns(entries: readonly Entry[]): readonly Entry[] {
  if (!entries.some(isOwn)) return entries;
  if (entries.every(({ block, kind }) => kind === 'prose' && block.italic)) return entries.map(asPlaceholder);
  const hasGaps = entries.filter(isGap).length >= FEWEST_GAPS;
  // Several questions, each in a line of its own, are how some people write criteria: "Can I change the name?"
  const asksThroughout = entries.every((entry) => isListed(entry) && (!isOwn(entry) || asksAuthor(entry.text)));
  const asksOnce = entries.filter(isQuestion).length === 1;
  if (!entries.some((entry, index) => isOwn(entry) && standsIn(entry, index))) return entries;
  return entries.map((entry, index) => (isOwn(entry) && standsIn(entry, index) ? asPlaceholder(entry) : entry));

  function standsIn(entry: Entry, index: number): boolean {
    if (!isListed(entry)) return asksOnce && isQuestion(entry);
    if (asksThroughout || (hasGaps && isGap(entry))) return true;
    return inSeries(entry, entries[index - 1]) || inSeries(entry, entries[index + 1]);
  }
}

/** Dots at the end: words are left out. One such entry may name a command, `Save as...`; several are a form. */
function isGap(entry: Entry): boolean {
  if (!isListed(entry)) return false;
  const text = entry.text.replace(AFTER_GAP, '');
  return text.endsWith('...') || text.endsWith('…');
}

/** "What happens when the field is empty?": a question that asks for words, where "Can I …?" asks whether it works. */
function asksAuthor(text: string): boolean {
  return QUESTION.test(text) && VERBS.has(foldWords(text.slice(0, LONGEST_STAND_IN)).split(' ')[0] ?? '');
}

function isQuestion({ kind, text }: Entry): boolean {
  return kind === 'prose' && QUESTION.test(text);
}

function isOwn({ standing }: Entry): boolean {
  return standing === 'criterion';
}

function isListed({ kind }: Entry): boolean {
  return kind === 'list' || kind === 'checklist';
}

function asPlaceholder(entry: Entry): Entry {
  return { ...entry, standing: 'placeholder' };
}

/** Whether two neighbours are the same but for a number, and too short to say anything, or speak of criteria themselves. */
function inSeries({ text }: Entry, neighbour: Entry | undefined): boolean {
  if (neighbour === undefined || !isListed(neighbour) || text.length > LONGEST_STAND_IN) return false;
  const other = neighbour.text;
  if (Math.abs(other.length - text.length) > 1 || text.replace(DIGITS, '#') !== other.replace(DIGITS, '#'))
    return false;
  const words = foldWords(text)
    .split(' ')
    .filter((word) => !/^\d+$/.test(word));
  if (words.length <= (text === other ? MOST_REPEATED_WORDS : MOST_WORDS)) return true;
  return words.some((word) => CRITERION_STEMS.some((stem) => word.startsWith(stem)));
}
