/** Which fields can be set: on an item that is there, and when creating one. */
import type { SiteField, SiteIssueType, SiteProject } from '../entities';
import { issueOfPath, page, projectOfPath } from '../parameters';
import { badRequest, forbidden, notFound } from '../problem';
import type { Answer, Context, Route } from '../route';
import { fieldSchema } from '../wire/entities';
import { fieldName, PRIORITIES } from '../wire/names';
import { SYSTEM_FIELDS } from '../wire/system-fields';

type Meta = Record<string, unknown>;

const SETTABLE = ['summary', 'issuetype', 'parent', 'description', 'priority', 'labels', 'assignee'];

function systemMeta({ store, wire }: Context, id: string): Meta {
  const field = SYSTEM_FIELDS.find((it) => it.id === id);
  const values = id === 'priority' ? { allowedValues: PRIORITIES.map((it) => wire.priority(it.name)) } : {};
  return {
    required: id === 'summary',
    // `parent` has no schema in the field list; in the metadata it is an issue link.
    schema: field?.schema ?? { type: 'issuelink', system: id },
    name: fieldName(field?.name ?? id, store.locale),
    key: id,
    hasDefaultValue: id === 'priority',
    operations: id === 'labels' ? ['add', 'set', 'remove'] : ['set'],
    ...values,
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

function shown(context: Context, fieldIds: Iterable<string>): readonly (readonly [string, Meta])[] {
  const custom = [...fieldIds].flatMap((id) => context.store.fields.get(id) ?? []);
  return [
    ...SETTABLE.map((id) => [id, systemMeta(context, id)] as const),
    ...custom.map((it) => [it.id, customMeta(it)] as const),
  ];
}

function editMeta(context: Context): Answer {
  const issue = issueOfPath(context);
  const project = context.store.project(issue.projectId);
  const mayEdit = project !== undefined && context.access.may('EDIT_ISSUES', project);
  return { body: { fields: mayEdit ? Object.fromEntries(shown(context, context.store.fieldIdsOf(issue))) : {} } };
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
  const fields = shown(context, row.fieldIds).map(([fieldId, meta]) => ({ ...meta, fieldId }));
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
