/**
 * The app as the rest of the host sees it: a manifest, a back end that can be invoked, and the platform behind it. Knows
 * which time limit and which arguments each kind of module gets.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { bundleBackend } from '../app/backend-bundle';
import type { AppManifest, AppModule } from '../app/manifest';
import type { JiraPort } from '../jira-port';
import { KeyValueStore } from '../platform/kvs';
import { startProxy } from '../platform/proxy';
import { EventQueue } from '../platform/queue';
import type { Consumer } from '../platform/queue';
import { AppProcess } from './app-process';
import type { AppLog, InvocationOutcome } from './app-process';
import type { AppIdentity } from './messages';

/** "Forge quotas and limits": 25 s behind a user interface, 55 s elsewhere unless the function sets its own. */
const RESOLVER_TIMEOUT_MS = 25_000;
const BACKGROUND_TIMEOUT_SECONDS = 55;

export interface AppRunnerOptions {
  readonly manifest: AppManifest;
  readonly jira: JiraPort;
  /** Folder for the app's storage, its queue and its bundle. */
  readonly storageDir: string;
  readonly onLog: (log: AppLog) => void;
  readonly onUnhandled: (what: string) => void;
  /** Only tests shorten it. */
  readonly resolverTimeoutMs?: number;
  readonly deliverTwice?: boolean;
}

export interface AppRunner {
  readonly manifest: AppManifest;
  readonly identity: AppIdentity;
  readonly storage: KeyValueStore;
  readonly queue: EventQueue;
  /** `invoke` from a page: runs the module's resolver as the person. */
  readonly invokeResolver: (module: AppModule, call: ResolverCall) => Promise<InvocationOutcome>;
  /** Runs a function without a person: triggers, scheduled triggers. */
  readonly invokeInBackground: (module: AppModule, payload: unknown) => Promise<InvocationOutcome>;
  readonly close: () => Promise<void>;
}

export interface ResolverCall {
  readonly functionKey: string;
  readonly payload: unknown;
  readonly accountId: string;
  /** The product context as Forge adds it: cloudId, extension, localId, … */
  readonly context: Readonly<Record<string, unknown>>;
}

const uuidOf = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

/** Fixed for one app on one site, so that two runs agree. */
function identityOf(manifest: AppManifest, jira: JiraPort): AppIdentity {
  const appId = manifest.appId.split('/').at(-1) ?? manifest.appId;
  return {
    appId,
    appVersion: '1.0.0',
    environmentId: uuidOf(`environment ${appId}`),
    environmentType: 'DEVELOPMENT',
    installationId: uuidOf(`installation ${appId} ${jira.cloudId}`),
    contextAri: `ari:cloud:jira::site/${jira.cloudId}`,
    permissions: { scopes: manifest.scopes, external: manifest.permissions.external ?? {} },
  };
}

class Runner implements AppRunner {
  readonly manifest: AppManifest;
  readonly identity: AppIdentity;
  readonly storage: KeyValueStore;
  readonly queue: EventQueue;
  readonly #options: AppRunnerOptions;
  #process: AppProcess | undefined;
  #closeProxy: (() => Promise<void>) | undefined;

  constructor(options: AppRunnerOptions) {
    const { manifest, storageDir, onLog } = options;
    this.#options = options;
    this.manifest = manifest;
    this.identity = identityOf(manifest, options.jira);
    this.storage = new KeyValueStore({ file: path.join(storageDir, 'app-storage.json'), entities: manifest.entities });
    this.queue = new EventQueue({
      file: path.join(storageDir, 'app-queue.json'),
      manifest,
      deliver: (consumer, event) => this.#deliver(consumer, event),
      warn: (text) => onLog({ level: 'warn', text }),
      ...(options.deliverTwice === undefined ? {} : { deliverTwice: options.deliverTwice }),
    });
  }

  async start(): Promise<void> {
    const { manifest, jira, storageDir, onLog, onUnhandled } = this.#options;
    const bundleDir = path.join(storageDir, 'app-bundle');
    await bundleBackend(manifest, bundleDir);
    const invocationOf = (token: string): ReturnType<AppProcess['invocationOf']> => this.#process?.invocationOf(token);
    const proxy = await startProxy({
      manifest,
      jira,
      storage: this.storage,
      queue: this.queue,
      invocationOf,
      onUnhandled,
    });
    this.#closeProxy = proxy.close;
    this.#process = new AppProcess({ bundleDir, proxyUrl: proxy.url, identity: this.identity, onLog });
    this.queue.start();
  }

  async invokeResolver(
    module: AppModule,
    { functionKey, payload, accountId, context }: ResolverCall,
  ): Promise<InvocationOutcome> {
    if (module.resolver === undefined) return missing(`The module "${module.key}" has no resolver in the manifest.`);
    const timeoutMs = this.#options.resolverTimeoutMs ?? RESOLVER_TIMEOUT_MS;
    return this.#run(module.resolver, {
      payload: { call: { functionKey, payload }, context },
      accountId,
      moduleKey: module.key,
      timeoutMs,
    });
  }

  async invokeInBackground(module: AppModule, payload: unknown): Promise<InvocationOutcome> {
    const functionKey = module.raw['function'];
    if (typeof functionKey !== 'string') return missing(`The module "${module.key}" names no function.`);
    const timeoutMs = (this.manifest.functions.get(functionKey)?.timeoutSeconds ?? BACKGROUND_TIMEOUT_SECONDS) * 1000;
    return this.#run(functionKey, { payload, accountId: null, moduleKey: module.key, timeoutMs });
  }

  async close(): Promise<void> {
    this.queue.close();
    await this.#process?.close();
    await this.#closeProxy?.();
  }

  #deliver(
    { functionKey, moduleKey, timeoutSeconds }: Consumer,
    event: Record<string, unknown>,
  ): Promise<InvocationOutcome> {
    return this.#run(functionKey, { payload: event, accountId: null, moduleKey, timeoutMs: timeoutSeconds * 1000 });
  }

  async #run(
    functionKey: string,
    call: { payload: unknown; accountId: string | null; moduleKey: string; timeoutMs: number },
  ): Promise<InvocationOutcome> {
    const handler = this.manifest.functions.get(functionKey)?.handler;
    if (handler === undefined || this.#process === undefined)
      return missing(`The manifest declares no function "${functionKey}".`);
    const { installationId, contextAri } = this.identity;
    const installation = {
      ari: `ari:cloud:ecosystem::installation/${installationId}`,
      contexts: [{ ari: contextAri }],
    };
    const principal = call.accountId === null ? {} : { principal: { accountId: call.accountId } };
    return this.#process.invoke({
      ...call,
      handler,
      context: { installContext: contextAri, installation, ...principal },
    });
  }
}

const missing = (message: string): InvocationOutcome => ({
  ok: false,
  timedOut: false,
  fault: { name: 'NOT_IN_MANIFEST', message, stack: '' },
});

/** Bundles the app, starts its platform and takes up events that an earlier run left. */
export async function startApp(options: AppRunnerOptions): Promise<AppRunner> {
  const runner = new Runner(options);
  await runner.start();
  return runner;
}
