import { DEMO_PEOPLE } from '../../local/demo';
import { describeInBrowser, startHostFixture, type HostFixture } from '../support/host';
import { accessibilityProblems, addressOf, appOf } from './screen';

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
    await app.getByRole('radio', { name: /^Product Owner led/ }).check();
    await app.getByText(/^Moves \d+ of \d+ steps: .*to the PO\.$/).waitFor();
    await app.getByText('Unsaved changes').waitFor();
    await app.getByRole('button', { name: 'Save' }).click();
    await app.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    expect(await app.getByRole('radio', { name: /^Product Owner led/ }).isChecked()).toBe(true);

    const map = await fixture.open(addressOf.whoDecides('LEND'));
    await appOf(map)
      .getByRole('button', { name: /^Epic at On the roadmap: Product Owner decides/ })
      .waitFor();
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
    await app.getByRole('button', { name: 'Save' }).click();
    await app.getByText('Saved', { exact: true }).waitFor();
  });

  it('discards', async () => {
    const { app } = await settings();
    await app.getByRole('button', { name: 'Remove Product Manager' }).click();
    await app.getByRole('combobox', { name: 'Product Manager' }).waitFor();
    await app.getByRole('button', { name: 'Discard' }).click();
    await app.getByRole('group', { name: 'Product Manager' }).getByText('Nandini Kulkarni').waitFor();
    expect(await app.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  });

  it('loses nobody’s change where two people save at once', async () => {
    const { app: mine } = await settings();
    const { app: theirs } = await settings();
    await mine.getByRole('radio', { name: /^Product at scale/ }).check();
    await theirs.getByRole('button', { name: 'Remove If they disagree' }).click();
    await theirs.getByRole('button', { name: 'Save' }).click();
    await theirs.getByText('Saved', { exact: true }).waitFor();

    await mine.getByRole('button', { name: 'Save' }).click();
    const conflict = mine.getByRole('alert');
    await conflict.getByText('Someone else saved while you were editing').waitFor();
    await conflict.getByText(/They changed the escalation contact\./).waitFor();
    await conflict.getByRole('button', { name: 'Keep my changes on top of theirs' }).click();
    await mine.getByRole('button', { name: 'Save' }).click();
    await mine.getByText('Saved', { exact: true }).waitFor();
    expect(await mine.getByRole('radio', { name: /^Product at scale/ }).isChecked()).toBe(true);
    await mine.getByRole('combobox', { name: 'If they disagree' }).waitFor();
  });

  it.each([
    { theme: 'light', width: 1280 },
    { theme: 'dark', width: 1280 },
    { theme: 'light', width: 400 },
  ] as const)('is accessible in the $theme theme at $width px', async ({ theme, width }) => {
    const { page, app } = await settings({ theme, width });
    await app.getByRole('radio', { name: /^Product Owner led/ }).check();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
