/** A thousand runs with seeded trouble (test/backlog-check/faulty-run.ts), each held to what every run promises. */
import type { MeasureSource } from '../measure';
import { faultyRun } from '../../test/backlog-check/faulty-run';

const SEEDS = 1_000;

export const runFaults: MeasureSource = async () => {
  const outcomes = { complete: 0, partial: 0, cancelled: 0 };
  let dishonest = 0;
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { outcome, broken } = await faultyRun(seed);
    outcomes[outcome] += 1;
    if (broken.length === 0) continue;
    dishonest += 1;
    console.error(`seed ${seed}: ${broken.join('; ')}`);
  }
  return [
    {
      name: 'runs with trouble that end neither complete nor honestly partial',
      value: dishonest,
      limit: 0,
      better: 'lower',
      unit: `of ${SEEDS} (${outcomes.complete} complete, ${outcomes.partial} partial)`,
    },
  ];
};
