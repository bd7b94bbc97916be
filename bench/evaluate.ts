/**
 * `npm run evaluate -- criteria FILE` measures the criteria detector on labelled items (JSON lines), `npm run evaluate -- steps
 * FILE` the workflow classifier. The labelled files are not part of the repository.
 */
import { existsSync } from 'node:fs';
import { evaluateCriteria } from './evaluate/criteria';
import { evaluateSteps } from './evaluate/steps';

const EVALUATIONS: Readonly<Record<string, (file: string) => void>> = {
  criteria: evaluateCriteria,
  steps: evaluateSteps,
};

const USAGE = `Usage: npm run evaluate -- ${Object.keys(EVALUATIONS).join('|')} FILE.jsonl`;

function main(what = '', file = ''): number {
  const evaluate = Object.hasOwn(EVALUATIONS, what) ? EVALUATIONS[what] : undefined;
  if (evaluate === undefined || file === '' || !existsSync(file)) {
    console.error(evaluate === undefined || file === '' ? USAGE : `There is no file "${file}". ${USAGE}`);
    return 2;
  }
  evaluate(file);
  return 0;
}

process.exitCode = main(process.argv[2], process.argv[3]);
