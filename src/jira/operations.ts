/**
 * Every request that the app makes to Jira, declared once. The manifest's scopes, the contract tests and the client
 * itself all read this table. Ids, paths and scopes are those of Atlassian's OpenAPI documents (platform v3 and Jira
 * Software); Jira Software operations have no classic scope.
 *
 * Those that change something are marked `writes`; all others only read, the POSTs as well, and are retried freely.
 */
import { ITEM_OPERATIONS } from './item-operations';
import type { Operation } from './operation';
import * as schemas from './schemas';
import { SPACE_OPERATIONS } from './space-operations';

const WORK = ['read:jira-work'];
const USER = ['read:jira-user'];
const SEARCH_DETAILS = [
  'read:issue-details:jira',
  'read:field.default-value:jira',
  'read:field.option:jira',
  'read:field:jira',
  'read:group:jira',
];
const USER_DETAILS = ['read:application-role:jira', 'read:group:jira', 'read:user:jira', 'read:avatar:jira'];

export const OPERATIONS = {
  getAllStatuses: {
    id: 'getAllStatuses',
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/statuses',
    scopes: { classic: WORK, granular: ['read:issue-status:jira', 'read:issue-type:jira', 'read:status:jira'] },
    answer: schemas.getAllStatuses,
  },
  getIssueTypesForProject: {
    id: 'getIssueTypesForProject',
    method: 'GET',
    path: '/rest/api/3/issuetype/project',
    scopes: {
      classic: WORK,
      granular: ['read:issue-type:jira', 'read:avatar:jira', 'read:project-category:jira', 'read:project:jira'],
    },
    answer: schemas.getIssueTypesForProject,
  },
  getProject: {
    id: 'getProject',
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}',
    scopes: {
      classic: WORK,
      granular: [
        'read:issue-type:jira',
        'read:project:jira',
        'read:project.property:jira',
        'read:user:jira',
        'read:application-role:jira',
        'read:avatar:jira',
        'read:group:jira',
        'read:issue-type-hierarchy:jira',
        'read:project-category:jira',
        'read:project-version:jira',
        'read:project.component:jira',
      ],
    },
    answer: schemas.getProject,
  },
  getFields: {
    id: 'getFields',
    method: 'GET',
    path: '/rest/api/3/field',
    scopes: {
      classic: WORK,
      granular: [
        'read:field:jira',
        'read:avatar:jira',
        'read:project-category:jira',
        'read:project:jira',
        'read:field-configuration:jira',
      ],
    },
    answer: schemas.getFields,
  },
  searchAndReconsileIssuesUsingJqlPost: {
    id: 'searchAndReconsileIssuesUsingJqlPost',
    method: 'POST',
    path: '/rest/api/3/search/jql',
    scopes: {
      classic: WORK,
      granular: SEARCH_DETAILS,
    },
    answer: schemas.searchAndReconsileIssuesUsingJqlPost,
  },
  countIssues: {
    id: 'countIssues',
    method: 'POST',
    path: '/rest/api/3/search/approximate-count',
    scopes: { classic: WORK, granular: SEARCH_DETAILS },
    answer: schemas.countIssues,
  },
  bulkFetchIssues: {
    id: 'bulkFetchIssues',
    method: 'POST',
    path: '/rest/api/3/issue/bulkfetch',
    scopes: {
      classic: WORK,
      granular: [
        'read:issue-meta:jira',
        'read:issue-security-level:jira',
        'read:issue.vote:jira',
        'read:issue.changelog:jira',
        'read:avatar:jira',
        'read:issue:jira',
        'read:status:jira',
        'read:user:jira',
        'read:field-configuration:jira',
      ],
    },
    answer: schemas.bulkFetchIssues,
  },
  getMyPermissions: {
    id: 'getMyPermissions',
    method: 'GET',
    path: '/rest/api/3/mypermissions',
    scopes: { classic: WORK, granular: ['read:permission:jira'] },
    answer: schemas.getMyPermissions,
  },
  getCurrentUser: {
    id: 'getCurrentUser',
    method: 'GET',
    path: '/rest/api/3/myself',
    scopes: { classic: USER, granular: USER_DETAILS },
    answer: schemas.getCurrentUser,
  },
  bulkGetUsers: {
    id: 'bulkGetUsers',
    method: 'GET',
    path: '/rest/api/3/user/bulk',
    scopes: { classic: USER, granular: USER_DETAILS },
    answer: schemas.bulkGetUsers,
  },
  findAssignableUsers: {
    id: 'findAssignableUsers',
    method: 'GET',
    path: '/rest/api/3/user/assignable/search',
    scopes: { classic: USER, granular: ['read:issue:jira', 'read:project:jira', ...USER_DETAILS] },
    answer: schemas.findAssignableUsers,
  },
  findUsers: {
    id: 'findUsers',
    method: 'GET',
    path: '/rest/api/3/user/search',
    scopes: { classic: USER, granular: ['read:user.property:jira', ...USER_DETAILS] },
    answer: schemas.findUsers,
  },
  getAllBoards: {
    id: 'getAllBoards',
    method: 'GET',
    path: '/rest/agile/1.0/board',
    scopes: { classic: [], granular: ['read:board-scope:jira-software', 'read:project:jira'] },
    answer: schemas.getAllBoards,
  },
  getConfiguration: {
    id: 'getConfiguration',
    method: 'GET',
    path: '/rest/agile/1.0/board/{boardId}/configuration',
    scopes: { classic: [], granular: ['read:board-scope.admin:jira-software', 'read:project:jira'] },
    answer: schemas.getConfiguration,
  },
  getAllSprints: {
    id: 'getAllSprints',
    method: 'GET',
    path: '/rest/agile/1.0/board/{boardId}/sprint',
    scopes: { classic: [], granular: ['read:sprint:jira-software'] },
    answer: schemas.getAllSprints,
  },
  getIssuesForBacklogJSIS: {
    id: 'getIssuesForBacklogJSIS',
    method: 'GET',
    path: '/rest/software/1.0/board/{boardId}/backlog',
    scopes: { classic: [], granular: ['read:board-scope:jira-software', 'read:issue-details:jira'] },
    answer: schemas.getIssuesForBacklogJSIS,
  },
  getIssuesForSprintJSIS: {
    id: 'getIssuesForSprintJSIS',
    method: 'GET',
    path: '/rest/software/1.0/sprint/{sprintId}/issue',
    scopes: {
      classic: [],
      granular: ['read:sprint:jira-software', 'read:issue-details:jira', 'read:jql:jira'],
    },
    answer: schemas.getIssuesForSprintJSIS,
  },
  ...ITEM_OPERATIONS,
  ...SPACE_OPERATIONS,
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof OPERATIONS;
