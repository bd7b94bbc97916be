import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { takeStorageFolder } from '../../../local/host/storage-folder';

describe('the folder of a site', () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'host-'));
  const demo = path.join(root, 'demo');
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('it is kept between runs, and emptied by reset', () => {
    const first = takeStorageFolder(demo, false);
    expect(first).toEqual({ path: demo, release: expect.any(Function) });
    writeFileSync(path.join(demo, 'jira.json'), '{}');
    first.release();
    takeStorageFolder(demo, false).release();
    expect(existsSync(path.join(demo, 'jira.json'))).toBe(true);
    takeStorageFolder(demo, true).release();
    expect(existsSync(path.join(demo, 'jira.json'))).toBe(false);
  });

  test('a folder in use is left alone, also by reset; one whose host died is taken', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)']);
    writeFileSync(path.join(demo, 'host.pid'), String(other.pid));
    writeFileSync(path.join(demo, 'jira.json'), '{}');
    const beside = takeStorageFolder(demo, true);
    expect(beside.path).toBe(`${demo}-2`);
    expect(beside.note).toContain('demo-2');
    expect(existsSync(path.join(demo, 'jira.json'))).toBe(true);
    beside.release();
    other.kill('SIGKILL');
    await new Promise((resolve) => other.once('close', resolve));
    expect(takeStorageFolder(demo, false).path).toBe(demo);
  });
});
