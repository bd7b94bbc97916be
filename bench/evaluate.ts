/**
 * `npm run evaluate -- criteria FILE` measures the criteria detector on labelled items (JSON lines), `npm run evaluate -- steps
 * FILE` the workflow classifier. The labelled files are not part of the repository.
 */
import { existsSync } from 'node:fs';
import { evaluateCriteria } from './evaluate/criteria';

const USAGE = 'Usage: npm run evaluate -- criteria FILE.jsonl | steps FILE.jsonl';

async function main(what: string | undefined, file: string | undefined): Promise<number> {
  if (file === undefined || (what !== 'criteria' && what !== 'steps')) {
    console.error(USAGE);
    return 2;
  }
  if (!existsSync(file)) {
    console.error(`There is no file ${file}. ${USAGE}`);
    return 2;
  }
  if (what === 'criteria') {
    evaluateCriteria(file);
    return 0;
  }
  return evaluateSteps(file);
}

/** Loaded only when asked for, so that one half works without the other. */
async function evaluateSteps(file: string): Promise<number> {
  const steps = './evaluate/steps';
  let module: { evaluateSteps?: (file: string) => void };
  try {
    module = (await import(steps)) as typeof module;
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && String(error.code).includes('MODULE_NOT_FOUND');
    if (!missing) throw error;
    console.error('Measuring steps is not there: bench/evaluate/steps.ts is missing.');
    return 2;
  }
  if (module.evaluateSteps === undefined) throw new Error('bench/evaluate/steps.ts must export evaluateSteps(file).');
  module.evaluateSteps(file);
  return 0;
}

void main(process.argv[2], process.argv[3]).then((code) => {
  process.exitCode = code;
});
