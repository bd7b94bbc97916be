import { describeInBrowser, startHostFixture, type HostFixture } from '../support/host';
import { accessibilityProblems, addressOf, appOf, hasFocus } from './screen';

describeInBrowser('Who decides', () => {
  let fixture: HostFixture;
  beforeAll(async () => {
    fixture = await startHostFixture();
  }, 120_000);
  afterAll(async () => fixture.close());
  afterEach(() => fixture.expectNoTrouble());

  it('shows at once whose call it is', async () => {
    const page = await fixture.open(addressOf.whoDecides('LEND'));
    const app = appOf(page);
    const manager = app.getByRole('region', { name: 'Product Manager' });
    await manager.getByText('Nandini Kulkarni').waitFor();
    await manager.getByText(/^decides \d+ of \d+ steps$/).waitFor();
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
      .evaluateAll((all) => all.filter(({ tabIndex }) => tabIndex === 0).length);
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
    await manager.getByText(/steps have nobody to decide them/).waitFor();
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

  it('gives the map away as Markdown, one way or the other', async () => {
    const page = await fixture.open(addressOf.whoDecides('LEND'));
    const app = appOf(page);
    await app.getByRole('button', { name: 'Copy as Markdown' }).click();
    await app
      .getByRole('button', { name: 'Copied' })
      .or(app.getByRole('textbox', { name: /Copy it from here/ }))
      .waitFor();
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
