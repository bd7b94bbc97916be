import type { FrameLocator, Page } from 'playwright-core';
import { DEMO_PEOPLE } from '../../local/demo';
import { describeInBrowser, startHostFixture, type HostFixture, type Visit } from '../support/host';
import { accessibilityProblems, addressOf, appOf } from './screen';
import { openSection, restore, save } from './settings-form';

describeInBrowser('Site settings', () => {
  let fixture: HostFixture;
  beforeEach(async () => {
    fixture = await startHostFixture();
  }, 120_000);
  afterEach(async () => {
    try {
      fixture.expectNoTrouble();
    } finally {
      await fixture.close();
    }
  });

  const open = async (visit: Visit = {}): Promise<{ page: Page; app: FrameLocator }> => {
    const page = await fixture.open(addressOf.siteSettings(), { accountId: DEMO_PEOPLE.jiraAdmin, ...visit });
    return { page, app: appOf(page) };
  };

  jest.setTimeout(90_000);

  it('sets the split of every space that sets none, and shows who did when', async () => {
    const { page, app } = await open();
    await app.getByRole('radio', { name: /^Product owner led/i }).check();
    await app.getByText(/^Unsaved changes: How decisions are split\./).waitFor();
    await save(app);

    // The volunteers' space has set nothing of its own.
    const map = await fixture.open(addressOf.whoDecides('VOL'), { accountId: DEMO_PEOPLE.jiraAdmin });
    await appOf(map)
      .getByRole('button', { name: /: Product Owner decides/ })
      .first()
      .click();
    await appOf(map).getByText('Inherited from the site’s defaults; this space has set nothing of its own.').waitFor();

    await page.reload();
    await openSection(app, 'History');
    await app.getByText('Solveig Aasen').waitFor();
    await app.getByText(/^The split: “Product owner led” instead of the inherited one\.$/i).waitFor();
  });

  it('names the last word, finds criteria fields and weighs a check, each by its section', async () => {
    const { app } = await open();
    await openSection(app, 'The last word');
    await app.getByRole('combobox', { name: 'The last word' }).pressSequentially('hel');
    await app.getByRole('option', { name: /Helena Moura Pires/ }).click();
    await openSection(app, 'Where criteria live');
    await app.getByRole('radio', { name: /^The description and these fields/ }).check();
    await openSection(app, 'What counts as ready');
    await app.getByRole('button', { name: /open question/i }).click();
    await app.getByLabel('Stories', { exact: true }).selectOption('warning');
    await save(app);
    await openSection(app, 'History');
    await app.getByText('The last word in a disagreement: Helena Moura Pires instead of nobody named here.').waitFor();
  });

  it('tells the second of two administrators what both changed, and loses nothing', async () => {
    const [first, second] = [await open(), await open()];
    await second.app.getByRole('radio', { name: /^Product at scale/ }).check();
    await openSection(first.app, 'The last word');
    await first.app.getByRole('combobox', { name: 'The last word' }).pressSequentially('hel');
    await first.app.getByRole('option', { name: /Helena Moura Pires/ }).click();
    await save(first.app);

    await second.app.getByRole('button', { name: 'Save', exact: true }).click();
    const conflict = second.app.getByRole('alert');
    await conflict.getByText('Solveig Aasen saved while you were editing').waitFor();
    await conflict.getByText(/Helena Moura Pires instead of nobody named here/).waitFor();
    await conflict.getByText(/“Product at scale” instead of the inherited one/).waitFor();
    expect(await accessibilityProblems(second.page)).toEqual([]);
    await conflict.getByRole('button', { name: 'Keep my changes on top of theirs' }).click();
    await save(second.app);

    await first.page.reload();
    expect(await first.app.getByRole('radio', { name: /^Product at scale/ }).isChecked()).toBe(true);
    await first.app.getByText('Helena Moura Pires').waitFor();
  });

  it('restores what once was', async () => {
    const { app } = await open();
    await app.getByRole('radio', { name: /^One product person/ }).check();
    await save(app);
    await app.getByRole('radio', { name: /^Product at scale/ }).check();
    await save(app);
    await openSection(app, 'History');
    await restore(app, 1);
    await app.getByText('Revision 1 stands in the form. Look it through, then save.').waitFor();
    expect(await app.getByRole('radio', { name: /^One product person/ }).isChecked()).toBe(true);
    await save(app);
  });

  it('says what the app is and whether its parts answer', async () => {
    const { app } = await open();
    await openSection(app, 'Diagnostics');
    await app
      .getByText(/answers, in \d+ ms/)
      .first()
      .waitFor();
    expect(await app.getByText(/answers, in \d+ ms/).count()).toBe(3);
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 400],
  ] as const)('has no fault that axe can find, and nothing wider than the page: %s, %i px', async (theme, width) => {
    const { page, app } = await open({ theme, width, height: 2000 });
    for (const title of ['The last word', 'Where criteria live', 'What counts as ready', 'Diagnostics']) {
      await openSection(app, title);
    }
    await app
      .getByText(/answers, in \d+ ms/)
      .first()
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const body = app.locator('body');
    expect(
      await body.evaluate((it) => {
        const { scrollWidth, clientWidth } = it as unknown as Record<'scrollWidth' | 'clientWidth', number>;
        return scrollWidth - clientWidth;
      }),
    ).toBeLessThanOrEqual(0);
    const pictures = process.env['PICTURES'];
    if (pictures !== undefined)
      await page.screenshot({ path: `${pictures}/site-${theme}-${String(width)}.png`, fullPage: true });
  });

  it('is closed to who is no Jira administrator', async () => {
    const page = await fixture.open(addressOf.siteSettings(), { accountId: DEMO_PEOPLE.spaceAdmin });
    await page.getByText('Only Jira admins can open this page.').waitFor();
  });
});
