import { readFileSync } from 'node:fs';
import { describeInBrowser, startHostFixture, type HostFixture } from '../support/host';
import { accessibilityProblems, addressOf, appOf, hasFocus, untilFine } from './screen';

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
    const groups = app.getByRole('heading', { level: 2, name: /Needs|Cannot tell|Ready/ });
    expect(await groups.allTextContents()).toEqual([expect.stringMatching(/Needs PM/)]);
    await app.getByText(/^\d+ of 18 shown$/).waitFor();
    await app.getByRole('button', { name: 'Clear filters' }).click();
    await app.getByRole('heading', { name: /Needs PO/ }).waitFor();
    await app.getByText('18 shown', { exact: true }).waitFor();
  });

  it('filters by several things at once, and a link brings the same view back', async () => {
    const { page, app } = await check();
    await app.getByText(/of 18 ready/).waitFor();
    await app.getByRole('button', { name: 'Check', exact: true }).click();
    await app
      .getByRole('group', { name: 'Check' })
      .getByLabel(/^No description/)
      .check();
    await page.keyboard.press('Escape');
    expect(await hasFocus(app.getByRole('button', { name: /^Check 1/ }))).toBe(true);
    await app.getByRole('searchbox', { name: 'Filter by key or words' }).fill('calendar');
    await page.waitForURL(/check=missing-description&text=calendar/);
    await app.getByText('1 of 18 shown').waitFor();
    const linked = await check(new URL(page.url()).search);
    await linked.app.getByText('1 of 18 shown').waitFor();
    await linked.app.getByRole('link', { name: 'LEND-163' }).waitFor();
    await linked.app.getByRole('button', { name: 'Clear filters' }).click();
    await linked.app.getByText('18 shown', { exact: true }).waitFor();
    expect(await linked.app.getByRole('searchbox').inputValue()).toBe('');
  });

  it('says so when the filters leave nothing over', async () => {
    const { app } = await check('?text=no-such-item');
    await app.getByText('0 of 18 shown').waitFor();
    expect(await app.getByRole('button', { name: 'Walk through' }).isDisabled()).toBe(true);
  });

  it('groups by check and by epic', async () => {
    const { page, app } = await check();
    await app.getByText(/of 18 ready/).waitFor();
    const groupBy = app.getByRole('combobox', { name: 'Group by' });
    await groupBy.selectOption('Check');
    await page.waitForURL(/group=check/);
    await app
      .getByRole('region', { name: /^No description 1/ })
      .getByRole('link', { name: 'LEND-163' })
      .waitFor();
    await groupBy.selectOption('Epic');
    await page.waitForURL(/group=epic/);
    await app
      .getByRole('region', { name: /^LEND-61 Borrow together/ })
      .getByRole('link', { name: 'LEND-163' })
      .waitFor();
  });

  it('names who holds the role, and explains the score without naming anybody', async () => {
    const { app } = await check();
    await app.getByRole('button', { name: /^PM Needs PM \d+ Nandini Kulkarni/ }).waitFor();
    await app.getByText('Readiness score').click();
    await app.getByText(/^\d+ of 100\.$/).waitFor();
    const words = await app.getByRole('region', { name: 'Result' }).textContent();
    expect(words).not.toMatch(/Nandini|Marek/);
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
    const { page, app } = await check('?scope=top-60&show=PO', { width });
    const last = app
      .getByRole('region', { name: /Needs PO/ })
      .getByRole('listitem')
      .filter({ hasText: 'LEND-' })
      .last();
    await app.getByText(/of 60 ready\./).waitFor();
    await last.getByRole('button').click();
    const heading = app.getByRole('complementary').getByRole('heading', { level: 2 });
    await heading.waitFor();
    const height = page.viewportSize()?.height ?? 0;
    // The panel finds its place once the frame has grown.
    await untilFine(page, async () => {
      const [top = -1, row = -1] = [(await heading.boundingBox())?.y, (await last.boundingBox())?.y];
      const beside = Math.abs(top - row) < 200 && top > 0 && top < height;
      return beside ? null : `The panel is at ${String(top)}, its row at ${String(row)}, of ${String(height)}`;
    });
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
    const { app } = await check('?scope=top-60&show=ready');
    const readyLinks = app.getByRole('region', { name: /Ready/ }).getByRole('link');
    await app.getByText(/of 60 ready\./).waitFor();
    await readyLinks.first().waitFor();
    const ready = await readyLinks.allTextContents();
    await app.getByRole('button', { name: 'Clear filters' }).click();
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
    await app.getByRole('alert').getByRole('button', { name: 'Try the missing ones again' }).click();
    await app.getByText(/of 18 ready/).waitFor();
    expect(await app.getByRole('alert').count()).toBe(0);
  });

  it('can be cancelled', async () => {
    fixture.site?.faults.add({ operation: 'bulkFetchIssues', latencyMs: 8_000 });
    const { page, app } = await check();
    await app.getByRole('progressbar', { name: 'Progress of the check' }).waitFor();
    await app.getByText('0 of 18 checked').waitFor();
    await app.getByRole('button', { name: 'Cancel' }).click();
    const cancelled = app.getByRole('region', { name: 'Cancelled' });
    await cancelled.waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    fixture.site?.faults.clear();
    await cancelled.getByRole('button', { name: 'Run again' }).click();
    await app.getByText(/of 18 ready/).waitFor();
  });

  it('shows an item of another space with the names of its own work type and status', async () => {
    const { app } = await check(`?show=ready&scope=jql&jql=${encodeURIComponent('key = OPS-1 OR key = LEND-163')}`);
    const row = app.getByRole('listitem').filter({ hasText: 'OPS-1' }).first();
    await row.waitFor();
    expect(await row.textContent()).not.toMatch(/Other (status|work type)/);
  });

  it('opens from the menu of a sprint, with that sprint', async () => {
    const page = await fixture.open(addressOf.backlog('LEND', 1));
    await page.getByRole('button', { name: 'More actions for LEND Sprint 25' }).first().click();
    await page.getByRole('menuitem', { name: 'Check readiness' }).click();
    await appOf(page)
      .getByText(/of 16 ready/)
      .waitFor();
    // The dialog has its title from Jira; the page's own is for those who jump by headings.
    expect(await appOf(page).getByRole('heading', { level: 1 }).boundingBox()).toMatchObject({ width: 1 });
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

describeInBrowser('Walking through the backlog check', () => {
  let fixture: HostFixture;
  beforeAll(async () => {
    fixture = await startHostFixture();
  }, 120_000);
  afterAll(async () => fixture.close());
  afterEach(() => fixture.expectNoTrouble());

  const walk = async (query: string, visit = {}) => {
    const page = await fixture.open(addressOf.backlogCheck('LEND', query), visit);
    return { page, app: appOf(page), title: appOf(page).getByRole('article').getByRole('heading', { level: 2 }) };
  };

  it('shows one item at a time, by keys, and the address names it', async () => {
    const { page, app, title } = await walk('?show=PO');
    await app.getByRole('button', { name: 'Walk through' }).click();
    await app.getByText('1 of 6', { exact: true }).waitFor();
    await page.waitForURL(/walk=LEND-163/);
    expect(await hasFocus(title)).toBe(true);
    expect(await title.textContent()).toBe('Show shared bookings in the calendar export');
    await page.keyboard.press('j');
    await app.getByText('2 of 6', { exact: true }).waitFor();
    expect(await hasFocus(title)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await app.getByText('3 of 6', { exact: true }).waitFor();
    await page.keyboard.press('k');
    await app.getByText('2 of 6', { exact: true }).waitFor();
    await page.keyboard.press('End');
    await app.getByText('6 of 6', { exact: true }).waitFor();
    expect(await app.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
    await page.keyboard.press('?');
    await app.getByText('Previous item').waitFor();
    await page.keyboard.press('Escape');
    await app.getByRole('button', { name: 'Walk through' }).waitFor();
    await page.waitForURL((address) => !address.searchParams.has('walk'));
    await app.getByText('6 of 18 shown').waitFor();
  });

  it('opens a link at its item, and at the first one where the filters leave that item out', async () => {
    const { app } = await walk('?walk=LEND-158');
    await app
      .getByRole('article')
      .getByRole('heading', { name: 'Warn both borrowers when a shared tool is due' })
      .waitFor();
    const other = await walk('?show=PM&walk=LEND-158');
    await other.app.getByText('1 of 3', { exact: true }).waitFor();
    await other.page.waitForURL(/walk=LEND-160/);
  });

  it.each([
    { theme: 'light', width: 1280 },
    { theme: 'dark', width: 400 },
  ] as const)('is accessible in the $theme theme at $width px', async ({ theme, width }) => {
    const { page, app } = await walk('?walk=LEND-163', { theme, width });
    await app.getByText('To pass:').first().waitFor();
    await page.keyboard.press('?');
    await app.getByText('Previous item').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

describeInBrowser('Taking the backlog check away', () => {
  let fixture: HostFixture;
  beforeAll(async () => {
    fixture = await startHostFixture();
  }, 120_000);
  afterAll(async () => fixture.close());
  afterEach(() => fixture.expectNoTrouble());

  const opened = async (query: string, visit = {}) => {
    const page = await fixture.open(addressOf.backlogCheck('LEND', query), visit);
    const app = appOf(page);
    await app.getByRole('button', { name: 'Export', exact: true }).click();
    const panel = app.getByRole('region', { name: 'Export what is shown' });
    await panel.waitFor();
    return { page, app, panel };
  };

  it('downloads a table of what is shown', async () => {
    const { page, panel } = await opened('?show=PM');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^backlog-check-lend-sprint-26-\d{4}-\d{2}-\d{2}\.csv$/);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.startsWith('\uFEFF"Key","Summary"')).toBe(true);
    expect(text.trimEnd().split('\r\n')).toHaveLength(1 + 3);
    expect(text).toContain('"3 of 18 items"');
  });

  it('copies Markdown, and gives the keyboard back when it is closed', async () => {
    const { page, app, panel } = await opened('?show=PM');
    await panel.getByRole('button', { name: 'Copy Markdown' }).click();
    await panel.getByText('Markdown copied.').waitFor();
    await app.getByRole('searchbox').focus();
    await page.keyboard.press('Control+V');
    expect(await app.getByRole('searchbox').inputValue()).toContain('Backlog check: LEND Sprint 26');
    await app.getByRole('searchbox').fill('');
    await app.getByText('3 of 18 shown').waitFor();
    await panel.getByRole('button', { name: 'Close' }).click();
    expect(await hasFocus(app.getByRole('button', { name: 'Export', exact: true }))).toBe(true);
  });

  it('prints the report alone', async () => {
    const { page, app, panel } = await opened('?show=PM');
    const frame = await (await app.locator('body').elementHandle())?.ownerFrame();
    // The browser's dialog would wait for somebody; what it would print is looked at instead.
    await frame?.evaluate('window.print = () => { document.body.dataset.printed = "yes"; }');
    await panel.getByRole('button', { name: 'Print' }).click();
    await app.locator('body[data-printed]').waitFor();
    await page.emulateMedia({ media: 'print' });
    await app.getByRole('heading', { name: 'Backlog check: LEND Sprint 26', level: 1 }).waitFor();
    await app.getByRole('cell', { name: 'LEND-160' }).waitFor();
    expect(await app.getByRole('searchbox').isVisible()).toBe(false);
  });

  it.each([
    { theme: 'light', width: 400 },
    { theme: 'dark', width: 1280 },
  ] as const)('is accessible in the $theme theme at $width px, as are the menus', async ({ theme, width }) => {
    const { page, app } = await opened('', { theme, width });
    expect(await accessibilityProblems(page)).toEqual([]);
    await app.getByRole('button', { name: 'Status', exact: true }).click();
    await app.getByRole('group', { name: 'Step' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

describeInBrowser('Backlog check while people work', () => {
  let fixture: HostFixture;
  beforeAll(async () => {
    fixture = await startHostFixture();
  }, 120_000);
  afterAll(async () => fixture.close());
  afterEach(() => fixture.expectNoTrouble());

  const put = async (path: string, body: unknown) => {
    const caller = { accountId: fixture.site?.data.users[0]?.accountId ?? null, via: 'user' } as const;
    const answer = await fixture.site?.handle(
      { method: 'PUT', path, headers: { 'content-type': 'application/json' }, body },
      caller,
    );
    expect(answer?.status).toBeLessThan(300);
  };

  it('says what is new since the last run, shows it alone, and checks again what was edited', async () => {
    const page = await fixture.open(addressOf.backlogCheck('LEND', '?scope=top-20'));
    const app = appOf(page);
    await app.getByText(/of 20 ready\./).waitFor();
    expect(await app.getByText('Since your last run').count()).toBe(0);
    const ready = app.getByRole('button', { name: /^Ready \d+$/ });
    await ready.last().click();
    const key = await app.getByRole('region', { name: /Ready/ }).getByRole('link').first().textContent();
    await put(`/rest/api/3/issue/${key ?? ''}`, { fields: { description: null } });
    await app.getByRole('button', { name: 'Re-check what changed' }).click();
    await app.getByText('1 work item checked again').waitFor();
    await app
      .getByRole('region', { name: /Needs/ })
      .getByRole('link', { name: key ?? '' })
      .first()
      .waitFor();
    await page.reload();
    await app.getByText(/Since your last run on/).waitFor();
    await app.getByRole('button', { name: /^\d new gaps?$/ }).click();
    await page.waitForURL(/new=yes/);
    await app.getByText('1 of 20 shown').waitFor();
    await app
      .getByRole('link', { name: key ?? '' })
      .first()
      .waitFor();
  });

  it('keeps an item on the way that was fixed on the way', async () => {
    const page = await fixture.open(addressOf.backlogCheck('LEND', '?check=missing-estimate&walk=LEND-155'));
    const app = appOf(page);
    const item = app.getByRole('article', { name: 'Leave a shared booking' });
    await item.getByRole('button', { name: 'Set estimate' }).click();
    await item.getByRole('textbox').fill('3');
    // Keys belong to the form while somebody is in it.
    await page.keyboard.press('Home');
    await item.getByRole('button', { name: 'Set to 3' }).click();
    await item.getByText(/^Ready\./).waitFor();
    await app.getByText('1 of 1', { exact: true }).waitFor();
    await app.getByRole('button', { name: 'Back to the list' }).click();
    await app.getByText('0 of 18 shown').waitFor();
  });

  it('shows an exemption with reason and end, counts it, and says that the app did not write it', async () => {
    const exemption = {
      checkId: 'missing-description',
      reason: 'Described on the whiteboard',
      until: '2099-12-31',
      by: fixture.site?.data.users[0]?.accountId ?? '',
      at: '2026-09-01T08:00:00.000Z',
    };
    await put('/rest/api/3/issue/LEND-163/properties/whose-call.exemptions', { version: 1, exemptions: [exemption] });
    const page = await fixture.open(addressOf.backlogCheck('LEND', '?item=LEND-163'));
    const app = appOf(page);
    const panel = app.getByRole('complementary');
    await panel.getByText('Described on the whiteboard').waitFor();
    await panel.getByText(/until 31 Dec 2099/).waitFor();
    await panel.getByText(/This app did not write this exemption/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await app.getByRole('button', { name: '1 item with an exempt gap' }).click();
    await app.getByText('1 of 18 shown').waitFor();
  });
});

describeInBrowser('Backlog check of a large backlog', () => {
  let fixture: HostFixture;
  beforeAll(async () => {
    fixture = await startHostFixture({ seed: 'load-1000' });
  }, 120_000);
  afterAll(async () => fixture.close());
  afterEach(() => fixture.expectNoTrouble());

  const check = async (query = '', visit = {}) => {
    const key = fixture.site?.data.projects[0]?.key ?? '';
    const page = await fixture.open(
      addressOf.backlogCheck(key, `?scope=jql&jql=project%20is%20not%20EMPTY${query}`),
      visit,
    );
    const app = appOf(page);
    await app.getByText(/of 1,000 ready\./).waitFor({ timeout: 20_000 });
    return { page, app };
  };

  it('draws only what is in sight, and the keyboard reaches all of it', async () => {
    const { page, app } = await check();
    const group = app.getByRole('region', { name: /Needs PO/ });
    const rows = group.getByRole('listitem').filter({ has: app.getByRole('link') });
    expect(await rows.count()).toBeLessThan(40);
    const size = Number(await rows.first().getAttribute('aria-setsize'));
    expect(size).toBeGreaterThan(60);
    await rows.first().getByRole('button').focus();
    await page.keyboard.press('ArrowDown');
    expect(await hasFocus(rows.nth(1).getByRole('button'))).toBe(true);
    await page.keyboard.press('End');
    const last = app.locator(`[aria-posinset="${String(size)}"]`);
    await last.waitFor();
    await page.keyboard.press('Enter');
    await app.getByRole('complementary').waitFor();
    expect(await last.getByRole('button').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Home');
    expect(await hasFocus(app.locator('[aria-posinset="1"]').first().getByRole('button'))).toBe(true);
  });

  it('keeps the heading of the group in sight', async () => {
    const { page, app } = await check();
    const group = app.getByRole('region', { name: /Needs PO/ });
    await group.getByRole('listitem').first().getByRole('button').focus();
    for (let pages = 0; pages < 5; pages += 1) await page.keyboard.press('PageDown');
    const heading = await group.getByRole('heading').boundingBox();
    const focused = await app.locator('button:focus').boundingBox();
    expect(heading?.y).toBeLessThan(focused?.y ?? 0);
    expect((focused?.y ?? 0) - (heading?.y ?? 0)).toBeLessThan(800);
  });

  it('opens a link with its item in sight, the panel beside the list', async () => {
    const { page, app } = await check('&item=LOAD-700');
    const row = app.getByRole('listitem').filter({ has: app.getByRole('link', { name: 'LOAD-700', exact: true }) });
    await row.first().waitFor();
    const panel = app.getByRole('complementary');
    const [list, beside] = [await row.first().boundingBox(), await panel.boundingBox()];
    expect(beside?.y).toBeLessThan((list?.y ?? 0) + 1);
    expect((beside?.y ?? 0) + (beside?.height ?? 0)).toBeGreaterThan(list?.y ?? 0);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('is accessible on a narrow screen in the dark', async () => {
    const { page } = await check('&group=check', { theme: 'dark', width: 400 });
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
