import { createReadStream } from 'node:fs';

/**
 * The text of a file, or of standard input where no file (or `-`) is named, piece by piece.
 * Rejects with the operating system's error where the file cannot be read.
 */
export function readInput(file: string | undefined): AsyncIterable<string> {
  const stream = file === undefined || file === '-' ? process.stdin : createReadStream(file);
  stream.setEncoding('utf8');
  return stream as AsyncIterable<string>;
}
