import { describeInBrowser, startHostFixture, type HostFixture } from '../support/host';
import { accessibilityProblems, addressOf, appOf, hasFocus } from './screen';

describeInBrowser('Backlog check', () => {
  let fixture: HostFixture;
  beforeAll(async () => {
    fixture = await startHostFixture();
  }, 120_000);
  afterAll(async () => fixture.close());
  afterEach(() => {
    fixture.site?.faults.clear();
    fixture.expectNoTrouble();
  });

  const check = async (query = '', visit = {}) => {
    const page = await fixture.open(addressOf.backlogCheck('LEND', query), visit);
    return { page, app: appOf(page) };
  };

  it('starts with the next sprint and says whose call what is', async () => {
    const { app } = await check();
    await app.getByText(/^\d+ of 18 ready\. \d+ wait on the PO, \d+ on the PM\.$/).waitFor();
    const scope = app.getByRole('combobox', { name: 'What to check' });
    expect(await scope.locator('option:checked').textContent()).toBe('Next sprint: LEND Sprint 26 (18)');
    const needsPo = app.getByRole('region', { name: /^PO Needs PO/ });
    const row = needsPo.getByRole('listitem').filter({ hasText: 'LEND-163' });
    await row.first().getByText('No description').waitFor();
    await app
      .getByRole('region', { name: /^PM Needs PM/ })
      .getByRole('link', { name: 'LEND-160' })
      .waitFor();
  });

  it('counts every item once: the parts of the bar add up', async () => {
    const { app } = await check();
    await app.getByText(/^\d+ of 18 ready\./).waitFor();
    const parts = await app.getByRole('list', { name: 'Show only' }).getByRole('button').allTextContents();
    const counts = parts.map((text) => Number(text.replace(/\D/g, '')));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(18);
  });

  it('filters by a part of the bar, and the address says so', async () => {
    const { page, app } = await check();
    await app.getByRole('button', { name: /^Needs PM \d+$/ }).click();
    await page.waitForURL(/show=PM/);
    expect(await app.getByRole('heading', { level: 2 }).allTextContents()).toEqual([expect.stringMatching(/Needs PM/)]);
    await app.getByRole('button', { name: 'Show all' }).click();
    await app.getByRole('heading', { name: /Needs PO/ }).waitFor();
  });

  it('shows for an item what is missing, why, what would make it pass, and whose call it is', async () => {
    const { page, app } = await check();
    const summary = app.getByRole('button', { name: 'Show shared bookings in the calendar export' });
    await summary.click();
    const panel = app.getByRole('complementary', { name: 'Show shared bookings in the calendar export' });
    await panel.getByRole('heading', { name: /No acceptance criteria/ }).waitFor();
    await panel.getByText('To pass:').first().waitFor();
    await panel
      .getByText(/^The Product Owner’s call:/)
      .first()
      .waitFor();
    await page.waitForURL(/item=LEND-163/);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await hasFocus(summary)).toBe(true);
  });

  it.each([1280, 400])('opens the panel where the reader is, also far down a long list at %i px', async (width) => {
    const { page, app } = await check('?scope=backlog&show=PO', { width });
    const last = app
      .getByRole('region', { name: /Needs PO/ })
      .getByRole('listitem')
      .filter({ hasText: 'LEND-' })
      .last();
    await app.getByText(/of 100 ready\./).waitFor();
    await last.getByRole('button').click();
    const heading = app.getByRole('complementary').getByRole('heading', { level: 2 });
    await heading.waitFor();
    const [box, row] = [await heading.boundingBox(), await last.boundingBox()];
    const height = page.viewportSize()?.height ?? 0;
    expect(Math.abs((box?.y ?? 0) - (row?.y ?? 0))).toBeLessThan(200);
    expect(box?.y).toBeLessThan(height);
    expect(box?.y).toBeGreaterThan(0);
  });

  it('quotes the criteria of a ready item, with the place where they stand', async () => {
    const { app } = await check('?scope=jql&jql=key%20%3D%20LEND-150');
    await app.getByText('The one item is ready. Nothing waits on anyone.').waitFor();
    await app
      .getByRole('button', { name: /^Ready 1$/ })
      .last()
      .click();
    await app.getByRole('button', { name: 'Share a booking with a neighbour' }).click();
    const panel = app.getByRole('complementary');
    await panel.getByText(/criteri(a|on) found\./).waitFor();
    expect(await panel.locator('blockquote').count()).toBeGreaterThan(0);
    await panel.locator('figcaption').first().waitFor();
  });

  it('never lists a ready item among the gaps', async () => {
    const { app } = await check('?scope=backlog&show=ready');
    const readyLinks = app.getByRole('region', { name: /Ready/ }).getByRole('link');
    await app.getByText(/of 100 ready\./).waitFor();
    const ready = await readyLinks.allTextContents();
    await app.getByRole('button', { name: 'Show all' }).click();
    const waitingLinks = app.getByRole('region', { name: /Needs/ }).getByRole('link');
    await waitingLinks.first().waitFor();
    const waiting = await waitingLinks.allTextContents();
    expect(ready.length).toBeGreaterThan(0);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.filter((key) => ready.includes(key))).toEqual([]);
  });

  it('opens a link as the same view', async () => {
    const { app } = await check('?board=1&scope=top-20&show=PO&item=LEND-172');
    await app.getByText('Top 20 of the backlog').waitFor();
    await app.getByRole('complementary').getByText('LEND-172').waitFor();
    expect(await app.getByRole('spinbutton', { name: 'Items' }).inputValue()).toBe('20');
    expect(
      await app
        .getByRole('button', { name: /^Needs PO/ })
        .first()
        .getAttribute('aria-pressed'),
    ).toBe('true');
  });

  it('runs what was picked when Run is pressed, and keeps the keyboard where it was', async () => {
    const { page, app } = await check();
    await app.getByText(/of 18 ready/).waitFor();
    await app.getByRole('combobox', { name: 'What to check' }).selectOption({ label: 'Active sprint: LEND Sprint 25' });
    await app.getByText(/of 18 ready/).waitFor();
    await app.getByRole('button', { name: 'Run', exact: true }).click();
    await app.getByText(/of 16 ready/).waitFor();
    await page.waitForURL(/scope=sprint-105/);
    await page.goBack();
    await app.getByText(/of 18 ready/).waitFor();
  });

  it('says what it did not see, and does not sound surer than it is', async () => {
    fixture.site?.faults.add({ operation: 'bulkFetchIssues', status: 400 });
    const { app } = await check();
    await app.getByRole('alert').getByText('18 work items could not be seen').waitFor();
    await app.getByText('None of 18 could be read.').waitFor();
    fixture.site?.faults.clear();
    await app.getByRole('alert').getByRole('button', { name: 'Run again' }).click();
    await app.getByText(/of 18 ready/).waitFor();
  });

  it('can be cancelled', async () => {
    fixture.site?.faults.add({ operation: 'bulkFetchIssues', latencyMs: 8_000 });
    const { app } = await check();
    await app.getByRole('progressbar', { name: 'Progress of the check' }).waitFor();
    await app.getByText('0 of 18 checked').waitFor();
    await app.getByRole('button', { name: 'Cancel' }).click();
    await app.getByRole('region', { name: 'Cancelled' }).waitFor();
  });

  it('opens from the menu of a sprint, with that sprint', async () => {
    const page = await fixture.open(addressOf.backlog('LEND', 1));
    await page.getByRole('button', { name: 'More actions for LEND Sprint 25' }).first().click();
    await page.getByRole('menuitem', { name: 'Check readiness' }).click();
    await appOf(page)
      .getByText(/of 16 ready/)
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it.each([
    { theme: 'light', width: 1280 },
    { theme: 'dark', width: 1280 },
    { theme: 'light', width: 400 },
    { theme: 'dark', width: 400 },
  ] as const)('is accessible in the $theme theme at $width px', async ({ theme, width }) => {
    const { page, app } = await check('?item=LEND-163', { theme, width });
    await app.getByRole('complementary').getByText('To pass:').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

describeInBrowser('Backlog check of a large backlog', () => {
  let fixture: HostFixture;
  beforeAll(async () => {
    fixture = await startHostFixture({ seed: 'load-1000' });
  }, 120_000);
  afterAll(async () => fixture.close());
  afterEach(() => fixture.expectNoTrouble());

  it('draws part of it and offers the rest', async () => {
    const key = fixture.site?.data.projects[0]?.key ?? '';
    const page = await fixture.open(addressOf.backlogCheck(key, '?scope=jql&jql=project%20is%20not%20EMPTY'));
    const app = appOf(page);
    await app.getByText(/of 1,000 ready\./).waitFor({ timeout: 20_000 });
    const group = app.getByRole('region', { name: /Needs PO/ });
    expect(await group.getByRole('link').count()).toBe(50);
    await group.getByRole('button', { name: /^Show \d+ more of/ }).click();
    expect(await group.getByRole('link').count()).toBeGreaterThan(50);
  });
});
