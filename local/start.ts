/** `npm start`: chooses the site, builds what is missing, starts the host and says where everything is. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startHost } from './host';
import type { JiraPort, RunningHost } from './host';
import { parseStartOptions, USAGE, UsageError } from './host/options';
import type { StartOptions } from './host/options';
import { remoteJira } from './host/remote-jira';
import { demoStorageEntries } from './host/seed';
import { simulatedJira } from './host/simulated-jira';
import { describeStart } from './host/start-text';
import { takeStorageFolder } from './host/storage-folder';
import type { StorageFolder } from './host/storage-folder';
import { buildUi, uiIsStale } from './host/ui-build';
import { demoSite, importBacklog, loadSite } from './demo';

const ROOT = path.join(__dirname, '..');
const LOAD_SEED = 1;

interface Chosen {
  readonly jira: JiraPort;
  readonly storage: StorageFolder;
  readonly seed: Readonly<Record<string, unknown>>;
  /** Where to begin, if not at the first space. */
  readonly projectKey?: string;
  readonly notes: readonly string[];
  readonly flush: () => Promise<void>;
}

const storageFor = (name: string, { reset }: StartOptions): StorageFolder =>
  takeStorageFolder(path.join(ROOT, '.local', name), reset);

async function chooseSite(url: string, options: StartOptions): Promise<Chosen> {
  const { JIRA_EMAIL: email, JIRA_API_TOKEN: token } = process.env;
  const missing = [email === undefined && 'JIRA_EMAIL', token === undefined && 'JIRA_API_TOKEN'].filter(
    (name) => name !== false,
  );
  if (email === undefined || token === undefined) {
    throw new UsageError(
      `--site needs ${missing.join(' and ')} in the environment. A token: https://id.atlassian.com/manage-profile/security/api-tokens`,
    );
  }
  const jira = await remoteJira({ url, email, token, allowWrites: options.allowWrites });
  const storage = storageFor(`site-${new URL(url).host.replaceAll(/[^a-z0-9.-]/gi, '-')}`, options);
  const notes = [
    options.allowWrites
      ? 'Changes ARE sent to the site.'
      : 'Read-only: changes are refused before they leave this machine.',
  ];
  return { jira, storage, seed: {}, notes, flush: async () => undefined };
}

async function chooseBacklog(file: string, options: StartOptions): Promise<Chosen> {
  const now = new Date();
  const text = readFileSync(file, 'utf8');
  const { site, projectKey, report } = importBacklog(text, demoSite(now), now);
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const storage = storageFor(`backlog-${digest}`, options);
  const { jira, flush } = simulatedJira(site, storage.path);
  const notes = [
    `${path.basename(file)}: ${String(report.loaded)} work items are in the space ${projectKey}.`,
    ...report.problems.map(({ line, message }) => `  line ${String(line)} was left out: ${message}`),
  ];
  return { jira, storage, seed: await demoStorageEntries(now), projectKey, notes, flush };
}

async function chooseLocal(options: StartOptions): Promise<Chosen> {
  const now = new Date();
  const { loadItems } = options;
  const storage = storageFor(loadItems === undefined ? 'demo' : `load-${String(loadItems)}`, options);
  if (loadItems === undefined) {
    const { jira, flush } = simulatedJira(demoSite(now), storage.path);
    return { jira, storage, seed: await demoStorageEntries(now), notes: [], flush };
  }
  // A generated site is the same each time; keeping 20,000 items on disk after each change would only cost time.
  const { jira } = simulatedJira(loadSite({ items: loadItems, seed: LOAD_SEED, now }));
  return {
    jira,
    storage,
    seed: {},
    projectKey: 'LOAD',
    notes: [`${String(loadItems)} generated work items; changes to them are not kept.`],
    flush: async () => undefined,
  };
}

function choose(options: StartOptions): Promise<Chosen> {
  if (options.siteUrl !== undefined) return chooseSite(options.siteUrl, options);
  if (options.backlogFile !== undefined) return chooseBacklog(options.backlogFile, options);
  return chooseLocal(options);
}

function openBrowser(url: string): void {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  const child = spawn(command, [url], { stdio: 'ignore', detached: true });
  // No browser to open is no reason to stop: the address is on the screen.
  child.on('error', () => undefined);
  child.unref();
}

function stopOnSignal(host: RunningHost, { flush, storage }: Chosen): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    Promise.all([flush(), host.close()]).then(
      () => {
        storage.release();
        process.exit(0);
      },
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

async function main(): Promise<void> {
  const options = parseStartOptions(process.argv.slice(2));
  if (options.help) return console.log(USAGE);
  const chosen = await choose(options);
  if (uiIsStale(ROOT)) {
    console.log('Building the app’s pages …');
    await buildUi(ROOT);
  }
  const host = await startHost({
    jira: chosen.jira,
    appDirectory: ROOT,
    port: options.port,
    storageDir: chosen.storage.path,
    seedStorage: chosen.seed,
    log: (text) => console.log(text),
  });
  stopOnSignal(host, chosen);
  const text = await describeStart({
    host,
    jira: chosen.jira,
    wantedPort: options.port,
    ...(chosen.projectKey === undefined ? {} : { projectKey: chosen.projectKey }),
  });
  console.log(
    [
      ...text.lines,
      ...(chosen.storage.note === undefined ? [] : [chosen.storage.note]),
      ...chosen.notes,
      '',
      'Ctrl-C stops it.',
    ].join('\n'),
  );
  if (options.open) openBrowser(text.first);
}

main().catch((error: unknown) => {
  console.error(
    error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error instanceof Error ? error.message : error,
  );
  process.exit(1);
});
