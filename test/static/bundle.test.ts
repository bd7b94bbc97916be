import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = path.join(__dirname, '../..');

/** What a page may weigh before it shows anything, gzipped, in kB of 1,000 bytes: React, zod and the core included. */
const BUDGET = 170;
const ENTRIES = ['space-page', 'backlog-check', 'space-settings', 'site-settings'] as const;

describe('the built pages', () => {
  const out = mkdtempSync(path.join(os.tmpdir(), 'pages-'));
  beforeAll(() => {
    const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js');
    const build = ['build', '--config', 'static/vite.config.mts', '--outDir', out, '--logLevel', 'warn'];
    const { status, stderr } = spawnSync(process.execPath, [vite, ...build], { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }, 60_000);
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  const html = (entry: string) => readFileSync(path.join(out, `${entry}.html`), 'utf8');
  const files = (entry: string) =>
    [...html(entry).matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file]) => file!);

  it.each(ENTRIES)('%s stays within its budget', (entry) => {
    const bytes = files(entry).reduce((sum, file) => sum + gzipSync(readFileSync(path.join(out, file))).length, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes / 1000).toBeLessThan(BUDGET);
  });

  it.each(ENTRIES)('%s runs under a policy that refuses inline code and styles', (entry) => {
    expect(html(entry)).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });

  it.each(ENTRIES)('%s names its files relative to itself', (entry) => {
    expect(html(entry)).not.toMatch(/(?:src|href)="(?!\.\/)/);
  });
});
