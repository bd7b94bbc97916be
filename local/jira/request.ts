/** What goes in and out of the simulator, before and after routing. */

/** Who makes a request, and through what. It decides identity, points and app access rules. */
export interface Caller {
  /** Null: nobody has signed in, or, with `via: 'app'`, the app's own account. */
  readonly accountId: string | null;
  /**
   * `user`: the app's back end, asUser. `app`: the app's back end, asApp. `browser`: the app's page through the bridge,
   * exempt from points. `direct`: a person or script with an API token: no app, so neither points nor app access rules.
   */
  readonly via: 'user' | 'app' | 'browser' | 'direct';
}

export interface SiteRequest {
  readonly method: string;
  /** Path with query, encoded, from `/` on. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The parsed JSON body; undefined for none. */
  readonly body?: unknown;
}

export interface SiteResponse {
  readonly status: number;
  /** Lower-case names, except those of rate limiting, which keep Jira's spelling: read them case-insensitively. */
  readonly headers: Readonly<Record<string, string>>;
  /** A JSON value; a string where `content-type` is not JSON (images); undefined for none. */
  readonly body: unknown;
}
