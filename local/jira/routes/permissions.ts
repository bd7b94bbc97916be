/** What the caller may do, and what others may. */
import type { SiteIssue, SiteProject } from '../entities';
import { bodyList, list, memberRecords, objectBody, visibleProject } from '../parameters';
import { accessOf, PERMISSIONS, type Access } from '../permissions';
import { badRequest, forbidden, notFound } from '../problem';
import type { Answer, Context, Route } from '../route';

const META = new Map(PERMISSIONS.map((it) => [it.key, it]));

/** @throws Jira's 400 where a key is not a permission (asserted by a live test suite; the wording is guessed). */
function demandKnown(keys: readonly string[]): void {
  const unknown = keys.filter((it) => !META.has(it));
  if (unknown.length > 0) throw badRequest(`Unrecognized permission keys: ${unknown.join(', ')}.`);
}

function subject({ query, store, access }: Context): { project?: SiteProject; issue?: SiteIssue } | null {
  const issueIdOrKey = query.get('issueId') ?? query.get('issueKey');
  if (issueIdOrKey !== null) {
    const issue = store.issue(issueIdOrKey);
    if (!issue || !access.sees(issue)) throw notFound('Issue does not exist or you do not have permission to see it.');
    const project = store.project(issue.projectId);
    return project ? { project, issue } : null;
  }
  return null;
}

function myPermissions(context: Context): Answer {
  const { query, store, access } = context;
  const keys = list(query, 'permissions');
  if (keys.length === 0) throw badRequest("The 'permissions' query parameter is required.");
  demandKnown(keys);
  const idOrKey = query.get('projectId') ?? query.get('projectKey');
  const project = idOrKey === null ? subject(context)?.project : visibleProject(context, idOrKey);
  const have = (key: string): boolean => {
    if (META.get(key)?.type === 'GLOBAL') return access.mayGlobally(key);
    return project ? access.may(key, project) : [...store.projects].some((it) => access.may(key, it));
  };
  const rows = keys.map((key) => [key, { ...META.get(key), description: '', havePermission: have(key) }]);
  return { body: { permissions: Object.fromEntries(rows) }, reads: { people: keys.length } };
}

function projectGrants(context: Context, access: Access, asked: Readonly<Record<string, unknown>>): readonly object[] {
  const { store } = context;
  const permissions = bodyList(asked, 'permissions') ?? [];
  demandKnown(permissions);
  const projects = (bodyList(asked, 'projects') ?? []).flatMap((it) => store.project(it) ?? []);
  const issues = (bodyList(asked, 'issues') ?? []).flatMap((it) => store.issue(it) ?? []);
  if (projects.length > 1000 || issues.length > 1000)
    throw badRequest('At most 1000 projects and 1000 issues can be checked.');
  const grants = (permission: string, issue: SiteIssue): boolean => {
    const project = store.project(issue.projectId);
    return project !== undefined && access.sees(issue) && access.may(permission, project);
  };
  return permissions.map((permission) => ({
    permission,
    projects: projects.filter((it) => access.may(permission, it)).map((it) => Number(it.id)),
    issues: issues.filter((it) => grants(permission, it)).map((it) => Number(it.id)),
  }));
}

function checkPermissions(context: Context): Answer {
  const body = objectBody(context);
  const accountId = typeof body.accountId === 'string' ? body.accountId : context.caller.accountId;
  const other = accountId !== context.caller.accountId;
  const trusted = context.access.isJiraAdmin || (context.caller.via === 'app' && context.caller.accountId === null);
  if (other && !trusted) throw forbidden('You do not have permission to check the permissions of other users.');
  const access = other ? accessOf(context.store, { accountId, via: 'user' }) : context.access;
  const global = bodyList(body, 'globalPermissions') ?? [];
  demandKnown(global);
  const asked = memberRecords(body, 'projectPermissions');
  const projectPermissions = asked.flatMap((it) => projectGrants(context, access, it));
  const people = global.length + projectPermissions.length;
  return {
    body: { projectPermissions, globalPermissions: global.filter((it) => access.mayGlobally(it)) },
    reads: { people },
  };
}

export const PERMISSION_ROUTES: readonly Route[] = [
  {
    operationId: 'getMyPermissions',
    anonymous: true,
    method: 'GET',
    path: '/rest/api/3/mypermissions',
    how: 'documented',
    note: '400 on an unknown key; without a project: whether any project grants it; the texts of errors are guessed',
    answer: myPermissions,
  },
  {
    operationId: 'getBulkPermissions',
    method: 'POST',
    path: '/rest/api/3/permissions/check',
    how: 'spec',
    note: "other accounts only for Jira admins and the app's own account",
    answer: checkPermissions,
  },
];
