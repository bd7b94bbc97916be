/** The host in front of a real site, stood in for by the simulator over HTTP: the chooser, the app's pages, no changes. */
import { demoSite, DEMO_PEOPLE } from '../../local/demo';
import { remoteJira } from '../../local/host';
import { createJiraSite, serveJira } from '../../local/jira';
import type { ServedSite } from '../../local/jira';
import { appFrame, describeInBrowser, startHostFixture, TEST_NOW } from '../support/host';
import type { HostFixture } from '../support/host';

describeInBrowser('npm start -- --site', () => {
  let served: ServedSite;
  let fixture: HostFixture;
  beforeAll(async () => {
    const data = demoSite(TEST_NOW);
    const user = data.users.find(({ accountId }) => accountId === DEMO_PEOPLE.productOwner)!;
    served = await serveJira(createJiraSite(data, { clock: Date.now }), { users: { [user.emailAddress]: 'token' } });
    const jira = await remoteJira({ url: served.url, email: user.emailAddress, token: 'token', allowWrites: false });
    fixture = await startHostFixture({ jira });
  }, 90_000);
  afterAll(async () => {
    await fixture.close();
    await served.close();
  });

  test('a space is chosen from those of the site, and the app’s page reads it', async () => {
    const page = await fixture.open('/jira/projects');
    await page.getByRole('link', { name: 'Lending app' }).click();
    await page.getByRole('link', { name: 'Whose Call' }).click();
    const frame = await appFrame(page);
    await frame.getByRole('heading', { name: 'Who decides', exact: true }).waitFor();
    await frame.getByText('Story', { exact: true }).first().waitFor();
    fixture.expectNoTrouble();
  });
});
