/** Reads one status name as concepts, in English and in one further language. */
import type { Concept } from './concept';
import { UNSPACED, type Lexicon, type Phrase, type WordTest } from './patterns';

/** A name as concepts. */
export interface Reading {
  readonly concepts: ReadonlySet<Concept>;
  readonly language: string;
  /** Letters of the name that were understood, and all of them; particles of up to two letters do not count. */
  readonly understood: number;
  readonly letters: number;
  /** Letters that only the further language explains. */
  readonly ownLetters: number;
  /** How exact the matched entries are: of two readings of the same words the more exact one is better. */
  readonly fixed: number;
}

interface Found {
  readonly concepts: readonly Concept[];
  readonly words: number;
  readonly understood: number;
  readonly ownLetters: number;
  readonly fixed: number;
}

/**
 * Greedy reading from left to right: at each word the longest entry wins, and of two equal ones the further language's.
 *
 * @param words the plain words of the name
 * @param own the further language; English alone when it is English's own lexicon
 */
export function readName(words: readonly string[], own: Lexicon, english: Lexicon): Reading {
  const found: Found[] = [];
  let at = 0;
  while (at < words.length) {
    const here = UNSPACED.test(words[at] ?? '')
      ? readRun(words, at, own, english)
      : readPhrase(words, at, own, english);
    found.push(here);
    at += here.words;
  }
  const sum = (valueOf: (part: Found) => number): number => found.reduce((total, part) => total + valueOf(part), 0);
  return {
    concepts: new Set(found.flatMap(({ concepts }) => concepts)),
    language: own.language,
    understood: sum((part) => part.understood),
    letters: words.reduce((total, word) => total + countedLetters(word), 0),
    ownLetters: sum((part) => part.ownLetters),
    fixed: sum((part) => part.fixed),
  };
}

function readPhrase(words: readonly string[], at: number, own: Lexicon, english: Lexicon): Found {
  const mine = bestPhrase(words, at, own);
  const common = own === english ? undefined : bestPhrase(words, at, english);
  const best = common !== undefined && common.weight > (mine?.weight ?? 0) ? common : mine;
  if (best === undefined) return { concepts: [], words: 1, understood: 0, ownLetters: 0, fixed: 0 };
  const understood = words.slice(at, at + best.words.length).reduce((total, word) => total + countedLetters(word), 0);
  const isOwn = best === mine && own !== english && common === undefined;
  return {
    concepts: [best.concept],
    words: best.words.length,
    understood,
    ownLetters: isOwn ? understood : 0,
    fixed: best.weight,
  };
}

function bestPhrase(words: readonly string[], at: number, lexicon: Lexicon): Phrase | undefined {
  let best: Phrase | undefined;
  for (const key of [(words[at] ?? '').charAt(0), '*']) {
    for (const phrase of lexicon.phrases.get(key) ?? []) {
      if ((best === undefined || phrase.weight > best.weight) && holdsAt(words, at, phrase.words)) best = phrase;
    }
  }
  return best;
}

function holdsAt(words: readonly string[], at: number, tests: readonly WordTest[]): boolean {
  return tests.every((test, offset) => {
    const word = words[at + offset];
    return word !== undefined && holds(word, test);
  });
}

function holds(word: string, { kind, text }: WordTest): boolean {
  switch (kind) {
    case 'whole':
      return word === text;
    case 'beginning':
      return word.startsWith(text);
    case 'end':
      return word.endsWith(text);
    case 'any':
      return true;
  }
}

/** Reads consecutive words of a script without spaces as one text. */
function readRun(words: readonly string[], at: number, own: Lexicon, english: Lexicon): Found {
  let end = at;
  while (UNSPACED.test(words[end] ?? '')) end += 1;
  const text = words.slice(at, end).join(' ');
  const concepts: Concept[] = [];
  let understood = 0;
  let place = 0;
  while (place < text.length) {
    const fragment = own.fragments.find((candidate) => text.startsWith(candidate.text, place));
    if (fragment !== undefined) {
      concepts.push(fragment.concept);
      understood += fragment.text.length;
    }
    place += fragment?.text.length ?? 1;
  }
  const ownLetters = own === english ? 0 : understood;
  return { concepts, words: end - at, understood, ownLetters, fixed: understood };
}

function countedLetters(word: string): number {
  return word.length > 2 || UNSPACED.test(word) ? word.length : 0;
}
