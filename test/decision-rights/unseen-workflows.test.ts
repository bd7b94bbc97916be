import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { classifyWorkflow, findPreset, DEFAULT_PRESET_ID } from '../../src/decision-rights';
import type { Step } from '../../src/decision-rights';

const FILE = resolve(__dirname, 'unseen-workflows.txt');

const rows = readFileSync(FILE, 'utf8')
  .split(/^== /m)
  .slice(1)
  .flatMap((workflow) => {
    const [heading = '', ...lines] = workflow.trim().split('\n');
    const level = heading.endsWith(' epic') ? ('epic' as const) : ('standard' as const);
    const read = lines.map((line, position) => {
      const [name = '', category = '', steps = ''] = line.split('|').map((part) => part.trim());
      return { name, category: category as 'new' | 'indeterminate' | 'done', position, steps: steps.split(' ') };
    });
    return classifyWorkflow(read, level).map((guess, index) => ({ ...read[index]!, level, guess }));
  });

/** The role that the default preset gives a step; epics after an earlier commitment. */
function roleAt(step: Step, level: 'epic' | 'standard'): string {
  const preset = findPreset(DEFAULT_PRESET_ID)!;
  const entry = preset.table[step][level];
  return preset.holders[typeof entry === 'string' ? entry : entry.whenCommittedEarlier];
}

const share = (isHit: (row: (typeof rows)[number]) => boolean): number => rows.filter(isHit).length / rows.length;

describe('workflows that the classifier was not made from', () => {
  it('are enough of them to tell', () => {
    expect(rows.length).toBeGreaterThan(500);
    for (const { name, category, steps } of rows) {
      expect([name, category, steps.length > 0]).toEqual([
        name,
        expect.stringMatching(/^(new|indeterminate|done)$/),
        true,
      ]);
    }
  });

  it('get the right step nine times of ten', () => {
    expect(share(({ guess, steps }) => steps.includes(guess.step))).toBeGreaterThanOrEqual(0.9);
  });

  it('get the right deciding role', () => {
    const hit = ({ guess, steps, level }: (typeof rows)[number]) =>
      steps.some((step) => roleAt(step as Step, level) === roleAt(guess.step, level));
    expect(share(hit)).toBeGreaterThanOrEqual(0.96);
  });
});
