/**
 * The platform under the real `@forge/*` packages, as small as these tests need it: they read `__forge_runtime__` and
 * send everything through `__forge_fetch__` (docs/decisions: own simulator). What is not modelled fails the test.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { SmallJira, type JiraAnswer, type JiraRequest, type Person } from './small-jira';

export type { Person } from './small-jira';

interface Target {
  readonly type: string;
  readonly provider?: string;
  readonly remote?: string;
}

interface KvsBody {
  readonly key: string;
  readonly value?: unknown;
  readonly options?: { readonly keyPolicy?: string; readonly ttl?: { readonly value: number; readonly unit: string } };
}

/** @param accountId null for an anonymous visitor, and for the app's own account */
export type JiraModel = (request: JiraRequest, accountId: string | null, via: 'user' | 'app') => Promise<JiraAnswer>;

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

const noMetrics = {
  counter: () => ({ incr: () => undefined }),
  timing: () => ({ measure: () => ({ stop: () => undefined }) }),
};

const NOBODY: Person = { accountId: null, holds: {} };
/** Who is behind an invocation; several may run at once, as on the platform. */
const invocations = new AsyncLocalStorage<Person>();
const person = (): Person => invocations.getStore() ?? NOBODY;

export class ForgeRuntime {
  readonly storage = new Map<string, string>();
  /** Days after which the platform removes a key, for keys that were written with such a limit. */
  readonly keptDays = new Map<string, number>();
  /** What was asked of Jira and of the storage, oldest first. */
  readonly requests: string[] = [];
  /** Answers the next questions to Jira in place of the model; for outages. */
  readonly nextJiraAnswers: Response[] = [];
  /** Runs before a storage request is answered; for interleaving and for failures. */
  beforeStorage: (path: string, body: KvsBody) => Promise<void> = () => Promise.resolve();
  /** Runs before a request to Jira is answered; what it gives is the answer. */
  beforeJira: (request: JiraRequest) => Promise<Response | undefined> = () => Promise.resolve(undefined);
  readonly smallJira = new SmallJira();
  /** Answers for Jira in place of the small model; for a simulated site. */
  jira: JiraModel | null = null;
  /** What the platform tells about the installed app; null where it tells nothing. */
  appContext: object | null = null;

  install(): void {
    Object.assign(globalThis, {
      __forge_fetch__: (target: Target, path: string, init: RequestInit) => this.answer(target, path, init),
    });
    Object.defineProperty(globalThis, '__forge_runtime__', {
      configurable: true,
      get: () => ({
        aaid: person().accountId ?? undefined,
        metrics: noMetrics,
        ...(this.appContext === null ? {} : { appContext: this.appContext, lambdaContext: {} }),
      }),
    });
  }

  /** Invokes a handler of src/index.ts as the platform does. */
  async invoke(
    handler: (event: never, backend: never) => Promise<unknown>,
    { functionKey, payload, as, extension }: { functionKey: string; payload?: unknown; as: Person; extension: unknown },
  ): Promise<unknown> {
    const event = { call: { functionKey, payload }, context: { moduleKey: 'any', cloudId: 'c', extension } };
    const backend = as.accountId === null ? {} : { principal: { accountId: as.accountId } };
    return this.during(as, () => handler(event as never, backend as never));
  }

  /** Runs code as if inside an invocation of that person. */
  during<T>(as: Person, work: () => T): T {
    return invocations.run(as, work);
  }

  private async answer(target: Target, path: string, init: RequestInit): Promise<Response> {
    const method = (init.method ?? 'GET').toUpperCase();
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    this.requests.push(`${target.remote}/${target.provider} ${method} ${path}`);
    if (target.remote === 'jira') return this.product({ method, path, body }, target.provider ?? '');
    if (target.remote === 'kvs') return this.kvs(path, body as KvsBody);
    throw new Error(`Not modelled: ${JSON.stringify(target)} ${path}`);
  }

  private async product(request: JiraRequest, provider: string): Promise<Response> {
    const fixed = (await this.beforeJira(request)) ?? this.nextJiraAnswers.shift();
    if (fixed !== undefined) return fixed;
    const via = provider === 'app' ? 'app' : 'user';
    if (this.jira !== null) {
      return this.reply(await this.jira(request, via === 'app' ? null : person().accountId, via));
    }
    if (via === 'app') return this.reply(this.smallJira.asApp(request));
    return this.reply(this.smallJira.asUser(request, person()));
  }

  private reply({ status, body }: JiraAnswer): Response {
    return json(status, body);
  }

  private async kvs(path: string, body: KvsBody): Promise<Response> {
    await this.beforeStorage(path, body);
    if (!/^[\w:.\s#-]{1,500}$/.test(body.key) || body.key.trim() === '') {
      return json(400, { code: 'INVALID_KEY', message: body.key });
    }
    if (path === '/api/v1/get') {
      const text = this.storage.get(body.key);
      if (text === undefined) return json(404, { code: 'KEY_NOT_FOUND', message: 'no such key' });
      return json(200, { key: body.key, value: JSON.parse(text) as unknown });
    }
    if (path === '/api/v1/delete') {
      this.storage.delete(body.key);
      return json(200, undefined);
    }
    if (path === '/api/v1/set') return this.set(body);
    throw new Error(`Not modelled: ${path}`);
  }

  private set({ key, value, options }: KvsBody): Response {
    if (options?.keyPolicy === 'FAIL_IF_EXISTS' && this.storage.has(key)) {
      return json(409, { code: 'KEY_CONFLICT', message: 'the key exists' });
    }
    const text = JSON.stringify(value);
    if (new TextEncoder().encode(text).length > 240 * 1024)
      return json(413, { code: 'TOO_LARGE', message: 'too large' });
    this.storage.set(key, text);
    if (options?.ttl !== undefined) this.keptDays.set(key, options.ttl.value);
    return json(200, undefined);
  }
}
