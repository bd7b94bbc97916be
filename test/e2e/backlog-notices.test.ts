import { DEMO_PEOPLE, demoAppStorage } from '../../local/demo';
import { createSettingsStore } from '../../src/settings/store';
import { describeInBrowser, startHostFixture, TEST_NOW, type HostFixture } from '../support/host';
import { accessibilityProblems, addressOf, appOf } from './screen';

const LEND = 'LEND';

/** Settings with an option that the check refuses and exemptions that excuse nothing, as an older app may have left them. */
async function storageWithMistakes(): Promise<Readonly<Record<string, unknown>>> {
  const entries = new Map<string, unknown>();
  const store = createSettingsStore({
    get: async (key) => entries.get(key),
    set: async (key, value) => void entries.set(key, value),
    setIfFree: async (key, value) => {
      entries.set(key, value);
      return true;
    },
    delete: async (key) => void entries.delete(key),
  });
  const [projectId, settings] = Object.entries(demoAppStorage(TEST_NOW))[0] ?? [];
  if (projectId === undefined || settings === undefined) throw new Error('The demo has no settings.');
  const wide = { checkId: 'stale', scope: { type: 'label', id: 'nobody-has-this' }, reason: 'Parked' } as const;
  await store.space(projectId).save({
    settings: {
      ...settings,
      checks: { oversized: { options: { maxPoints: -1 } } },
      exemptions: [
        { ...wide, until: null },
        { ...wide, checkId: 'missing-parent', until: '2026-01-31' },
      ],
    },
    expectedRevision: 0,
    accountId: DEMO_PEOPLE.spaceAdmin,
    now: TEST_NOW,
  });
  return Object.fromEntries(entries);
}

describeInBrowser('Backlog check, what is wrong with the space’s own settings', () => {
  let fixture: HostFixture;
  beforeAll(async () => {
    fixture = await startHostFixture({ storage: await storageWithMistakes() });
  }, 120_000);
  afterAll(async () => fixture.close());
  afterEach(() => fixture.expectNoTrouble());

  const check = async (accountId: string, query = '') => {
    const page = await fixture.open(addressOf.backlogCheck(LEND, query), { accountId });
    const app = appOf(page);
    await app.getByText(/^\d+ of \d+ ready\. /).waitFor();
    return { page, app };
  };
  const options = 'Part of this space’s check settings cannot be followed';
  const exemptions = 'Exemptions in this space’s settings that excuse nothing';

  it('is told to who may mend it', async () => {
    const { page, app } = await check(DEMO_PEOPLE.spaceAdmin);
    await app
      .getByRole('region', { name: options })
      .getByText(/"oversized" were refused/)
      .waitFor();
    const notes = app.getByRole('region', { name: exemptions }).getByRole('listitem');
    expect(await notes.allTextContents()).toEqual([expect.stringContaining('ended on 31 Jan 2026')]);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('only the whole backlog shows that an exemption is not needed', async () => {
    const { app } = await check(DEMO_PEOPLE.spaceAdmin, '?scope=backlog');
    const notes = app.getByRole('region', { name: exemptions }).getByRole('listitem');
    await notes.getByText(/The label nobody-has-this from “.+”: not needed/).waitFor();
    expect(await notes.count()).toBe(2);
  });

  it('is not told to anybody else', async () => {
    const { app } = await check(DEMO_PEOPLE.developer, '?scope=backlog');
    expect(await app.getByRole('region', { name: options }).count()).toBe(0);
    expect(await app.getByRole('region', { name: exemptions }).count()).toBe(0);
  });
});

describeInBrowser('Backlog check of a space with a template', () => {
  let fixture: HostFixture;
  beforeAll(async () => {
    fixture = await startHostFixture();
  }, 120_000);
  afterAll(async () => fixture.close());
  afterEach(() => fixture.expectNoTrouble());

  const line = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  const entry = (text: string) => ({ type: 'listItem', content: [line(text)] });
  const template = {
    type: 'doc',
    version: 1,
    content: [
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Acceptance criteria' }] },
      {
        type: 'bulletList',
        content: [entry('The member sees the change at once'), entry('The change is written to the log')],
      },
    ],
  };

  it('says that it was recognised, on how many items, and shows its text', async () => {
    const jql = 'project = LEND AND statusCategory != Done';
    const items = fixture.site?.data.issues.filter(({ key }) => key.startsWith('LEND-1')) ?? [];
    for (const { key } of items) {
      const answer = await fixture.site?.handle(
        {
          method: 'PUT',
          path: `/rest/api/3/issue/${key}`,
          headers: { 'content-type': 'application/json' },
          body: { fields: { description: template } },
        },
        { accountId: DEMO_PEOPLE.jiraAdmin, via: 'user' },
      );
      expect(answer?.status).toBe(204);
    }
    const page = await fixture.open(addressOf.backlogCheck(LEND, `?scope=jql&jql=${encodeURIComponent(jql)}`));
    const app = appOf(page);
    const told = app.locator('summary').filter({ hasText: /own template was recognised on \d+ work items/ });
    await told.click();
    await app.getByText('The change is written to the log').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

describeInBrowser('Backlog check, when settings or changes cannot be read', () => {
  let fixture: HostFixture;
  beforeAll(async () => {
    const keys = Object.keys(await storageWithMistakes());
    fixture = await startHostFixture({ storage: Object.fromEntries(keys.map((key) => [key, 'damaged'])) });
  }, 120_000);
  afterAll(async () => fixture.close());
  afterEach(() => {
    fixture.site?.faults.clear();
    fixture.expectNoTrouble();
  });

  it('judges by the defaults, says so, and remembers no such run', async () => {
    const page = await fixture.open(addressOf.backlogCheck(LEND));
    const app = appOf(page);
    await app.getByRole('alert', { name: /^Judged by the defaults/ }).waitFor();
    await app.getByText(/of 18 ready\. /).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.reload();
    await app.getByText(/of 18 ready\. /).waitFor();
    await app.getByRole('button', { name: 'Export' }).first().waitFor();
    expect(await app.getByText('Since your last run').count()).toBe(0);
  });

  it('does not say that nothing was edited where it could not ask', async () => {
    const page = await fixture.open(addressOf.backlogCheck(LEND));
    const app = appOf(page);
    await app.getByText(/of 18 ready\. /).waitFor();
    const again = app.getByRole('button', { name: 'Re-check what changed' });
    await again.waitFor();
    fixture.site?.faults.add({ status: 403 });
    await again.click();
    await app.getByText('What was edited could not be found out').waitFor();
    const told = app.getByText(/^The list of edited items could not be read/);
    await told.waitFor();
    await again.click();
    await app.getByText('What was edited could not be found out').waitFor();
    expect(await told.count()).toBe(1);
    fixture.site?.faults.clear();
    await again.click();
    await app.getByText('Nothing was edited since').waitFor();
    expect(await told.count()).toBe(0);
  });
});
