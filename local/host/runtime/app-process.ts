/**
 * The app's own process: started once, invoked many times, replaced when it hangs. The app can read its bundle and
 * reach the host's proxy, and nothing else of this machine: no files, no child processes, no sockets, no environment.
 */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { AppIdentity, FromApp, InvocationFault, InvocationOrder, LogLevel, ToApp } from './messages';

export interface Invocation {
  readonly handler: string;
  readonly payload: unknown;
  readonly context: Readonly<Record<string, unknown>>;
  readonly accountId: string | null;
  readonly moduleKey: string;
  readonly timeoutMs: number;
}

export type InvocationOutcome =
  | { readonly ok: true; readonly json: string | undefined }
  | { readonly ok: false; readonly timedOut: boolean; readonly fault: InvocationFault };

/** Who is asking, for the proxy: looked up by the token that each request of an invocation carries. */
export interface RunningInvocation {
  readonly id: string;
  readonly accountId: string | null;
  readonly moduleKey: string;
}

export interface AppLog {
  readonly level: LogLevel;
  readonly text: string;
}

interface Options {
  readonly bundleDir: string;
  readonly proxyUrl: string;
  readonly identity: AppIdentity;
  readonly onLog: (log: AppLog) => void;
}

const PATIENCE_AFTER_TIMEOUT_MS = 1000;

/** Node 20 calls the permission model experimental; from 23.5 on it is plain `--permission`. */
function confinement(bundleDir: string): string[] {
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';
  // One path only, with its slash: Node 20 aborts on a second path that begins with the first.
  const readable = `${realpathSync(bundleDir)}${path.sep}`;
  return [permission, `--allow-fs-read=${readable}`, '--enable-source-maps', '--no-warnings'];
}

export class AppProcess {
  readonly #options: Options;
  readonly #running = new Map<string, RunningInvocation>();
  readonly #waiting = new Map<string, { child: ChildProcess; settle: (outcome: InvocationOutcome) => void }>();
  #child: ChildProcess | undefined;
  #closed = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The invocation that a proxy token belongs to; undefined once it has ended or timed out. */
  invocationOf(token: string): RunningInvocation | undefined {
    return this.#running.get(token);
  }

  /** Runs one function of the app. Never rejects: what went wrong is in the outcome. */
  async invoke(invocation: Invocation): Promise<InvocationOutcome> {
    const child = this.#ensureChild();
    const { timeoutMs, ...rest } = invocation;
    const order: InvocationOrder = { ...rest, id: randomUUID(), token: randomUUID(), deadline: Date.now() + timeoutMs };
    this.#running.set(order.token, { id: order.id, accountId: order.accountId, moduleKey: order.moduleKey });
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<InvocationOutcome>((resolve) => {
      timer = setTimeout(() => {
        this.#replaceIfHung(child);
        const message = `${order.handler} did not answer within ${String(timeoutMs / 1000)} s, Forge's limit for this kind of call.`;
        resolve({ ok: false, timedOut: true, fault: { name: 'FUNCTION_TIME_OUT', message, stack: '' } });
      }, timeoutMs);
    });
    const answer = new Promise<InvocationOutcome>((resolve) => this.#waiting.set(order.id, { child, settle: resolve }));
    this.#tell(child, { type: 'invoke', order });
    try {
      return await Promise.race([answer, timeout]);
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(order.id);
      this.#running.delete(order.token);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    const child = this.#child;
    if (child === undefined || child.exitCode !== null) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGKILL');
    await gone;
  }

  #ensureChild(): ChildProcess {
    if (this.#closed) throw new Error('The host is closing: no further invocations.');
    if (this.#child?.connected === true) return this.#child;
    const { bundleDir, proxyUrl, identity } = this.#options;
    const child = fork(path.join(realpathSync(bundleDir), 'forge-runtime.cjs'), [], {
      execArgv: confinement(bundleDir),
      // Forge runs functions in UTC and shows them none of the machine's variables.
      env: { TZ: 'UTC', NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    child.stdout?.on('data', (chunk: Buffer) =>
      this.#options.onLog({ level: 'info', text: chunk.toString().trimEnd() }),
    );
    child.stderr?.on('data', (chunk: Buffer) =>
      this.#options.onLog({ level: 'error', text: chunk.toString().trimEnd() }),
    );
    child.on('message', (message: FromApp) => this.#hear(message));
    child.on('exit', (code, signal) => this.#lost(child, signal ?? String(code)));
    child.on('error', () => undefined);
    this.#tell(child, { type: 'start', proxyUrl, identity });
    this.#child = child;
    return child;
  }

  #tell(child: ChildProcess, message: ToApp): void {
    child.send(message, () => undefined);
  }

  #hear(message: FromApp): void {
    if (message.type === 'log') this.#options.onLog({ level: message.level, text: message.text });
    if (message.type !== 'answer') return;
    const { fault } = message;
    this.#waiting
      .get(message.id)
      ?.settle(fault === undefined ? { ok: true, json: message.json } : { ok: false, timedOut: false, fault });
  }

  #lost(child: ChildProcess, how: string): void {
    if (this.#child === child) this.#child = undefined;
    const fault = {
      name: 'FUNCTION_CRASHED',
      message: `The app's process ended (${how}) while this call was running.`,
      stack: '',
    };
    for (const waiting of this.#waiting.values()) {
      if (waiting.child === child) waiting.settle({ ok: false, timedOut: false, fault });
    }
  }

  /** A function that merely takes too long goes on unheard; one that blocks the process costs it its life. */
  #replaceIfHung(child: ChildProcess): void {
    const kill = setTimeout(() => child.kill('SIGKILL'), PATIENCE_AFTER_TIMEOUT_MS);
    kill.unref();
    const onMessage = (message: FromApp): void => {
      if (message.type !== 'pong') return;
      clearTimeout(kill);
      child.off('message', onMessage);
    };
    child.on('message', onMessage);
    this.#tell(child, { type: 'ping' });
  }
}
