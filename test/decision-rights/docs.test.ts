import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DECISION_RIGHTS, findPreset, PRESETS, RIGHT_IDS, STEP_LABELS, STEPS } from '../../src/decision-rights';

/** The page says what the code does, or it is wrong. */
const lines = readFileSync(resolve(__dirname, '../../docs/decision-rights.md'), 'utf8').split('\n');
const rows = lines
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const preset = findPreset('strategic-tactical');

test.each([...RIGHT_IDS])('docs/decision-rights.md says who holds %s and what it settles', (id) => {
  const { title, sentence, documents } = DECISION_RIGHTS[id];
  expect(rows).toContainEqual([`\`${id}\``, title, preset?.holders[id], sentence, documents.join(', ')]);
});

test.each([...STEPS])('docs/decision-rights.md describes %s and who decides there', (step) => {
  expect(rows).toContainEqual([`\`${step}\``, STEP_LABELS[step].label, STEP_LABELS[step].meaning]);
  const decisions = (['portfolio', 'epic', 'standard', 'subtask'] as const).map((level) => {
    const entry = preset?.table[step][level];
    return typeof entry === 'string' ? `${preset?.holders[entry]} \`${entry}\`` : 'depends, see below';
  });
  expect(rows).toContainEqual([`\`${step}\``, ...decisions]);
});

test.each(PRESETS.map(({ id, title }) => [id, title]))('docs/decision-rights.md names the preset %s', (id, title) => {
  expect(rows.map(([first]) => first)).toContain(`${title} (\`${id}\`)`);
});

test('docs/decision-rights.md describes every finding of the map’s lint', () => {
  const source = readFileSync(resolve(__dirname, '../../src/decision-rights/lint-finding.ts'), 'utf8');
  const types = [...source.matchAll(/readonly type: '([a-z-]+)'/g)].map(([, type]) => `\`${String(type)}\``);
  expect(types.length).toBeGreaterThan(10);
  expect(rows.map(([first]) => first)).toEqual(expect.arrayContaining(types));
});
