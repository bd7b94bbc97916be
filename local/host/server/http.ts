/** A little HTTP: reading a request, writing an answer, listening on a port. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export type HttpHandler = (request: IncomingMessage, url: URL) => Promise<HttpAnswer>;

export const htmlAnswer = (body: string, status = 200): HttpAnswer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  body,
});

export const redirectTo = (location: string): HttpAnswer => ({ status: 302, headers: { location } });

/** @throws where the body is longer than the limit */
export async function readText(request: IncomingMessage, limitBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > limitBytes) throw new Error(`The request is longer than ${String(limitBytes)} bytes.`);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}

export function cookiesOf(request: IncomingMessage): Readonly<Record<string, string>> {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name, decodeURIComponent(value)]));
}

export interface Listening {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

function write(response: ServerResponse, { status, headers = {}, body }: HttpAnswer): void {
  response.writeHead(status, { 'x-content-type-options': 'nosniff', ...headers });
  response.end(body);
}

async function bind(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** How many further ports are tried when the wanted one is taken. */
const PORTS_TO_TRY = 20;

/** @param port wanted port, or 0 for any; the next free one is taken where it is in use */
export async function listen(port: number, handler: HttpHandler, onError: (text: string) => void): Promise<Listening> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    handler(request, url)
      .catch((error: unknown): HttpAnswer => {
        onError(
          `${request.method ?? ''} ${url.pathname}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
        return {
          status: 500,
          headers: { 'content-type': 'text/plain' },
          body: 'The local host failed; the terminal says why.',
        };
      })
      .then((answer) => write(response, answer))
      .catch((error: unknown) => onError(String(error)));
  });
  for (let attempt = 0; ; attempt += 1) {
    try {
      await bind(server, port === 0 ? 0 : port + attempt);
      break;
    } catch (error) {
      if ((error as { code?: string }).code !== 'EADDRINUSE' || attempt >= PORTS_TO_TRY) throw error;
    }
  }
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { origin: `http://localhost:${String((server.address() as AddressInfo).port)}`, close };
}
