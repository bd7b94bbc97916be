/** What the detector says about every demo item that shows a shape of criteria: the demo is the first backlog people see judged. */
import { demoShapes, demoSite } from '../../local/demo';
import { readAdf } from '../../src/adf';
import { type CriteriaJudgement, judgeCriteria, type Verdict } from '../../src/acceptance-criteria';
import type { SiteIssue } from '../../local/jira/entities';

const site = demoSite(new Date('2026-03-10T09:30:00.000Z'));
const byKey = new Map(site.issues.map((issue) => [issue.key, issue]));
const shapes = demoShapes();

function judge({ description, customFields, properties }: SiteIssue): CriteriaJudgement {
  const fields = Object.entries(customFields)
    .filter(([, value]) => value !== null && typeof value !== 'number')
    .map(([fieldId, value]) => ({ fieldId, fieldName: 'Acceptance criteria', value: readAdf(value) }));
  const smart = properties?.['com.railsware.SmartChecklist.checklist'];
  const heroCoders = properties?.['checklist'];
  return judgeCriteria({
    description: readAdf(description),
    fields,
    checklists: [
      ...(smart === undefined ? [] : [{ app: 'smart-checklist' as const, value: smart }]),
      ...(heroCoders === undefined ? [] : [{ app: 'herocoders' as const, value: heroCoders }]),
    ],
  });
}

const MISSING = ['missing', 'no-description', 'mention-in-prose', 'only-a-link', 'requirements-weak', 'bug-steps'];
const PLACEHOLDER = [
  'label-empty',
  'placeholder-tbd',
  'placeholder-na',
  'dutch',
  'german-placeholder',
  'german-template',
  'untouched-template',
  'template-italic',
  'rich-field-placeholder',
  'blank-prompts',
];
const WEAK = [
  'works-as-expected',
  'vague',
  'definition-of-done-only',
  'task-list-unlabelled',
  'herocoders',
  'given-when-then-incomplete',
];

/** Items that say more, or less, than the shape they show. */
const EXCEPTIONS: Readonly<Record<string, Verdict>> = {
  // "It fits on four pages" is about this item and can be checked, whatever the heading says.
  'VOL-22': 'present',
  // A column that is headed "Criterion" alone may as well compare options; nothing else on the item says criteria.
  'LEND-30': 'missing',
};

function expected(shape: string, key: string): Verdict {
  const exception = EXCEPTIONS[key];
  if (exception !== undefined) return exception;
  if (MISSING.includes(shape)) return 'missing';
  if (PLACEHOLDER.includes(shape)) return 'placeholder';
  return WEAK.includes(shape) ? 'weak' : 'present';
}

const CASES = [...shapes].flatMap(([shape, keys]) => keys.map((key) => [shape, key, expected(shape, key)] as const));

it('names only shapes and items that the demo has', () => {
  for (const shape of [...MISSING, ...PLACEHOLDER, ...WEAK]) expect([...shapes.keys()]).toContain(shape);
  for (const key of Object.keys(EXCEPTIONS)) expect(CASES.map(([, one]) => one)).toContain(key);
});

it.each(CASES)('%s: %s is %s', (_, key, verdict) => {
  expect(judge(byKey.get(key)!).verdict).toBe(verdict);
});

it.each([
  ['LEND-128', 'general'],
  ['LEND-184', 'general'],
  ['LEND-17', 'general'],
  ['MUC-18', 'general'],
  ['LEND-28', 'vague'],
  ['LEND-70', 'unlabelled'],
])('%s is weak because it is %s', (key, because) => {
  expect(judge(byKey.get(key)!).evidence.map((one) => one.because)).toContain(because);
});

it.each([
  ['LEND-73', 3],
  ['LEND-48', 2],
])('%s has %i criteria', (key, count) => {
  expect(judge(byKey.get(key)!)).toMatchObject({ verdict: 'present', count });
});
