/**
 * Takes every measure and compares it with its limit.
 *
 *   npm run bench             a table for people
 *   npm run bench -- --json   one line of JSON per measure
 *   npm run bench -- --steady what does not rest on a clock: for machines that others use, such as CI's
 *
 * Exit code 1 where a limit is not kept or a measure could not be taken. A new measure is a file in bench/measures and a
 * line in SOURCES or TIMED_SOURCES.
 */
import { keepsLimit, type Measure, type MeasureSource } from './measure';
import { backEnd } from './measures/back-end';
import { criteria } from './measures/criteria';
import { pageWeight } from './measures/page-weight';
import { runFaults } from './measures/run-faults';
import { runMainThread } from './measures/run-main-thread';
import { runMemory } from './measures/run-memory';
import { runRecheck } from './measures/run-recheck';
import { runRequests } from './measures/run-requests';
import { runTime } from './measures/run-time';

const SOURCES: readonly MeasureSource[] = [pageWeight, backEnd, runRequests, runRecheck, runMemory, runFaults];

/** Those whose every measure is timed. */
const TIMED_SOURCES: readonly MeasureSource[] = [runTime, runMainThread, criteria];

const rounded = (measure: Measure): Measure => ({ ...measure, value: Math.round(measure.value * 100) / 100 });

function asTable(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => {
    const { name, value, limit, better, unit } = measure;
    const comparison = better === 'lower' ? 'at most' : 'at least';
    return [name, `${value} ${unit}`, `${comparison} ${limit}`, keepsLimit(measure) ? '' : 'over the limit'];
  });
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([name = '', value = '', limit = '', verdict = '']) =>
      [name.padEnd(widths[0] ?? 0), value.padStart(widths[1] ?? 0), limit.padEnd(widths[2] ?? 0), verdict].join('  '),
    )
    .map((line) => line.trimEnd())
    .join('\n');
}

async function run({ json, steady }: { readonly json: boolean; readonly steady: boolean }): Promise<boolean> {
  const measures: Measure[] = [];
  for (const source of steady ? SOURCES : [...SOURCES, ...TIMED_SOURCES])
    measures.push(...(await source()).map(rounded));
  console.log(json ? measures.map((measure) => JSON.stringify(measure)).join('\n') : asTable(measures));
  return measures.filter(({ timed }) => !(steady && timed)).every(keepsLimit);
}

run({ json: process.argv.includes('--json'), steady: process.argv.includes('--steady') }).then(
  (kept) => {
    process.exitCode = kept ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
