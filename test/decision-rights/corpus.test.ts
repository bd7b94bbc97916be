import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { macroOverLabels, readLabelledStatuses, scoreStatuses, share } from '../../bench/evaluate/steps';

/** Labelled statuses of real workflows; beside the repository, not part of it. */
const FILE = resolve(__dirname, '../../../shared/corpus/statuses/dev.jsonl');

if (!existsSync(FILE)) {
  process.stderr.write(
    `Skipped: the labelled statuses are not there (${FILE}). See docs/decision-rights.md, "Measuring".\n`,
  );
}

(existsSync(FILE) ? describe : describe.skip)('labelled statuses of real workflows', () => {
  const scored = existsSync(FILE) ? scoreStatuses(readLabelledStatuses(FILE)) : [];
  const unique = scored.filter((row) => row.unique);
  const sure = scored.filter(({ guess }) => guess.sure);

  test('the step', () => {
    expect(share(scored, (row) => row.stepHit).rate).toBeGreaterThanOrEqual(0.9);
    expect(share(unique, (row) => row.stepHit).rate).toBeGreaterThanOrEqual(0.8);
    expect(macroOverLabels(scored, (row) => row.stepHit)).toBeGreaterThanOrEqual(0.85);
  });

  test('the deciding role', () => {
    expect(share(scored, (row) => row.roleHit).rate).toBeGreaterThanOrEqual(0.96);
    expect(share(unique, (row) => row.roleHit).rate).toBeGreaterThanOrEqual(0.93);
  });

  test('it is right more often where it says that it is sure, and mostly it is sure', () => {
    const unsure = scored.filter(({ guess }) => !guess.sure);
    expect(share(sure, (row) => row.stepHit).rate).toBeGreaterThan(share(unsure, (row) => row.stepHit).rate);
    expect(sure.length).toBeGreaterThan(scored.length / 2);
  });
});
