/**
 * Runs inside the app's own process, in the place of Atlassian's runtime wrapper (which is in no npm package). It gives
 * the unmodified @forge packages what they read from the global object and calls the functions that the manifest names.
 * It must replace `fetch` before the app's bundle is loaded: @forge/api keeps the one it finds at import.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { inspect } from 'node:util';
import { INVOCATION_HEADER, TARGET_HEADER } from './messages';
import type { AppIdentity, FromApp, InvocationOrder, LogLevel, ToApp } from './messages';

type Runtime = Record<string, unknown> & { readonly proxy: { readonly url: string; readonly token: string } };
interface Invocation {
  readonly id: string;
  readonly runtime: Runtime;
}

const invocations = new AsyncLocalStorage<Invocation>();
const nativeFetch = globalThis.fetch;
/** The app's bundle is a file that exists at run time only. */
const requireBundle = createRequire(__filename);
const say = (message: FromApp): void => void process.send?.(message);

/** What a module sees while it is imported for the first time; afterwards each invocation sees its own. */
let importRuntime: Runtime | undefined;
let platform: { readonly proxyUrl: string; readonly identity: AppIdentity } | undefined;

const metrics = {
  counter: () => ({ incr: () => undefined, incrBy: () => undefined, decr: () => undefined, decrBy: () => undefined }),
  timing: () => ({ measure: () => ({ stop: () => undefined }), set: () => undefined }),
  gauge: () => ({ set: () => undefined }),
};

/** Every way out of the app goes through here: Jira, storage, queue and the app's own requests to other hosts. */
async function forgeFetch(target: Record<string, unknown>, route: unknown, init: RequestInit = {}): Promise<Response> {
  const runtime = invocations.getStore()?.runtime;
  if (runtime === undefined) throw new Error(`A request to ${String(route)} was made outside of an invocation.`);
  const headers = new Headers(init.headers);
  headers.set(INVOCATION_HEADER, runtime.proxy.token);
  headers.set(TARGET_HEADER, encodeURIComponent(JSON.stringify({ target, path: String(route) })));
  const { method = 'GET', body = null, signal = null, redirect = 'follow' } = init;
  // A stream needs half duplex: the request is still being written while the answer may arrive.
  const streaming = body !== null && typeof body === 'object' && 'getReader' in body;
  return nativeFetch(runtime.proxy.url, {
    method: 'POST',
    headers: [...headers, ['x-host-method', method]],
    body,
    signal,
    redirect,
    ...(streaming ? { duplex: 'half' } : {}),
  } as RequestInit);
}

/** Plain `fetch` in app code is egress: the host lets it pass only to what the manifest allows. */
async function egressFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  const bytes = request.body === null ? null : await request.arrayBuffer();
  const { method, headers, signal, redirect } = request;
  const response = await forgeFetch({ type: 'egress' }, request.url, {
    method,
    headers,
    body: bytes,
    signal,
    redirect,
  });
  const refusal = response.headers.get('forge-proxy-error');
  if (refusal === null) return response;
  throw Object.assign(new Error(await response.text()), { name: refusal });
}

/** Sockets lead to the host's proxy only, whichever module opens them: Forge's sandbox has no other network either. */
function closeNetwork(allowed: URL): void {
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]): net.Socket {
    const first = (Array.isArray(args[0]) ? args[0][0] : args[0]) as { port?: unknown; host?: unknown } | number;
    const port = typeof first === 'object' ? first.port : first;
    const host = typeof first === 'object' ? first.host : args[1];
    if (String(port) !== allowed.port || (host !== undefined && host !== allowed.hostname)) {
      throw new Error(
        `The app opened a socket to ${String(host)}:${String(port)}. Forge has no sockets: use fetch or requestJira.`,
      );
    }
    return Reflect.apply(connect, this, args) as net.Socket;
  } as typeof connect;
}

function captureConsole(): void {
  const levels: Record<string, LogLevel> = {
    debug: 'debug',
    log: 'info',
    info: 'info',
    trace: 'info',
    warn: 'warn',
    error: 'error',
  };
  for (const [method, level] of Object.entries(levels)) {
    Reflect.set(console, method, (...args: unknown[]) => {
      const text = args.map((arg) => (typeof arg === 'string' ? arg : inspect(arg, { depth: 6 }))).join(' ');
      say({ type: 'log', level, invocation: invocations.getStore()?.id ?? '-', text });
    });
  }
}

function runtimeFor(order: InvocationOrder, { proxyUrl, identity }: NonNullable<typeof platform>): Runtime {
  return {
    container: {
      region: 'local',
      runtime: `nodejs${process.versions.node.split('.')[0] ?? ''}.x`,
      handler: order.handler,
      appCodeDir: __dirname,
    },
    proxy: { url: proxyUrl, token: order.token },
    contextAri: identity.contextAri,
    appContext: { ...identity, moduleKey: order.moduleKey, invocationId: order.id },
    lambdaContext: { awsRequestId: order.id, getRemainingTimeInMillis: () => Math.max(0, order.deadline - Date.now()) },
    tracing: { traceId: order.id.replaceAll('-', '').slice(0, 16), spanId: order.id.replaceAll('-', '').slice(16, 32) },
    ...(order.accountId === null ? {} : { aaid: order.accountId }),
    externalAuth: [],
    featureFlags: [],
    metrics,
  };
}

async function call(order: InvocationOrder): Promise<unknown> {
  const dot = order.handler.lastIndexOf('.');
  const file = path.join(__dirname, `${order.handler.slice(0, dot)}.cjs`);
  const name = order.handler.slice(dot + 1);
  const bundle = requireBundle(file) as Record<string, unknown>;
  const handler = bundle[name];
  if (typeof handler !== 'function')
    throw new Error(`src does not export "${name}", which the manifest names as handler "${order.handler}".`);
  return (await Reflect.apply(handler, undefined, [order.payload, order.context])) as unknown;
}

async function answer(order: InvocationOrder): Promise<void> {
  if (platform === undefined) throw new Error('The host invoked the app before it had started it.');
  const runtime = runtimeFor(order, platform);
  importRuntime ??= runtime;
  await invocations.run({ id: order.id, runtime }, async () => {
    try {
      const json = JSON.stringify(await call(order)) as string | undefined;
      say({ type: 'answer', id: order.id, ...(json === undefined ? {} : { json }) });
    } catch (error) {
      const { name = 'Error', message = String(error), stack = '' } = error instanceof Error ? error : {};
      say({ type: 'answer', id: order.id, fault: { name, message, stack } });
    }
  });
}

Object.defineProperty(globalThis, '__forge_runtime__', {
  configurable: true,
  get: () => invocations.getStore()?.runtime ?? importRuntime,
});
Object.assign(globalThis, { __forge_fetch__: forgeFetch, fetch: egressFetch });
captureConsole();

process.on('message', (message: ToApp) => {
  if (message.type === 'ping') return say({ type: 'pong' });
  if (message.type === 'invoke') return void answer(message.order);
  platform = message;
  closeNetwork(new URL(message.proxyUrl));
});
// Without the host there is nobody to answer.
process.on('disconnect', () => process.exit(0));
process.on('unhandledRejection', (reason) => {
  console.error('Unhandled rejection in the app:', reason);
});
