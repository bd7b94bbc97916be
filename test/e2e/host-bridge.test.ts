/** The bridge contract: the unmodified @forge/bridge in a frame of the local host, under Atlassian's own policy. */
import AxeBuilder from '@axe-core/playwright';
import type { Frame, Page } from 'playwright-core';
import type * as Bridge from '@forge/bridge';
import { DEMO_PEOPLE } from '../../local/demo';
import { FIXTURE_APP } from '../local/host/support/fixture-runner';
import { buildFixtureUi } from '../local/host/support/fixture-ui';
import { appFrame, describeInBrowser, startHostFixture } from '../support/host';
import type { HostFixture } from '../support/host';
import { untilFine } from './screen';

declare global {
  var bridge: typeof Bridge;
  var seen: unknown[];
}

const PAGE = '/jira/software/projects/LEND/apps/fixture-app';
const BACKLOG = '/jira/software/projects/LEND/boards/1/backlog';

describeInBrowser('the bridge, with the real @forge/bridge', () => {
  /** Playwright's own waiting compiles what it waits for inside the page, which the policy there forbids. */
  const until = (holds: () => Promise<boolean>): Promise<void> =>
    untilFine(page, async () => ((await holds()) ? null : 'What was waited for did not come about.'));
  let fixture: HostFixture;
  let page: Page;
  let frame: Frame;

  beforeAll(async () => {
    await buildFixtureUi();
    fixture = await startHostFixture({ appDirectory: FIXTURE_APP });
  }, 60_000);
  afterAll(() => fixture.close());
  beforeEach(async () => {
    page = await fixture.open(PAGE, { accountId: DEMO_PEOPLE.spaceAdmin });
    frame = await appFrame(page);
    await frame.waitForSelector('body[data-ready]');
  });
  afterEach(async () => {
    await page.context().close();
    fixture.expectNoTrouble();
  });

  /** Waits until the fixture has noticed this trouble, which may arrive a moment later, and takes it off the list. */
  const trouble = async (words: string): Promise<void> => {
    let seen = '';
    const listen = async (): Promise<void> => {
      try {
        fixture.expectNoTrouble();
      } catch (error) {
        seen += (error as Error).message;
      }
      await page.waitForTimeout(50);
    };
    while (!seen.includes(words)) await listen();
    // The browser tells of one refusal in several ways; the others follow at once.
    for (let rest = 0; rest < 4; rest += 1) await listen();
  };

  test('getContext tells person, place and site', async () => {
    const context = await frame.evaluate(() => bridge.view.getContext());
    expect(context).toMatchObject({
      accountId: DEMO_PEOPLE.spaceAdmin,
      moduleKey: 'fixture-page',
      siteUrl: fixture.host.url,
      locale: 'en-US',
      extension: { type: 'jira:projectPage', project: { key: 'LEND', type: 'software' } },
      theme: { colorMode: 'light' },
    });
  });

  test('invoke carries values and errors, and refuses what is too big', async () => {
    const echo = await frame.evaluate(() =>
      bridge.invoke<{ payload: unknown; context: { extension: unknown } }>('echo', { a: 1 }),
    );
    expect(echo).toMatchObject({
      payload: { a: 1 },
      context: { accountId: DEMO_PEOPLE.spaceAdmin, extension: { project: { key: 'LEND' } } },
    });
    await expect(frame.evaluate(() => bridge.invoke('fail'))).rejects.toThrow('It went wrong on purpose');
    await expect(frame.evaluate(() => bridge.invoke('nothing'))).resolves.toBeUndefined();
    await expect(frame.evaluate(() => bridge.invoke('echo', { text: 'x'.repeat(600_000) }))).rejects.toThrow(
      'Forge takes 512000',
    );
  });

  test('requestJira answers as the person', async () => {
    const answers = await frame.evaluate(async () => {
      const me = await bridge.requestJira('/rest/api/3/myself');
      const none = await bridge.requestJira('/rest/api/3/issue/NONE-1');
      const found = await bridge.requestJira('/rest/api/3/search/jql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ jql: 'project = LEND', maxResults: 2, fields: ['summary'] }),
      });
      return {
        me: await me.json(),
        none: none.status,
        found: ((await found.json()) as { issues: unknown[] }).issues.length,
        type: me.headers.get('content-type'),
      };
    });
    expect(answers).toMatchObject({
      me: { accountId: DEMO_PEOPLE.spaceAdmin },
      none: 404,
      found: 2,
      type: expect.stringContaining('json'),
    });
  });

  test('history lives in the address bar, both ways', async () => {
    await frame.evaluate(async () => {
      const history = await bridge.view.createHistory();
      history.listen((location, action) => seen.push([location.pathname + location.search, action]));
      history.push('/second?board=2');
    });
    await page.waitForURL(`**${PAGE}/second?board=2`);
    await frame.evaluate(async () => (await bridge.view.createHistory()).replace('?board=3'));
    await page.waitForURL(`**${PAGE}/second?board=3`);
    await page.goBack();
    await page.waitForURL(`**${PAGE}`);
    await until(async () => frame.evaluate(() => seen.length === 3));
    await expect(frame.evaluate(() => seen)).resolves.toEqual([
      ['/second?board=2', 'PUSH'],
      ['/second?board=3', 'REPLACE'],
      ['/', 'POP'],
    ]);
  });

  test('a deep link arrives in the frame', async () => {
    await page.goto(`${fixture.host.url}${PAGE}/second?scope=top#row`);
    frame = await appFrame(page);
    await frame.waitForSelector('body[data-ready]');
    const location = await frame.evaluate(async () => (await bridge.view.createHistory()).location);
    expect(location).toMatchObject({ pathname: '/second', search: '?scope=top', hash: '#row' });
  });

  test('the frame follows the theme while it is open', async () => {
    const colour = (): Promise<string> => frame.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await colour();
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await until(async () => (await colour()) !== light);
    await expect(frame.evaluate('document.documentElement.dataset.colorMode')).resolves.toBe('dark');
    await expect(frame.evaluate(async () => (await bridge.view.getContext()).theme)).resolves.toMatchObject({
      colorMode: 'dark',
    });
  });

  test('a flag shows, acts and closes', async () => {
    await frame.evaluate(() => {
      const flag = bridge.showFlag({
        id: 'f1',
        title: 'Saved',
        description: 'All of it',
        type: 'success',
        actions: [{ text: 'Undo', onClick: () => void seen.push('undo') }],
      });
      Object.assign(globalThis, { flag });
    });
    await page.getByRole('button', { name: 'Undo' }).click();
    await until(async () => frame.evaluate(() => seen.includes('undo')));
    await frame.evaluate(() => (globalThis as unknown as { flag: { close: () => Promise<void> } }).flag.close());
    await page.getByText('Saved').waitFor({ state: 'detached' });
  });

  test('a dialog gets context and gives a payload back', async () => {
    await frame.evaluate(() =>
      new bridge.Modal({
        title: 'Ask',
        size: 'large',
        context: { question: 1 },
        onClose: (payload) => void seen.push(payload),
      }).open(),
    );
    const dialog = page.getByRole('dialog', { name: 'Ask' });
    await dialog.waitFor();
    const inner = await appFrame(page, 1);
    await inner.waitForSelector('body[data-ready]');
    await expect(inner.evaluate(async () => (await bridge.view.getContext()).extension)).resolves.toMatchObject({
      project: { key: 'LEND' },
      modal: { question: 1 },
    });
    await inner.evaluate(() => void bridge.view.close({ answer: 42 }));
    await dialog.waitFor({ state: 'detached' });
    await until(async () => frame.evaluate(() => seen.length > 0));
    await expect(frame.evaluate(() => seen)).resolves.toEqual([{ answer: 42 }]);
  });

  test('view.close outside of a dialog is refused', async () => {
    await expect(frame.evaluate(() => bridge.view.close())).rejects.toThrow('not closable');
  });

  test('events reach other frames until they are unsubscribed', async () => {
    const heard = await frame.evaluate(async () => {
      const subscription = await bridge.events.on('ping', (payload) => void seen.push(payload));
      await bridge.events.emit('ping', { n: 1 });
      subscription.unsubscribe();
      await new Promise((resolve) => setTimeout(resolve, 50));
      await bridge.events.emit('ping', { n: 2 });
      await new Promise((resolve) => setTimeout(resolve, 50));
      return seen;
    });
    expect(heard).toEqual([{ n: 1 }]);
  });

  test('router gives addresses of this site, and the title changes', async () => {
    const url = await frame.evaluate(async () =>
      String(await bridge.router.getUrl({ target: 'issue', issueKey: 'LEND-1' } as never)),
    );
    expect(url).toBe(`${fixture.host.url}/browse/LEND-1`);
    await frame.evaluate(() => bridge.view.changeWindowTitle('Another title'));
    await expect(page.title()).resolves.toBe('Another title');
    await frame.evaluate(() => void bridge.router.navigate('/jira/projects'));
    await page.waitForURL('**/jira/projects');
  });

  test('an unknown command fails by name', async () => {
    await expect(frame.evaluate(() => bridge.rovo.open({ type: 'forge' } as never))).rejects.toThrow();
    const message = await frame.evaluate(() =>
      (globalThis as unknown as { __bridge: { callBridge: (name: string) => Promise<unknown> } }).__bridge
        .callBridge('doSomethingNew')
        .catch((error: Error) => error.message),
    );
    expect(message).toContain('"doSomethingNew"');
    await trouble('the bridge command "doSomethingNew"');
  });

  test('the policy is enforced: no inline script, no other host', async () => {
    const result = await frame.evaluate(`(async () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.inlineRan = true';
      document.head.append(script);
      const fetched = await fetch('https://example.com/').then(() => 'sent', () => 'blocked');
      return { inline: 'inlineRan' in globalThis, fetched };
    })()`);
    expect(result).toEqual({ inline: false, fetched: 'blocked' });
    await trouble('connect-src https://example.com');
  });

  test('the app cannot reach the host’s own door', async () => {
    const outcome = await frame.evaluate(
      (origin) =>
        fetch(`${origin}/__host__/viewer`, { method: 'POST', headers: { 'x-host-page': '1' }, body: '{}' }).then(
          () => 'sent',
          () => 'blocked',
        ),
      fixture.host.url,
    );
    expect(outcome).toBe('blocked');
    await trouble('blocked by CORS policy');
  });

  test('the ••• menus of the backlog open the app in a dialog, with sprint and board', async () => {
    await page.goto(fixture.host.url + BACKLOG);
    await page
      .getByRole('button', { name: /More actions for LEND Sprint/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Fixture sprint check' }).click();
    await page.getByRole('dialog').waitFor();
    let inner = await appFrame(page);
    await inner.waitForSelector('body[data-ready]');
    await expect(inner.evaluate(async () => (await bridge.view.getContext()).extension)).resolves.toMatchObject({
      type: 'jira:sprintAction',
      project: { key: 'LEND' },
      board: { id: '1', type: 'scrum' },
      sprint: { id: expect.stringMatching(/^\d+$/), state: 'active' },
    });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'More actions for the backlog' }).click();
    await page.getByRole('menuitem', { name: 'Fixture backlog check' }).click();
    inner = await appFrame(page);
    await inner.waitForSelector('body[data-ready]');
    await expect(inner.evaluate(async () => (await bridge.view.getContext()).moduleKey)).resolves.toBe(
      'fixture-backlog',
    );
  });

  test.each([
    ['/browse/LEND-1', 'fixture-context'],
    ['/jira/software/projects/LEND/settings/apps/fixture-app', 'fixture-settings'],
    ['/jira/dashboards', 'fixture-gadget'],
  ])('%s shows %s', async (address, moduleKey) => {
    await page.goto(fixture.host.url + address);
    const inner = await appFrame(page);
    await inner.waitForSelector('body[data-ready]');
    await expect(inner.evaluate(async () => (await bridge.view.getContext()).moduleKey)).resolves.toBe(moduleKey);
  });

  test.each([
    '/jira/projects',
    '/jira/software/projects/LEND/summary',
    '/jira/software/projects/LEND/list',
    '/jira/software/projects/LEND/boards/1',
    BACKLOG,
    PAGE,
    '/browse/LEND-1',
    '/jira/software/projects/LEND/settings',
    '/local',
  ])('%s has no accessibility faults, light or dark', async (address) => {
    await page.goto(fixture.host.url + address);
    const faults = async (rules?: string[]): Promise<string[]> => {
      const builder = new AxeBuilder({ page }).exclude('iframe');
      const { violations } = await (rules === undefined ? builder : builder.withRules(rules)).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    };
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Dark theme' }).click();
    expect(await faults(['color-contrast'])).toEqual([]);
  });
});
