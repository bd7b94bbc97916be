/**
 * The code of a character, and 0 past the end. Engines take `charCodeAt` past the end (`NaN`) for a surprise: V8 throws away the
 * function's fast code, once for each place that does so.
 */
export function codeAt(text: string, index: number): number {
  return index < text.length ? text.charCodeAt(index) : 0;
}
