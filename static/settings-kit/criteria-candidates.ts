/**
 * The fields that could hold a space's acceptance criteria: those that the run would find by name first, then every other
 * field whose type can hold them. Pure. Which names count is the run's business (discoverCriteriaFields), so that what the
 * page proposes is what the run would read.
 */
import type { JiraField } from '../../src/jira';

export interface CriteriaCandidate {
  readonly id: string;
  readonly name: string;
  /** What kind of field it is, for people who see two of one name. */
  readonly holds: 'paragraphs' | 'one line' | 'a checklist';
  /** The run would take it without being told. */
  readonly foundByName: boolean;
  /** It belongs to this team-managed space alone. */
  readonly ownField: boolean;
}

const TYPES: ReadonlyMap<string, CriteriaCandidate['holds']> = new Map([
  ['com.atlassian.jira.plugin.system.customfieldtypes:textarea', 'paragraphs'],
  ['com.atlassian.jira.plugin.system.customfieldtypes:textfield', 'one line'],
]);

function holdsOf(customType: string | null): CriteriaCandidate['holds'] | undefined {
  if (customType === null) return undefined;
  return TYPES.get(customType) ?? (/checklist|okapya/i.test(customType) ? 'a checklist' : undefined);
}

/**
 * @param fields all fields that Jira shows to this person
 * @param projectId the space; fields of other team-managed spaces are left out. Null for the whole site
 * @param named ids of the fields that the run finds by name
 */
export function criteriaCandidates(
  fields: readonly JiraField[],
  projectId: string | null,
  named: ReadonlySet<string>,
): readonly CriteriaCandidate[] {
  const candidates = fields.flatMap(({ id, name, customType, projectId: owner }): CriteriaCandidate[] => {
    const holds = holdsOf(customType);
    if (holds === undefined || (owner !== null && owner !== projectId)) return [];
    return [{ id, name, holds, foundByName: named.has(id), ownField: owner !== null }];
  });
  const weight = ({ foundByName, ownField }: CriteriaCandidate) => (foundByName ? 0 : ownField ? 1 : 2);
  return [...candidates].sort((a, b) => weight(a) - weight(b) || a.name.localeCompare(b.name, 'en'));
}

/** The choice in one sentence: what will be read besides the description. */
export function criteriaInWords(fieldIds: readonly string[] | null, candidates: readonly CriteriaCandidate[]): string {
  const chosen =
    fieldIds === null
      ? candidates.filter(({ foundByName }) => foundByName).map(({ name }) => name)
      : fieldIds
          .filter((id) => id !== 'description')
          .map((id) => candidates.find((one) => one.id === id)?.name ?? `${id}, which is gone`);
  const names = [...new Set(chosen)].map((name) => `“${name}”`).join(', ');
  if (fieldIds === null) return names === '' ? 'found by name: none so far' : `found by name: ${names}`;
  return names === '' ? 'the description only' : names;
}
