/** Users: oneself, by id, in bulk, and who may be assigned. */
import type { SiteProject, SiteUser } from '../entities';
import { page, visibleProject, whole } from '../parameters';
import { badRequest, notFound } from '../problem';
import { APP_ACCOUNT_ID, holds } from '../permissions';
import type { Answer, Context, Route } from '../route';

/** The app's own account, for asApp calls to /myself. */
const APP_ACCOUNT: SiteUser = {
  accountId: APP_ACCOUNT_ID,
  displayName: 'Whose Call',
  emailAddress: '',
  active: true,
  accountType: 'app',
};

function self({ store, caller }: Context): SiteUser {
  const known = caller.accountId === null ? undefined : store.users.get(caller.accountId);
  return known ?? APP_ACCOUNT;
}

function myself(context: Context): Answer {
  const me = context.wire.user(self(context), { withEmail: true });
  const none = { size: 1, items: [] };
  return { body: { ...me, locale: context.store.locale, groups: none, applicationRoles: none }, reads: { people: 1 } };
}

function getUser(context: Context): Answer {
  const accountId = context.query.get('accountId');
  if (accountId === null) throw badRequest("The 'accountId' query parameter needs to be provided.");
  const found = context.store.users.get(accountId);
  if (!found) throw notFound('Specified user does not exist or you do not have required permissions');
  return { body: context.wire.user(found), reads: { people: 1 } };
}

function bulkGetUsers(context: Context): Answer {
  const asked = context.query.getAll('accountId').filter((it) => it !== '');
  if (asked.length === 0) throw badRequest("At least one 'accountId' query parameter is required.");
  const found = [...new Set(asked)].flatMap((it) => context.store.users.get(it) ?? []);
  const { values, ...envelope } = page(context, found, { size: 10, cap: 200 });
  const users = values.map((it) => context.wire.user(it));
  const here = `${context.baseUrl}/rest/api/3/user/bulk?startAt=${envelope.startAt}`;
  return { body: { self: here, ...envelope, values: users }, reads: { people: users.length } };
}

/** The project that is meant by `project`, or by the item named. */
function projectMeant(context: Context): SiteProject {
  const { query, store, access } = context;
  const issueIdOrKey = query.get('issueKey') ?? query.get('issueId');
  if (issueIdOrKey !== null) {
    const issue = store.issue(issueIdOrKey);
    const project = issue && access.sees(issue) ? store.project(issue.projectId) : undefined;
    if (!project) throw notFound('Issue does not exist or you do not have permission to see it.');
    return project;
  }
  const idOrKey = query.get('project');
  if (idOrKey === null) throw badRequest('Issue key or project key must be specified.');
  return visibleProject(context, idOrKey);
}

function assignable(context: Context): Answer {
  const { query, store, wire } = context;
  const project = projectMeant(context);
  const text = (query.get('query') ?? '').toLowerCase();
  const wanted = query.get('accountId');
  // Jira scans the first thousand users of the slice and filters afterwards.
  const found = [...store.users.values()]
    .slice(0, 1000)
    .filter((it) => it.active && holds(store, it.accountId, 'ASSIGNABLE_USER', project))
    .filter((it) => wanted === null || it.accountId === wanted)
    .filter((it) => startsWord(it.displayName.toLowerCase(), text) || it.emailAddress.toLowerCase().startsWith(text));
  const startAt = whole(context, 'startAt', 0);
  const values = found.slice(startAt, startAt + Math.min(whole(context, 'maxResults', 50), 1000));
  return { body: values.map((it) => wire.user(it)), reads: { people: values.length } };
}

function findUsers(context: Context): Answer {
  const { query, store, wire, access } = context;
  const text = query.get('query') ?? query.get('accountId');
  if (text === null) throw badRequest('Either query, accountId or property must be set.');
  // Without the global permission Jira gives an empty list rather than a refusal.
  if (!access.mayGlobally('USER_PICKER')) return { body: [] };
  const wanted = text.toLowerCase();
  const found = [...store.users.values()].filter(
    (it) =>
      it.accountId === query.get('accountId') ||
      (query.has('query') &&
        (startsWord(it.displayName.toLowerCase(), wanted) || it.emailAddress.toLowerCase().startsWith(wanted))),
  );
  const startAt = whole(context, 'startAt', 0);
  const values = found.slice(startAt, startAt + Math.min(whole(context, 'maxResults', 50), 1000));
  return { body: values.map((it) => wire.user(it)), reads: { people: values.length } };
}

const startsWord = (name: string, text: string): boolean =>
  name.startsWith(text) || name.split(/\s+/).some((part) => part.startsWith(text));

export const PEOPLE_ROUTES: readonly Route[] = [
  {
    operationId: 'getCurrentUser',
    method: 'GET',
    path: '/rest/api/3/myself',
    how: 'spec',
    note: 'the only place with an e-mail address, as profile visibility has it by default',
    answer: myself,
  },
  { operationId: 'getUser', method: 'GET', path: '/rest/api/3/user', how: 'spec', answer: getUser },
  {
    operationId: 'bulkGetUsers',
    method: 'GET',
    path: '/rest/api/3/user/bulk',
    how: 'spec',
    note: '10 per page unless asked for more; unknown ids are silently absent',
    answer: bulkGetUsers,
  },
  {
    operationId: 'findAssignableUsers',
    method: 'GET',
    path: '/rest/api/3/user/assignable/search',
    how: 'documented',
    note: 'matches the beginning of a word of the name, or of the e-mail address',
    answer: assignable,
  },
  {
    operationId: 'findUsers',
    anonymous: true,
    method: 'GET',
    path: '/rest/api/3/user/search',
    how: 'spec',
    note: 'by query or accountId; nobody without "Browse users and groups"; the property search is not there',
    answer: findUsers,
  },
];
