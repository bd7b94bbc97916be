/**
 * A real Jira site as the host's Jira: every request goes over HTTPS as the one person whose token it is. Read-only
 * unless told otherwise: what is not known to be a read does not leave this machine.
 */
import type { JiraPort, ProductRequest, ProductResponse } from './jira-port';

export interface RemoteOptions {
  /** Origin, e.g. `https://you.atlassian.net`. */
  readonly url: string;
  readonly email: string;
  readonly token: string;
  readonly allowWrites: boolean;
}

/** POST requests that only read: Jira takes their long questions in the body. */
const READING_POSTS: readonly RegExp[] = [
  /^\/rest\/api\/[23]\/search(?:\/(?:jql|approximate-count))?$/,
  /^\/rest\/api\/[23]\/issue\/bulkfetch$/,
  /^\/rest\/api\/[23]\/changelog\/bulkfetch$/,
  /^\/rest\/api\/[23]\/permissions\/(?:check|project)$/,
  /^\/rest\/api\/[23]\/jql\/(?:parse|match|sanitize)$/,
  /^\/rest\/api\/[23]\/expression\/(?:eval|evaluate|analyse)$/,
  /^\/rest\/api\/[23]\/workflows(?:\/preview)?$/,
];

/** Whether a request changes nothing in Jira, as far as is known. */
export function isRead(method: string, path: string): boolean {
  const verb = method.toUpperCase();
  if (verb === 'GET' || verb === 'HEAD') return true;
  const [route = ''] = path.split('?');
  return verb === 'POST' && READING_POSTS.some((pattern) => pattern.test(route));
}

const refusal = (method: string, path: string): ProductResponse => ({
  status: 403,
  headers: { 'content-type': 'application/json' },
  body: {
    errorMessages: [
      `Not sent: ${method} ${path.split('?')[0] ?? ''} may change the site, and the local host was started read-only. Start it with --allow-writes to let changes through.`,
    ],
    errors: {},
  },
});

/** Only these of a frame's headers mean anything to Jira; cookies and origins of this machine stay here. */
const PASSED = new Set(['accept', 'content-type', 'accept-language', 'x-atlassian-token', 'x-force-accept-language']);

async function send(
  { url, email, token }: RemoteOptions,
  { method, path, headers, body }: ProductRequest,
): Promise<ProductResponse> {
  const passed = Object.entries(headers).filter(([name]) => PASSED.has(name.toLowerCase()));
  const response = await fetch(url + path, {
    method,
    headers: {
      accept: 'application/json',
      ...Object.fromEntries(passed),
      authorization: `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`,
    },
    redirect: 'manual',
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  const kept = [...response.headers].filter(
    ([name]) => !/^(?:content-encoding|content-length|transfer-encoding|set-cookie|connection)$/.test(name),
  );
  return {
    status: response.status,
    headers: Object.fromEntries(kept),
    body: text === '' ? undefined : isJson ? (JSON.parse(text) as unknown) : text,
  };
}

interface Myself {
  readonly accountId: string;
  readonly displayName: string;
  readonly timeZone?: string;
  readonly locale?: string;
}

/**
 * Signs in and learns who and where it is.
 * @throws with what to check where the site does not answer or refuses the credentials
 */
export async function remoteJira(options: RemoteOptions): Promise<JiraPort> {
  const ask = async (path: string): Promise<ProductResponse> => {
    try {
      return await send(options, { method: 'GET', path, headers: {} });
    } catch (cause) {
      throw new Error(`${options.url} does not answer. Is the address right, and is this machine online?`, { cause });
    }
  };
  const [myself, info] = [await ask('/rest/api/3/myself'), await ask('/rest/api/3/serverInfo')];
  if (myself.status !== 200) {
    throw new Error(
      `${options.url} refused the credentials (${String(myself.status)}). Check JIRA_EMAIL and JIRA_API_TOKEN: the token must belong to that address.`,
    );
  }
  const { accountId, displayName, timeZone = 'UTC', locale = 'en_US' } = myself.body as Myself;
  const { serverTitle } = (info.body ?? {}) as { serverTitle?: string };
  return {
    kind: 'site',
    name: serverTitle ?? new URL(options.url).host,
    cloudId: new URL(options.url).host,
    timeZone,
    locale,
    siteUrl: options.url,
    people: [{ accountId, displayName, role: options.allowWrites ? 'You; changes are let through' : 'You, read-only' }],
    // There is one token: what the app asks as itself goes out as its owner too (docs/local-host.md).
    appAccountId: accountId,
    handle: async (request) =>
      options.allowWrites || isRead(request.method, request.path)
        ? send(options, request)
        : refusal(request.method, request.path),
  };
}
