import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { currentPage, expectedPage, writtenHalf } from '../../scripts/check-docs';
import { activeChecks, CHECKS, judgeItem } from '../../src/checks';
import { aMap, anItem } from './space';
import type { ItemSketch } from './space';

const names = (folder: string, suffix: string): string[] =>
  readdirSync(resolve(__dirname, '../..', folder))
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .sort();

const ids = CHECKS.map(({ meta }) => meta.id).sort();

describe('check, test and page share one name', () => {
  it.each([
    { what: 'check', folder: 'src/checks/rules', suffix: '.ts' },
    { what: 'test', folder: 'test/checks/rules', suffix: '.test.ts' },
    { what: 'page', folder: 'docs/checks', suffix: '.md' },
  ])('every check has a $what, and every $what a check', ({ folder, suffix }) => {
    expect(names(folder, suffix)).toEqual(ids);
  });

  it('no id is used twice, and each is a noun phrase in small letters', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
  });
});

interface Example extends ItemSketch {
  readonly estimate?: unknown;
}

const FIELD = 'customfield_1';
const sources = { criteriaFields: [], estimation: { type: 'field', fieldId: FIELD } } as const;

function outcomeOf(checkId: string, { estimate, ...sketch }: Example): string | undefined {
  const item = anItem({ ...sketch, ...(estimate === undefined ? {} : { fields: { [FIELD]: estimate } }) });
  const { results } = judgeItem(item, { ...sources, map: aMap(), checks: activeChecks().checks });
  return results.find((result) => result.checkId === checkId)?.outcome;
}

/** The YAML blocks under a heading. */
function examplesUnder(page: string, heading: string): readonly Example[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block]) => parse(block ?? '') as Example);
}

describe.each(CHECKS.map((check) => ({ id: check.meta.id, check })))('the page of $id', ({ id, check }) => {
  const page = currentPage(check) ?? '';

  it('is up to date with what the check declares (npm run docs)', () => {
    expect(page).toBe(expectedPage(check));
  });

  it.each([
    { heading: 'Would be flagged', outcome: 'fail' },
    { heading: 'Would pass', outcome: 'pass' },
  ])('has examples under "$heading", and they do', ({ heading, outcome }) => {
    const examples = examplesUnder(writtenHalf(page) ?? '', heading);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect({ example, outcome: outcomeOf(id, example) }).toEqual({ example, outcome });
  });
});
