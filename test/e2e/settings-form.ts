/** What the browser tests of the settings do again and again. */
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** Opens a section of the form by its title. */
export async function openSection(app: FrameLocator, title: string): Promise<void> {
  await app.getByRole('button', { name: new RegExp(`^${title}`), expanded: false }).click();
  await app.getByRole('button', { name: new RegExp(`^${title}`), expanded: true }).waitFor();
}

/** Saves, and waits until the page says so. */
export async function save(app: FrameLocator): Promise<void> {
  await app.getByRole('button', { name: 'Save', exact: true }).click();
  await app.getByText('Saved', { exact: true }).waitFor();
}

const PATIENCE_MS = 5_000;

/** Waits, frame by frame, until all of an element lies in the window. @throws where that does not come about */
export async function untilInView(page: Page, element: Locator): Promise<void> {
  const height = page.viewportSize()?.height ?? 0;
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const box = await element.boundingBox();
    if (box !== null && box.y >= 0 && box.y + box.height <= height) return;
    if (Date.now() > end) throw new Error(`Not in view: ${JSON.stringify(box)} of ${String(height)}`);
    await page.evaluate('new Promise(requestAnimationFrame)');
  }
}
