/** Why a request to Jira gave no usable answer. Callers branch on `code`; `detail` is for people. */
export const JIRA_ERROR_CODES = [
  'unauthorised',
  'forbidden',
  'notFound',
  'badRequest',
  'rateLimited',
  'unavailable',
  'unexpectedAnswer',
  'aborted',
] as const;

export type JiraErrorCode = (typeof JIRA_ERROR_CODES)[number];

interface JiraErrorFacts {
  readonly code: JiraErrorCode;
  /** The operation's id, as Atlassian's specification names it. */
  readonly operation: string;
  readonly detail: string;
  readonly status?: number;
  /** For `rateLimited`: when Jira asked to come back. */
  readonly retryAfterSeconds?: number;
  readonly cause?: unknown;
}

/** The only error that the client throws. */
export class JiraError extends Error {
  override readonly name = 'JiraError';
  readonly code: JiraErrorCode;
  readonly operation: string;
  readonly detail: string;
  readonly status: number | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(facts: JiraErrorFacts) {
    super(
      `${facts.operation}: ${facts.code}${facts.status === undefined ? '' : ` (HTTP ${facts.status})`}. ${facts.detail}`,
      {
        cause: facts.cause,
      },
    );
    this.code = facts.code;
    this.operation = facts.operation;
    this.detail = facts.detail;
    this.status = facts.status;
    this.retryAfterSeconds = facts.retryAfterSeconds;
  }
}
