/**
 * Tables of words in which most words that are looked up are not. A few of a word's characters rule it out before it is hashed:
 * that costs a tenth of a look-up in a large table, whose places lie far apart in memory.
 * Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970.
 */
import { charCodeAt, lengthOf } from './string-methods';

/** So many bits for a word leave one look-up in sixteen for nothing. */
const BITS_PER_WORD = 16;
const FEWEST_BITS = 256;

class WordFilter {
  private readonly bits: Uint8Array;
  private readonly last: number;

  constructor(words: ReadonlyMap<string, unknown> | ReadonlySet<string>) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(FEWEST_BITS, words.size * BITS_PER_WORD)));
    this.bits = new Uint8Array(size / 8);
    this.last = size - 1;
    for (const word of words.keys()) {
      const place = this.placeOf(word);
      this.bits[place >> 3] = (this.bits[place >> 3] ?? 0) | (1 << (place & 7));
    }
  }

  mayHold(word: string): boolean {
    const place = this.placeOf(word);
    return ((this.bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
  }

  /** Made of a word's length and of its first, middle and last character. */
  private placeOf(word: string): number {
    const length = lengthOf(word);
    if (length === 0) return 0;
    const ends = charCodeAt(word, 0) * 31 + charCodeAt(word, length - 1);
    return (ends * 31 + charCodeAt(word, length >> 1) * 7 + length * 1_009) & this.last;
  }
}

export class WordSet implements Iterable<string> {
  private readonly words: ReadonlySet<string>;
  private readonly filter: WordFilter;

  constructor(words: Iterable<string>) {
    this.words = new Set(words);
    this.filter = new WordFilter(this.words);
  }

  has(word: string): boolean {
    return this.filter.mayHold(word) && this.words.has(word);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.words[Symbol.iterator]();
  }
}

/** The same for words that something is noted of. */
export class WordMap<Noted> {
  private readonly filter: WordFilter;

  /** @param words not to be changed afterwards */
  constructor(private readonly words: ReadonlyMap<string, Noted>) {
    this.filter = new WordFilter(words);
  }

  get(word: string): Noted | undefined {
    return this.filter.mayHold(word) ? this.words.get(word) : undefined;
  }
}
