/** Puts the parts together: the app with its platform, the two origins, the clock's triggers. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { bundleBrowserCode } from './app/browser-bundle';
import { readManifest } from './app/manifest';
import type { JiraPort } from './jira-port';
import { startApp } from './runtime/app-runner';
import type { AppLog } from './runtime/app-process';
import type { AppRunner } from './runtime/app-runner';
import type { Listening } from './server/http';
import { Mounts } from './server/mounts';
import { startProductServer } from './server/product-server';
import { startResourceServer } from './server/resource-server';
import type { Site } from './server/site';
import { observedJira } from './observed-jira';
import { startTriggers } from './platform/triggers';
import type { JiraWrite } from './platform/triggers';

export interface HostOptions {
  readonly jira: JiraPort;
  /** Folder with manifest.yml, src and the built pages. */
  readonly appDirectory: string;
  /** Wanted port of Jira's pages, 0 for any; the app's files get the next free one. */
  readonly port: number;
  /** Where the app's data lives between runs. */
  readonly storageDir: string;
  readonly log?: (text: string) => void;
  /** Hears of everything that was asked for and is not implemented: tests fail on it. */
  readonly onUnhandled?: (what: string) => void;
  /** Values to put into the app's storage where it is still empty. */
  readonly seedStorage?: Readonly<Record<string, unknown>>;
  /** See {@link QueueOptions.deliverTwice}. */
  readonly deliverTwice?: boolean;
}

export interface RunningHost {
  readonly url: string;
  readonly resourceUrl: string;
  readonly runner: AppRunner;
  readonly close: () => Promise<void>;
}

interface Servers {
  readonly product: Listening;
  readonly resource: Listening;
}

interface ServerNeeds {
  readonly runner: AppRunner;
  readonly jira: JiraPort;
  readonly port: number;
  readonly log: (text: string) => void;
  readonly onUnhandled: (what: string) => void;
}

/** Both origins. Pages are drawn with the address of both, so the site is complete only once they listen. */
async function startServers({ runner, jira, port, log, onUnhandled }: ServerNeeds): Promise<Servers> {
  const { manifest, identity } = runner;
  const browser = await bundleBrowserCode();
  const late: { site?: Site } = {};
  const site = (): Site => {
    if (late.site === undefined) throw new Error('The host is still starting.');
    return late.site;
  };
  const product = await startProductServer({ port, pageScript: browser.page, onError: log }, site);
  const productOrigin = product.origin;
  const resource = await startResourceServer({
    manifest,
    port: port === 0 ? 0 : Number(new URL(productOrigin).port) + 1,
    productOrigin,
    jiraOrigin: jira.siteUrl ?? productOrigin,
    bridgeScript: browser.bridge,
    onUnhandled,
    onError: log,
  });
  const mounts = new Mounts({ manifest, jira, identity, productOrigin, resourceOrigin: resource.origin });
  late.site = { manifest, jira, runner, mounts, productOrigin, onUnhandled, log };
  return { product, resource };
}

/**
 * Starts the local Jira with the app in it.
 * @throws where the manifest cannot be read, the back end does not bundle, or no port is free
 */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  const { storageDir, port, deliverTwice = false, log = () => undefined } = options;
  mkdirSync(storageDir, { recursive: true });
  const manifest = readManifest(path.resolve(options.appDirectory));
  const onUnhandled = (what: string): void => {
    log(`Not implemented locally: ${what}`);
    options.onUnhandled?.(what);
  };
  const writes: ((write: JiraWrite) => void)[] = [];
  const onWrite = (write: JiraWrite): void => writes.forEach((hear) => hear(write));
  const jira = observedJira(options.jira, { onUnhandled, onWrite });
  const onLog = ({ level, text }: AppLog): void => log(`app ${level}: ${text}`);
  const runner = await startApp({ manifest, jira, storageDir, onLog, onUnhandled, deliverTwice });
  if (runner.storage.isEmpty) await runner.storage.seed(options.seedStorage ?? {});
  const triggers = startTriggers({ runner, jira, log });
  writes.push(triggers.onJiraWrite);
  const { product, resource } = await startServers({ runner, jira, port, log, onUnhandled });
  jira.setBaseUrl?.(product.origin);
  const close = async (): Promise<void> => {
    triggers.close();
    await Promise.all([product.close(), resource.close()]);
    await runner.close();
  };
  return { url: product.origin, resourceUrl: resource.origin, runner, close };
}
