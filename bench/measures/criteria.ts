/**
 * The criteria detector's cost: CPU of reading and judging documents to CPU of JSON.parse of the same documents, and how the time
 * grows with the size. Real backlog items where the labelled ones lie beside the repository, generated ones elsewhere.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { generatedDocuments } from '../criteria/generated-documents';
import type { Timings } from '../criteria/timings';
import { readItems } from '../evaluate/labelled-item';
import { median, type MeasureSource } from '../measure';

const ROOT = path.resolve(__dirname, '../..');
const LABELLED = path.resolve(ROOT, '../shared/corpus/backlog/dev.jsonl');
const WORK = path.join(ROOT, '.forge-bundle');

const RATIO_LIMIT = 2;
/** Time for each unit of size of the large document to that of the smaller one; 1 is linear. */
const GROWTH_LIMIT = 1.5;

const documents = (): readonly unknown[] =>
  existsSync(LABELLED) ? readItems(LABELLED).map(({ adf }) => adf) : generatedDocuments();

/** As the pages ship it: bundled, without the names that tsx adds to every function. */
async function takeTimings(): Promise<Timings> {
  mkdirSync(WORK, { recursive: true });
  const [script, file] = [path.join(WORK, 'criteria-timings.cjs'), path.join(WORK, 'criteria-documents.jsonl')];
  await build({
    entryPoints: [path.join(__dirname, '../criteria/timings.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    logLevel: 'error',
  });
  writeFileSync(
    file,
    documents()
      .map((document) => JSON.stringify(document))
      .join('\n'),
  );
  return JSON.parse(execFileSync(process.execPath, [script, file], { encoding: 'utf8' })) as Timings;
}

export const criteria: MeasureSource = async () => {
  const { ratios, growth } = await takeTimings();
  return [
    {
      name: 'judging criteria, to JSON.parse',
      value: median(ratios),
      limit: RATIO_LIMIT,
      better: 'lower',
      timed: true,
      unit: 'times',
    },
    ...Object.entries(growth).map(([shape, value]) => ({
      name: `judging criteria, growth with ${shape}`,
      value,
      limit: GROWTH_LIMIT,
      better: 'lower' as const,
      timed: true as const,
      unit: 'times',
    })),
  ];
};
