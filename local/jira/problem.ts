/** Answers that are errors, in the two forms that Jira uses and the one that is ours. */

/** Thrown by a route to answer with Jira's ErrorCollection. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly errorMessages: readonly string[],
    readonly errors: Readonly<Record<string, string>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
    /** Sent in place of the ErrorCollection. */
    private readonly otherBody?: unknown,
  ) {
    super([...errorMessages, ...Object.values(errors)].join(' '));
  }

  /** The body as Jira words it. */
  get body(): unknown {
    return this.otherBody ?? { errorMessages: this.errorMessages, errors: this.errors };
  }
}

/** Jira's newer error form (RFC 7807), measured for parameters that cannot be converted and for missing bodies. */
export function problemJson(status: 400 | 415, title: string, detail: string, instance: string): Problem {
  const headers = { 'content-type': 'application/problem+json;charset=UTF-8' };
  return new Problem(status, [detail], {}, headers, { type: 'about:blank', title, status, detail, instance });
}

/** A body that cannot be mapped to the operation's request: `errorMessages` alone, without `errors` (measured). */
export function badPayload(
  message = 'Invalid request payload. Refer to the REST API documentation and try again.',
): Problem {
  return new Problem(400, [message], {}, {}, { errorMessages: [message] });
}

/** What operations that need a user answer to nobody: a line of text, not JSON (measured). */
export function unauthenticated(realm: string): Problem {
  const text = 'Client must be authenticated to access this resource.';
  const headers = {
    'content-type': 'text/html;charset=UTF-8',
    'WWW-Authenticate': `OAuth realm="${encodeURIComponent(realm)}"`,
  };
  return new Problem(401, [text], {}, headers, text);
}

/** The caller sent something wrong. */
export const badRequest = (...messages: string[]): Problem => new Problem(400, messages);

/** A field of the request is wrong; Jira names it under `errors`. */
export const badField = (field: string, message: string): Problem => new Problem(400, [], { [field]: message });

export const notFound = (message: string): Problem => new Problem(404, [message]);

export const forbidden = (message: string): Problem => new Problem(403, [message]);

/** Something that Jira has and the simulator does not: it never invents an answer. */
export const notSimulated = (what: string): Problem =>
  new Problem(501, [`The simulator does not know ${what}. Add it under local/jira or do without it.`]);

/** The simulated server hangs up before answering; `handle` rejects with it, `serveJira` destroys the socket. */
export class ConnectionDropped extends Error {
  override readonly name = 'ConnectionDropped';
  constructor(operationId: string) {
    super(`socket hang up (fault plan, ${operationId})`);
  }
}
