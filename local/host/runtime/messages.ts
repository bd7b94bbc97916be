/** What the host and the app's process say to each other over the process channel. Plain JSON only. */

export interface InvocationOrder {
  readonly id: string;
  /** `file.export` from the manifest. */
  readonly handler: string;
  readonly payload: unknown;
  /** Forge's second function argument. */
  readonly context: Readonly<Record<string, unknown>>;
  readonly accountId: string | null;
  readonly moduleKey: string;
  /** Epoch milliseconds after which the host no longer waits. */
  readonly deadline: number;
  /** Proves to the proxy which invocation a request belongs to. */
  readonly token: string;
}

export interface AppIdentity {
  readonly appId: string;
  readonly appVersion: string;
  readonly environmentId: string;
  readonly environmentType: 'DEVELOPMENT';
  readonly installationId: string;
  readonly contextAri: string;
  readonly permissions: { readonly scopes: readonly string[]; readonly external: unknown };
}

export type ToApp =
  | { readonly type: 'start'; readonly proxyUrl: string; readonly identity: AppIdentity }
  | { readonly type: 'invoke'; readonly order: InvocationOrder }
  | { readonly type: 'ping' };

export interface InvocationFault {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

export type FromApp =
  | { readonly type: 'answer'; readonly id: string; readonly json?: string; readonly fault?: InvocationFault }
  | { readonly type: 'log'; readonly level: LogLevel; readonly invocation: string; readonly text: string }
  | { readonly type: 'pong' };

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Request headers in which the app's process tells the proxy what Forge's transport would have carried. */
export const INVOCATION_HEADER = 'x-host-invocation';
export const TARGET_HEADER = 'x-host-target';
