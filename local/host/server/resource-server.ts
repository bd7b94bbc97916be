/**
 * The origin that serves the app's own files, apart from Jira's pages as on Forge. Each document gets the bridge script
 * and the content security policy that Atlassian's own package (@forge/csp) builds from the manifest. Two directives are
 * changed: `frame-ancestors` names this host instead of atlassian.net, and `report-uri` leads here instead of to Atlassian.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import type { AppManifest } from '../app/manifest';
import { listen, readText } from './http';
import type { HttpAnswer, Listening } from './http';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const BRIDGE_PATH = '/__host__/bridge.js';
const REPORT_PATH = '/__host__/csp-report';
const MAX_REPORT_BYTES = 100_000;

export interface ResourceServerOptions {
  readonly manifest: AppManifest;
  readonly port: number;
  readonly productOrigin: string;
  /** Where Jira's own pictures come from, which the policy allows: the real site, or the product server. */
  readonly jiraOrigin: string;
  readonly bridgeScript: string;
  readonly onUnhandled: (what: string) => void;
  readonly onError: (text: string) => void;
}

interface Origins {
  readonly productOrigin: string;
  readonly jiraOrigin: string;
}

/** @param html the document: the policy allows its inline scripts by their hashes, as on Forge */
function contentSecurityPolicy(html: string, manifest: AppManifest, { productOrigin, jiraOrigin }: Origins): string {
  const logger = { info: () => undefined } as unknown as ConstructorParameters<typeof CSPProcessingService>[0];
  const permissions = manifest.permissions as Parameters<CSPProcessingService['getCspDetails']>[1];
  const existingCSPDetails = new CSPProcessingService(logger, load).getCspDetails(html, permissions);
  const directives = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails,
    microsEnv: 'prod',
    hostname: jiraOrigin,
  });
  const replaced: Readonly<Record<string, string>> = { 'frame-ancestors': productOrigin, 'report-uri': REPORT_PATH };
  return directives
    .map((directive) => {
      const name = directive.split(' ')[0] ?? '';
      return replaced[name] === undefined ? directive : `${name} ${replaced[name]}`;
    })
    .join('; ');
}

function withBridge(html: string, productOrigin: string): string {
  const script = `<script src="${BRIDGE_PATH}" data-product-origin="${productOrigin}"></script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html;
}

/** Finds the file behind `/resourceKey/…`; undefined where it would lie outside of the resource's folder. */
function fileFor(manifest: AppManifest, pathname: string): string | undefined {
  const [, key = '', ...rest] = decodeURIComponent(pathname).split('/');
  const resource = manifest.resources.find((candidate) => candidate.key === key);
  if (resource === undefined) return undefined;
  const root = path.resolve(manifest.directory, resource.path);
  const file = path.resolve(root, rest.join('/'));
  return file.startsWith(root + path.sep) ? file : undefined;
}

async function serveFile(options: ResourceServerOptions, pathname: string): Promise<HttpAnswer> {
  const file = fileFor(options.manifest, pathname);
  const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || bytes === undefined) {
    options.onUnhandled(`the app's file ${pathname}`);
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: `The app has no file ${pathname}.` };
  }
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  if (!type.startsWith('text/html'))
    return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-cache' }, body: bytes };
  const productOrigin = options.productOrigin;
  const html = bytes.toString();
  const headers = {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': contentSecurityPolicy(html, options.manifest, {
      productOrigin,
      jiraOrigin: options.jiraOrigin,
    }),
  };
  return { status: 200, headers, body: withBridge(html, productOrigin) };
}

/** The browser's report in one line. */
function violationOf(report: string): string {
  const { 'csp-report': body = {} } = JSON.parse(report) as { 'csp-report'?: Readonly<Record<string, unknown>> };
  return `what the content security policy blocked: ${String(body['effective-directive'])} ${String(body['blocked-uri'])} in ${String(body['document-uri'])}`;
}

export function startResourceServer(options: ResourceServerOptions): Promise<Listening> {
  return listen(
    options.port,
    async (request, url) => {
      if (url.pathname === BRIDGE_PATH)
        return {
          status: 200,
          headers: { 'content-type': 'text/javascript; charset=utf-8' },
          body: options.bridgeScript,
        };
      if (url.pathname === '/favicon.ico') return { status: 204 };
      if (url.pathname === REPORT_PATH) {
        options.onUnhandled(violationOf(await readText(request, MAX_REPORT_BYTES)));
        return { status: 204 };
      }
      return serveFile(options, url.pathname);
    },
    options.onError,
  );
}
