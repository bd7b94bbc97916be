/** What the browser tests of the settings do again and again. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { untilFine } from './screen';

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

/** Waits until all of an element lies in the window. @throws where that does not come about */
export async function untilInView(page: Page, element: Locator): Promise<void> {
  const height = page.viewportSize()?.height ?? 0;
  await untilFine(page, async () => {
    const box = await element.boundingBox();
    const inView = box !== null && box.y >= 0 && box.y + box.height <= height;
    return inView ? null : `Not in view: ${JSON.stringify(box)} of ${String(height)}`;
  });
}
