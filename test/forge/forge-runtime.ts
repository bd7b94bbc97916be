/**
 * The platform under the real `@forge/*` packages, as small as these tests need it: they read `__forge_runtime__` and
 * send everything through `__forge_fetch__` (docs/decisions: own simulator). What is not modelled fails the test.
 */
export interface Person {
  /** Null: an anonymous visitor. */
  readonly accountId: string | null;
  /** Jira permission → ids of the projects in which the person holds it. */
  readonly holds: Readonly<Record<string, readonly number[]>>;
}

interface Target {
  readonly type: string;
  readonly provider?: string;
  readonly remote?: string;
}

interface KvsBody {
  readonly key: string;
  readonly value?: unknown;
  readonly options?: { readonly keyPolicy?: string };
}

export type JiraModel = (
  request: { readonly method: string; readonly path: string; readonly body: unknown },
  accountId: string | null,
) => Promise<{ readonly status: number; readonly body: unknown }>;

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

const noMetrics = {
  counter: () => ({ incr: () => undefined }),
  timing: () => ({ measure: () => ({ stop: () => undefined }) }),
};

export class ForgeRuntime {
  readonly storage = new Map<string, string>();
  /** What was asked of Jira and of the storage, oldest first. */
  readonly requests: string[] = [];
  /** Answers the next questions to Jira in place of the model; for outages. */
  readonly nextJiraAnswers: Response[] = [];
  /** Runs before a storage request is answered; for interleaving and for failures. */
  beforeStorage: (path: string, body: KvsBody) => Promise<void> = () => Promise.resolve();
  /** Answers for Jira in place of the small model below; for a simulated site. */
  jira: JiraModel | null = null;
  private person: Person = { accountId: null, holds: {} };

  install(): void {
    Object.assign(globalThis, {
      __forge_fetch__: (target: Target, path: string, init: RequestInit) => this.answer(target, path, init),
    });
    Object.defineProperty(globalThis, '__forge_runtime__', {
      configurable: true,
      get: () => ({ aaid: this.person.accountId ?? undefined, metrics: noMetrics }),
    });
  }

  /** Invokes a handler of src/index.ts as the platform does. */
  async invoke(
    handler: (event: never, backend: never) => Promise<unknown>,
    { functionKey, payload, as, extension }: { functionKey: string; payload?: unknown; as: Person; extension: unknown },
  ): Promise<unknown> {
    this.person = as;
    const event = { call: { functionKey, payload }, context: { moduleKey: 'any', cloudId: 'c', extension } };
    const backend = as.accountId === null ? {} : { principal: { accountId: as.accountId } };
    return handler(event as never, backend as never);
  }

  private async answer(target: Target, path: string, init: RequestInit): Promise<Response> {
    const body = JSON.parse(String(init.body)) as Record<string, unknown>;
    this.requests.push(`${target.remote}/${target.provider} ${init.method?.toUpperCase()} ${path}`);
    if (target.remote === 'jira' && target.provider === 'user') {
      if (this.jira === null) return this.permissions(path, body);
      const request = { method: String(init.method).toUpperCase(), path, body };
      const answer = await this.jira(request, this.person.accountId);
      return json(answer.status, answer.body);
    }
    if (target.remote === 'kvs') return this.kvs(path, body as unknown as KvsBody);
    throw new Error(`Not modelled: ${JSON.stringify(target)} ${path}`);
  }

  private permissions(path: string, body: Record<string, unknown>): Response {
    const fixed = this.nextJiraAnswers.shift();
    if (fixed !== undefined) return fixed;
    if (path !== '/rest/api/3/permissions/check') throw new Error(`Not modelled: ${path}`);
    const asked = body['projectPermissions'] as { permissions: string[]; projects: unknown[] }[];
    const projectPermissions = asked.flatMap(({ permissions, projects }) =>
      permissions.map((permission) => ({
        permission,
        issues: [],
        projects: (this.person.holds[permission] ?? []).filter((id) => projects.includes(id)),
      })),
    );
    return json(200, { globalPermissions: [], projectPermissions });
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
    if (path === '/api/v1/set') {
      if (body.options?.keyPolicy === 'FAIL_IF_EXISTS' && this.storage.has(body.key)) {
        return json(409, { code: 'KEY_CONFLICT', message: 'the key exists' });
      }
      const text = JSON.stringify(body.value);
      if (new TextEncoder().encode(text).length > 240 * 1024)
        return json(413, { code: 'TOO_LARGE', message: 'too large' });
      this.storage.set(body.key, text);
      return json(200, undefined);
    }
    throw new Error(`Not modelled: ${path}`);
  }
}
