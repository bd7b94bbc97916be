/** Reads one status name as concepts, in English and in one further language. */
import { plainWords } from '../plain-words';
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
}

interface Hit {
  readonly concept: Concept;
  readonly length: number;
  readonly own: boolean;
}

/**
 * Greedy reading from left to right: at each word the longest entry wins, and of two equal ones the further language's.
 *
 * @param own the further language; English alone when it is English's own lexicon
 */
export function readName(name: string, own: Lexicon, english: Lexicon): Reading {
  const words = plainWords(name);
  const hits: Hit[] = [];
  let understood = 0;
  let ownLetters = 0;
  let at = 0;
  while (at < words.length) {
    const found = UNSPACED.test(words[at] ?? '')
      ? readRun(words, at, own, english)
      : readPhrase(words, at, own, english);
    hits.push(...found.hits);
    understood += found.understood;
    ownLetters += found.ownLetters;
    at += found.words;
  }
  const letters = words.reduce((sum, word) => sum + countedLetters(word), 0);
  return {
    concepts: new Set(hits.map(({ concept }) => concept)),
    language: own.language,
    understood,
    letters,
    ownLetters,
  };
}

interface Found {
  readonly hits: readonly Hit[];
  readonly words: number;
  readonly understood: number;
  readonly ownLetters: number;
}

function readPhrase(words: readonly string[], at: number, own: Lexicon, english: Lexicon): Found {
  const mine = bestPhrase(words, at, own);
  const common = own === english ? undefined : bestPhrase(words, at, english);
  const best = common !== undefined && common.weight > (mine?.weight ?? 0) ? common : mine;
  if (best === undefined) return { hits: [], words: 1, understood: 0, ownLetters: 0 };
  const length = words.slice(at, at + best.words.length).reduce((sum, word) => sum + countedLetters(word), 0);
  const isOwn = best === mine && own !== english && (common === undefined || common.concept !== best.concept);
  return {
    hits: [{ concept: best.concept, length, own: isOwn }],
    words: best.words.length,
    understood: length,
    ownLetters: isOwn ? length : 0,
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
  const hits: Hit[] = [];
  let place = 0;
  while (place < text.length) {
    const fragment = own.fragments.find((candidate) => text.startsWith(candidate.text, place));
    if (fragment !== undefined)
      hits.push({ concept: fragment.concept, length: fragment.text.length, own: own !== english });
    place += fragment?.text.length ?? 1;
  }
  const understood = hits.reduce((sum, { length }) => sum + length, 0);
  return { hits, words: end - at, understood, ownLetters: understood };
}

function countedLetters(word: string): number {
  return word.length > 2 || UNSPACED.test(word) ? word.length : 0;
}
