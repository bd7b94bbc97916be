/** Project roles: which there are, and who is in them. Only people who administer a project may know. */
import type { SiteProject, SiteRole } from '../entities';
import { visibleProject } from '../parameters';
import { notFound } from '../problem';
import type { Answer, Context, Route } from '../route';

const self = ({ baseUrl }: Context, project: SiteProject, role: SiteRole): string =>
  `${baseUrl}/rest/api/3/project/${project.id}/role/${role.id}`;

/** Administering any project of the site is enough for the names. */
function listRoles(context: Context): Answer {
  const { store, access } = context;
  const project = visibleProject(context, context.params.projectIdOrKey ?? '');
  const administers = [...store.projects].some((it) => access.may('ADMINISTER_PROJECTS', it));
  if (!administers && !access.isJiraAdmin) {
    throw notFound('You do not have permission to administer a project on this site.');
  }
  return { body: Object.fromEntries(store.roles.map((it) => [it.name, self(context, project, it)])) };
}

function actors({ store, query }: Context, project: SiteProject, role: SiteRole): readonly object[] {
  const { accountIds = [], groups = [] } = project.roleActors?.[role.id] ?? {};
  const activeOnly = query.get('excludeInactiveUsers') === 'true';
  const people = accountIds.flatMap((id) => {
    const user = store.users.get(id);
    return user && (user.active || !activeOnly) ? [user] : [];
  });
  const rows = [
    ...people.map(({ accountId, displayName }) => ({
      displayName,
      type: 'atlassian-user-role-actor',
      actorUser: { accountId },
    })),
    ...groups.map(({ groupId, name }) => ({
      displayName: name,
      name,
      type: 'atlassian-group-role-actor',
      actorGroup: { groupId, name, displayName: name },
    })),
  ];
  return rows
    .sort((a, b) => a.displayName.localeCompare(b.displayName))
    .map((row, index) => ({ id: Number(project.id) * 100 + index, ...row }));
}

function getRole(context: Context): Answer {
  const { access, store, params } = context;
  const project = visibleProject(context, params.projectIdOrKey ?? '');
  if (!access.isJiraAdmin && !access.may('ADMINISTER_PROJECTS', project)) {
    throw notFound('You do not have permission to administer this project.');
  }
  const role = store.roles.find((it) => it.id === params.id);
  if (!role) throw notFound(`Can not find project role with id ${params.id ?? ''}.`);
  const { id, name, description = '' } = role;
  const found = actors(context, project, role);
  return {
    body: { self: self(context, project, role), name, id: Number(id), description, actors: found },
    reads: { people: found.length },
  };
}

export const ROLE_ROUTES: readonly Route[] = [
  {
    operationId: 'getProjectRoles',
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/role',
    how: 'recorded',
    note: 'for those who administer any project, else 404; the texts of errors are guessed',
    answer: listRoles,
  },
  {
    operationId: 'getProjectRole',
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/role/{id}',
    how: 'recorded',
    note: "for those who administer this project (the app's own account may everywhere), else 404",
    answer: getRole,
  },
];
