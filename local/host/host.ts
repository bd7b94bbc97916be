/** Puts the parts together: the app with its platform, the two origins, the clock's triggers. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { bundleBrowserCode } from './app/browser-bundle';
import { readManifest } from './app/manifest';
import type { JiraPort } from './jira-port';
import { startApp } from './runtime/app-runner';
import type { AppRunner } from './runtime/app-runner';
import { Mounts } from './server/mounts';
import { startProductServer } from './server/product-server';
import { startResourceServer } from './server/resource-server';
import type { Site } from './server/site';
import { observedJira } from './observed-jira';
import { startTriggers } from './platform/triggers';
import type { Triggers } from './platform/triggers';

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

/**
 * Starts the local Jira with the app in it.
 * @throws where the manifest cannot be read, the back end does not bundle, or no port is free
 */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  const { storageDir, log = () => undefined } = options;
  mkdirSync(storageDir, { recursive: true });
  const manifest = readManifest(path.resolve(options.appDirectory));
  const onUnhandled = (what: string): void => {
    log(`Not implemented locally: ${what}`);
    options.onUnhandled?.(what);
  };
  let triggers: Triggers | undefined;
  const jira = observedJira(options.jira, { onUnhandled, onWrite: (write) => triggers?.onJiraWrite(write) });
  const browser = await bundleBrowserCode();
  let site: Site | undefined;
  const theSite = (): Site => {
    if (site === undefined) throw new Error('The host is still starting.');
    return site;
  };
  const product = await startProductServer({ port: options.port, pageScript: browser.page, onError: log }, theSite);
  const resource = await startResourceServer({
    manifest,
    port: options.port === 0 ? 0 : Number(new URL(product.origin).port) + 1,
    productOrigin: () => product.origin,
    jiraOrigin: () => jira.siteUrl ?? product.origin,
    bridgeScript: browser.bridge,
    onUnhandled,
    onError: log,
  });
  jira.setBaseUrl?.(product.origin);
  const runner = await startApp({
    manifest,
    jira,
    storageDir,
    onLog: ({ level, text }) => log(`app ${level}: ${text}`),
    onUnhandled,
    ...(options.deliverTwice === undefined ? {} : { deliverTwice: options.deliverTwice }),
  });
  if (runner.storage.isEmpty) await runner.storage.seed(options.seedStorage ?? {});
  triggers = startTriggers({ runner, jira, log });
  const mounts = new Mounts({
    manifest,
    jira,
    identity: runner.identity,
    productOrigin: product.origin,
    resourceOrigin: resource.origin,
  });
  site = {
    manifest,
    jira,
    runner,
    mounts,
    productOrigin: product.origin,
    onUnhandled,
    log,
  };
  const close = async (): Promise<void> => {
    triggers?.close();
    await Promise.all([product.close(), resource.close()]);
    await runner.close();
  };
  return { url: product.origin, resourceUrl: resource.origin, runner, close };
}
