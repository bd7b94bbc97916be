/** The requests about single items: their fields, properties, comments and change logs. Part of `OPERATIONS`. */
import * as schemas from './item-schemas';
import type { Operation } from './operation';

const WORK = ['read:jira-work'];
const WRITE = ['write:jira-work'];

const COMMENT_DETAILS = [
  'read:comment:jira',
  'read:comment.property:jira',
  'read:group:jira',
  'read:project:jira',
  'read:project-role:jira',
  'read:user:jira',
  'read:avatar:jira',
];

const PROPERTY = '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}';
const COMMENTS = '/rest/api/3/issue/{issueIdOrKey}/comment';

export const ITEM_OPERATIONS = {
  getEditIssueMeta: {
    id: 'getEditIssueMeta',
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/editmeta',
    scopes: { classic: WORK, granular: ['read:issue-meta:jira', 'read:field-configuration:jira'] },
    answer: schemas.getEditIssueMeta,
  },
  editIssue: {
    id: 'editIssue',
    method: 'PUT',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    scopes: { classic: WRITE, granular: ['write:issue:jira'] },
    answer: schemas.editIssue,
    writes: true,
  },
  getIssueProperty: {
    id: 'getIssueProperty',
    method: 'GET',
    path: PROPERTY,
    scopes: { classic: WORK, granular: ['read:issue.property:jira'] },
    answer: schemas.getIssueProperty,
  },
  setIssueProperty: {
    id: 'setIssueProperty',
    method: 'PUT',
    path: PROPERTY,
    scopes: { classic: WRITE, granular: ['write:issue.property:jira'] },
    answer: schemas.setIssueProperty,
    writes: true,
  },
  getComments: {
    id: 'getComments',
    method: 'GET',
    path: COMMENTS,
    scopes: { classic: WORK, granular: COMMENT_DETAILS },
    answer: schemas.getComments,
  },
  addComment: {
    id: 'addComment',
    method: 'POST',
    path: COMMENTS,
    scopes: { classic: WRITE, granular: [...COMMENT_DETAILS, 'write:comment:jira'] },
    answer: schemas.addComment,
    writes: true,
  },
  getCommentProperty: {
    id: 'getCommentProperty',
    method: 'GET',
    path: '/rest/api/3/comment/{commentId}/properties/{propertyKey}',
    scopes: { classic: WORK, granular: ['read:comment.property:jira'] },
    answer: schemas.getCommentProperty,
  },
  getBulkChangelogs: {
    id: 'getBulkChangelogs',
    method: 'POST',
    path: '/rest/api/3/changelog/bulkfetch',
    scopes: {
      classic: WORK,
      granular: ['read:issue-meta:jira', 'read:avatar:jira', 'read:issue.changelog:jira'],
    },
    answer: schemas.getBulkChangelogs,
  },
} as const satisfies Record<string, Operation>;
