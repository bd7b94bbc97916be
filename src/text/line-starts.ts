/** A first look at a line before a pattern or a table of words is asked: its first two characters rule most lines out. */
import { charAt, codeAt, slice } from './string-methods';

const SIZE = 0x800;
/** The bit that tells `a` from `A`. */
const SMALL = 32;

export class LineStarts {
  private readonly known = new Uint8Array(SIZE);

  /** @param words what a line may start with, in small letters, two or more; capitals in the line do not matter */
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
  return (((codeAt(text, 0) | SMALL) << 6) ^ (codeAt(text, 1) | SMALL)) & (SIZE - 1);
}
