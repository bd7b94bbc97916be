import { demoShapes, demoSite } from '../../../local/demo';
import type { SiteIssue } from '../../../local/jira/entities';

const site = demoSite(new Date('2026-03-10T09:30:00.000Z'));
const byKey = new Map(site.issues.map((issue) => [issue.key, issue]));
const shapes = demoShapes();

interface Node {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: { readonly title?: string; readonly language?: string };
  readonly marks?: readonly { readonly type: string }[];
  readonly content?: readonly Node[];
}
const nodes = (node: unknown): Node[] => {
  const one = node as Node | null;
  return one === null ? [] : [one, ...(one.content ?? []).flatMap(nodes)];
};
const text = (node: unknown): string =>
  nodes(node)
    .map((one) => (one.type === 'hardBreak' ? '\n' : one.type === 'paragraph' ? '\n\n' : (one.text ?? '')))
    .join('')
    .trim();
const inDescription = (issue: SiteIssue, type: string): Node[] =>
  nodes(issue.description).filter((node) => node.type === type);
const fieldValues = (issue: SiteIssue): unknown[] =>
  Object.values(issue.customFields).filter((value) => value !== null && typeof value !== 'number');

const headed = (words: RegExp) => (issue: SiteIssue) =>
  inDescription(issue, 'heading').some((node) => words.test(text(node)));
const bold = (words: RegExp) => (issue: SiteIssue) =>
  nodes(issue.description).some(
    (node) => node.marks?.some(({ type }) => type === 'strong') && words.test(node.text ?? ''),
  );
const within = (type: string, words: RegExp) => (issue: SiteIssue) =>
  inDescription(issue, type).some((node) => words.test(text(node)) || words.test(node.attrs?.title ?? ''));
const says = (words: RegExp) => (issue: SiteIssue) => words.test(text(issue.description));
const all =
  (...rules: readonly ((issue: SiteIssue) => boolean)[]) =>
  (issue: SiteIssue) =>
    rules.every((rule) => rule(issue));
const not = (rule: (issue: SiteIssue) => boolean) => (issue: SiteIssue) => !rule(issue);

const LABEL = /acceptance criteri/iu;
const noCriteriaField = (issue: SiteIssue) => fieldValues(issue).length === 0;

/** Each shape that a backlog shows, and what must be true of every demo item that claims to show it. */
const TABLE: readonly [shape: string, rule: (issue: SiteIssue) => boolean][] = [
  // Where teams put criteria.
  ['heading', headed(LABEL)],
  ['heading-numbered', headed(/^\d+\. Acceptance/u)],
  ['heading-with-suffix', headed(/criteria \(/iu)],
  ['bold-label', bold(/^(?:Acceptance criteria|AC)/u)],
  ['list-item-label', within('listItem', LABEL)],
  ['nested-list', all(not(headed(LABEL)), within('listItem', /the code was right/u))],
  ['criteria-numbered', says(/AC ?1:.*\n.*AC ?2:/u)],
  ['decimal-criteria', says(/AC-1:.*\n.*AC-2:/u)],
  ['emoji-label', says(/✅/u)],
  ['wiki-leftovers', all(says(/h[23]\. Acc|\*Acceptance/u), (issue) => inDescription(issue, 'heading').length === 0)],
  ['table', (issue) => inDescription(issue, 'tableHeader').some((node) => /criteri/iu.test(text(node)))],
  ['panel', within('panel', LABEL)],
  ['expand', within('expand', LABEL)],
  ['quote', within('blockquote', LABEL)],
  [
    'code-block-scenario',
    (issue) => inDescription(issue, 'codeBlock').some((node) => /When[\s\S]*Then/u.test(text(node))),
  ],
  ['scenario-in-text', all(not(says(LABEL)), says(/\n?When .*\nThen/u))],
  ['scenarios-heading', headed(/^Scenarios$/u)],
  ['ears', says(/\bshall\b/u)],
  ['task-list-labelled', all(says(LABEL), (issue) => inDescription(issue, 'taskItem').length > 1)],
  ['conditions-of-satisfaction', bold(/^Conditions of satisfaction$/u)],
  ['success-criteria', headed(/^Success criteria$/u)],
  ['done-when', bold(/done when/u)],
  [
    'rich-field',
    (issue) => fieldValues(issue).some((value) => nodes(value).some(({ type }) => /List|table/u.test(type))),
  ],
  ['team-managed-field', (issue) => issue.key.startsWith('VOL-') && fieldValues(issue).length === 1],
  ['plain-field', (issue) => fieldValues(issue).some((value) => typeof value === 'string')],
  ['smart-checklist', (issue) => typeof issue.properties?.['com.railsware.SmartChecklist.checklist'] === 'string'],
  [
    'herocoders',
    (issue) => typeof (issue.properties?.['checklist'] as { items?: unknown } | undefined)?.items === 'string',
  ],
  // Languages.
  ['german-heading', headed(/^Akzeptanzkriterien$/u)],
  ['german-bold-label', bold(/^Abnahmekriterien$/u)],
  ['german-success', headed(/^Abnahmekriterien \(/u)],
  ['german-scenario', within('codeBlock', /Szenario:[\s\S]*Wenn[\s\S]*Dann/u)],
  ['german-scenarios', says(/Angenommen.*\nWenn.*\nDann/u)],
  ['german-table', within('tableHeader', /Akzeptanzkriterium/u)],
  ['german-task-list', all(bold(/Akzeptanzkriterien/u), (issue) => inDescription(issue, 'taskItem').length > 1)],
  ['french', headed(/d'acceptation/u)],
  ['portuguese', bold(/Critérios de aceite/u)],
  ['spanish-scenario', within('codeBlock', /Escenario:[\s\S]*Cuando[\s\S]*Entonces/u)],
  ['polish', bold(/Kryteria akceptacji:/u)],
  ['italian', headed(/Criteri di accettazione/u)],
  ['ukrainian', headed(/Критерії приймання/u)],
  ['japanese', headed(/受け入れ基準/u)],
  ['chinese', bold(/验收标准：/u)],
  ['korean', headed(/인수 조건/u)],
  ['full-width-colon', bold(/受入条件：/u)],
  // What looks like criteria and is none.
  ['missing', all(not(says(LABEL)), noCriteriaField)],
  ['no-description', (issue) => issue.description === null],
  [
    'mention-in-prose',
    all(says(/acceptance criteria|akzeptanzkriterien/iu), not(headed(/./u)), not(bold(/./u)), noCriteriaField),
  ],
  ['label-empty', all(says(/acceptance criteria:?(?:\n\n)?(?:Notes:?|$)/iu))],
  ['placeholder-tbd', says(/TB[DC]|to be defined/u)],
  ['placeholder-na', says(/n\/a/u)],
  ['dutch', says(/Acceptatiecriteria: nog te bepalen/u)],
  ['german-placeholder', all(headed(/Akzeptanzkriterien/u), says(/folgt noch/u))],
  ['german-template', says(/\[Ausgangslage\]/u)],
  ['untouched-template', says(/\[a starting point\]/u)],
  ['template-italic', says(/List the conditions/u)],
  [
    'rich-field-placeholder',
    (issue) => fieldValues(issue).some((value) => /Describe here|to be added/u.test(text(value))),
  ],
  ['blank-prompts', says(/Acceptance criteria\s*(?:Given:\s*When:\s*Then:\s*)?$/u)],
  ['given-when-then-incomplete', all(says(/Given[\s\S]*When/u), not(says(/Then/u)))],
  [
    'works-as-expected',
    (issue) => /works? as expected/iu.test(text(issue.description) + fieldValues(issue).map(text).join('')),
  ],
  ['definition-of-done-only', all(says(/definition of done/iu), not(says(/criteri/iu)), noCriteriaField)],
  ['task-list-unlabelled', all(not(says(LABEL)), (issue) => inDescription(issue, 'taskItem').length > 1)],
  ['only-a-link', says(/^https:\/\/\S+$/u)],
  ['requirements-weak', says(/^.*Requirements:/u)],
  ['vague', says(/user-friendly/u)],
  ['open-question', all(headed(LABEL), says(/\?\?\?/u))],
  ['bug-steps', all(bold(/Steps to reproduce/u), bold(/Expected:/u), bold(/Actual:/u))],
];

describe('shapes of acceptance criteria in the demo', () => {
  test('the table names every shape that an item claims, and the other way round', () => {
    expect([...shapes.keys()].sort()).toEqual(TABLE.map(([shape]) => shape).sort());
  });

  test.each(TABLE)('%s', (shape, rule) => {
    const keys = shapes.get(shape) ?? [];
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !rule(byKey.get(key)!))).toEqual([]);
  });
});
