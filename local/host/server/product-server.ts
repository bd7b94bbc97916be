/** The origin of Jira's own pages: their addresses, their browser code, and the door for what frames ask. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { IncomingMessage } from 'node:http';
import { designTokens } from '../app/design-tokens';
import { refusalPage } from '../views/page';
import { cookiesOf, htmlAnswer, listen, readText } from './http';
import type { HttpAnswer, Listening } from './http';
import { JiraRefusal } from './jira-reader';
import { COMMANDS } from './page-api';
import { answerPage } from './routes';
import { openVisit, viewerOf } from './site';
import type { Site } from './site';

const MAX_COMMAND_BYTES = 10 * 1024 * 1024;
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1868DB"/><path d="M7 11 16 6l9 5v10l-9 5-9-5z" fill="none" stroke="#fff" stroke-width="2.500" stroke-linejoin="round"/></svg>';

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(body),
});

/** Only the host's own pages may command: the header makes other origins ask first, and nobody says yes to them. */
async function command(site: Site, request: IncomingMessage, name: string): Promise<HttpAnswer> {
  const perform = COMMANDS[name];
  if (request.method !== 'POST' || request.headers['x-host-page'] !== '1' || perform === undefined)
    return json(403, { error: 'Refused.' });
  try {
    const body = JSON.parse(await readText(request, MAX_COMMAND_BYTES)) as Record<string, unknown> | null;
    const { accountId } = viewerOf(site.jira, cookiesOf(request)['viewer']);
    const { value, headers } = await perform(site, body ?? {}, accountId);
    return json(200, { value }, headers);
  } catch (error) {
    return json(200, { error: error instanceof Error ? error.message : String(error) });
  }
}

type Assets = Readonly<Record<string, { readonly type: string; readonly body: string }>>;

const assetsOf = (pageScript: string): Assets => ({
  'page.js': { type: 'text/javascript; charset=utf-8', body: pageScript },
  'tokens.css': { type: 'text/css; charset=utf-8', body: designTokens() },
  'host.css': {
    type: 'text/css; charset=utf-8',
    body: readFileSync(path.join(__dirname, '../views/host.css'), 'utf8'),
  },
  'icon.svg': { type: 'image/svg+xml', body: ICON },
});

/** Pictures that the simulator's answers point at. */
const PICTURES = /^\/(?:avatars|images|rest\/api\/3\/universal_avatar)\//;

async function picture(site: Site, url: URL): Promise<HttpAnswer> {
  const { people, handle } = site.jira;
  const answer = await handle(
    { method: 'GET', path: url.pathname + url.search, headers: {} },
    { accountId: people[0]?.accountId ?? null, via: 'direct' },
  );
  const type = answer.headers['content-type'] ?? 'text/plain';
  return {
    status: answer.status,
    headers: { 'content-type': type, 'cache-control': 'max-age=3600' },
    body: typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body),
  };
}

async function pageAnswer(site: Site, request: IncomingMessage, url: URL): Promise<HttpAnswer> {
  const { visit, reader } = await openVisit(site, cookiesOf(request));
  try {
    const answer = await answerPage({ site, visit, reader, url });
    return (
      answer ??
      htmlAnswer(refusalPage(visit, 'There is no such page', `The local site has nothing at ${url.pathname}.`), 404)
    );
  } catch (error) {
    if (!(error instanceof JiraRefusal)) throw error;
    const heading =
      error.status === 404 || error.status === 403 ? "You can't see this" : `Jira answered ${String(error.status)}`;
    return htmlAnswer(
      refusalPage(visit, heading, `${visit.viewer.displayName} (${visit.viewer.role}): ${error.message}`),
      error.status,
    );
  }
}

/** @param site asked for at each request: the server's own address is part of it */
export function startProductServer(
  options: { readonly port: number; readonly pageScript: string; readonly onError: (text: string) => void },
  site: () => Site,
): Promise<Listening> {
  const assets = assetsOf(options.pageScript);
  return listen(
    options.port,
    async (request, url) => {
      const [, host, name = ''] = url.pathname.split('/');
      if (host === '__host__') {
        const asset = assets[name];
        if (asset === undefined) return command(site(), request, name);
        return { status: 200, headers: { 'content-type': asset.type, 'cache-control': 'no-cache' }, body: asset.body };
      }
      if (PICTURES.test(url.pathname) && site().jira.kind === 'simulator') return picture(site(), url);
      return pageAnswer(site(), request, url);
    },
    options.onError,
  );
}
