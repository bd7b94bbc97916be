/** `npm start` as people run it: another process, its words, its addresses, and how it ends. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildUi, uiIsStale } from '../../local/host';

const ROOT = path.join(__dirname, '../..');

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

function start(args: readonly string[], env: Record<string, string> = {}): Started {
  const { JIRA_EMAIL: _email, JIRA_API_TOKEN: _token, ...rest } = process.env;
  const child = spawn(process.execPath, ['local/start.cjs', ...args], { cwd: ROOT, env: { ...rest, ...env } });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text, ended: new Promise((resolve) => child.once('close', resolve)) };
}

async function until(started: Started, words: string): Promise<void> {
  for (
    const end = Date.now() + 60_000;
    !started.output().includes(words);
    await new Promise((resolve) => setTimeout(resolve, 100))
  ) {
    if (Date.now() > end || started.child.exitCode !== null)
      throw new Error(`It never said "${words}":\n${started.output()}`);
  }
}

beforeAll(async () => {
  if (uiIsStale(ROOT)) await buildUi(ROOT);
}, 60_000);

test('a backlog file becomes a space, with a report, and Ctrl-C ends it cleanly', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'host-'));
  const file = path.join(folder, 'items.jsonl');
  const items = [
    JSON.stringify({ id: '1', title: 'Search by name', body: 'As a member I want to find a tool.' }),
    'not json',
    JSON.stringify({ id: '2', title: 'Sort the list', body: '' }),
  ];
  writeFileSync(file, items.join('\n'));
  const started = start(['--backlog', file, '--port', '0', '--no-open', '--reset']);
  try {
    await until(started, 'Ctrl-C stops it');
    expect(started.output()).toMatch(/items\.jsonl: 2 work items are in the space \w+\.\n {2}line 2 was left out/);
    const [, address = ''] = /Start here +(http:\S+)/.exec(started.output()) ?? [];
    const page = await fetch(address);
    expect(page.status).toBe(200);
    await expect(page.text()).resolves.toContain('data-mount');
    started.child.kill('SIGINT');
    await expect(started.ended).resolves.toBe(0);
  } finally {
    started.child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}, 90_000);

test.each([
  [['--site', 'https://you.atlassian.net'], {}, 'needs JIRA_EMAIL and JIRA_API_TOKEN'],
  [['--site', 'https://you.atlassian.net'], { JIRA_EMAIL: 'a@b.example' }, 'needs JIRA_API_TOKEN'],
  [['--port', 'x'], {}, '--port takes a whole number'],
  [['--backlog', '/nowhere/items.jsonl'], {}, '/nowhere/items.jsonl'],
])(
  '%j %j is explained',
  async (args, env: Record<string, string>, words) => {
    const started = start(args, env);
    await expect(started.ended).resolves.toBe(1);
    expect(started.output()).toContain(words);
  },
  30_000,
);
