/** Starts `timings.ts` on some documents, in the same way for whoever wants to know: `npm run bench` and `npm run evaluate`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Timings } from './timings';

const WORK = path.resolve(__dirname, '../../.forge-bundle');

/**
 * As the pages ship the detector: bundled, without the names that tsx adds to every function; and in a process of its own.
 * @param documents in Atlassian Document Format
 */
export function takeTimings(documents: readonly unknown[]): Timings {
  mkdirSync(WORK, { recursive: true });
  const [script, file] = [path.join(WORK, 'criteria-timings.cjs'), path.join(WORK, 'criteria-documents.jsonl')];
  buildSync({
    entryPoints: [path.join(__dirname, 'timings.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    logLevel: 'error',
  });
  writeFileSync(file, documents.map((document) => JSON.stringify(document)).join('\n'));
  return JSON.parse(execFileSync(process.execPath, [script, file], { encoding: 'utf8' })) as Timings;
}
