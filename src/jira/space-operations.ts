/** The requests about the parts of a space and the people in its roles. Part of `OPERATIONS`. */
import * as schemas from './item-schemas';
import type { Operation } from './operation';

const WORK = ['read:jira-work'];

export const SPACE_OPERATIONS = {
  getProjectComponents: {
    id: 'getProjectComponents',
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/components',
    scopes: {
      classic: WORK,
      granular: [
        'read:project:jira',
        'read:project.component:jira',
        'read:user:jira',
        'read:application-role:jira',
        'read:avatar:jira',
        'read:group:jira',
      ],
    },
    answer: schemas.getProjectComponents,
  },
  getProjectRoles: {
    id: 'getProjectRoles',
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/role',
    scopes: { classic: WORK, granular: ['read:project-role:jira'] },
    answer: schemas.getProjectRoles,
  },
  getProjectRole: {
    id: 'getProjectRole',
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/role/{id}',
    scopes: {
      classic: WORK,
      granular: [
        'read:user:jira',
        'read:group:jira',
        'read:project-role:jira',
        'read:project:jira',
        'read:avatar:jira',
        'read:project-category:jira',
      ],
    },
    answer: schemas.getProjectRole,
  },
  getCreateIssueMetaIssueTypeId: {
    id: 'getCreateIssueMetaIssueTypeId',
    method: 'GET',
    path: '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}',
    scopes: { classic: WORK, granular: ['read:issue-meta:jira', 'read:avatar:jira', 'read:field-configuration:jira'] },
    answer: schemas.getCreateIssueMetaIssueTypeId,
  },
} as const satisfies Record<string, Operation>;
