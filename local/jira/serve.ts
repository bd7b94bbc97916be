/** The simulated site over HTTP with Basic auth (`email:token`), as scripts and the command line use Jira. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SiteResponse } from './request';
import { ConnectionDropped } from './problem';
import type { JiraSite } from './site';

export interface ServeOptions {
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** Who may sign in: e-mail address → API token. The address must be a user's of the site. */
  readonly users: Readonly<Record<string, string>>;
  /**
   * What wrong credentials get. `refuse` (default): 401 everywhere. `anonymous`: what Jira Cloud does, as measured in
   * September 2026: 401 only where a user is needed (/myself), elsewhere what anyone may see, so an empty site.
   */
  readonly wrongCredentials?: 'refuse' | 'anonymous';
}

export interface ServedSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The account of the credentials; null without an Authorization header; undefined where they are wrong. */
function accountOf(
  site: JiraSite,
  users: ServeOptions['users'],
  header: string | undefined,
): string | null | undefined {
  if (header === undefined) return null;
  const encoded = /^Basic (\S+)$/i.exec(header)?.[1];
  const [email = '', ...token] = Buffer.from(encoded ?? '', 'base64')
    .toString('utf8')
    .split(':');
  const expected = Object.hasOwn(users, email) ? users[email] : undefined;
  if (expected === undefined || expected !== token.join(':')) return undefined;
  return site.data.users.find((it) => it.emailAddress === email)?.accountId;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status, headers, body }: SiteResponse): void {
  response.writeHead(status, headers);
  if (body === undefined) response.end();
  else
    response.end(
      typeof body === 'string' && !(headers['content-type'] ?? '').includes('json') ? body : JSON.stringify(body),
    );
}

const refused = (status: number, message: string, headers: Record<string, string> = {}): SiteResponse => ({
  status,
  headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
  body: { errorMessages: [message], errors: {} },
});

async function answer(site: JiraSite, options: ServeOptions, request: IncomingMessage): Promise<SiteResponse> {
  const accountId = accountOf(site, options.users, request.headers.authorization);
  if (accountId === undefined && options.wrongCredentials !== 'anonymous') {
    // What sites send for a wrong or revoked API token.
    const headers = { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED', 'www-authenticate': 'OAuth realm=""' };
    return refused(401, 'Client must be authenticated to access this resource.', headers);
  }
  const text = await readBody(request);
  let body: unknown;
  try {
    body = text === '' ? undefined : JSON.parse(text);
  } catch {
    return refused(400, 'There was an error parsing JSON. Check that your request body is valid.');
  }
  const caller = { accountId: accountId ?? null, via: 'direct' } as const;
  return site.handle({ method: request.method ?? 'GET', path: request.url ?? '/', body }, caller);
}

/**
 * Serves a site on this machine. Callers count as people with API tokens: no points, no app access rules.
 * @returns its address, and how to stop it.
 */
export async function serveJira(site: JiraSite, options: ServeOptions): Promise<ServedSite> {
  const server: Server = createServer((request, response) => {
    answer(site, options, request).then(
      (given) => send(response, given),
      (error: unknown) => {
        if (error instanceof ConnectionDropped) request.socket.destroy();
        else send(response, refused(500, `The simulator failed: ${String(error)}`));
      },
    );
  });
  await new Promise<void>((ready, failed) =>
    server.once('error', failed).listen(options.port ?? 0, '127.0.0.1', ready),
  );
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  site.setBaseUrl(url);
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url, close };
}
