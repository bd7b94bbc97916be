import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startFixture } from './support/fixture-runner';

type Running = Awaited<ReturnType<typeof startFixture>>;

describe('the back end, with the real @forge packages', () => {
  let fixture: Running;
  beforeAll(async () => {
    fixture = await startFixture();
  });
  afterAll(() => fixture.close());

  test('a resolver gets its payload, the product context and the person', async () => {
    const { payload, context } = await fixture.invoke<{ payload: unknown; context: Record<string, unknown> }>('echo', {
      a: [1, 'ü'],
    });
    expect(payload).toEqual({ a: [1, 'ü'] });
    expect(context).toMatchObject({ accountId: 'dev', extension: { project: { id: '10000' } } });
    expect(context['installContext']).toMatch(/^ari:cloud:jira::site\//);
  });

  test('undefined stays undefined, and an error keeps its message', async () => {
    await expect(fixture.invoke('nothing')).resolves.toBeUndefined();
    await expect(fixture.invoke('fail')).rejects.toThrow('It went wrong on purpose');
  });

  test('asUser is the person, asApp the app, and two people at once stay apart', async () => {
    const [ada, dev] = await Promise.all([
      fixture.invoke<Record<string, { accountId: string }>>('who', { waitMs: 150 }, 'admin'),
      fixture.invoke<Record<string, { accountId: string }>>('who', { waitMs: 50 }, 'dev'),
    ]);
    for (const [seen, person] of [
      [ada, 'admin'],
      [dev, 'dev'],
    ] as const) {
      expect(seen).toMatchObject({
        accountId: person,
        before: { accountId: person },
        after: { accountId: person },
        app: { accountId: 'app-account' },
      });
    }
  });

  test('authorize() asks about the person, also while somebody else is being served', async () => {
    const answers = await Promise.all(
      ['admin', 'dev', 'admin', 'dev'].map((person) => fixture.invoke('mayAdminister', { projectId: '10000' }, person)),
    );
    expect(answers).toEqual([true, false, true, false]);
  });

  test('getAppContext() knows the module and the time that is left', async () => {
    const context = await fixture.invoke<{ remaining: number }>('appContext');
    expect(context).toMatchObject({ appVersion: '1.0.0', environmentType: 'DEVELOPMENT', moduleKey: 'fixture-page' });
    expect(context.remaining).toBeGreaterThan(20_000);
    expect(context.remaining).toBeLessThanOrEqual(25_000);
  });

  test('the app sees no file, socket or variable of this machine', async () => {
    await expect(fixture.invoke('readFile')).resolves.toMatchObject({ error: { code: 'ERR_ACCESS_DENIED' } });
    await expect(fixture.invoke('socket')).resolves.toMatchObject({
      error: { message: expect.stringContaining('Forge has no sockets') },
    });
    const { keys, zone } = await fixture.invoke<{ keys: string[]; zone: string }>('environment');
    expect(keys).not.toContain('HOME');
    expect(keys).not.toContain('PATH');
    expect(zone).toBe('UTC');
  });

  test('requests leave for hosts in the manifest only', async () => {
    await expect(fixture.invoke('fetchOutside', { url: 'https://example.com/' })).resolves.toMatchObject({
      error: { name: 'REQUEST_EGRESS_ALLOWLIST_ERR', message: expect.stringContaining('https://example.com') },
    });
    // Port 9 is closed, so an allowed request fails at the network and not at the list.
    const allowed = await fixture.invoke<{ error: { name: string } }>('fetchOutside', { url: 'http://127.0.0.1:9/' });
    expect(allowed.error.name).not.toBe('REQUEST_EGRESS_ALLOWLIST_ERR');
  });

  test('what the host does not implement fails by name and is reported', async () => {
    await expect(fixture.invoke('graph')).resolves.toMatchObject({
      error: { message: expect.stringContaining("Atlassian's gateway path /graphql") },
    });
    expect(fixture.unhandled).toEqual([expect.stringContaining('/graphql')]);
  });
});

describe('time limits', () => {
  test('a call that takes too long fails, and others go on', async () => {
    const fixture = await startFixture({ resolverTimeoutMs: 400 });
    try {
      const slow = fixture.invoke('sleep', { ms: 2000 });
      await expect(fixture.invoke('sleep', { ms: 10 })).resolves.toBe('awake');
      await expect(slow).rejects.toThrow('within 0.4 s');
    } finally {
      await fixture.close();
    }
  });

  test('a call that blocks the process costs the app its process, which is replaced', async () => {
    const fixture = await startFixture({ resolverTimeoutMs: 400 });
    try {
      await expect(fixture.invoke('spin')).rejects.toThrow('within 0.4 s');
      await new Promise((resolve) => setTimeout(resolve, 1300));
      await expect(fixture.invoke('sleep', { ms: 1 })).resolves.toBe('awake');
    } finally {
      await fixture.close();
    }
  });
});

describe('the disk', () => {
  test('values, secrets and undelivered events survive a restart', async () => {
    const storageDir = mkdtempSync(path.join(os.tmpdir(), 'host-'));
    const first = await startFixture({ storageDir });
    await first.invoke('set', { key: 'kept', value: { n: 1 } });
    await first.invoke('push', [{ body: { name: 'later' }, delayInSeconds: 1 }]);
    await first.close();

    const second = await startFixture({ storageDir });
    try {
      await expect(second.invoke('get', { key: 'kept' })).resolves.toEqual({ value: { n: 1 } });
      expect(second.runner.queue.pending).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await expect(second.invoke('get', { key: 'delivered:later' })).resolves.toMatchObject({
        value: [{ retryCount: 0 }],
      });
    } finally {
      await second.close();
      rmSync(storageDir, { recursive: true, force: true });
    }
  });
});
