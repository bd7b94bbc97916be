/**
 * A JSON file that is always whole: written beside its place, then moved there. Writes that come while one is under way
 * are merged into the next, so a burst costs two.
 */
import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

export class JsonFile<T> {
  readonly #file: string;
  readonly #current: () => T;
  #writing: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  /** @param current gives the state to write at the time of writing */
  constructor(file: string, current: () => T) {
    this.#file = file;
    this.#current = current;
  }

  /** What was saved last; undefined where nothing was. @throws where the file is not JSON, with its name */
  read(): unknown {
    let text: string;
    try {
      text = readFileSync(this.#file, 'utf8');
    } catch {
      return undefined;
    }
    try {
      return JSON.parse(text) as unknown;
    } catch (cause) {
      throw new Error(`${this.#file} is damaged. Start with --reset, or repair it.`, { cause });
    }
  }

  /** Resolves once a state at least as new as now is on disk. */
  async save(): Promise<void> {
    if (this.#writing === undefined) {
      this.#writing = this.#write().finally(() => (this.#writing = undefined));
      return this.#writing;
    }
    this.#next ??= this.#writing.then(
      () => this.#startNext(),
      () => this.#startNext(),
    );
    return this.#next;
  }

  #startNext(): Promise<void> {
    this.#next = undefined;
    return this.save();
  }

  async #write(): Promise<void> {
    const text = JSON.stringify(this.#current());
    await mkdir(path.dirname(this.#file), { recursive: true });
    await writeFile(`${this.#file}.new`, text);
    await rename(`${this.#file}.new`, this.#file);
  }
}
