/**
 * The criteria detector's cost: CPU of reading and judging documents to CPU of JSON.parse of the same documents, and how the time
 * grows with the size. Real backlog items where the labelled ones lie beside the repository, generated ones elsewhere.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { generatedDocuments } from '../criteria/generated-documents';
import { takeTimings } from '../criteria/take-timings';
import { readItems } from '../evaluate/labelled-item';
import { median, type MeasureSource } from '../measure';

const ROOT = path.resolve(__dirname, '../..');
const LABELLED = path.resolve(ROOT, '../shared/corpus/backlog/dev.jsonl');

const RATIO_LIMIT = 2;
/** Time for each unit of size of the large document to that of the smaller one; 1 is linear. */
const GROWTH_LIMIT = 1.5;

const documents = (): readonly unknown[] =>
  existsSync(LABELLED) ? readItems(LABELLED).map(({ adf }) => adf) : generatedDocuments();

export const criteria: MeasureSource = () => {
  const { ratios, growth } = takeTimings(documents());
  return Promise.resolve([
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
  ]);
};
