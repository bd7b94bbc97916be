/**
 * Finds the fields in which a space keeps acceptance criteria. Field ids differ from site to site, so the default is to
 * look for the name, in many languages; an administrator's choice by id takes its place.
 */
import type { CriteriaField } from '../checks';
import type { JiraField } from '../jira';

/** Names compare without case, accents, punctuation, decoration and an addition in brackets at the end. */
const normalised = (name: string): string =>
  name
    .replace(/[(（[][^()（）[\]]*[)）\]]\s*$/u, '')
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const NAMES: ReadonlySet<string> = new Set(
  [
    'Acceptance criteria',
    'Acceptance criterion',
    'Acceptance criterias',
    'Acceptance',
    'Acceptance Criteria (AC)',
    'AC',
    'ACs',
    'Conditions of satisfaction',
    'Akzeptanzkriterien',
    'Abnahmekriterien',
    "Critères d'acceptation",
    "Critères d'acceptance",
    'Criterios de aceptación',
    'Critérios de aceitação',
    'Critérios de aceite',
    'Criteri di accettazione',
    'Acceptatiecriteria',
    'Kryteria akceptacji',
    'Acceptanskriterier',
    'Akseptansekriterier',
    'Accepkriterier',
    'Acceptkriterier',
    'Hyväksymiskriteerit',
    'Hyväksyntäkriteerit',
    'Akceptační kritéria',
    'Akceptačné kritériá',
    'Elfogadási kritériumok',
    'Criterii de acceptare',
    'Kabul kriterleri',
    'Критерии приемки',
    'Критерии приёмки',
    'Критерії приймання',
    '受け入れ基準',
    '受入基準',
    '受け入れ条件',
    '受入条件',
    '验收标准',
    '验收条件',
    '驗收標準',
    '驗收條件',
    '인수 기준',
    '인수 조건',
    '완료 조건',
  ].map(normalised),
);

/** Field types whose value is text: paragraphs (rich) and single lines (plain). */
const TEXT_TYPES: ReadonlySet<string> = new Set([
  'com.atlassian.jira.plugin.system.customfieldtypes:textarea',
  'com.atlassian.jira.plugin.system.customfieldtypes:textfield',
]);

function holds({ customType }: JiraField): CriteriaField['holds'] | null {
  if (customType === null) return null;
  if (TEXT_TYPES.has(customType)) return 'text';
  return /okapya/i.test(customType) ? 'okapya-checklist' : null;
}

/** The fields that look like criteria fields of this space; those of other team-managed spaces are left out. */
export function discoverCriteriaFields(
  fields: readonly JiraField[],
  projectId: string | null,
): readonly CriteriaField[] {
  return fields.flatMap((field) => {
    const kind = holds(field);
    const own = field.projectId === null || field.projectId === projectId;
    const named = [field.name, field.untranslatedName ?? ''].some((name) => NAMES.has(normalised(name)));
    return kind !== null && own && named
      ? [{ id: field.id, name: field.name, holds: kind, foundByName: true as const }]
      : [];
  });
}

/** The fields that an administrator chose, with the names that Jira has for them. */
export function chosenCriteriaFields(ids: readonly string[], fields: readonly JiraField[]): readonly CriteriaField[] {
  return ids
    .filter((id) => id !== 'description')
    .map((id) => {
      const field = fields.find((one) => one.id === id);
      return { id, name: field?.name ?? id, holds: (field === undefined ? null : holds(field)) ?? 'text' };
    });
}
