/** The shape of a route and what its handler gets; the table itself is in routes/index.ts. */
import type { Access } from './permissions';
import type { Caller } from './request';
import type { Store } from './store';
import type { Wire } from './wire';

/** How the behaviour is known; printed in the coverage table. */
export type HowKnown = 'spec' | 'recorded' | 'documented' | 'guessed';

export interface SiteSettings {
  readonly bulkFetchLimit: 100 | 1000;
  /** Items per search page when more than ids and keys is asked for. */
  readonly searchFieldsPageCap: number;
  /** Pages come back shorter than asked, as they may on the platform. */
  readonly shortPages: boolean;
  readonly searchLagMs: number;
}

/** What gets ids of its own as the site is written to. */
export type IdKind = 'comment' | 'change';

export interface Context {
  readonly store: Store;
  readonly caller: Caller;
  readonly access: Access;
  readonly wire: Wire;
  readonly settings: SiteSettings;
  readonly now: number;
  readonly baseUrl: string;
  readonly params: Readonly<Record<string, string>>;
  readonly method: string;
  /** The path asked for, without its query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** A fresh id of the site. */
  readonly newId: (kind: IdKind) => string;
}

export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Objects read, for the points ledger: items and projects cost 1 each, people and permissions 2. */
  readonly reads?: { readonly items?: number; readonly people?: number };
}

export interface Route {
  /** Atlassian's operation id, or a name of our own for what is not in the specification. */
  readonly operationId: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly how: HowKnown;
  /** What a reader of the coverage table should know: limits, guesses, omissions. */
  readonly note?: string;
  /** Answers to nobody too, with what anonymous may see. Otherwise 401. */
  readonly anonymous?: boolean;
  readonly answer: (context: Context) => Answer;
}
