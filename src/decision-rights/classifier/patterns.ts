/** Lexicon entries made ready for matching against the plain words of a name. */
import { plainWords } from '../plain-words';
import { CONCEPTS, type Concept, type Words } from './concept';

export interface WordTest {
  readonly kind: 'whole' | 'beginning' | 'end' | 'any';
  readonly text: string;
}

/** A phrase of one or more words of a spaced script. */
export interface Phrase {
  readonly concept: Concept;
  readonly words: readonly WordTest[];
  /** Letters that the entry fixes: the longer of two matches is the better one. */
  readonly weight: number;
}

/** A piece of text of a script without spaces: matches anywhere. */
export interface Fragment {
  readonly concept: Concept;
  readonly text: string;
}

export interface Lexicon {
  readonly language: string;
  /** Phrases by the first letter of their first word; `*` holds those that start with an open beginning. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Longest first. */
  readonly fragments: readonly Fragment[];
}

/** Scripts whose words are not reliably separated by spaces (Korean writes particles onto its words). */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\u30FC]/u;

/** Compiles the words of one language. */
export function compileLexicon(language: string, words: Words): Lexicon {
  const phrases = new Map<string, Phrase[]>();
  const fragments: Fragment[] = [];
  for (const concept of CONCEPTS) {
    for (const entry of (words[concept] ?? '').split(',')) {
      const tests = entry.trim().split(' ').filter(Boolean).flatMap(wordTests);
      const first = tests[0];
      if (first === undefined) continue;
      if (tests.every(({ text }) => UNSPACED.test(text))) {
        fragments.push({ concept, text: tests.map(({ text }) => text).join(' ') });
        continue;
      }
      const key = first.kind === 'end' || first.kind === 'any' ? '*' : first.text.charAt(0);
      const phrase = { concept, words: tests, weight: weigh(tests) };
      phrases.set(key, [...(phrases.get(key) ?? []), phrase]);
    }
  }
  fragments.sort((a, b) => b.text.length - a.text.length);
  return { language, phrases, fragments };
}

/** One word of an entry; an entry such as "sign-off" or "l'attente" stands for two words. */
function wordTests(word: string): WordTest[] {
  if (word === '*') return [{ kind: 'any', text: '' }];
  const parts = plainWords(word.replaceAll('*', ''));
  return parts.map((text, index) => {
    if (word.startsWith('*') && index === 0) return { kind: 'end', text };
    if (word.endsWith('*') && index === parts.length - 1) return { kind: 'beginning', text };
    return { kind: 'whole', text };
  });
}

/** More words beat fewer, whole words beat stems, longer beats shorter. */
function weigh(tests: readonly WordTest[]): number {
  const letters = tests.reduce((sum, { text }) => sum + text.length, 0);
  const whole = tests.filter(({ kind }) => kind === 'whole').length;
  return tests.length * 1000 + whole * 100 + letters;
}
