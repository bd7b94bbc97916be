import { DEMO_PEOPLE } from '../../local/demo';
import type { JiraSite } from '../../local/jira';
import { describeInBrowser, startHostFixture, type HostFixture } from '../support/host';
import { accessibilityProblems, addressOf, appOf, hasFocus, untilFine } from './screen';

describeInBrowser('Actions on items', () => {
  let fixture: HostFixture;
  let untouched: ReturnType<JiraSite['snapshot']> | undefined;
  beforeAll(async () => {
    fixture = await startHostFixture();
    untouched = fixture.site?.snapshot();
  }, 120_000);
  afterAll(async () => fixture.close());
  beforeEach(() => fixture.site?.load(untouched));
  afterEach(() => fixture.expectNoTrouble());

  const issue = (key: string) => fixture.site?.data.issues.find((it) => it.key === key);
  const check = async (query = '', visit = {}) => {
    const page = await fixture.open(addressOf.backlogCheck('LEND', query), visit);
    const app = appOf(page);
    await app.getByText(/^\d+ of 18 ready\./).waitFor();
    return { page, app };
  };

  it('excuses a gap with a reason, shows it, and takes it back', async () => {
    const { page, app } = await check('?item=LEND-163');
    const panel = app.getByRole('complementary');
    await panel.getByRole('button', { name: 'Exempt' }).click();
    const form = panel.getByRole('form', { name: 'Exempt LEND-163 from a check' });
    await form.getByRole('combobox', { name: 'Gap' }).selectOption('No acceptance criteria');
    expect(await accessibilityProblems(page)).toEqual([]);
    await form.getByRole('button', { name: 'Exempt' }).click();
    await form.getByText('Say why, so that others can judge it later.').waitFor();
    await form.getByRole('textbox', { name: 'Reason' }).fill('A spike in all but name; Marek knows.');
    await form.getByRole('button', { name: 'Exempt' }).click();
    const said = panel.getByText('Exempt: No acceptance criteria.');
    await said.waitFor();
    expect(await hasFocus(said)).toBe(true);
    await panel.getByText('A spike in all but name; Marek knows.').waitFor();
    expect(issue('LEND-163')?.properties?.['whose-call.exemptions']).toMatchObject({
      exemptions: [{ checkId: 'missing-acceptance-criteria', by: DEMO_PEOPLE.productOwner }],
    });
    await panel.getByRole('button', { name: 'Take back exemption: No acceptance criteria' }).click();
    await panel.getByText('No longer exempt: No acceptance criteria.').waitFor();
    await panel.getByRole('heading', { name: /No acceptance criteria/ }).waitFor();
  });

  it('sets an estimate by keyboard, and shows the item judged again', async () => {
    const unestimated = /Not estimated/;
    const { page, app } = await check();
    const group = app.getByRole('region', { name: /Needs PO/ });
    const row = group.getByRole('listitem').filter({ hasText: unestimated }).first();
    const key = (await row.getByRole('link').first().textContent()) ?? '';
    await app.getByRole('link', { name: key }).first().waitFor();
    const opened = await check(`?item=${key}`);
    const panel = opened.app.getByRole('complementary');
    await panel.getByRole('button', { name: 'Set estimate' }).press('Enter');
    const field = panel.getByRole('form').getByRole('textbox');
    await field.waitFor();
    await untilFine(opened.page, async () => ((await hasFocus(field)) ? null : 'The field has no focus.'));
    await opened.page.keyboard.type('5');
    await panel.getByText(/^Writes 5 into/).waitFor();
    await opened.page.keyboard.press('Enter');
    await panel.getByText(/ is now 5\.$/).waitFor();
    await panel.getByRole('heading', { name: unestimated }).waitFor({ state: 'detached' });
    expect(Object.values(issue(key)?.customFields ?? {})).toContain(5);
    await page.close();
  });

  it('adds headings that are no criteria yet, and overwrites nothing', async () => {
    const { app } = await check('?item=LEND-163');
    const panel = app.getByRole('complementary');
    await panel.getByRole('button', { name: 'Add criteria headings' }).click();
    const form = panel.getByRole('form');
    await form.getByText('[Given … when … then …]').waitFor();
    const path = '/rest/api/3/issue/LEND-163';
    const text = {
      type: 'doc',
      version: 1,
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Mine.' }] }],
    };
    await fixture.site?.handle(
      { method: 'PUT', path, body: { fields: { description: text } } },
      { accountId: DEMO_PEOPLE.developer, via: 'direct' },
    );
    await form.getByRole('button', { name: 'Add to the description' }).click();
    await form.getByText(/Somebody has changed the description/).waitFor();
    expect(issue('LEND-163')?.description).toEqual(text);
    await form.getByRole('button', { name: 'Cancel' }).click();
    expect(await hasFocus(panel.getByRole('button', { name: 'Add criteria headings' }))).toBe(true);
    await panel.getByRole('button', { name: 'Add criteria headings' }).click();
    await form.getByText('At the end of the description there will be:').waitFor();
    await form.getByRole('button', { name: 'Add to the description' }).click();
    await panel.getByText(/Headings were added/).waitFor();
    expect(JSON.stringify(issue('LEND-163')?.description)).toContain('Mine.');
    await panel.getByRole('button', { name: 'Add criteria headings' }).waitFor({ state: 'detached' });
    await panel
      .getByRole('heading', { name: /No acceptance criteria|criteria/ })
      .first()
      .waitFor();
  });

  it('gives a parent that is looked up first', async () => {
    const page = await fixture.open(addressOf.backlogCheck('LEND', '?scope=jql&jql=key%20%3D%20LEND-43&item=LEND-43'));
    const app = appOf(page);
    const panel = app.getByRole('complementary');
    await panel.getByRole('button', { name: 'Set parent' }).click();
    const form = panel.getByRole('form');
    await form.getByRole('textbox').fill('lend-999');
    await form.getByRole('button', { name: 'Look up' }).click();
    await form.getByText('There is no such work item, or you may not see it.').waitFor();
    await form.getByRole('textbox').fill('LEND-31');
    await form.getByRole('button', { name: 'Look up' }).click();
    await form.getByRole('button', { name: 'Make LEND-31 the parent' }).click();
    await panel.getByText('Its parent is now LEND-31.').waitFor();
    await panel.getByText('Belongs to a larger piece of work').waitFor();
    expect(issue('LEND-43')?.parentId).toBe(issue('LEND-31')?.id);
  });

  it('comments once on what is shown, and never twice', async () => {
    const { page, app } = await check();
    const comments = () =>
      (fixture.site?.data.issues ?? []).flatMap(({ key, comments: own = [] }) =>
        own.filter(({ properties }) => properties?.['whose-call.gaps'] !== undefined).map(() => key),
      );
    await app.getByRole('button', { name: 'Comment or label' }).click();
    const panel = app.getByRole('region', { name: 'Comment on or label what is shown' });
    const write = panel.getByRole('button', { name: /^Comment on \d+ work items?$/ });
    await write.waitFor();
    await panel
      .getByText(/gaps? waits? on the Product Owner:/)
      .first()
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const count = Number(/\d+/.exec((await write.textContent()) ?? '')?.[0]);
    await write.click();
    await panel.getByText(`Commented on ${count} work items.`).waitFor();
    expect(comments().length).toBe(count);
    expect(new Set(comments()).size).toBe(count);
    await panel.getByRole('button', { name: 'Close' }).click();
    const opener = app.getByRole('button', { name: 'Comment or label' });
    expect(await hasFocus(opener)).toBe(true);
    await opener.click();
    await panel
      .getByText(`There is nothing to write. Left out: ${count} told of exactly these gaps before`, { exact: false })
      .waitFor();
    expect(await panel.getByRole('button', { name: /^Comment on/ }).isDisabled()).toBe(true);
  });

  it('labels what has not got the label', async () => {
    const { app } = await check();
    await app.getByRole('button', { name: 'Comment or label' }).click();
    const panel = app.getByRole('region', { name: 'Comment on or label what is shown' });
    await panel.getByLabel('add the label').check();
    await panel.getByRole('textbox', { name: 'Label' }).fill('two words');
    await panel.getByText('A label has no spaces.').waitFor();
    await panel.getByRole('textbox', { name: 'Label' }).fill('ask-marek');
    const write = panel.getByRole('button', { name: /^Label \d+ work items?$/ });
    const count = Number(/\d+/.exec((await write.textContent()) ?? '')?.[0]);
    await write.click();
    await panel.getByText(`Labelled ${count} work items.`).waitFor();
    expect(fixture.site?.data.issues.filter(({ labels }) => labels.includes('ask-marek')).length).toBe(count);
  });

  it('offers nothing to those who may not edit', async () => {
    const { site } = fixture;
    if (site === undefined) throw new Error('needs the simulator');
    const { data } = site;
    const projects = data.projects.map((it) => ({ ...it, permissions: { ...it.permissions, EDIT_ISSUES: [] } }));
    site.load({ version: 1, data: { ...data, projects } });
    const { app } = await check('?item=LEND-163');
    const panel = app.getByRole('complementary');
    await panel.getByRole('heading', { name: /No acceptance criteria/ }).waitFor();
    await panel.getByRole('button', { name: 'Exempt' }).waitFor({ state: 'detached' });
    expect(await panel.getByRole('button').count()).toBe(1);
  });
});
