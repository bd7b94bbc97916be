import { discoverCriteriaFields } from '../../src/backlog-check';
import { chosenCriteriaFields } from '../../src/backlog-check/criteria-fields';
import type { JiraField } from '../../src/jira';

const TEXTAREA = 'com.atlassian.jira.plugin.system.customfieldtypes:textarea';

const field = (name: string, rest: Partial<JiraField> = {}): JiraField => ({
  id: 'customfield_1',
  name,
  type: 'string',
  customType: TEXTAREA,
  projectId: null,
  ...rest,
});

const found = (one: JiraField, projectId: string | null = '7'): string[] =>
  discoverCriteriaFields([one], projectId).map(({ holds }) => holds);

describe('criteria fields by name', () => {
  it.each([
    'Acceptance Criteria',
    'acceptance criteria:',
    '✅ Acceptance Criteria',
    'AC',
    'Akzeptanzkriterien',
    "Critères d'acceptation",
    'Criterios de aceptacion',
    'Critérios de Aceitação',
    'Kryteria akceptacji',
    'Критерии приёмки',
    '受け入れ基準',
    '验收标准',
    '인수 조건',
  ])('finds "%s"', (name) => {
    expect(found(field(name))).toEqual(['text']);
  });

  it.each(['Acceptance date', 'Criteria', 'Access', 'Description', 'Definition of done', 'Accepted by'])(
    'leaves "%s" alone',
    (name) => {
      expect(found(field(name))).toEqual([]);
    },
  );

  it('reads the name before translation too', () => {
    expect(found(field('Kriterier', { untranslatedName: 'Acceptance Criteria' }))).toEqual(['text']);
  });

  it.each([
    {
      what: 'a line of text',
      customType: 'com.atlassian.jira.plugin.system.customfieldtypes:textfield',
      expected: ['text'],
    },
    { what: 'Okapya’s checklist', customType: 'com.okapya.jira.checklist:checklist', expected: ['okapya-checklist'] },
    { what: 'a date', customType: 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker', expected: [] },
    { what: 'a system field', customType: null, expected: [] },
  ])('$what', ({ customType, expected }) => {
    expect(found(field('Acceptance Criteria', { customType }))).toEqual(expected);
  });

  it('drops the field of another team-managed space and keeps this one’s', () => {
    expect(found(field('Acceptance Criteria', { projectId: '8' }))).toEqual([]);
    expect(found(field('Acceptance Criteria', { projectId: '7' }))).toEqual(['text']);
    expect(found(field('Acceptance Criteria', { projectId: '8' }), null)).toEqual([]);
  });
});

it('fields that an administrator chose keep their order; one that is gone keeps its id as name', () => {
  const fields = [
    field('Done when', { id: 'customfield_2' }),
    field('Checks', { id: 'customfield_3', customType: 'com.okapya.x' }),
  ];
  expect(chosenCriteriaFields(['customfield_3', 'description', 'customfield_9', 'customfield_2'], fields)).toEqual([
    { id: 'customfield_3', name: 'Checks', holds: 'okapya-checklist' },
    { id: 'customfield_9', name: 'customfield_9', holds: 'text' },
    { id: 'customfield_2', name: 'Done when', holds: 'text' },
  ]);
});
