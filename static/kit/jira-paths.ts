/** Addresses inside Jira. Pure. */

/** Where a work item is read and edited. */
export const itemPath = (key: string): string => `/browse/${encodeURIComponent(key)}`;

/** Jira's search for a JQL query. */
export const searchPath = (jql: string): string => `/issues/?jql=${encodeURIComponent(jql)}`;
