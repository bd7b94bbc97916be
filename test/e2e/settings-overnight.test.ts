/** What the settings meet in real life: a workflow that changes after they were saved, and defaults that went bad. */
import type { SiteData } from '../../local/jira';
import { DEMO_PEOPLE } from '../../local/demo';
import { describeInBrowser, startHostFixture, type HostFixture } from '../support/host';
import { accessibilityProblems, addressOf, appOf } from './screen';
import { openSection, save } from './settings-form';

jest.setTimeout(120_000);

let fixture: HostFixture;
const closing = async () => {
  try {
    fixture.expectNoTrouble();
  } finally {
    await fixture.close();
  }
};
const settingsOf = async (key: string) =>
  appOf(await fixture.open(addressOf.settings(key), { accountId: DEMO_PEOPLE.spaceAdmin }));

/** The same site with another name for a status of the space, one status more and one work type less. */
function overnight(data: SiteData): SiteData {
  const named = (name: string) => data.statuses.find((status) => status.name === name)!;
  const bug = data.issueTypes.find(({ name }) => name === 'Bug')!;
  const [delivery] = [named('In progress')];
  return {
    ...data,
    statuses: [
      ...data.statuses.map((status) => (status.id === delivery.id ? { ...status, name: 'Building' } : status)),
      { ...delivery, id: '99001', name: 'Waiting for parts' },
    ],
    projects: data.projects.map((project) =>
      project.key === 'LEND'
        ? {
            ...project,
            issueTypes: project.issueTypes
              .filter(({ issueTypeId }) => issueTypeId !== bug.id)
              .map((type) => ({ ...type, statusIds: [...type.statusIds, '99001'] })),
          }
        : project,
    ),
  };
}

describeInBrowser('A workflow that changed after the settings were saved', () => {
  beforeEach(async () => {
    fixture = await startHostFixture();
  }, 120_000);
  afterEach(closing);

  it('is shown on the map and in the settings: new, renamed and gone, and what was set still holds', async () => {
    const before = await settingsOf('LEND');
    await openSection(before, 'Exceptions');
    await before.getByRole('button', { name: 'Add an exception' }).click();
    await before.getByRole('combobox', { name: 'Work type', exact: true }).selectOption({ label: 'Story' });
    await before.getByRole('combobox', { name: 'Status', exact: true }).selectOption({ label: 'In progress' });
    await before.getByRole('combobox', { name: 'Who decides' }).selectOption({ label: 'Product Manager' });
    await before.getByRole('button', { name: 'Add', exact: true }).click();
    await save(before);
    const site = fixture.site!;
    site.load({ version: 1, data: overnight({ ...site.data, issues: [] }) });

    const page = await fixture.open(addressOf.whoDecides('LEND'), { accountId: DEMO_PEOPLE.spaceAdmin });
    const map = appOf(page);
    await map.getByRole('button', { name: /^Story at Building: Product Manager decides/ }).waitFor();
    await map.getByText(/“In progress” is now “Building”\. What was set for it still holds\./).waitFor();
    await map.getByText(/^1 status came since the map was saved/).waitFor();
    await map.getByText(/^1 work type went since the map was saved/).waitFor();
    await map.getByText('“Bug”.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    const after = await settingsOf('LEND');
    await openSection(after, 'Exceptions');
    await after.getByText('This space has changed since its settings were saved').waitFor();
    await after.getByText(/In progress is now Building/).waitFor();
    await after.getByText('Gone work types: Bug.').waitFor();
    await after.getByRole('button', { name: 'I have seen this' }).click();
    await save(after);
    await page.reload();
    await map.getByRole('button', { name: /^Story at Building: Product Manager decides/ }).waitFor();
    await map.getByRole('heading', { name: 'Recorded decisions' }).waitFor();
    expect(await map.getByText(/since the map was saved/).count()).toBe(0);
  });
});

describeInBrowser('Defaults of the site that cannot be read', () => {
  beforeEach(async () => {
    const settings = { version: 2, preset: 'anarchy' };
    fixture = await startHostFixture({
      storage: {
        'settings:site:r00000001': { revision: 1, savedBy: null, savedAt: null, settings },
        'settings:site:head': { revision: 1 },
      },
    });
  }, 120_000);
  afterEach(closing);

  it('leave a space its own settings, to read and to save, and are told beside them', async () => {
    const map = appOf(await fixture.open(addressOf.whoDecides('OPS'), { accountId: DEMO_PEOPLE.spaceAdmin }));
    await map.getByText('The site’s defaults cannot be read').waitFor();
    // The space has chosen this split itself.
    await map.getByRole('button', { name: /^Epic at On the roadmap: Product Owner decides/ }).waitFor();
    const settings = await settingsOf('OPS');
    await settings.getByText('The site’s defaults cannot be read').waitFor();
    await settings.getByRole('button', { name: /^How decisions are split.*Product Owner led/ }).waitFor();
    await openSection(settings, 'How decisions are split');
    await settings.getByRole('radio', { name: /^Product at scale/ }).check();
    await save(settings);

    const page = await fixture.open(addressOf.siteSettings(), { accountId: DEMO_PEOPLE.jiraAdmin });
    const admin = appOf(page).getByRole('alert');
    await admin.getByText(/there is "anarchy"; it should be one of: strategic-tactical/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await admin.getByRole('button', { name: 'Start afresh…' }).click();
    await admin.getByRole('button', { name: 'Replace them with the product’s defaults' }).click();
    await appOf(page).getByRole('button', { name: 'Save', exact: true }).waitFor();
  });
});
