/** The Jira client's public face. */
export { SMALL_BULK_FETCH_PAGE, bulkFetchPageSize } from './bulk-fetch-page';
export { createJiraClient } from './client';
export type { JiraClientPorts } from './client';
export type * from './entities';
export { JIRA_ERROR_CODES, JiraError } from './error';
export type { JiraErrorCode } from './error';
export type {
  EditableField,
  FieldEdits,
  JiraComment,
  JiraComponent,
  JiraEditMeta,
  JiraFieldChange,
  JiraPriority,
  JiraRole,
  JiraRoleMembers,
  NewComment,
} from './item-entities';
export type { BulkFetchRequest, Cancellable, ChangesRequest, IdListing, JiraClient } from './jira-client';
export type { Operation } from './operation';
export { OPERATIONS } from './operations';
export type { OperationId } from './operations';
export type { JiraRequest, JiraResponse, Transport } from './transport';
