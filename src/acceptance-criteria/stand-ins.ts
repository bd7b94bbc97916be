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

/** What all entries of a section say together. */
interface Shape {
  own: number;
  gaps: number;
  questions: number;
  /** Entries of a list that ask the author for words. */
  asked: number;
  listed: number;
  italicProse: number;
}

/** @returns the entries, those that only stand in for others marked as placeholders. */
export function markStandIns(entries: readonly Entry[]): readonly Entry[] {
  const shape = shapeOf(entries);
  if (shape.own === 0) return entries;
  if (shape.italicProse === entries.length) return entries.map(asPlaceholder);
  const marked: Entry[] = [];
  let changed = false;
  for (const [index, entry] of entries.entries()) {
    const isStandIn = isOwn(entry) && standsIn(entry, shape, entries[index - 1], entries[index + 1]);
    changed ||= isStandIn;
    marked.push(isStandIn ? asPlaceholder(entry) : entry);
  }
  return changed ? marked : entries;
}

function shapeOf(entries: readonly Entry[]): Shape {
  const shape: Shape = { own: 0, gaps: 0, questions: 0, asked: 0, listed: 0, italicProse: 0 };
  for (const entry of entries) {
    const own = isOwn(entry);
    if (own) shape.own++;
    if (isListed(entry)) {
      shape.listed++;
      if (isGap(entry)) shape.gaps++;
      if (!own || asksAuthor(entry.text)) shape.asked++;
    } else if (entry.kind === 'prose') {
      if (entry.block.italic) shape.italicProse++;
      if (isQuestion(entry.text)) shape.questions++;
    }
  }
  return shape;
}

function standsIn(entry: Entry, shape: Shape, before: Entry | undefined, after: Entry | undefined): boolean {
  // Several questions, each in a line of its own, are how some people write criteria: "Can I change the name?"
  if (!isListed(entry)) return entry.kind === 'prose' && shape.questions === 1 && isQuestion(entry.text);
  if (shape.asked === shape.listed) return true;
  return (shape.gaps >= FEWEST_GAPS && isGap(entry)) || inSeries(entry, before) || inSeries(entry, after);
}

/** Dots at the end: words are left out. One such entry may name a command, `Save as...`; several are a form. */
function isGap({ text }: Entry): boolean {
  if (!text.includes('...') && !text.includes('…')) return false;
  const bare = text.replace(AFTER_GAP, '');
  return bare.endsWith('...') || bare.endsWith('…');
}

/** "What happens when the field is empty?": a question that asks for words, where "Can I …?" asks whether it works. */
function asksAuthor(text: string): boolean {
  return isQuestion(text) && VERBS.has(foldWords(text.slice(0, LONGEST_STAND_IN)).split(' ')[0] ?? '');
}

function isQuestion(text: string): boolean {
  return (text.includes('?') || text.includes('？')) && QUESTION.test(text);
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
