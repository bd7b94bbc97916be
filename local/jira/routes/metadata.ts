/** Which fields can be set: on an item that is there, and when creating one. */
import type { SiteField, SiteIssueType, SiteProject } from '../entities';
import { issueOfPath, page, projectOfPath } from '../parameters';
import { badRequest, forbidden, notFound } from '../problem';
import type { Answer, Context, Route } from '../route';
import { fieldSchema } from '../wire/entities';
import { fieldName, PRIORITIES } from '../wire/names';
import { SYSTEM_FIELDS } from '../wire/system-fields';

type Meta = Record<string, unknown>;

const SETTABLE = [
  'summary',
  'issuetype',
  'parent',
  'description',
  'priority',
  'labels',
  'assignee',
  'components',
  'timetracking',
];

const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  labels: ['add', 'set', 'remove'],
  components: ['add', 'set', 'remove'],
  timetracking: ['set', 'edit'],
};

/** What can be chosen, and what a new item gets by itself. */
function values({ wire }: Context, id: string, project: SiteProject): Meta {
  if (id === 'components') return { allowedValues: (project.components ?? []).map((it) => wire.component(it)) };
  if (id !== 'priority') return {};
  return { allowedValues: PRIORITIES.map((it) => wire.priority(it.name)), defaultValue: wire.priority('Medium') };
}

function systemMeta(context: Context, id: string, project: SiteProject): Meta {
  const { store } = context;
  const field = SYSTEM_FIELDS.find((it) => it.id === id);
  return {
    required: id === 'summary',
    // `parent` has no schema in the field list; in the metadata it is an issue link.
    schema: field?.schema ?? { type: 'issuelink', system: id },
    name: fieldName(field?.name ?? id, store.locale),
    key: id,
    hasDefaultValue: id === 'priority',
    operations: OPERATIONS[id] ?? ['set'],
    ...values(context, id, project),
  };
}

const customMeta = (field: SiteField): Meta => ({
  required: false,
  schema: fieldSchema(field),
  name: field.name,
  key: field.id,
  hasDefaultValue: false,
  operations: ['set'],
});

function shown(
  context: Context,
  project: SiteProject,
  fieldIds: Iterable<string>,
): readonly (readonly [string, Meta])[] {
  const custom = [...fieldIds].flatMap((id) => context.store.fields.get(id) ?? []);
  return [
    ...SETTABLE.map((id) => [id, systemMeta(context, id, project)] as const),
    ...custom.map((it) => [it.id, customMeta(it)] as const),
  ];
}

function editMeta(context: Context): Answer {
  const issue = issueOfPath(context);
  const project = context.store.project(issue.projectId);
  if (!project || !context.access.may('EDIT_ISSUES', project)) return { body: { fields: {} } };
  return { body: { fields: Object.fromEntries(shown(context, project, context.store.fieldIdsOf(issue))) } };
}

function creatableProject(context: Context): SiteProject {
  const project = projectOfPath(context);
  if (context.access.may('CREATE_ISSUES', project)) return project;
  throw forbidden('You do not have permission to create issues in this project.');
}

function demandPageSize({ query }: Context): void {
  if (Number(query.get('maxResults') ?? 50) > 200) {
    throw badRequest("Parameter 'maxResults' must not exceed the limit '200'");
  }
}

function createIssueTypes(context: Context): Answer {
  const project = creatableProject(context);
  demandPageSize(context);
  const types = project.issueTypes.flatMap((row) => context.store.issueTypes.get(row.issueTypeId) ?? []);
  const { values, isLast: _, ...envelope } = page(context, types, { size: 50, cap: 200 });
  return { body: { ...envelope, issueTypes: values.map((it: SiteIssueType) => context.wire.issueType(it)) } };
}

function createFields(context: Context): Answer {
  const project = creatableProject(context);
  demandPageSize(context);
  const row = project.issueTypes.find((it) => it.issueTypeId === context.params.issueTypeId);
  if (!row) throw notFound('The issue type selected is invalid.');
  const fields = shown(context, project, row.fieldIds).map(([fieldId, meta]) => ({ ...meta, fieldId }));
  const { values, isLast: _, ...envelope } = page(context, fields, { size: 50, cap: 200 });
  return { body: { ...envelope, fields: values } };
}

export const METADATA_ROUTES: readonly Route[] = [
  {
    operationId: 'getEditIssueMeta',
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/editmeta',
    how: 'spec',
    note: 'the fields that PUT takes; screens are not simulated',
    answer: editMeta,
  },
  {
    operationId: 'getCreateIssueMetaIssueTypes',
    method: 'GET',
    path: '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes',
    how: 'spec',
    note: 'the answer to a missing permission is guessed',
    answer: createIssueTypes,
  },
  {
    operationId: 'getCreateIssueMetaIssueTypeId',
    method: 'GET',
    path: '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}',
    how: 'spec',
    note: 'at most 200 per page, more is a 400',
    answer: createFields,
  },
];
