/**
 * Takes a summary apart for comparing it with others, in any language: words by their letters, scripts that write no
 * spaces by their characters. No word lists: what a language's small words are is learnt from how often they occur.
 */

export interface SummaryWord {
  /** Folded: without case and accents. */
  readonly text: string;
  /** What equal and inflected forms of a word have in common; the key of the index. */
  readonly stem: string;
  /** How much it says, in words: a character of a dense script says about half of one. */
  readonly weight: number;
  /** A short word in small letters that does not begin the summary: a small word of its language if it is frequent. */
  readonly maybeSmall: boolean;
}

export interface SummaryWords {
  readonly words: readonly SummaryWord[];
  /** All tokens with digits, in order: "Part 1" and "Part 2" are two things, however alike they look. */
  readonly numbers: string;
}

/** A word's inflected forms share at least this many letters at its beginning. */
const SHORTEST_STEM = 4;
const LONGEST_SMALL_WORD = 3;
const DENSE_WEIGHT = 0.5;

/** One character says about as much as half a word. Hiragana is left out: it is the grammar around those. */
const DENSE = /[\p{Script=Han}\p{Script=Katakana}ー]/u;
const GRAMMAR = /\p{Script=Hiragana}+/gu;
const TOKENS = /[\p{Script=Han}\p{Script=Katakana}ー]|[\p{L}\p{M}\p{N}]+/gu;

/** Hangul falls apart into its letters here, so that a particle at the end of a word is a suffix like any other. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, (sign) => (sign === 'ー' ? sign : ''))
    .toLowerCase();

/** Splits runs that mix a dense script with another one. */
const tokensOf = (summary: string): readonly string[] =>
  summary.normalize('NFC').replace(GRAMMAR, ' ').replace(new RegExp(DENSE, 'gu'), ' $& ').match(TOKENS) ?? [];

function wordOf(token: string, at: number): SummaryWord {
  const text = fold(token);
  if (DENSE.test(token)) return { text, stem: text, weight: DENSE_WEIGHT, maybeSmall: false };
  const maybeSmall = at > 0 && token.length <= LONGEST_SMALL_WORD && token === token.toLowerCase();
  return { text, stem: text.slice(0, SHORTEST_STEM), weight: 1, maybeSmall };
}

const hasDigit = (token: string): boolean => /\p{N}/u.test(token);

/** The words of a summary, in their order. */
export function summaryWords(summary: string): SummaryWords {
  const tokens = tokensOf(summary);
  return {
    words: tokens.map((token, at) => (hasDigit(token) ? null : wordOf(token, at))).filter((word) => word !== null),
    numbers: tokens.filter(hasDigit).map(fold).sort().join(' '),
  };
}

const LEAST_IN_COMMON = 0.7;

/** The same word, or two forms of it: they begin alike for more than 70 % of the longer one. */
export function sameWord(left: SummaryWord, right: SummaryWord): boolean {
  if (left.text === right.text) return true;
  const [shorter, longer] = left.text.length < right.text.length ? [left.text, right.text] : [right.text, left.text];
  if (shorter.length < SHORTEST_STEM || left.stem !== right.stem) return false;
  let common = 0;
  while (common < shorter.length && shorter[common] === longer[common]) common += 1;
  return common > LEAST_IN_COMMON * longer.length;
}
