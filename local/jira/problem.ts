/** Answers that are errors, in the two forms that Jira uses and the one that is ours. */

/** Thrown by a route to answer with Jira's ErrorCollection. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly errorMessages: readonly string[],
    readonly errors: Readonly<Record<string, string>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super([...errorMessages, ...Object.values(errors)].join(' '));
  }

  /** The body as Jira words it. */
  get body(): unknown {
    return { errorMessages: this.errorMessages, errors: this.errors };
  }
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
