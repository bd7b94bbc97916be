/** What the browser tests of the settings do again and again. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { untilFine } from './screen';

/**
 * Opens a section of the form by its title. By the keyboard: the save bar follows what is in sight a moment after the
 * page has scrolled, so that a click which had to scroll may be pressed on the button and let go on the bar.
 */
export async function openSection(app: FrameLocator, title: string): Promise<void> {
  await app.getByRole('button', { name: new RegExp(`^${title}`), expanded: false }).press('Enter');
  await app.getByRole('button', { name: new RegExp(`^${title}`), expanded: true }).waitFor();
}

/** Saves, and waits until the page says so. */
export async function save(app: FrameLocator): Promise<void> {
  await app.getByRole('button', { name: 'Save', exact: true }).click();
  await app.getByText('Saved', { exact: true }).waitFor();
}

/** Puts an earlier revision into the form; by the keyboard, for the reason given at {@link openSection}. */
export async function restore(app: FrameLocator, revision: number): Promise<void> {
  await app.getByRole('button', { name: `Restore revision ${String(revision)}` }).press('Enter');
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
