/** What the browser tests of the pages share: finding the app in Jira's page, and asking axe about it. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { FrameLocator, Locator, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Addresses of the app's pages in Jira. */
export const addressOf = {
  whoDecides: (key: string, query = '') => `/jira/software/projects/${key}/apps/whose-call/who-decides${query}`,
  backlogCheck: (key: string, query = '') => `/jira/software/projects/${key}/apps/whose-call/backlog-check${query}`,
  settings: (key: string) => `/jira/software/projects/${key}/settings/apps/whose-call`,
  siteSettings: () => '/jira/settings/apps/whose-call',
  backlog: (key: string, boardId: number) => `/jira/software/projects/${key}/boards/${String(boardId)}/backlog`,
};

/** The app's page inside Jira's. */
export const appOf = (page: Page): FrameLocator => page.frameLocator('iframe.app-frame');

/** What axe finds wrong with the app's page, one line for each rule and its first place. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  const body = await appOf(page).locator('body').elementHandle();
  const frame = await body?.ownerFrame();
  if (!frame) throw new Error('The page has no app in it.');
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)} ${nodes[0]?.failureSummary ?? ''}`);
}

/** Whether the keyboard is at this element. */
export const hasFocus = async (element: Locator): Promise<boolean> =>
  element.evaluate((it) => (it as unknown as { matches: (selector: string) => boolean }).matches(':focus'));

const PATIENCE_MS = 5_000;

/**
 * Looks frame by frame until there is nothing to complain of: where something finds its place only after others have.
 * @throws Error with the last complaint, after five seconds
 */
export async function untilFine(page: Page, complaint: () => Promise<string | null>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await complaint();
    if (found === null) return;
    if (Date.now() > end) throw new Error(found);
    await page.evaluate('new Promise(requestAnimationFrame)');
  }
}
