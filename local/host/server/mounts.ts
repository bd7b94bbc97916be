/**
 * The frames that are open: for each the module, the person and the context that the server gave it. A frame's requests
 * carry only the mount's id, so an app can neither choose its context nor act as someone else.
 */
import { randomUUID } from 'node:crypto';
import type { AppManifest, AppModule } from '../app/manifest';
import type { JiraPort } from '../jira-port';
import type { AppIdentity } from '../runtime/messages';

export interface ServerMount {
  readonly mountId: string;
  readonly module: AppModule;
  readonly accountId: string;
  readonly context: Readonly<Record<string, unknown>>;
}

/** What the page in the browser gets to know of a mount. */
export interface MountInfo {
  readonly mountId: string;
  readonly src: string;
  readonly title: string;
  readonly viewportSize: unknown;
  readonly context: Readonly<Record<string, unknown>>;
  readonly base?: string;
}

export interface MountRequest {
  readonly module: AppModule;
  readonly accountId: string;
  readonly extension: Readonly<Record<string, unknown>>;
  /** Another resource than the module's own: dialogs may name one. */
  readonly resource?: string;
  readonly base?: string;
}

/** Enough for many open tabs; the oldest is forgotten first. */
const MAX_MOUNTS = 5000;

export class Mounts {
  readonly #mounts = new Map<string, ServerMount>();
  readonly #site: {
    manifest: AppManifest;
    jira: JiraPort;
    identity: AppIdentity;
    productOrigin: string;
    resourceOrigin: string;
  };

  constructor(site: {
    manifest: AppManifest;
    jira: JiraPort;
    identity: AppIdentity;
    productOrigin: string;
    resourceOrigin: string;
  }) {
    this.#site = site;
  }

  /** @throws where the module's resource is not in the manifest */
  open({ module, accountId, extension, resource = module.resource, base }: MountRequest): MountInfo {
    const mountId = randomUUID();
    const context = this.#contextOf(module, accountId, extension);
    this.#mounts.set(mountId, { mountId, module, accountId, context });
    const [oldest] = this.#mounts.keys();
    if (this.#mounts.size > MAX_MOUNTS && oldest !== undefined) this.#mounts.delete(oldest);
    const src = this.#documentOf(resource);
    return {
      mountId,
      src,
      title: module.title,
      viewportSize: module.raw['viewportSize'],
      context,
      ...(base === undefined ? {} : { base }),
    };
  }

  get(mountId: unknown): ServerMount | undefined {
    return this.#mounts.get(String(mountId));
  }

  /** `key` is the resource's index.html, `key/entry` the document that the resource's `entry` names. */
  #documentOf(reference: string | undefined): string {
    const [key = '', entry] = (reference ?? '').split('/');
    const resource = this.#site.manifest.resources.find((candidate) => candidate.key === key);
    const file = entry === undefined ? 'index.html' : resource?.entry[entry];
    if (resource === undefined || file === undefined)
      throw new Error(`The manifest has no resource "${String(reference)}".`);
    return `${this.#site.resourceOrigin}/${key}/${file}`;
  }

  #contextOf(
    module: AppModule,
    accountId: string,
    extension: Readonly<Record<string, unknown>>,
  ): Record<string, unknown> {
    const { jira, identity, productOrigin } = this.#site;
    const { appId, appVersion, environmentId, environmentType } = identity;
    return {
      accountId,
      accountType: 'licensed',
      cloudId: jira.cloudId,
      appVersion,
      environmentId,
      environmentType,
      extension,
      localId: `ari:cloud:ecosystem::extension/${appId}/${environmentId}/static/${module.key}`,
      locale: jira.locale.replace('_', '-'),
      moduleKey: module.key,
      siteUrl: jira.siteUrl ?? productOrigin,
      timezone: jira.timeZone,
      license: null,
    };
  }
}
