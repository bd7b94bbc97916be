/** Projects, their statuses by work type, the site's statuses, work types, fields and priorities. */
import type { SiteProject } from '../entities';
import { list, page, projectOfPath, visibleProject } from '../parameters';
import { badRequest, notSimulated } from '../problem';
import type { Answer, Context, Route } from '../route';
import { PRIORITIES } from '../wire/names';

const getProject = (context: Context): Answer => {
  const project = projectOfPath(context);
  return { body: context.wire.project(project), reads: { items: 1 } };
};

function searchProjects(context: Context): Answer {
  const { query, access, store, wire, baseUrl } = context;
  const text = (query.get('query') ?? '').toLowerCase();
  const keys = list(query, 'keys').map((it) => it.toUpperCase());
  const ids = list(query, 'id');
  const types = list(query, 'typeKey');
  const found = [...store.projects]
    .filter((it) => access.mayBrowse(it) || access.may('ADMINISTER_PROJECTS', it) || access.isJiraAdmin)
    .filter((it) => it.name.toLowerCase().includes(text) || it.key.toLowerCase().includes(text))
    .filter((it) => (keys.length === 0 || keys.includes(it.key)) && (ids.length === 0 || ids.includes(it.id)))
    .filter((it) => types.length === 0 || types.includes(it.projectTypeKey))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const { values, ...envelope } = page(context, found, { size: 50, cap: 100 });
  const at = (start: number): string =>
    `${baseUrl}/rest/api/3/project/search?startAt=${start}&maxResults=${envelope.maxResults}`;
  const next = envelope.isLast ? {} : { nextPage: at(envelope.startAt + values.length) };
  const body = { self: at(envelope.startAt), ...next, ...envelope, values: values.map((it) => wire.projectRow(it)) };
  return { body, reads: { items: values.length } };
}

function projectStatuses(context: Context): Answer {
  const { store, wire, baseUrl } = context;
  const body = projectOfPath(context).issueTypes.flatMap((row) => {
    const type = store.issueTypes.get(row.issueTypeId);
    if (!type) return [];
    const statuses = row.statusIds.flatMap((id) => store.statuses.get(id) ?? []).map((it) => wire.status(it));
    const self = `${baseUrl}/rest/api/3/issuetype/${type.id}`;
    return [{ self, id: type.id, name: type.name, subtask: type.hierarchyLevel < 0, statuses }];
  });
  return { body };
}

function issueTypesOfProject(context: Context): Answer {
  const { query, store, wire } = context;
  const projectId = query.get('projectId') ?? '';
  if (!/^\d+$/.test(projectId)) throw badRequest("The 'projectId' query parameter must be a project id.");
  const level = query.get('level');
  const types = visibleProject(context, projectId)
    .issueTypes.flatMap((row) => store.issueTypes.get(row.issueTypeId) ?? [])
    .filter((it) => level === null || String(it.hierarchyLevel) === level);
  return { body: types.map((it) => wire.issueType(it)) };
}

/** The projects that the caller may browse: they decide which team-managed entities are listed. */
const browsable = ({ store, access }: Context): readonly SiteProject[] =>
  [...store.projects].filter((it) => access.mayBrowse(it));

function listStatuses(context: Context): Answer {
  const used = new Set(browsable(context).flatMap((it) => it.issueTypes.flatMap((row) => row.statusIds)));
  const shown = [...context.store.statuses.values()].filter((it) => used.has(it.id));
  return { body: shown.map((it) => context.wire.status(it)) };
}

function listFields(context: Context): Answer {
  const visible = new Set(browsable(context).map((it) => it.id));
  const shown = context.wire.fields().filter((it) => {
    const scope = it.scope as { project?: { id?: string } } | undefined;
    return scope?.project?.id === undefined || visible.has(scope.project.id);
  });
  return { body: shown };
}

function listComponents(context: Context): Answer {
  const source = context.query.get('componentSource') ?? 'jira';
  if (source !== 'jira') throw notSimulated(`componentSource=${source}`);
  const project = projectOfPath(context);
  return { body: (project.components ?? []).map((it) => context.wire.component(it, project)) };
}

export const PROJECT_ROUTES: readonly Route[] = [
  {
    operationId: 'searchProjects',
    anonymous: true,
    method: 'GET',
    path: '/rest/api/3/project/search',
    how: 'recorded',
    note: 'query, keys, id, typeKey, startAt, maxResults; other filters are ignored',
    answer: searchProjects,
  },
  {
    operationId: 'getProject',
    anonymous: true,
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}',
    how: 'recorded',
    note: 'versions and roles are empty',
    answer: getProject,
  },
  {
    operationId: 'getAllStatuses',
    anonymous: true,
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/statuses',
    how: 'spec',
    note: 'both project styles alike; statuses in the order of the workflow',
    answer: projectStatuses,
  },
  {
    operationId: 'getIssueTypesForProject',
    anonymous: true,
    method: 'GET',
    path: '/rest/api/3/issuetype/project',
    how: 'recorded',
    answer: issueTypesOfProject,
  },
  {
    operationId: 'getStatuses',
    anonymous: true,
    method: 'GET',
    path: '/rest/api/3/status',
    how: 'recorded',
    answer: listStatuses,
  },
  {
    operationId: 'getFields',
    anonymous: true,
    method: 'GET',
    path: '/rest/api/3/field',
    how: 'recorded',
    note: 'system fields that have values here, Sprint, Rank and the custom fields of the site',
    answer: listFields,
  },
  {
    operationId: 'getProjectComponents',
    anonymous: true,
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/components',
    how: 'spec',
    note: "the project's own; those of Compass answer 501",
    answer: listComponents,
  },
  {
    operationId: 'getPriorities',
    anonymous: true,
    method: 'GET',
    path: '/rest/api/3/priority',
    how: 'recorded',
    note: "Jira's five defaults",
    answer: ({ wire }) => ({ body: PRIORITIES.map((it) => wire.priority(it.name)) }),
  },
];
