/** A first look at a line before a pattern or a table of words is asked: its first three characters rule most lines out. */
import { charAt, codeAt, slice } from './string-methods';

const SIZE = 0x2000;
/** The bit that tells `a` from `A`. */
const SMALL = 32;

export class LineStarts {
  private readonly known = new Uint8Array(SIZE);

  /** @param words what a line may start with, in small letters, three or more; capitals in the line do not matter */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      for (const spelling of [word, word.toUpperCase(), charAt(word, 0).toUpperCase() + slice(word, 1)])
        this.known[placeOf(spelling)] = 1;
    }
  }

  /** `false` for a line that starts with none of the words; `true` says nothing yet. */
  mayStart(line: string): boolean {
    return this.known[placeOf(line)] === 1;
  }
}

function placeOf(text: string): number {
  return (((codeAt(text, 0) | SMALL) << 8) ^ ((codeAt(text, 1) | SMALL) << 4) ^ (codeAt(text, 2) | SMALL)) & (SIZE - 1);
}
