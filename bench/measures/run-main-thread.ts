/**
 * For how long a run over 10,000 items keeps a browser's main thread busy without a pause: the longest task of the page
 * while it runs, in Chromium, by its own trace.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { chromium } from 'playwright-core';
import { runBacklogCheck, type Scope } from '../../src/backlog-check';
import type { JiraRequest } from '../../src/jira';
import type { MeasureSource } from '../measure';
import { TimedJira } from '../run/timed-jira';

const ITEMS = 10_000;
const LIMIT_MS = 50;
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string };
  /** Microseconds: of the clock, and of the thread itself. */
  readonly dur?: number;
  readonly tdur?: number;
}

function bundle(): string {
  const entryPoints = [path.join(__dirname, '../run/in-browser.ts')];
  const { outputFiles } = buildSync({ entryPoints, bundle: true, minify: true, write: false, target: 'es2022' });
  return outputFiles[0]?.text ?? '';
}

async function serve(jira: TimedJira, script: string): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url === '/run.js') return void response.setHeader('content-type', 'text/javascript').end(script);
    if (request.url !== '/jira') {
      response.setHeader('content-type', 'text/html').end('<!doctype html><script src="/run.js"></script>');
      return;
    }
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      void jira
        .respond(JSON.parse(body) as JiraRequest)
        .then(({ status, text }) => response.writeHead(status).end(text));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** The page's tasks by its main thread, longest first, in milliseconds of the thread's own time. */
function longestTask(trace: readonly TraceEvent[]): { readonly busy: number; readonly clock: number } {
  const main = new Set(
    trace
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = trace.filter(({ name, pid, tid }) => /RunTask$/.test(name) && main.has(`${pid} ${tid}`));
  const [longest] = tasks
    .map(({ dur = 0, tdur = dur }) => ({ busy: tdur / 1_000, clock: dur / 1_000 }))
    .sort((a, b) => b.busy - a.busy);
  if (longest === undefined) throw new Error('The trace has no task of a page.');
  return longest;
}

async function traced(url: string, scope: Scope): Promise<readonly TraceEvent[]> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', '__metadata'] });
    const result = await page.evaluate<{ judged: number; outcome: string }>(`runCheck(${JSON.stringify(scope)})`);
    const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    if (result.judged !== ITEMS || result.outcome !== 'complete') throw new Error(`The run ended ${result.outcome}.`);
    return trace.traceEvents;
  } finally {
    await browser.close();
  }
}

export const runMainThread: MeasureSource = async () => {
  const jira = new TimedJira({ items: ITEMS });
  const server = await serve(jira, bundle());
  try {
    // From here first, so that the simulator has made its answers; the browser comes to its code cold, as on a visit.
    const input = await jira.input();
    for await (const event of runBacklogCheck({ jira: jira.client }, input)) void event;
    jira.slow = true;
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { busy, clock } = longestTask(await traced(url, input.scope));
    return [
      {
        name: 'longest task of a page during a run',
        value: busy / LIMIT_MS,
        limit: 1,
        better: 'lower',
        timed: true,
        unit: `of 50 ms (${busy.toFixed(0)} ms; ${clock.toFixed(0)} ms by the clock)`,
      },
    ];
  } finally {
    server.close();
  }
};
