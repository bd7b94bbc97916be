/** Who may do and see what. Nothing here answers requests; routes ask and choose the status. */
import type { PermissionKey, SiteIssue, SiteProject } from './entities';
import type { Caller } from './request';
import type { Store } from './store';

export interface PermissionMeta {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly type: 'PROJECT' | 'GLOBAL';
}

const project = (id: string, key: string, name: string): PermissionMeta => ({ id, key, name, type: 'PROJECT' });
const global = (id: string, key: string, name: string): PermissionMeta => ({ id, key, name, type: 'GLOBAL' });

/** The built-in permissions that the simulator knows; asking for another one is a 400, as on the platform. */
export const PERMISSIONS: readonly PermissionMeta[] = [
  project('10', 'BROWSE_PROJECTS', 'Browse Projects'),
  project('11', 'CREATE_ISSUES', 'Create Issues'),
  project('12', 'EDIT_ISSUES', 'Edit Issues'),
  project('13', 'ASSIGN_ISSUES', 'Assign Issues'),
  project('15', 'ADD_COMMENTS', 'Add Comments'),
  project('17', 'ASSIGNABLE_USER', 'Assignable User'),
  project('23', 'ADMINISTER_PROJECTS', 'Administer Projects'),
  project('45', 'VIEW_READONLY_WORKFLOW', 'View Read-Only Workflow'),
  project('46', 'TRANSITION_ISSUES', 'Transition Issues'),
  project('-1', 'MANAGE_SPRINTS_PERMISSION', 'Manage sprints'),
  global('0', 'ADMINISTER', 'Administer Jira'),
  global('27', 'USER_PICKER', 'Browse Users'),
];

/** The app's own account, under which it acts asApp. */
export const APP_ACCOUNT_ID = '557058:app-account';

/** What one caller may do. */
export interface Access {
  readonly isJiraAdmin: boolean;
  readonly may: (key: string, project: SiteProject) => boolean;
  readonly mayBrowse: (project: SiteProject) => boolean;
  readonly mayGlobally: (key: string) => boolean;
  /** Browse permission, security level and the site's app access rules together. */
  readonly sees: (issue: SiteIssue) => boolean;
  /** False where a site admin keeps apps away from the project's items and this caller is an app. */
  readonly reachesItemsOf: (project: SiteProject) => boolean;
}

function listed(store: Store, accountIds: readonly string[] | undefined, accountId: string): boolean {
  if (!accountIds) return false;
  return accountIds.includes(accountId) || (accountIds.includes('*') && store.users.get(accountId)?.active === true);
}

/** Whether an account holds a project permission, whoever asks. */
export function holds(store: Store, accountId: string, key: string, project: SiteProject): boolean {
  const list = project.permissions[key as PermissionKey];
  // Normally granted to all who can see the project (permission scheme default).
  if (key === 'VIEW_READONLY_WORKFLOW' && !list) return listed(store, project.permissions.BROWSE_PROJECTS, accountId);
  return listed(store, list, accountId);
}

/**
 * What `caller` may do on the site. The app's own account (asApp) may do everything in every project, as the system role
 * of apps normally allows, but sees no item with a security level: undocumented on the platform, so the careful guess.
 */
export function accessOf(store: Store, caller: Caller): Access {
  const { accountId } = caller;
  const asApp = caller.via === 'app' && accountId === null;
  const isJiraAdmin = accountId !== null && store.jiraAdmins.includes(accountId);
  const may = (key: string, where: SiteProject): boolean =>
    asApp || (accountId !== null && holds(store, accountId, key, where));
  const reachesItemsOf = (where: SiteProject): boolean => where.appBlocked !== true || caller.via === 'direct';
  const sees = (issue: SiteIssue): boolean => {
    const where = store.project(issue.projectId);
    if (!where || !may('BROWSE_PROJECTS', where) || !reachesItemsOf(where)) return false;
    if (issue.securityLevelId === undefined) return true;
    const level = where.securityLevels?.find((it) => it.id === issue.securityLevelId);
    return accountId !== null && level?.accountIds.includes(accountId) === true;
  };
  return {
    isJiraAdmin,
    may,
    mayBrowse: (where) => may('BROWSE_PROJECTS', where),
    mayGlobally: (key) => (key === 'ADMINISTER' ? isJiraAdmin : key === 'USER_PICKER' && (asApp || accountId !== null)),
    sees,
    reachesItemsOf,
  };
}
