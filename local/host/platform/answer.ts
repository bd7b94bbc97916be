/** The shape in which each part of the platform answers the app's process, and the two ways of refusing. */

export interface PlatformAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON unless it is a string or bytes. */
  readonly body?: unknown;
}

/** A coded error as the storage service words it. */
export const coded = (status: number, code: string, message: string): PlatformAnswer => ({
  status,
  body: { code, message },
});

/**
 * Something the real platform has and this host has not. It fails, and says its name, both to the app and in the
 * terminal: an answer made up here would let an app pass its tests and break on Forge.
 */
export function notImplemented(what: string): PlatformAnswer {
  const message = `The local host does not implement ${what}. See docs/local-host.md for what it does.`;
  return {
    status: 501,
    headers: { 'forge-proxy-error': message, 'x-host-unhandled': what },
    body: { code: 'LOCAL_HOST_NOT_IMPLEMENTED', message },
  };
}
