/** Reads Jira for the host's own pages, as the person who looks at them: what Jira hides from a person, they do not show. */
import type { JiraPort } from '../jira-port';

/** Jira refused. The page that wanted the answer shows this instead of guessing why. */
export class JiraRefusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export interface JiraReader {
  readonly viewer: string;
  /** @throws JiraRefusal for any status but 2xx */
  readonly get: <T>(path: string) => Promise<T>;
  readonly post: <T>(path: string, body: unknown) => Promise<T>;
  /** Like `get`, but undefined where Jira refuses: for parts that a page can do without. */
  readonly tryGet: <T>(path: string) => Promise<T | undefined>;
}

function messageOf(body: unknown): string {
  const { errorMessages } = (body ?? {}) as { errorMessages?: string[] };
  return errorMessages?.join(' ') ?? 'Jira gave no reason.';
}

export function jiraReader(jira: JiraPort, viewer: string): JiraReader {
  const send = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const headers = {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    const answer = await jira.handle(
      { method, path, headers, ...(body === undefined ? {} : { body }) },
      { accountId: viewer, via: 'direct' },
    );
    if (answer.status >= 300) throw new JiraRefusal(answer.status, messageOf(answer.body));
    return answer.body as T;
  };
  const get = <T>(path: string): Promise<T> => send<T>('GET', path);
  const tryGet = async <T>(path: string): Promise<T | undefined> => {
    try {
      return await get<T>(path);
    } catch (error) {
      if (error instanceof JiraRefusal) return undefined;
      throw error;
    }
  };
  return { viewer, get, tryGet, post: (path, body) => send('POST', path, body) };
}
