import { readAdf } from '../../src/adf';
import {
  type CriteriaInput,
  type CriteriaJudgement,
  judgeCriteria,
  learnTemplates,
  templateText,
} from '../../src/acceptance-criteria';
import { bold, doc, h, p, tasks, ul } from './adf-builder';

const ONE = 'The export holds every row of the filtered list';
const TWO = 'An empty list disables the export button';
const STORY = readAdf(doc(p('As an analyst I want to export the list.')));
const FIELD = { fieldId: 'customfield_10042', fieldName: 'Acceptance criteria' };

const judge = (input: Partial<CriteriaInput>): CriteriaJudgement =>
  judgeCriteria({ description: STORY, fields: [], ...input });

describe('dedicated fields', () => {
  it.each([
    ['rich text', readAdf(doc(ul(ONE, TWO))), 2],
    ['plain text with dashes', `- ${ONE}\n- ${TWO}`, 2],
    ['plain text with wiki markup', `# ${ONE}\r\n# ${TWO}`, 2],
    ['plain sentence', ONE, 1],
    ['a scenario', 'Given a list\nWhen I press Export\nThen I get a file', 1],
    ['several labelled groups', readAdf(doc(h(3, 'Must have'), ul(ONE), h(3, 'Edge cases'), ul(TWO))), 2],
  ])('count: %s', (_, value, count) => {
    expect(judge({ fields: [{ ...FIELD, value }] })).toMatchObject({
      verdict: 'present',
      count,
      evidence: [
        { source: { type: 'field', fieldId: FIELD.fieldId } },
        ...(count === 2 ? [expect.anything()] : []),
      ] as unknown,
    });
  });

  it('quotes the field by its name and the place inside it', () => {
    const { evidence } = judge({ fields: [{ ...FIELD, value: readAdf(doc(p('Intro:'), ul(ONE, TWO))) }] });
    expect(evidence.map(({ label, path, quote, because }) => [label, path, quote, because])).toEqual([
      ['Acceptance criteria', [1, 0, 0], ONE, undefined],
      ['Acceptance criteria', [1, 1, 0], TWO, undefined],
    ]);
  });

  it.each([
    ['TBD', 'placeholder', 'placeholder'],
    [readAdf(doc(ul(''))), 'placeholder', 'empty'],
    ['https://example.org/criteria', 'weak', 'link'],
    ['Works as expected', 'weak', 'vague'],
  ])('do not count when they hold %j', (value, verdict, because) => {
    expect(judge({ fields: [{ ...FIELD, value }] })).toMatchObject({ verdict, count: 0, evidence: [{ because }] });
  });

  it('are missing when they are empty', () => {
    for (const value of [null, '', '  \n', readAdf(doc()), readAdf(doc(p()))]) {
      expect(judge({ fields: [{ ...FIELD, value }] })).toEqual({ verdict: 'missing', count: 0, evidence: [] });
    }
  });

  it('show their default value as a template until somebody changes it', () => {
    const defaultValue = readAdf(doc(ul('The page is translated', 'The page is accessible')));
    const untouched = judge({
      fields: [{ ...FIELD, value: readAdf(doc(ul('The page is translated', 'The page is accessible'))), defaultValue }],
    });
    expect(untouched).toMatchObject({
      verdict: 'placeholder',
      count: 0,
      evidence: [{ because: 'template' }, { because: 'template' }],
    });
    const written = judge({
      fields: [{ ...FIELD, value: readAdf(doc(ul('The page is translated', ONE))), defaultValue }],
    });
    expect(written).toMatchObject({ verdict: 'present', count: 1, evidence: [{ quote: ONE }] });
  });
});

describe('what cannot be seen is not held against the item', () => {
  it.each<readonly [string, Partial<CriteriaInput>, string]>([
    ['description unreadable', { description: undefined }, 'cannotTell'],
    [
      'description unreadable, field empty',
      { description: undefined, fields: [{ ...FIELD, value: null }] },
      'cannotTell',
    ],
    ['field not on this type', { fields: [{ ...FIELD, value: undefined }] }, 'cannotTell'],
    [
      'one of two fields readable and empty',
      {
        fields: [
          { ...FIELD, value: undefined },
          { ...FIELD, value: null },
        ],
      },
      'missing',
    ],
    ['description empty, nothing else to look at', { description: null }, 'missing'],
    [
      'description unreadable, but the field is filled',
      { description: undefined, fields: [{ ...FIELD, value: ONE }] },
      'present',
    ],
    [
      'field unreadable, but the description has criteria',
      { description: readAdf(doc(bold('AC'), ul(ONE))), fields: [{ ...FIELD, value: undefined }] },
      'present',
    ],
  ])('%s', (_, input, verdict) => {
    expect(judge(input).verdict).toBe(verdict);
  });
});

describe('checklist apps', () => {
  it.each<readonly [string, NonNullable<CriteriaInput['checklists']>[number], string, number]>([
    [
      'Smart Checklist, labelled',
      { app: 'smart-checklist', value: `# Acceptance criteria\n- ${ONE}\n+ ${TWO}\n> more about it` },
      'present',
      2,
    ],
    [
      'Smart Checklist, two lists',
      { app: 'smart-checklist', value: `# To do\n- Build it\n# Acceptance criteria\n~ ${ONE}` },
      'present',
      1,
    ],
    ['Smart Checklist, unlabelled', { app: 'smart-checklist', value: '- Build it\n- Ship it' }, 'weak', 0],
    ['Smart Checklist, cleared', { app: 'smart-checklist', value: '' }, 'missing', 0],
    [
      'Smart Checklist, definition of done',
      { app: 'smart-checklist', value: '# Definition of Done\n- Code reviewed\n- Tests pass' },
      'weak',
      0,
    ],
    [
      'HeroCoders text',
      { app: 'herocoders', value: `# Acceptance criteria\n* [ ] ${ONE}\n* [x] ${TWO}` },
      'present',
      2,
    ],
    [
      'HeroCoders property',
      {
        app: 'herocoders',
        value: { hasItems: true, items: `# Acceptance criteria\n* [ ] ${ONE}`, progressPercent: 0 },
      },
      'present',
      1,
    ],
    [
      'HeroCoders lists',
      {
        app: 'herocoders',
        value: { checklists: [{ name: 'Acceptance criteria', items: [{ name: ONE, checked: false }, { name: TWO }] }] },
      },
      'present',
      2,
    ],
    [
      'Okapya entries',
      {
        app: 'okapya',
        value: [
          { name: 'Acceptance Criteria', isHeader: true },
          { name: ONE, checked: false },
          { name: TWO, checked: true },
        ],
      },
      'present',
      2,
    ],
    ['Okapya as JSON', { app: 'okapya', value: JSON.stringify([{ name: 'Build it', checked: false }]) }, 'weak', 0],
    [
      'Smart Checklist with Windows line ends',
      { app: 'smart-checklist', value: `# Acceptance criteria\r\n- ${ONE}\r\n+ ${TWO}` },
      'present',
      2,
    ],
    ['Smart Checklist, a bold entry as heading', { app: 'smart-checklist', value: `- **AC**\n- ${ONE}` }, 'present', 1],
    [
      'Smart Checklist, dashes as heading',
      { app: 'smart-checklist', value: `--- Acceptance criteria\n- ${ONE}\n- ${TWO}` },
      'present',
      2,
    ],
    [
      'Smart Checklist in an object',
      { app: 'smart-checklist', value: { checklist: `# Acceptance criteria\n- ${ONE}` } },
      'present',
      1,
    ],
    [
      'entries with a type',
      { app: 'smart-checklist', value: [{ name: 'Acceptance criteria', type: 'HEADER' }, { name: ONE }] },
      'present',
      1,
    ],
    [
      'HeroCoders, lists by another name',
      {
        app: 'herocoders',
        value: { lists: [{ title: 'Acceptance criteria', items: [{ text: ONE }, { text: TWO }] }] },
      },
      'present',
      2,
    ],
    [
      'HeroCoders, lists by id',
      { app: 'herocoders', value: { checklists: { a1: { name: 'Acceptance criteria', items: [{ name: ONE }] } } } },
      'present',
      1,
    ],
    [
      'HeroCoders text with dashes as heading',
      { app: 'herocoders', value: { items: `--- Acceptance criteria\n[ ] ${ONE}\n[x] ${TWO}` } },
      'present',
      2,
    ],
    [
      'HeroCoders, a list left as it was',
      { app: 'herocoders', value: { checklists: [{ name: 'Acceptance criteria', items: [{ name: '...' }] }] } },
      'placeholder',
      0,
    ],
    [
      'Okapya, header as a word',
      { app: 'okapya', value: [{ name: '--- Acceptance criteria', isHeader: 'true' }, { name: ONE }, { name: TWO }] },
      'present',
      2,
    ],
    ['not understood', { app: 'okapya', value: { checked: 3 } }, 'missing', 0],
    ['a number', { app: 'herocoders', value: 7 }, 'missing', 0],
  ])('%s', (_, checklist, verdict, count) => {
    expect(judge({ checklists: [checklist] })).toMatchObject({ verdict, count });
  });
});

describe("the space's own template", () => {
  const template = () =>
    readAdf(doc(h(2, 'Acceptance criteria'), tasks('The feature is behind a switch', 'The manual is up to date')));
  const edited = () => readAdf(doc(h(2, 'Acceptance criteria'), tasks('The feature is behind a switch', ONE)));
  const other = (words: string) => readAdf(doc(h(2, 'Acceptance criteria'), ul(words)));

  it('is learnt from items that share it, and then no longer counts', () => {
    const items = [template(), template(), template(), template(), template(), other(ONE), other(TWO), null, undefined];
    const templates = learnTemplates(items);
    expect(judge({ description: template() }).verdict).toBe('present');
    expect(judge({ description: template(), templates })).toMatchObject({
      verdict: 'placeholder',
      count: 0,
      evidence: [{ because: 'template' }, { because: 'template' }],
    });
    expect(judge({ description: edited(), templates })).toMatchObject({
      verdict: 'present',
      count: 1,
      evidence: [{ quote: ONE }],
    });
  });

  it('is not seen in a few siblings that share real criteria, nor in a small part of a big backlog', () => {
    expect(learnTemplates([template(), template(), template(), template()]).size).toBe(0);
    const many = Array.from({ length: 60 }, (_, index) => other(`Report number ${index} opens from the dashboard`));
    expect(learnTemplates([...many, template(), template(), template(), template(), template()]).size).toBe(0);
  });

  it('can be shown: the lines of it that stand in an item, as written', () => {
    const templates = learnTemplates([template(), template(), template(), template(), template()]);
    expect(templateText(template(), templates)).toEqual(['The feature is behind a switch', 'The manual is up to date']);
    expect(templateText(edited(), templates)).toEqual(['The feature is behind a switch']);
    for (const document of [other(ONE), STORY, readAdf(doc()), null, undefined]) {
      expect(templateText(document, templates)).toEqual([]);
    }
    expect(templateText(template(), new Set())).toEqual([]);
  });
});
