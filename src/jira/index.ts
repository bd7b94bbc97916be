/** The Jira client's public face. */
export { SMALL_BULK_FETCH_PAGE, bulkFetchPageSize } from './bulk-fetch-page';
export { createJiraClient } from './client';
export type { BulkFetchRequest, Cancellable, IdListing, JiraClient, JiraClientPorts } from './client';
export type * from './entities';
export { JIRA_ERROR_CODES, JiraError } from './error';
export type { JiraErrorCode } from './error';
export { OPERATIONS } from './operations';
export type { Operation, OperationId } from './operations';
export type { JiraRequest, JiraResponse, Transport } from './transport';
