/** The host's own pages over plain HTTP: who sees what, and what the doors refuse. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { demoSite, DEMO_PEOPLE } from '../../../local/demo';
import { simulatedJira, startHost } from '../../../local/host';
import type { RunningHost } from '../../../local/host';
import { FIXTURE_APP } from './support/fixture-runner';

const NOW = new Date('2026-09-14T09:00:00Z');
const SPACE = '/jira/software/projects/LEND';

describe('the pages of the local Jira', () => {
  const storageDir = mkdtempSync(path.join(os.tmpdir(), 'host-'));
  let host: RunningHost;
  const unhandled: string[] = [];
  beforeAll(async () => {
    const { jira } = simulatedJira(demoSite(NOW));
    host = await startHost({
      jira,
      appDirectory: FIXTURE_APP,
      port: 0,
      storageDir,
      onUnhandled: (what) => unhandled.push(what),
    });
  });
  afterAll(async () => {
    await host.close();
    rmSync(storageDir, { recursive: true, force: true });
  });
  const visit = async (
    address: string,
    person: keyof typeof DEMO_PEOPLE = 'spaceAdmin',
  ): Promise<{ status: number; text: string }> => {
    const response = await fetch(host.url + address, {
      headers: { cookie: `viewer=${encodeURIComponent(DEMO_PEOPLE[person])}` },
    });
    return { status: response.status, text: await response.text() };
  };

  test.each([
    ['/jira/projects', 'Lending app'],
    [`${SPACE}/summary`, 'Company-managed'],
    [`${SPACE}/list`, 'LEND-2'],
    [`${SPACE}/boards/1`, 'In progress'],
    [`${SPACE}/boards/1/backlog`, 'LEND Sprint 25'],
    [`${SPACE}/backlog`, 'LEND Sprint 25'],
    [`${SPACE}/apps/fixture-app`, 'data-mount'],
    [`${SPACE}/settings`, 'Work types and their statuses'],
    [`${SPACE}/settings/apps/fixture-app`, 'data-mount'],
    ['/browse/LEND-1', 'data-mount'],
    ['/jira/dashboards', 'Fixture gadget'],
    ['/local', 'fixture-hourly'],
  ])('%s', async (address, text) => {
    const page = await visit(address);
    expect(page.status).toBe(200);
    expect(page.text).toContain(text);
  });

  test('a person without access is told so, with Jira’s reason', async () => {
    const page = await visit(`${SPACE}/summary`, 'outsider');
    expect(page.status).toBe(404);
    expect(page.text).toContain('Gareth Pellow');
    expect(page.text).not.toContain('Lending app');
    await expect(visit('/browse/LEND-1', 'outsider')).resolves.toMatchObject({ status: 404 });
  });

  test('settings are for those who administer the space, the admin page for Jira admins', async () => {
    await expect(visit(`${SPACE}/settings/apps/fixture-app`, 'developer')).resolves.toMatchObject({ status: 404 });
    await expect(visit('/jira/settings/apps/fixture-app', 'developer')).resolves.toMatchObject({ status: 404 });
    await expect(visit('/jira/settings/apps/fixture-app', 'jiraAdmin')).resolves.toMatchObject({ status: 200 });
  });

  test('an address that nothing has', async () => {
    await expect(visit('/jira/nothing/here')).resolves.toMatchObject({ status: 404 });
  });

  const command = async (
    name: string,
    body: unknown,
    headers: Record<string, string> = { 'x-host-page': '1' },
  ): Promise<unknown> => {
    const response = await fetch(`${host.url}/__host__/${name}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return response.json();
  };

  test('commands need the page’s header, and a frame that was opened here', async () => {
    await expect(command('invoke', {}, {})).resolves.toEqual({ error: 'Refused.' });
    await expect(command('invoke', { mountId: 'made-up', functionKey: 'echo' })).resolves.toEqual({
      error: expect.stringContaining('Reload the page'),
    });
    await expect(command('mount', { moduleKey: 'unknown' })).resolves.toEqual({
      error: expect.stringContaining('no module "unknown"'),
    });
  });

  test('a change to an item starts the app’s trigger, whoever made it', async () => {
    const { value: mount } = (await command('mount', { moduleKey: 'fixture-page', place: { projectKey: 'LEND' } })) as {
      value: { mountId: string };
    };
    const edit = {
      product: 'jira',
      restPath: '/rest/api/3/issue/LEND-125',
      fetchRequestInit: {
        method: 'PUT',
        headers: [['content-type', 'application/json']],
        body: '{"fields":{"labels":["x"]}}',
      },
    };
    await expect(command('product', { mountId: mount.mountId, ...edit })).resolves.toMatchObject({
      value: { status: 204 },
    });
    const stored = async (): Promise<unknown> =>
      (
        (await command('invoke', { mountId: mount.mountId, functionKey: 'get', payload: { key: 'triggered' } })) as {
          value: unknown;
        }
      ).value;
    for (let tries = 0; tries < 40 && JSON.stringify(await stored()) === '{"value":null}'; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(stored()).resolves.toEqual({ value: { eventType: 'avi:jira:updated:issue', key: 'LEND-125' } });
  });

  test('what the simulator does not implement is reported', async () => {
    const { value: mount } = (await command('mount', { moduleKey: 'fixture-page', place: { projectKey: 'LEND' } })) as {
      value: { mountId: string };
    };
    await command('product', {
      mountId: mount.mountId,
      product: 'jira',
      restPath: '/rest/api/3/webhook',
      fetchRequestInit: { method: 'GET' },
    });
    expect(unhandled.splice(0)).toEqual(["Jira's GET /rest/api/3/webhook"]);
    await expect(
      command('product', { mountId: mount.mountId, product: 'confluence', restPath: '/x' }),
    ).resolves.toEqual({ error: expect.stringContaining('requests to confluence') });
    expect(unhandled.splice(0)).toHaveLength(1);
  });

  test('the next free port is taken, and Jira’s state survives a restart', async () => {
    const wanted = Number(new URL(host.url).port);
    const folder = mkdtempSync(path.join(os.tmpdir(), 'host-'));
    const first = simulatedJira(demoSite(NOW), folder);
    const second = await startHost({ jira: first.jira, appDirectory: FIXTURE_APP, port: wanted, storageDir: folder });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(wanted);
    await first.jira.handle(
      { method: 'PUT', path: '/rest/api/3/issue/LEND-1', headers: {}, body: { fields: { labels: ['kept'] } } },
      { accountId: DEMO_PEOPLE.spaceAdmin, via: 'direct' },
    );
    await Promise.all([first.flush(), second.close()]);
    const again = simulatedJira(demoSite(NOW), folder);
    expect(again.site.data.issues.find(({ key }) => key === 'LEND-1')?.labels).toEqual(['kept']);
    rmSync(folder, { recursive: true, force: true });
  });
});
