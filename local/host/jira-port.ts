/**
 * The Jira behind the host, as one function: the simulator in this repository, or a real site over HTTP. Everything that
 * the host draws or hands to the app comes through it, so both behave alike and a person's permissions hold everywhere.
 */

export interface ProductRequest {
  readonly method: string;
  /** Path with query, from `/rest/…` on. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON where the content type says so, otherwise text; absent for no body. */
  readonly body?: unknown;
}

export interface ProductCaller {
  /** null stands for nobody: an anonymous request. */
  readonly accountId: string | null;
  /**
   * `browser` is bridge traffic, `user` a back-end call as the person, `app` the app's own account, `direct` Jira's own
   * pages: no app takes part.
   */
  readonly via: 'user' | 'app' | 'browser' | 'direct';
}

export interface ProductResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export type ProductHandler = (request: ProductRequest, caller: ProductCaller) => Promise<ProductResponse>;

/** A person whose eyes the host can look through. */
export interface Person {
  readonly accountId: string;
  readonly displayName: string;
  /** What this person is here for, e.g. "Product Owner". */
  readonly role: string;
  readonly avatarColour?: string;
}

export interface JiraPort {
  readonly kind: 'simulator' | 'site';
  readonly name: string;
  readonly cloudId: string;
  readonly timeZone: string;
  readonly locale: string;
  /** Base of links that people see; the host's own address for the simulator. */
  readonly siteUrl?: string;
  readonly people: readonly Person[];
  /** The account that asApp() requests run as. */
  readonly appAccountId: string;
  readonly handle: ProductHandler;
  /** Told once the host listens: the address under which people see this Jira. Only the simulator needs it. */
  readonly setBaseUrl?: (url: string) => void;
}
