import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAdf } from '../../src/adf';
import { judgeCriteria, VERDICTS } from '../../src/acceptance-criteria';

const ROOT = join(__dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/acceptance-criteria.md'), 'utf8');
const EXAMPLES = [...PAGE.matchAll(/^```text (\w+) (\d+)\n([^`]+)^```$/gm)].map(
  ([, verdict, count, words]) => [`${verdict}: ${words!.split('\n')[0]}`, verdict!, Number(count), words!] as const,
);

describe('docs/acceptance-criteria.md', () => {
  it('has an example for every verdict that a text alone can bring about', () => {
    const shown = new Set(EXAMPLES.map(([, verdict]) => verdict));
    expect([...shown].sort()).toEqual(['missing', 'placeholder', 'present', 'weak']);
    for (const verdict of VERDICTS) expect(PAGE).toContain(`| \`${verdict}\` `);
    expect(EXAMPLES).toHaveLength(PAGE.split('```text ').length - 1);
  });

  it.each(EXAMPLES)('example %s', (_, verdict, count, words) => {
    const description = readAdf(words);
    expect(judgeCriteria({ description, fields: [] })).toMatchObject({ verdict, count });
  });
});

it('generated/gherkin-keywords.ts is what its script writes', () => {
  // In a process of its own: @cucumber/gherkin is an ES module, which jest cannot load on every supported Node.
  const script = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/gherkin-keywords.ts', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(script.stdout).toBe('The keywords are current.\n');
});
