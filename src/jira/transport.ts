/**
 * The one function through which the client reaches Jira. The browser hands in the bridge's `requestJira`, the back end
 * `@forge/api`'s, the command line `fetch` with Basic auth, and tests the simulator. It carries no policy: paging,
 * retries, schemas and error codes belong to the client.
 */
export interface JiraRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path with query, from `/rest/…` on; already encoded. */
  readonly path: string;
  /** A JSON value; absent for no body. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

export interface JiraResponse {
  readonly status: number;
  /** Case-insensitive look-up of a response header; null where it is absent. */
  readonly header: (name: string) => string | null;
  /** The parsed JSON body; undefined where there is none or it is not JSON. */
  readonly body: unknown;
}

/** Rejects only where no answer came at all (network, abort); every HTTP status is an answer. */
export type Transport = (request: JiraRequest) => Promise<JiraResponse>;
