import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readManifest } from '../../../../local/host/app/manifest';
import type { AppModule } from '../../../../local/host/app/manifest';
import { startApp } from '../../../../local/host/runtime/app-runner';
import type { AppRunner, AppRunnerOptions } from '../../../../local/host/runtime/app-runner';
import { fakeJira } from './fake-jira';

export const FIXTURE_APP = path.join(__dirname, '../fixture-app');

export interface Fixture {
  readonly runner: AppRunner;
  readonly page: AppModule;
  readonly logs: string[];
  readonly unhandled: string[];
  readonly storageDir: string;
  /** Calls a resolver key as a person and returns its value; rejects with the function's error. */
  readonly invoke: <T = unknown>(functionKey: string, payload?: unknown, accountId?: string) => Promise<T>;
}

/** Starts the fixture app on a fake Jira; `close` removes its storage as well. */
export async function startFixture(
  options: Partial<AppRunnerOptions> = {},
): Promise<Fixture & { close: () => Promise<void> }> {
  const storageDir = options.storageDir ?? mkdtempSync(path.join(os.tmpdir(), 'host-'));
  const logs: string[] = [];
  const unhandled: string[] = [];
  const manifest = readManifest(FIXTURE_APP);
  const runner = await startApp({
    manifest,
    jira: fakeJira(),
    storageDir,
    onLog: ({ level, text }) => logs.push(`${level}: ${text}`),
    onUnhandled: (what) => unhandled.push(what),
    ...options,
  });
  const page = manifest.modules.find(({ key }) => key === 'fixture-page')!;
  const invoke = async <T>(functionKey: string, payload: unknown = {}, accountId = 'dev'): Promise<T> => {
    const outcome = await runner.invokeResolver(page, {
      functionKey,
      payload,
      accountId,
      context: { extension: { project: { id: '10000' } } },
    });
    if (!outcome.ok) throw new Error(outcome.fault.message);
    return (outcome.json === undefined ? undefined : JSON.parse(outcome.json)) as T;
  };
  const close = async (): Promise<void> => {
    await runner.close();
    if (options.storageDir === undefined) rmSync(storageDir, { recursive: true, force: true });
  };
  return { runner, page, logs, unhandled, storageDir, invoke, close };
}
