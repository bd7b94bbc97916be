/**
 * For tests in a browser: the local host with a named site on a free port, and the installed Chromium. A test fails on
 * page errors, console errors, violations of the content security policy and requests that nothing serves.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { demoSite, loadSite } from '../../local/demo';
import { buildUi, demoStorageEntries, simulatedJira, startHost, uiIsStale } from '../../local/host';
import type { JiraPort, RunningHost } from '../../local/host';
import type { JiraSite } from '../../local/jira';

const ROOT = path.join(__dirname, '../..');
/** The demo's day: the same in each run. */
export const TEST_NOW = new Date('2026-09-14T09:00:00Z');
const CHROMIUM = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of an installed Chromium; undefined where there is none. */
const chromiumPath = CHROMIUM.find((candidate) => candidate !== undefined && existsSync(candidate));

/** `describe` where there is a browser; elsewhere the tests are skipped, and the output says why. */
export const describeInBrowser: jest.Describe = chromiumPath === undefined ? describe.skip : describe;
if (chromiumPath === undefined) {
  console.warn('Browser tests are skipped: no Chromium at /usr/bin/chromium. Install one, or set CHROMIUM_PATH.');
}

export type Seed = 'demo' | 'load-1000';

export interface HostFixture {
  readonly host: RunningHost;
  /** The simulator behind it; undefined where the test brought its own Jira. */
  readonly site: JiraSite | undefined;
  readonly browser: Browser;
  /** Opens a page as a person, light unless told. Everything that goes wrong on it is noted. */
  readonly open: (address: string, visit?: Visit) => Promise<Page>;
  /** Fails with the list of what went wrong since the last call, if anything did. */
  readonly expectNoTrouble: () => void;
  readonly close: () => Promise<void>;
}

export interface Visit {
  readonly accountId?: string;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

export interface HostFixtureOptions {
  readonly seed?: Seed;
  /** Another Jira than the simulator with the seed. */
  readonly jira?: JiraPort;
  readonly appDirectory?: string;
  /** Entries of the app's own storage, in place of or beside those of the demo. */
  readonly storage?: Readonly<Record<string, unknown>>;
}

function simulated(seed: Seed): { readonly jira: JiraPort; readonly site: JiraSite } {
  const data = seed === 'demo' ? demoSite(TEST_NOW) : loadSite({ items: 1000, seed: 1, now: TEST_NOW });
  return simulatedJira(data);
}

function watch(page: Page, trouble: string[]): void {
  page.on('pageerror', (error) => trouble.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    const { url } = message.location();
    // That the page itself is refused (404 for a person without access) is what such a test looks at.
    const isPageItself = url === page.url() && message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isPageItself) trouble.push(`console error: ${message.text()} (${url})`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page aborts what it was still loading; that is no fault.
    if (!reason.includes('ERR_ABORTED')) trouble.push(`request failed: ${request.url()} ${reason}`);
  });
}

async function openPage(
  context: BrowserContext,
  host: RunningHost,
  address: string,
  { accountId, theme = 'light' }: Visit,
): Promise<Page> {
  const cookies = [
    { name: 'theme', value: theme },
    ...(accountId === undefined ? [] : [{ name: 'viewer', value: encodeURIComponent(accountId) }]),
  ];
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: host.url })));
  const page = await context.newPage();
  await page.goto(host.url + address);
  return page;
}

/** Starts host and browser. Call `close` in afterAll. @throws where there is no Chromium: use {@link describeInBrowser} */
export async function startHostFixture({
  seed = 'demo',
  jira,
  appDirectory = ROOT,
  storage = {},
}: HostFixtureOptions = {}): Promise<HostFixture> {
  if (chromiumPath === undefined) throw new Error('There is no Chromium on this machine.');
  if (appDirectory === ROOT && uiIsStale(ROOT)) await buildUi(ROOT);
  const storageDir = mkdtempSync(path.join(os.tmpdir(), 'host-'));
  const simulator = jira === undefined ? simulated(seed) : undefined;
  const trouble: string[] = [];
  const host = await startHost({
    jira: jira ?? simulator!.jira,
    appDirectory,
    port: 0,
    storageDir,
    seedStorage: { ...(seed === 'demo' && jira === undefined ? await demoStorageEntries(TEST_NOW) : {}), ...storage },
    onUnhandled: (what) => trouble.push(`not implemented: ${what}`),
  });
  const browser = await chromium.launch({ executablePath: chromiumPath, args: FLAGS });
  const open = async (address: string, visit: Visit = {}): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: visit.width ?? 1280, height: visit.height ?? 860 },
      reducedMotion: 'reduce',
    });
    context.on('page', (page) => watch(page, trouble));
    return openPage(context, host, address, visit);
  };
  const expectNoTrouble = (): void => {
    const seen = trouble.splice(0);
    if (seen.length > 0) throw new Error(`The page had trouble:\n- ${seen.join('\n- ')}`);
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await host.close();
    rmSync(storageDir, { recursive: true, force: true });
  };
  return { host, site: simulator?.site, browser, open, expectNoTrouble, close };
}

/** The app's document inside a page, once it is there. @param index which one, where a page has several */
export async function appFrame(page: Page, index = 0): Promise<Frame> {
  const handle = await page.locator('iframe.app-frame').nth(index).elementHandle();
  const frame = await handle?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('The page has no app frame.');
  await frame.waitForLoadState();
  return frame;
}
