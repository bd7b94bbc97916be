/** The space's own template, learnt from the first items of a run: sections that many of them share were copied. */
import { learnTemplates } from '../acceptance-criteria';
import { readAdf } from '../adf';
import type { CriteriaField } from '../checks';
import type { JiraIssue } from '../jira';

/** Fingerprints of the template's lines, from the descriptions and from each criteria field by itself. */
export function templatesOf(
  issues: readonly JiraIssue[],
  criteriaFields: readonly CriteriaField[],
): ReadonlySet<string> {
  const fieldIds = ['description', ...criteriaFields.filter(({ holds }) => holds === 'text').map(({ id }) => id)];
  return new Set(
    fieldIds.flatMap((id) => [
      ...learnTemplates(issues.map(({ fields }) => (fields[id] == null ? null : readAdf(fields[id])))),
    ]),
  );
}
