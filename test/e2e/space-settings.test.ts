import { DEMO_PEOPLE } from '../../local/demo';
import { describeInBrowser, startHostFixture, type HostFixture } from '../support/host';
import { accessibilityProblems, addressOf, appOf } from './screen';
import { openSection, save, untilInView } from './settings-form';

jest.setTimeout(120_000);

describeInBrowser('Space settings', () => {
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

  const settings = async (visit: object = {}) => {
    const page = await fixture.open(addressOf.settings('LEND'), { accountId: DEMO_PEOPLE.spaceAdmin, ...visit });
    return { page, app: appOf(page) };
  };

  it('shows what a change would do, saves it, and the map follows', async () => {
    const { page, app } = await settings();
    await openSection(app, 'How decisions are split');
    await app.getByRole('radio', { name: /^Product Owner led/ }).check();
    await app.getByText(/^Moves \d+ of \d+ steps: .*to the PO\.$/).waitFor();
    await app.getByText('Unsaved changes: How decisions are split').waitFor();
    await save(app);
    await page.reload();
    await app.getByRole('button', { name: /^How decisions are split.*Product Owner led/ }).waitFor();

    const map = await fixture.open(addressOf.whoDecides('LEND'));
    await appOf(map)
      .getByRole('button', { name: /^Epic at On the roadmap: Product Owner decides/ })
      .waitFor();
  });

  it('moves a single decision, and gives it back to the split', async () => {
    const { page, app } = await settings();
    await openSection(app, 'How decisions are split');
    await app.getByRole('button', { name: 'Move single decisions between the roles…' }).click();
    const right = app.getByRole('radiogroup', { name: 'What goes into the sprint' });
    await right.getByRole('radio', { name: 'Product Manager' }).check();
    await right.getByText('Instead of the chosen split: Product Owner').waitFor();
    await app.getByText(/^Moves \d+ of \d+ steps: \d+ to the PM\.$/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await right.getByRole('button', { name: /^Reset to inherited/ }).click();
    await app.getByText(/^Unsaved changes/).waitFor({ state: 'detached' });
  });

  it('finds a person by name with the keyboard alone', async () => {
    const { page, app } = await settings();
    await app.getByRole('button', { name: 'Change Product Owner' }).click();
    const box = app.getByRole('combobox', { name: 'Product Owner' });
    await box.pressSequentially('beat');
    await app.getByRole('option', { name: /Beatriz Loureiro/ }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await app.getByRole('group', { name: 'Product Owner' }).getByText('Beatriz Loureiro').waitFor();
    await save(app);
  });

  it('names a deputy, and says beside the field what is missing', async () => {
    const { page, app } = await settings();
    await app.getByRole('button', { name: 'Name a deputy' }).click();
    const deputy = app.getByRole('group', { name: 'New deputy' });
    await deputy.getByRole('button', { name: 'Add deputy' }).click();
    await deputy.getByText('Choose a person first.').waitFor();
    await deputy.getByText('Choose the last day on which it holds.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await deputy.getByLabel('Until the end of').fill('2031-01-31');
    await deputy.getByRole('combobox', { name: 'Deputy' }).pressSequentially('chidi');
    await deputy.getByRole('option', { name: /Chidi Okonjo/ }).waitFor();
    await page.keyboard.press('Enter');
    await deputy.getByRole('button', { name: 'Add deputy' }).click();
    await app.getByRole('button', { name: 'Remove deputy Chidi Okonjo' }).waitFor();
    await save(app);
    await page.reload();
    await app.getByText('for the Product Manager, until 31 January 2031').waitFor();
  });

  it('overrides a cell and confirms a step', async () => {
    const { page, app } = await settings();
    await openSection(app, 'Exceptions');
    await app.getByRole('button', { name: 'Add an exception' }).click();
    await app.getByRole('combobox', { name: 'Work type', exact: true }).selectOption({ label: 'Story' });
    await app.getByRole('combobox', { name: 'Status', exact: true }).selectOption({ label: 'In progress' });
    await app.getByText(/^Now: Product Owner, for/).waitFor();
    await app.getByRole('combobox', { name: 'Who decides' }).selectOption({ label: 'Product Manager' });
    await app.getByText(/Moves 1 of \d+ steps: 1 to the PM\./).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await app.getByRole('button', { name: 'Add', exact: true }).click();
    await app.getByRole('button', { name: 'Remove exception: Story at In progress' }).waitFor();
    await app.getByRole('button', { name: /^Confirm that Triage is/ }).click();
    await app.getByRole('button', { name: 'Take back the step of Triage' }).waitFor();
    await save(app);
    const map = await fixture.open(addressOf.whoDecides('LEND'));
    await appOf(map)
      .getByRole('button', { name: /^Story at In progress: Product Manager decides/ })
      .waitFor();
  });

  it('chooses fields: none is a choice, and what was found by name is one click away', async () => {
    const { page, app } = await settings();
    await openSection(app, 'Where criteria live');
    await app.getByRole('checkbox', { name: /^Acceptance criteria/ }).uncheck();
    await app.getByText('Now the description only').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await app.getByRole('radio', { name: /^As inherited from the site/ }).check();
    await save(app);
    await page.reload();
    await app.getByRole('button', { name: /^Where criteria live.*fields found by name/ }).waitFor();
  });

  it('changes a check, refuses an option beside its field, and says beforehand what it would do', async () => {
    const { page, app } = await settings();
    await openSection(app, 'What counts as ready');
    await app.getByRole('button', { name: /^No acceptance criteria/ }).click();
    await app.getByRole('combobox', { name: 'Stories', exact: true }).selectOption({ label: 'Off' });
    await app.getByText(/^With this, \d+ more items? would be ready\.$/).waitFor();
    await app.getByText(/^Judged: \d+ items of LEND Sprint/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await app.getByRole('button', { name: 'Reset to inherited value of Stories' }).click();
    await app.getByText(/^Unsaved changes/).waitFor({ state: 'detached' });
    await app.getByRole('button', { name: /^No acceptance criteria/ }).click();

    await app.getByRole('button', { name: /^No description/ }).click();
    const length = app.getByRole('textbox', { name: 'Min length' });
    await length.fill('0');
    await app.getByText('At least 1.', { exact: true }).waitFor();
    expect(await length.getAttribute('aria-invalid')).toBe('true');
    await app.getByRole('button', { name: 'Save', exact: true }).click();
    await app.getByText(/^An option of a check cannot be followed/).waitFor();
    await length.fill('1000');
    await app.getByText(/^With this, \d+ more items? would not be ready \(\d+ PO\)\.$/).waitFor();
    await save(app);
  });

  it('exempts a label from a check, with a reason', async () => {
    const { page, app } = await settings();
    await openSection(app, 'What counts as ready');
    await app.getByRole('button', { name: 'Exempt a work type, label or component' }).click();
    const form = app.getByRole('group', { name: 'New exemption' });
    await form.getByRole('combobox', { name: 'Check', exact: true }).selectOption({ label: 'No description' });
    await form.getByRole('combobox', { name: 'Excuses a' }).selectOption({ label: 'Label' });
    await form.getByRole('textbox', { name: 'Label', exact: true }).fill('chore');
    await form.getByRole('button', { name: 'Add exemption' }).click();
    await form.getByText('Say why: the next admin will ask.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await form.getByRole('textbox', { name: 'Reason' }).fill('Chores are named, not described.');
    await form.getByRole('button', { name: 'Add exemption' }).click();
    await app.getByRole('button', { name: 'Remove exemption of Label chore: No description' }).waitFor();
    await save(app);
  });

  it('discards', async () => {
    const { app } = await settings();
    await app.getByRole('button', { name: 'Remove Product Manager' }).click();
    await app.getByRole('combobox', { name: 'Product Manager' }).waitFor();
    await app.getByRole('button', { name: 'Discard' }).click();
    await app.getByRole('group', { name: 'Product Manager' }).getByText('Nandini Kulkarni').waitFor();
    expect(await app.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
  });

  it('gives unsaved changes back to who looked elsewhere in Jira', async () => {
    const { page, app } = await settings();
    await app.getByRole('button', { name: 'Remove Product Manager' }).click();
    await app.getByText('Unsaved changes: Who holds the roles').waitFor();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(fixture.host.url + addressOf.whoDecides('LEND'));
    await page.goto(fixture.host.url + addressOf.settings('LEND'));
    await app.getByText('Your unsaved changes are back').waitFor();
    await app.getByRole('combobox', { name: 'Product Manager' }).waitFor();
    await app.getByRole('button', { name: 'Discard' }).click();
    await app.getByRole('group', { name: 'Product Manager' }).getByText('Nandini Kulkarni').waitFor();
  });

  it('keeps Save in view while the reader scrolls', async () => {
    const { page, app } = await settings({ height: 700 });
    await openSection(app, 'How decisions are split');
    await app.getByRole('radio', { name: /^Product at scale/ }).check();
    const button = app.getByRole('button', { name: 'Save', exact: true });
    for (const place of ['0', 'document.documentElement.scrollHeight / 2', 'document.documentElement.scrollHeight']) {
      await page.evaluate(`window.scrollTo(0, ${place})`);
      await untilInView(page, button);
    }
  });

  it.each([
    { theme: 'light', width: 1280 },
    { theme: 'dark', width: 1280 },
    { theme: 'light', width: 400 },
    { theme: 'dark', width: 400 },
  ] as const)('is accessible with everything open in the $theme theme at $width px', async ({ theme, width }) => {
    const { page, app } = await settings({ theme, width });
    for (const section of ['How decisions are split', 'Exceptions', 'Where criteria live', 'What counts as ready']) {
      await openSection(app, section);
    }
    await openSection(app, 'History and file');
    await app.getByRole('radio', { name: /^Product Owner led/ }).check();
    await app.getByRole('button', { name: /^No acceptance criteria/ }).waitFor();
    await app.getByText('Import from a file').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('lets who may not administer look at everything, and change nothing', async () => {
    const { page, app } = await settings();
    // Jira shows the page to administrators only; the app does not rely on that.
    await page.route('**/__host__/invoke', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('"mayAdminister":true', '"mayAdminister":false');
      await route.fulfill({ response, body });
    });
    await page.reload();
    await app.getByText('You can look, but not change').waitFor();
    for (const section of ['How decisions are split', 'Exceptions', 'Where criteria live', 'What counts as ready']) {
      await openSection(app, section);
    }
    await app.getByRole('button', { name: /^No description/ }).click();
    await app.getByRole('checkbox', { name: /^Acceptance criteria/ }).waitFor();
    expect(
      await app.getByRole('button', { name: /^(?:Save|Discard|Add|Name|Remove|Exempt|Reset|Confirm)\b/ }).count(),
    ).toBe(0);
    const fields = await app.locator('input, select').all();
    for (const field of fields) expect(await field.isDisabled()).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
