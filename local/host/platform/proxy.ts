/**
 * The one door of the app's process: every `__forge_fetch__` arrives here and is led to Jira, storage, the queue or the
 * outside, by its target. What has no implementation is refused by name and reported.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AppManifest } from '../app/manifest';
import type { JiraPort } from '../jira-port';
import type { RunningInvocation } from '../runtime/app-process';
import { INVOCATION_HEADER, TARGET_HEADER } from '../runtime/messages';
import { notImplemented } from './answer';
import type { PlatformAnswer } from './answer';
import { egressRefusal } from './egress';
import type { KeyValueStore } from './kvs';
import { parseBody, requestProduct } from './product';
import type { IncomingRequest, ProductTarget } from './product';
import type { EventQueue } from './queue';

export interface PlatformParts {
  readonly manifest: AppManifest;
  readonly jira: JiraPort;
  readonly storage: KeyValueStore;
  readonly queue: EventQueue;
  readonly invocationOf: (token: string) => RunningInvocation | undefined;
  /** Hears of everything that was asked for and is not implemented here. */
  readonly onUnhandled: (what: string) => void;
}

interface Envelope {
  readonly target: ProductTarget;
  readonly path: string;
}

const OWN_HEADERS = new Set([
  INVOCATION_HEADER,
  TARGET_HEADER,
  'x-host-method',
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'accept-encoding',
]);

async function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function passOutside(path: string, request: IncomingRequest): Promise<PlatformAnswer> {
  const { method, headers, bytes } = request;
  const response = await fetch(path, { method, headers, ...(bytes.length > 0 ? { body: new Uint8Array(bytes) } : {}) });
  const type = response.headers.get('content-type');
  return {
    status: response.status,
    headers: type === null ? {} : { 'content-type': type },
    body: Buffer.from(await response.arrayBuffer()),
  };
}

async function route(
  parts: PlatformParts,
  { target, path }: Envelope,
  request: IncomingRequest,
  invocation: RunningInvocation,
): Promise<PlatformAnswer> {
  const json = (): unknown => parseBody(request.bytes.toString(), 'application/json');
  if (target.type === 'kvs') return parts.storage.request(path, json());
  if (target.type === 'egress') return egressRefusal(parts.manifest, path) ?? passOutside(path, request);
  if (target.type === 'fpp' && target.remote === 'stargate') {
    return (
      (await parts.queue.request(path, (json() ?? {}) as Record<string, unknown>)) ??
      notImplemented(`Atlassian's gateway path ${path}`)
    );
  }
  if (target.type === 'fpp') return requestProduct(parts.jira, target, request, invocation.accountId);
  return notImplemented(`the platform service "${String(target.type)}" (${path})`);
}

async function answerTo(parts: PlatformParts, incoming: IncomingMessage): Promise<PlatformAnswer> {
  const header = (name: string): string => String(incoming.headers[name] ?? '');
  const bytes = await bytesOf(incoming);
  const invocation = parts.invocationOf(header(INVOCATION_HEADER));
  if (invocation === undefined)
    return { status: 403, headers: { 'forge-proxy-error': 'The invocation has ended: nothing it still does counts.' } };
  const envelope = JSON.parse(decodeURIComponent(header(TARGET_HEADER))) as Envelope;
  const headers = Object.entries(incoming.headers).filter(([name]) => !OWN_HEADERS.has(name));
  const request = {
    method: header('x-host-method'),
    path: envelope.path,
    headers: Object.fromEntries(headers) as Record<string, string>,
    bytes,
  };
  return route(parts, envelope, request, invocation);
}

function send(response: ServerResponse, { status, headers = {}, body }: PlatformAnswer): void {
  const raw = typeof body === 'string' || Buffer.isBuffer(body);
  response.writeHead(status, { 'content-type': raw ? 'text/plain' : 'application/json', ...headers });
  response.end(body === undefined || status === 204 ? undefined : raw ? body : JSON.stringify(body));
}

/** Starts the proxy on a free port of this machine. */
export async function startProxy(parts: PlatformParts): Promise<{ url: string; close: () => Promise<void> }> {
  const server: Server = createServer((incoming, response) => {
    answerTo(parts, incoming)
      .catch((error: unknown): PlatformAnswer => ({
        status: 502,
        headers: { 'forge-proxy-error': 'PROXY_ERR' },
        body: String(error),
      }))
      .then((answer) => {
        const unhandled = answer.headers?.['x-host-unhandled'];
        if (unhandled !== undefined) parts.onUnhandled(unhandled);
        send(response, answer);
      })
      .catch((error: unknown) => parts.onUnhandled(`an answer that could not be sent (${String(error)})`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${String(port)}/`, close };
}
