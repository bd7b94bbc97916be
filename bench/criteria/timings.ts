/**
 * Runs by itself, bundled as the pages are, in a process of its own: the heap of whoever measures must not weigh on what is
 * measured. Reads documents (one JSON text a line) from the file that is named, and prints one line of JSON.
 */
import { readFileSync } from 'node:fs';
import { readAdf } from '../../src/adf';
import { judgeCriteria } from '../../src/acceptance-criteria';

export interface Timings {
  /** CPU of judging to CPU of JSON.parse of the same documents, one for each pair of runs. */
  readonly ratios: readonly number[];
  /** By shape: time for each unit of size of the large document to that of the smaller one. */
  readonly growth: Readonly<Record<string, number>>;
}

const PAIRS = 40;
const WARM_UP = 6;
/** A run handles so many times the documents as a large backlog does, so that starting a run weighs as little as it does there. */
const ROUNDS = 4;

const judge = (document: unknown): unknown => judgeCriteria({ description: readAdf(document), fields: [] });

/** CPU in microseconds, not wall clock: other processes share the machine. */
function cpuOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

function ratios(texts: readonly string[]): number[] {
  const documents = texts.map((text) => JSON.parse(text) as unknown);
  const runs = Array.from({ length: PAIRS }, () => {
    const parsing = cpuOf(() => {
      for (let round = 0; round < ROUNDS; round++) for (const text of texts) JSON.parse(text);
    });
    const judging = cpuOf(() => {
      for (let round = 0; round < ROUNDS; round++) for (const document of documents) judge(document);
    });
    return judging / parsing;
  });
  return runs.slice(WARM_UP);
}

const paragraph = (text: string): unknown => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const HEADING = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Acceptance criteria' }] };
const documentOf = (...content: unknown[]): unknown => ({ version: 1, type: 'doc', content: [HEADING, ...content] });

/** Shapes that grow with a number, and the number that is large: 50,000 list entries, and 5 MB of paragraphs. */
const SHAPES: Readonly<Record<string, readonly [number, (size: number) => unknown]>> = {
  'list entries': [
    50_000,
    (size) =>
      documentOf({
        type: 'bulletList',
        content: Array.from({ length: size }, (_, index) => ({
          type: 'listItem',
          content: [paragraph(`Row ${index} of the report opens`)],
        })),
      }),
  ],
  paragraphs: [
    24_000,
    (size) =>
      documentOf(
        ...Array.from({ length: size }, (_, index) =>
          paragraph(`Page ${index}: the reader sees what was saved before, in the order of saving. `.repeat(3)),
        ),
      ),
  ],
};
const SMALLER = 5;

function growthOf(size: number, build: (size: number) => unknown): number {
  const [small, large] = [build(size / SMALLER), build(size)];
  const best = (document: unknown, times: number): number =>
    Math.min(
      ...Array.from({ length: 7 }, () =>
        cpuOf(() => {
          for (let time = 0; time < times; time++) judge(document);
        }),
      ),
    );
  best(small, SMALLER);
  return best(large, 1) / best(small, SMALLER);
}

function run(file: string): Timings {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return {
    ratios: ratios(texts),
    growth: Object.fromEntries(Object.entries(SHAPES).map(([name, [size, build]]) => [name, growthOf(size, build)])),
  };
}

console.log(JSON.stringify(run(process.argv[2] ?? '')));
