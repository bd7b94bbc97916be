/** Settings over time and between people: two admins at once, history, files, damage. */
import { readFileSync } from 'node:fs';
import { DEMO_PEOPLE } from '../../local/demo';
import { projectIdOf } from '../../local/demo/spaces';
import { demoStorageEntries } from '../../local/host';
import { describeInBrowser, startHostFixture, TEST_NOW, type HostFixture } from '../support/host';
import { accessibilityProblems, addressOf, appOf } from './screen';
import { openSection, restore, save } from './settings-form';

/** Two browsers at once take their time where the machine is busy. */
jest.setTimeout(120_000);

let fixture: HostFixture;

const settings = async (visit: object = {}) => {
  const page = await fixture.open(addressOf.settings('LEND'), { accountId: DEMO_PEOPLE.spaceAdmin, ...visit });
  return { page, app: appOf(page) };
};

const closing = async () => {
  try {
    fixture.expectNoTrouble();
  } finally {
    await fixture.close();
  }
};

describeInBrowser('Settings of a space over time', () => {
  beforeEach(async () => {
    fixture = await startHostFixture();
  }, 120_000);
  afterEach(closing);

  it('loses nobody’s change where two people save at once, and lets the second choose', async () => {
    const { page, app: mine } = await settings();
    const { app: theirs } = await settings({ accountId: DEMO_PEOPLE.productOwner });
    await openSection(mine, 'How decisions are split');
    await mine.getByRole('radio', { name: /^Product at scale/ }).check();
    await mine.getByRole('button', { name: 'Remove Product Owner', exact: true }).click();
    await theirs.getByRole('button', { name: 'Remove If they disagree' }).click();
    await theirs.getByRole('button', { name: 'Remove Product Owner', exact: true }).click();
    const box = theirs.getByRole('combobox', { name: 'Product Owner', exact: true });
    await box.pressSequentially('beat');
    await theirs.getByRole('option', { name: /Beatriz Loureiro/ }).waitFor();
    await box.press('Enter');
    await save(theirs);

    await mine.getByRole('button', { name: 'Save', exact: true }).click();
    const conflict = mine.getByRole('alert');
    await conflict.getByRole('heading', { name: 'Marek Dvorský saved while you were editing' }).waitFor();
    const roles = conflict.getByRole('group', { name: 'Who holds the roles' });
    const owner = roles.getByRole('row', { name: /^Product Owner/ });
    await owner.getByText('Changed by both').waitFor();
    await owner.getByRole('cell', { name: 'Beatriz Loureiro' }).waitFor();
    await owner.getByRole('cell', { name: 'nobody' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await roles.getByRole('radio', { name: /^Only theirs/ }).check();
    await conflict.getByRole('button', { name: 'Continue with this' }).click();

    await save(mine);
    await mine.getByRole('group', { name: 'Product Owner' }).getByText('Beatriz Loureiro').waitFor();
    await mine.getByRole('combobox', { name: 'If they disagree' }).waitFor();
    expect(await mine.getByRole('radio', { name: /^Product at scale/ }).isChecked()).toBe(true);
  });

  it('shows who changed what, and restores an old revision by way of the form', async () => {
    const { page, app } = await settings();
    await app.getByRole('button', { name: 'Remove Product Manager' }).click();
    await save(app);
    await openSection(app, 'History and file');
    await app.getByText('Product Manager: nobody instead of Nandini Kulkarni.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await restore(app, 1);
    await app.getByText('Unsaved changes: Who holds the roles').waitFor();
    await app.getByRole('group', { name: 'Product Manager' }).getByText('Nandini Kulkarni').waitFor();
    await save(app);
    await app.getByText('Product Manager: Nandini Kulkarni instead of nobody.').first().waitFor();
    expect(await app.getByRole('button', { name: /^Restore revision/ }).count()).toBe(2);
  });

  it('gives the settings as a file and takes one back after a review', async () => {
    const { page, app } = await settings();
    await openSection(app, 'History and file');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      app.getByRole('button', { name: 'Export as a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('whose-call-LEND.json');
    const text = readFileSync(await download.path(), 'utf8');
    const take = (content: string) =>
      app
        .getByLabel('Import from a file')
        .setInputFiles({ name: 'edited.json', mimeType: 'application/json', buffer: Buffer.from(content) });

    await take(text);
    await app.getByText('Nothing: the form says the same.').waitFor();

    await take(text.replace('"strategic-tactical"', '"anarchy"'));
    const refused = app.getByRole('alert');
    await refused.getByText('edited.json cannot be used').waitFor();
    await refused.getByText('preset').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    await take(text.replace('"strategic-tactical"', '"product-owner-led"'));
    const review = app.getByRole('group', { name: 'What edited.json would change' });
    await review.getByText('The split: “Product Owner led” instead of “Strategic / tactical”.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await review.getByRole('button', { name: 'Put it into the form' }).click();
    await app.getByText('Unsaved changes: How decisions are split').waitFor();
    await save(app);
    await page.reload();
    await app.getByRole('button', { name: /^How decisions are split.*Product Owner led/ }).waitFor();
  });
});

describeInBrowser('Settings of a space that went wrong or out of date', () => {
  const OPS = `settings:space:${projectIdOf('OPS')}`;
  const LEND = `settings:space:${projectIdOf('LEND')}`;

  beforeEach(async () => {
    const demo = await demoStorageEntries(TEST_NOW);
    const saved = (key: string) => demo[key] as { readonly settings: Record<string, unknown> };
    const first = saved(`${OPS}:r00000001`);
    const lending = saved(`${LEND}:r00000001`);
    fixture = await startHostFixture({
      storage: {
        [`${OPS}:r00000002`]: { ...first, revision: 2, settings: { ...first.settings, preset: 'anarchy', holders: 1 } },
        [`${OPS}:head`]: { revision: 2 },
        // A workflow that changed overnight: one status was renamed, one is gone, and something was set for it.
        [`${LEND}:r00000001`]: {
          ...lending,
          settings: {
            ...lending.settings,
            statuses: { 99_999: 'PM' },
            seen: { issueTypes: {}, statuses: { 10007: 'Grooming', 99_999: 'Parked' } },
          },
        },
      },
    });
  }, 120_000);
  afterEach(closing);

  it('says what is damaged, keeps it, and restores an older revision', async () => {
    const { page, app } = await (async () => {
      const opened = await fixture.open(addressOf.settings('OPS'), { accountId: DEMO_PEOPLE.spaceAdmin });
      return { page: opened, app: appOf(opened) };
    })();
    const notice = app.getByRole('alert');
    await notice.getByText('The saved settings cannot be read').waitFor();
    await notice.getByText(/there is "anarchy"; it should be one of: strategic-tactical/).waitFor();
    await notice.getByText('holders', { exact: true }).waitFor();
    await notice.getByRole('button', { name: 'Look at older revisions' }).click();
    await app.getByText('This revision cannot be read. It is kept as it is.').waitFor();
    await restore(app, 1);
    expect(await accessibilityProblems(page)).toEqual([]);
    await app.getByRole('button', { name: 'Save it as the newest' }).click();
    await app.getByRole('button', { name: /^How decisions are split.*Product Owner led/ }).waitFor();
    await openSection(app, 'History and file');
    await app.getByText('This revision cannot be read. It is kept as it is.').waitFor();
  });

  it('starts afresh only in two steps', async () => {
    const page = await fixture.open(addressOf.settings('OPS'), { accountId: DEMO_PEOPLE.spaceAdmin });
    const app = appOf(page);
    await app.getByRole('button', { name: 'Start afresh…' }).click();
    await app.getByRole('button', { name: 'Replace them with the defaults' }).click();
    await app.getByRole('button', { name: /^How decisions are split.*as inherited/ }).waitFor();
  });

  it('shows what changed in the space, and takes away what names something gone', async () => {
    const { page, app } = await settings();
    await app.getByRole('button', { name: /^Exceptions.*The space has changed/ }).waitFor();
    await openSection(app, 'Exceptions');
    await app.getByText(/Grooming is now Refinement/).waitFor();
    await app.getByText('Gone statuses: Parked.').waitFor();
    await app.getByText('This space no longer has it, so this does nothing.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await app.getByRole('button', { name: 'Remove what names something gone' }).click();
    await save(app);
    await page.reload();
    await app.getByRole('button', { name: /^Exceptions/ }).waitFor();
    expect(await app.getByText('The space has changed').count()).toBe(0);
  });
});
