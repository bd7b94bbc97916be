/** What the client gives back: Jira's facts in the app's code words, stripped of what nobody reads. */
import type * as z from 'zod/mini';
import * as schemas from './schemas';
import { unexpectedShape } from './unexpected-shape';

/** Jira's fixed classes behind all statuses; null where the answer does not say or names another one. */
export type StatusCategoryKey = 'new' | 'indeterminate' | 'done' | null;

export interface JiraStatus {
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategoryKey;
}

/** A work type of one space with its workflow's statuses, both in Jira's order. */
export interface JiraSpaceIssueType {
  readonly id: string;
  readonly name: string;
  readonly untranslatedName?: string;
  readonly hierarchyLevel: number;
  readonly iconUrl?: string;
  readonly statuses: readonly JiraStatus[];
}

export interface JiraProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly teamManaged: boolean;
}

export interface JiraField {
  readonly id: string;
  readonly name: string;
  readonly untranslatedName?: string;
  /** `schema.type` and `schema.custom`; null for the few fields without a schema. */
  readonly type: string | null;
  readonly customType: string | null;
  /** Set for a field that belongs to one team-managed space. */
  readonly projectId: string | null;
}

export interface JiraBoard {
  readonly id: number;
  readonly name: string;
  /** `scrum`, `kanban`, or `simple` for a team-managed board. */
  readonly type: string;
}

export interface JiraBoardConfiguration {
  readonly id: number;
  readonly name: string;
  /** As `JiraBoard.type`; null where the answer does not say. */
  readonly type: string | null;
  readonly columns: readonly { readonly name: string; readonly statusIds: readonly string[] }[];
  /** The field that holds the board's estimation statistic; null where the board does not estimate by a field. */
  readonly estimationFieldId: string | null;
}

export type SprintState = 'closed' | 'active' | 'future';

export interface JiraSprint {
  readonly id: number;
  readonly name: string;
  readonly state: SprintState;
  readonly startDate?: string;
  readonly endDate?: string;
}

export interface JiraUser {
  readonly accountId: string;
  readonly displayName: string;
  readonly active: boolean;
  readonly accountType: string | null;
  readonly avatarUrl: string | null;
}

export interface JiraIssue {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly issueType: {
    readonly id: string;
    readonly name: string;
    readonly untranslatedName?: string;
    readonly hierarchyLevel?: number;
  };
  readonly status: JiraStatus;
  /** Raw values by field id. A key that is absent was not given by Jira: not on this type, or not to be seen. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface BulkFetchResult {
  readonly issues: readonly JiraIssue[];
  /** Items that Jira named but could not give at the moment. */
  readonly failed: readonly { readonly id: string; readonly detail: string }[];
  /** Items whose body could not be understood; the id is null where not even that could be read. */
  readonly unreadable: readonly { readonly id: string | null; readonly detail: string }[];
}

type Read<Name extends keyof typeof schemas> = z.infer<(typeof schemas)[Name]>;
type Status = z.infer<typeof schemas.statusSchema>;
type User = Read<'getCurrentUser'>;

function categoryOf(status: Status): StatusCategoryKey {
  const key = status.statusCategory?.key;
  return key === 'new' || key === 'indeterminate' || key === 'done' ? key : null;
}

const toStatus = (status: Status): JiraStatus => ({ id: status.id, name: status.name, category: categoryOf(status) });

/** Without what is undefined: an absent name and an undefined one must not differ. */
function given<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}

/** Joins the two answers that together describe a space's work types; the order is that of the statuses call. */
export function toSpaceIssueTypes(
  statuses: Read<'getAllStatuses'>,
  issueTypes: Read<'getIssueTypesForProject'>,
): readonly JiraSpaceIssueType[] {
  const details = new Map(issueTypes.map((type) => [type.id, type]));
  return statuses.map((type) => {
    const detail = details.get(type.id);
    return {
      id: type.id,
      name: type.name,
      hierarchyLevel: detail?.hierarchyLevel ?? (type.subtask ? -1 : 0),
      ...given('untranslatedName', detail?.untranslatedName),
      ...given('iconUrl', detail?.iconUrl),
      statuses: type.statuses.map(toStatus),
    };
  });
}

export const toProject = (project: Read<'getProject'>): JiraProject => ({
  id: project.id,
  key: project.key,
  name: project.name,
  teamManaged: project.style === 'next-gen',
});

export const toField = (field: Read<'getFields'>[number]): JiraField => ({
  id: field.id,
  name: field.name,
  ...given('untranslatedName', field.untranslatedName),
  type: field.schema?.type ?? null,
  customType: field.schema?.custom ?? null,
  projectId: field.scope?.project?.id ?? null,
});

export const toBoardConfiguration = (board: Read<'getConfiguration'>): JiraBoardConfiguration => ({
  id: board.id,
  name: board.name,
  type: board.type ?? null,
  columns: board.columnConfig.columns.map(({ name, statuses }) => ({ name, statusIds: statuses.map(({ id }) => id) })),
  estimationFieldId: board.estimation?.field?.fieldId ?? null,
});

export const toSprint = (sprint: Read<'getAllSprints'>['values'][number]): JiraSprint => ({
  id: sprint.id,
  name: sprint.name,
  state: sprint.state,
  ...given('startDate', sprint.startDate),
  ...given('endDate', sprint.endDate),
});

export const toUser = (user: User): JiraUser => ({
  accountId: user.accountId,
  displayName: user.displayName,
  active: user.active,
  accountType: user.accountType ?? null,
  avatarUrl: user.avatarUrls?.['48x48'] ?? null,
});

function toIssue(issue: Read<'issue'>): JiraIssue {
  const { issuetype, status, summary } = issue.fields;
  const level = issuetype.hierarchyLevel ?? (issuetype.subtask === true ? -1 : undefined);
  return {
    id: issue.id,
    key: issue.key,
    summary,
    issueType: {
      id: issuetype.id,
      name: issuetype.name,
      ...given('untranslatedName', issuetype.untranslatedName),
      ...given('hierarchyLevel', level),
    },
    status: toStatus(status),
    fields: issue.fields,
    properties: issue.properties ?? {},
  };
}

/** Parses each item for itself, so that an odd one is named and does not hide the others. */
export function toBulkFetchResult(answer: Read<'bulkFetchIssues'>): BulkFetchResult {
  const issues: JiraIssue[] = [];
  const unreadable: { id: string | null; detail: string }[] = [];
  for (const body of answer.issues) {
    const result = schemas.issue.safeParse(body, { reportInput: true });
    if (result.success) issues.push(toIssue(result.data));
    else {
      const id = (body as { id?: unknown } | null)?.id;
      unreadable.push({ id: typeof id === 'string' ? id : null, detail: unexpectedShape(result.error) });
    }
  }
  const failed = (answer.issueErrors ?? []).map(({ id, errorMessage }) => ({
    id,
    detail: errorMessage ?? 'Jira gave no reason.',
  }));
  return { issues, failed, unreadable };
}
