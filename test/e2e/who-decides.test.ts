import type { Page } from 'playwright-core';
import { describeInBrowser, startHostFixture, TEST_NOW, type HostFixture, type Visit } from '../support/host';
import { accessibilityProblems, addressOf, appOf, hasFocus } from './screen';

describeInBrowser('Who decides', () => {
  let fixture: HostFixture;
  beforeAll(async () => {
    fixture = await startHostFixture();
  }, 120_000);
  afterAll(async () => fixture.close());
  afterEach(() => fixture.expectNoTrouble());

  /** Opens a page on the demo's own day: deputies end by the reader's calendar. */
  const openOnTheDay = async (address: string, visit?: Visit) => {
    const page = await fixture.open(address, visit);
    await page.clock.setFixedTime(TEST_NOW);
    await page.reload();
    return page;
  };

  it('shows at once whose call it is', async () => {
    const page = await fixture.open(addressOf.whoDecides('LEND'));
    const app = appOf(page);
    const manager = app.getByRole('region', { name: 'Product Manager' });
    await manager.getByText('Nandini Kulkarni').waitFor();
    await manager.getByText(/^decides \d+ of \d+ cells$/).waitFor();
    await app.getByRole('region', { name: 'Product Owner' }).getByText('Marek Dvorský').waitFor();
    await app.getByRole('region', { name: 'Escalation contact' }).getByText('Helena Moura Pires').waitFor();
    const grid = app.getByRole('grid', { name: 'Who decides, by work type and status' });
    await grid.getByRole('rowheader', { name: 'Story' }).waitFor();
    await grid.getByRole('columnheader', { name: 'Refinement' }).first().waitFor();
    await grid.getByRole('button', { name: /^Story at Refinement: Product Owner decides/ }).waitFor();
    await grid
      .getByRole('button', { name: /^New Feature at Refinement: Product Manager decides \(moved here\)/ })
      .waitFor();
  });

  it('names deputies with their last day, and who owns a part of the space', async () => {
    const app = appOf(await openOnTheDay(addressOf.whoDecides('LEND')));
    await app
      .getByRole('region', { name: 'Product Manager' })
      .getByText('Deputy: Yuki Tanabe, until 8 October 2026')
      .waitFor();
    const owner = app.getByRole('region', { name: 'Product Owner', exact: true });
    await owner.getByText(/^Deputy: Fatou Diarra, until /).waitFor();
    await owner.getByText('For component Search and guides: Fatou Diarra').waitFor();
  });

  it('answers for a cell: who, under which right, on whose word, from where, with how many items', async () => {
    const page = await fixture.open(addressOf.whoDecides('LEND'));
    const app = appOf(page);
    const cell = app.getByRole('button', { name: /^New Feature at Refinement/ });
    await cell.click();
    const panel = app.getByRole('complementary', { name: 'New Feature at Refinement' });
    await panel.getByText('The Product Manager decides.').waitFor();
    await panel.getByText('Details of the acceptance criteria', { exact: true }).waitFor();
    await panel.getByText('Consulted: the Product Owner.').waitFor();
    await panel.getByText('Set in this space for this work type at this status.').waitFor();
    await panel.getByText(/The settings were last saved on .* by Tomás Arriaga; this may be older\./).waitFor();
    await panel.getByRole('heading', { name: 'Before it moves on to Ready' }).waitFor();
    await panel.getByText('The decision passes to the Product Owner.').waitFor();
    await panel.getByText('“Product Manager vs Product Owner”', { exact: false }).waitFor();
    await panel.getByText(/About \d+ work items? now\./).waitFor();
    const link = await panel.getByRole('link', { name: /Show them in Jira/ }).getAttribute('href');
    expect(decodeURIComponent(link ?? '')).toMatch(/jql=project = \d+ AND issuetype = \d+ AND status = \d+/);
    await page.waitForURL(/who-decides\?cell=\d+:\d+$/);

    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await hasFocus(cell)).toBe(true);
  });

  it('is a grid for the keyboard: one stop, arrow keys inside, empty places passed over', async () => {
    const page = await fixture.open(addressOf.whoDecides('LEND'));
    const app = appOf(page);
    const grid = app.getByRole('grid');
    await grid.getByRole('button').first().focus();
    const stops = await grid
      .getByRole('button')
      .evaluateAll((all) => all.filter((it) => (it as unknown as { tabIndex: number }).tabIndex === 0).length);
    expect(stops).toBe(1);
    const focused = async () => grid.locator(':focus').getAttribute('aria-label');
    expect(await focused()).toMatch(/^Initiative at Discovery/);
    await page.keyboard.press('End');
    expect(await focused()).toMatch(/^Initiative at Rejected/);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^Epic at Discovery/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/^Epic at In progress/);
    await page.keyboard.press('Enter');
    await app.getByRole('complementary', { name: 'Epic at In progress' }).waitFor();
  });

  it('answers for a work item by its key, also through a link', async () => {
    const page = await fixture.open(addressOf.whoDecides('LEND'));
    const app = appOf(page);
    await app.getByLabel('Who decides on…?').fill('nonsense');
    await page.keyboard.press('Enter');
    await app.getByText('A key looks like SHOP-42.').waitFor();
    await app.getByLabel('Who decides on…?').fill('lend-163');
    await page.keyboard.press('Enter');
    const panel = app.getByRole('complementary', { name: 'Who decides on LEND-163?' });
    await panel.getByText('The Product Owner decides.').waitFor();
    await page.waitForURL(/who-decides\?item=LEND-163$/);

    const colleague = await fixture.open(addressOf.whoDecides('LEND', '?item=LEND-163'));
    await appOf(colleague).getByRole('complementary', { name: 'Who decides on LEND-163?' }).waitFor();
  });

  it('names the Product Owner of the component that the item belongs to', async () => {
    const page = await fixture.open(addressOf.whoDecides('LEND', '?item=LEND-21'));
    const panel = appOf(page).getByRole('complementary', { name: 'Who decides on LEND-21?' });
    await panel.getByText('Fatou Diarra', { exact: true }).waitFor();
    await panel.getByText('Named for component Search and guides, which comes before the whole space.').waitFor();
  });

  it('raises a disagreement to the escalation contact: shown first, sent once, never twice for the same facts', async () => {
    const address = addressOf.whoDecides('LEND', '?item=LEND-163');
    const panelOf = (page: Page) => appOf(page).getByRole('complementary', { name: 'Who decides on LEND-163?' });
    const panel = panelOf(await fixture.open(address));
    await panel.getByRole('button', { name: 'Raise to the escalation contact…' }).click();
    const preview = panel.getByRole('group', { name: 'The comment before it is sent' });
    await preview.getByText('@Helena Moura Pires please settle this: we do not agree on this work item.').waitFor();
    await preview.getByText(/Product Manager: @Nandini Kulkarni\. Product Owner: @Marek Dvorský\./).waitFor();
    await preview.getByText(/^Open gaps: .*No acceptance criteria \(PO\)/).waitFor();
    await preview.getByLabel('In your own words (optional)').fill('We need it before the fair.');
    await preview.getByText('In the words of the one who raised it: We need it before the fair.').waitFor();
    await preview.getByRole('button', { name: 'Comment and notify Helena Moura Pires' }).click();
    await panel.getByText('Raised: the comment is on the work item.').waitFor();

    const again = panelOf(await fixture.open(address));
    await again.getByRole('button', { name: 'Raise to the escalation contact…' }).click();
    await again.getByText('These facts were raised before; the comment is on the work item.').waitFor();
  });

  it('keeps a decision with its item, and lists it on the map', async () => {
    const page = await fixture.open(addressOf.whoDecides('LEND', '?item=LEND-26'));
    const app = appOf(page);
    const panel = app.getByRole('complementary', { name: 'Who decides on LEND-26?' });
    await panel.getByRole('button', { name: 'Record a decision…' }).click();
    const form = panel.getByRole('form', { name: 'Record a decision' });
    await form.getByRole('button', { name: 'Record' }).click();
    await form.getByText('Say what was decided.').waitFor();
    await form.getByLabel('What was decided').fill('Guests may book without an account.');
    await form.getByLabel('Under which right').selectOption({ label: 'Major changes of scope (PM)' });
    await form.getByRole('button', { name: 'Record' }).click();
    const recorded = panel.getByRole('list', { name: 'Recorded decisions' });
    await recorded.getByText('Guests may book without an account.').waitFor();
    await recorded.getByText(/Major changes of scope · Marek Dvorský, /).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    const later = appOf(await fixture.open(addressOf.whoDecides('LEND')));
    const latest = later.getByRole('list', { name: 'Latest decisions' });
    await latest.getByText('Guests may book without an account.').waitFor();
    await latest.getByRole('button', { name: 'LEND-26' }).click();
    await later.getByRole('complementary', { name: 'Who decides on LEND-26?' }).waitFor();
  });

  it('says what is wrong with the map, with the open items behind it', async () => {
    const app = appOf(await openOnTheDay(addressOf.whoDecides('OPS')));
    const lint = app.getByRole('region', { name: 'Is this map in order?' });
    await lint.getByRole('heading', { name: 'Nobody holds the role of Product Manager' }).waitFor();
    await lint.getByRole('heading', { name: 'The Product Owner’s account is deactivated' }).waitFor();
    await lint.getByRole('heading', { name: '1 deputy of the Product Owner ended' }).waitFor();
    await lint.getByRole('heading', { name: '2 statuses are a suggestion' }).waitFor();
    const behind = await lint
      .getByRole('link', { name: /About \d+ open work items/ })
      .first()
      .getAttribute('href');
    expect(decodeURIComponent(behind ?? '')).toMatch(/jql=project = \d+ AND statusCategory != Done/);
    await lint.getByRole('button', { name: 'Show the first on the map' }).click();
    const panel = app.getByRole('complementary', { name: 'Story at Waiting for parts' });
    await panel.getByText(/A suggestion: “Waiting for parts”/).waitFor();
    await lint.getByRole('button', { name: 'Look for statuses that no work item has ever been in' }).click();
    await lint.getByRole('status').waitFor();
    // Marek does not administer this space: no way to its settings is offered.
    expect(await app.getByRole('button', { name: /settings|Confirm or correct it/i }).count()).toBe(0);
  });

  it('offers the settings to those who may change them', async () => {
    const page = await fixture.open(addressOf.whoDecides('LEND'));
    const app = appOf(page);
    await app.getByRole('button', { name: /^Bug at Triage:/ }).click();
    await app.getByRole('button', { name: 'Confirm or correct it' }).click();
    await page.waitForURL('**/projects/LEND/settings/apps/**');
  });

  it('advises with the space’s own numbers, and says where they come from', async () => {
    const advisor = appOf(await fixture.open(addressOf.whoDecides('LEND'))).getByRole('region', {
      name: 'One product person or two?',
    });
    // The numbers cost requests: they are read once the reader has come this far.
    await advisor.scrollIntoViewIfNeeded();
    await advisor.getByText(/^About \d+ engineers and 1 Scrum team: .*\(D0, D3\)/).waitFor();
    await advisor.getByText(/nobody’s name is kept/).waitFor();
  });

  it('says so where an item does not exist or belongs elsewhere', async () => {
    const page = await fixture.open(addressOf.whoDecides('LEND', '?item=LEND-99999'));
    await appOf(page).getByRole('alert').getByText('Jira cannot find this').waitFor();
    const other = await fixture.open(addressOf.whoDecides('LEND', '?item=MUC-1'));
    await appOf(other).getByRole('alert').getByText('MUC-1 is not on this map').waitFor();
  });

  it('says plainly who is missing', async () => {
    const page = await fixture.open(addressOf.whoDecides('OPS'));
    const app = appOf(page);
    const manager = app.getByRole('region', { name: 'Product Manager' });
    await manager.getByText('Nobody yet').waitFor();
    await manager.getByText(/Nobody decides in \d+ cells/).waitFor();
    await app
      .getByRole('region', { name: 'Product Owner' })
      .getByText(/account is deactivated/)
      .waitFor();
    await app
      .getByRole('button', { name: /Product Owner decides \(.*nobody there to decide\)/ })
      .first()
      .waitFor();
  });

  it('says once, and calmly, that a space has named nobody yet', async () => {
    const page = await fixture.open(addressOf.whoDecides('VOL'));
    const app = appOf(page);
    await app.getByRole('region', { name: 'Nobody is named for these roles yet' }).waitFor();
    await app
      .getByRole('button', { name: /Product Owner decides/ })
      .first()
      .waitFor();
    expect(await app.getByRole('button', { name: /nobody there to decide/ }).count()).toBe(0);
  });

  it('leads to the backlog check and back, and the address follows', async () => {
    const page = await fixture.open(addressOf.whoDecides('LEND'));
    const pages = appOf(page).getByRole('navigation', { name: 'Whose Call' });
    await pages.getByRole('link', { name: 'Backlog check' }).click();
    await appOf(page).getByRole('heading', { level: 1, name: 'Backlog check' }).waitFor();
    await page.waitForURL('**/apps/whose-call/backlog-check**');
    await pages.getByRole('link', { name: 'Who decides' }).click();
    await appOf(page).getByRole('heading', { level: 1, name: 'Who decides' }).waitFor();
    await page.waitForURL('**/apps/whose-call/who-decides**');
  });

  it('gives the map away as a charter: to read, to print, and as Markdown', async () => {
    const page = await fixture.open(addressOf.whoDecides('LEND'));
    const app = appOf(page);
    await app.getByRole('button', { name: 'Charter' }).click();
    await page.waitForURL(/who-decides\?view=charter$/);
    const charter = app.getByRole('article', { name: 'Charter: who decides in Lending app' });
    const owner = charter.getByRole('region', { name: 'Product Owner' });
    await owner.getByRole('heading', { name: /Product Owner: Marek Dvorský/ }).waitFor();
    await owner.getByText('Story, New Feature, Task, Bug, Spike: Ready').waitFor();
    await charter
      .getByRole('region', { name: 'Handoffs' })
      .getByText(/PO to PM before Release/)
      .waitFor();
    await charter.getByText(/^Helena Moura Pires settles it/).waitFor();
    await charter.getByText('Every week:').waitFor();
    await app.getByRole('button', { name: 'Copy as Markdown' }).click();
    await app
      .getByRole('button', { name: 'Copied' })
      .or(app.getByRole('textbox', { name: /Copy it from here/ }))
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await app.getByRole('button', { name: 'Back to the map' }).click();
    await app.getByRole('grid').waitFor();
  });

  it('becomes one list for each work type where the frame is narrow', async () => {
    const page = await fixture.open(addressOf.whoDecides('LEND'), { width: 400 });
    const app = appOf(page);
    const story = app.getByRole('region', { name: 'Story', exact: true });
    await story.getByRole('button', { name: /^Story at Refinement/ }).waitFor();
    await story
      .getByText(/PO hands over to PM\./)
      .first()
      .waitFor();
    expect(await app.getByRole('grid').count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('says what to do where Jira refuses', async () => {
    fixture.site?.faults.add({ operation: 'getIssueTypesForProject', status: 403 });
    const page = await fixture.open(addressOf.whoDecides('LEND'));
    const alert = appOf(page).getByRole('alert');
    await alert.getByText('You may not see this space').waitFor();
    await alert.getByText(/Browse permission/).waitFor();
    fixture.site?.faults.clear();
  });

  it('loads after a second try where Jira did not answer', async () => {
    fixture.site?.faults.add({ operation: 'getIssueTypesForProject', status: 503, times: 10 });
    const page = await fixture.open(addressOf.whoDecides('LEND'));
    await appOf(page).getByRole('alert').getByText('Jira does not answer').waitFor({ timeout: 60_000 });
    fixture.site?.faults.clear();
    await appOf(page).getByRole('button', { name: 'Try again' }).click();
    await appOf(page).getByRole('grid').waitFor();
  }, 90_000);

  it.each(['light', 'dark'] as const)('is accessible in the %s theme, with its panel open', async (theme) => {
    const page = await fixture.open(addressOf.whoDecides('LEND'), { theme });
    await appOf(page)
      .getByRole('button', { name: /^New Feature at Ready:/ })
      .click();
    await appOf(page)
      .getByText(/work items? now/)
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('is accessible with its warnings in the %s theme', async (theme) => {
    const page = await fixture.open(addressOf.whoDecides('OPS'), { theme });
    await appOf(page).getByRole('grid').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
