import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { currentPage, expectedPage, writtenHalf } from '../../scripts/check-docs';
import { activeChecks, CHECK_IDS, CHECKS, judgeItem } from '../../src/checks';
import { CHECK_OPTIONS } from '../../src/checks/check-options';
import type { Check, CheckId, FactSources } from '../../src/checks';
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

  it('the list of ids, which settings are held against, is the catalogue in its order', () => {
    expect(CHECKS.map(({ meta }) => meta.id)).toEqual(CHECK_IDS);
  });

  it('takes its options from the table that the back end refuses options by', () => {
    for (const { meta, options } of CHECKS) expect(CHECK_OPTIONS[meta.id as CheckId]).toBe(options);
  });

  it('no id is used twice, and each is a noun phrase in small letters', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
});

interface Example extends ItemSketch {
  readonly estimate?: unknown;
  readonly sprints?: unknown;
  /** What the example changes about the check, where it shows an option. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What the examples on the pages take for granted. */
const FIELDS = { estimate: 'customfield_1', sprints: 'customfield_10020' };
const sources: FactSources = {
  criteriaFields: [],
  estimation: { type: 'field', fieldId: FIELDS.estimate },
  sprintFieldId: FIELDS.sprints,
  defaultPriorityId: '3',
  now: Date.parse('2026-11-22T12:00:00Z'),
};

/** Moments are written as such on the pages, and are numbers in a change log. */
const inMilliseconds = (changes: ItemSketch['changes']) =>
  changes?.map((change) => ({ ...change, at: new Date(change.at).getTime() }));

function outcomeOf(check: Check, { estimate, sprints, options = {}, changes, ...sketch }: Example): string | undefined {
  const item = anItem({
    ...sketch,
    ...(changes === undefined ? {} : { changes: inMilliseconds(changes) ?? [] }),
    fields: {
      ...sketch.fields,
      ...(estimate === undefined ? {} : { [FIELDS.estimate]: estimate }),
      ...(sprints === undefined ? {} : { [FIELDS.sprints]: sprints }),
    },
  });
  const off = Object.values(check.severity).every((one) => one === 'off');
  const settings = { [check.meta.id]: { options, ...(off ? { severity: 'warning' as const } : {}) } };
  const { checks, problems } = activeChecks(settings);
  expect(problems).toEqual([]);
  const { results } = judgeItem(item, { ...sources, map: aMap(), checks });
  return results.find((result) => result.checkId === check.meta.id)?.outcome;
}

/** The YAML blocks under a heading. */
function examplesUnder(page: string, heading: string): readonly Example[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block]) => parse(block ?? '') as Example);
}

describe.each(CHECKS.map((check) => ({ id: check.meta.id, check })))('the page of $id', ({ check }) => {
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
    for (const example of examples)
      expect({ example, outcome: outcomeOf(check, example) }).toEqual({ example, outcome });
  });
});
