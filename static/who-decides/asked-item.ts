/** The work item of "who decides on …?", with what says which part of the space it belongs to. */
import type { JiraClient, JiraIssue } from '../../src/jira';
import { JiraError } from '../../src/jira';
import type { Space } from '../kit/space';
import type { PlaceOfItem } from './holding';

export interface AskedItem {
  readonly issue: JiraIssue;
  readonly place: PlaceOfItem;
}

/** The field type of Atlassian's teams, and of the plans' teams before them (Jira's field catalogue). */
const TEAM_FIELD = /:(?:atlassian-team|rm-teams-custom-field-team)$/;

const idOf = (value: unknown): string | null => {
  const id = (value as { id?: unknown } | null | undefined)?.id ?? value;
  return typeof id === 'string' && id !== '' ? id : null;
};

/** Where an item belongs, from the raw values of its fields; what is absent or odd counts as none. */
export function placeOf({ fields }: Pick<JiraIssue, 'fields'>, teamFieldId: string | null): PlaceOfItem {
  const components = fields['components'];
  return {
    componentIds: Array.isArray(components) ? components.flatMap((component) => idOf(component) ?? []) : [],
    teamId: teamFieldId === null ? null : idOf(fields[teamFieldId]),
  };
}

/**
 * Reads the item as the viewing person.
 *
 * @throws JiraError `notFound` also where the person may not see it: Jira does not tell the two apart
 */
export async function readAskedItem(
  jira: Pick<JiraClient, 'bulkFetchIssues' | 'getFields'>,
  { stored }: Pick<Space, 'stored'>,
  key: string,
): Promise<AskedItem> {
  // Teams matter only where one of them has a Product Owner of its own.
  const byTeam = stored.settings.areas.some(({ type }) => type === 'team');
  const teamField = byTeam
    ? (await jira.getFields()).find(({ customType }) => TEAM_FIELD.test(customType ?? ''))
    : null;
  const teamFieldId = teamField?.id ?? null;
  const fields = ['components', ...(teamFieldId === null ? [] : [teamFieldId])];
  const { issues } = await jira.bulkFetchIssues({ ids: [key], fields });
  const [issue] = issues;
  if (issue === undefined) throw new JiraError({ code: 'notFound', operation: 'bulkFetchIssues', detail: key });
  return { issue, place: placeOf(issue, teamFieldId) };
}
