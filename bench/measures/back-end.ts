/**
 * The back end as it is deployed: how large its code is, and how long a cold start takes until the handlers are there,
 * as a ratio to an app that does nothing, packaged and started by the same means in the same run.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageApp } from '../forge-bundle/package-app';
import { median, type MeasureSource } from '../measure';

const ROOT = path.resolve(__dirname, '../..');
const WORK = path.join(ROOT, '.forge-bundle');

/** Forge loads the whole file at every cold start; larger ones show in the first answer of the day. */
const SIZE_LIMIT_KB = 500;
const LOAD_LIMIT = 3;
const STARTS = 9;

const EMPTY_MANIFEST = `app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000000
  runtime: { name: nodejs22.x }
modules:
  jira:globalPage:
    - { key: page, title: Empty, resource: main, resolver: { function: resolver } }
  function:
    - { key: resolver, handler: index.handler }
resources:
  - { key: main, path: src }
`;

const EMPTY_HANDLER = `import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('ping', () => 'pong');
export const handler = resolver.getDefinitions();
`;

/** Inside the repository, so that it finds the same @forge/resolver. */
function writeEmptyApp(): string {
  const folder = path.join(WORK, 'empty-app');
  mkdirSync(path.join(folder, 'src'), { recursive: true });
  writeFileSync(path.join(folder, 'manifest.yml'), EMPTY_MANIFEST);
  writeFileSync(path.join(folder, 'src/index.js'), EMPTY_HANDLER);
  return folder;
}

/** From starting Node to having the handlers, in milliseconds. */
function start(folder: string): number {
  const bundle = JSON.stringify(path.join(folder, 'index.cjs'));
  const before = process.hrtime.bigint();
  execFileSync(process.execPath, ['-e', `require(${bundle})`]);
  return Number(process.hrtime.bigint() - before) / 1e6;
}

export const backEnd: MeasureSource = async () => {
  const app = await packageApp(ROOT, path.join(WORK, 'app'));
  const empty = await packageApp(writeEmptyApp(), path.join(WORK, 'empty'));
  const code = app.files.filter(({ name }) => name.endsWith('.cjs') && !name.startsWith('__forge'));
  const bytes = code.reduce((sum, file) => sum + file.bytes, 0);
  // Alternating, so that whatever else the machine does falls on both alike.
  const starts = Array.from({ length: STARTS }, () => ({ app: start(app.folder), empty: start(empty.folder) }));
  const ratio = median(starts.map((each) => each.app)) / median(starts.map((each) => each.empty));
  return [
    { name: 'back-end bundle', value: bytes / 1000, limit: SIZE_LIMIT_KB, better: 'lower', unit: 'kB' },
    {
      name: 'cold start, ours to an empty app',
      value: ratio,
      limit: LOAD_LIMIT,
      better: 'lower',
      unit: 'times',
      timed: true,
    },
  ];
};
