/** What `forge deploy` would upload, made by Atlassian's own bundler without account or network. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { type Package, packageApp } from '../../bench/forge-bundle/package-app';

const ROOT = resolve(__dirname, '../..');
const manifest = parse(readFileSync(resolve(ROOT, 'manifest.yml'), 'utf8')) as {
  modules: { function: { handler: string }[] };
};

let app: Package;

beforeAll(async () => {
  app = await packageApp(ROOT, resolve(ROOT, '.forge-bundle/test'));
}, 120_000);

it('has one file of code for the one handler module', () => {
  const code = app.files.map(({ name }) => name).filter((name) => name.endsWith('.cjs') && !name.startsWith('__forge'));
  expect(code).toEqual(['index.cjs']);
});

it('gives Forge the handlers that the manifest names, in a process that has nothing but the package', () => {
  const script = `console.log(JSON.stringify(Object.entries(require('./index.cjs')).map(([name, it]) => [name, typeof it])))`;
  const stdout = execFileSync(process.execPath, ['-e', script], { cwd: app.folder, env: {}, encoding: 'utf8' });

  const handlers = manifest.modules.function.map(({ handler }) => handler.replace('index.', ''));
  expect((JSON.parse(stdout) as unknown[]).sort()).toEqual(handlers.map((name) => [name, 'function']).sort());
});

it('carries nothing of the local host, of the pages or of the tests', () => {
  const map = JSON.parse(readFileSync(resolve(app.folder, 'index.cjs.map'), 'utf8')) as { sources: string[] };
  const own = map.sources
    .map((source) => source.replace(/^webpack:\/\/[^/]*\/\.\//, ''))
    .filter((source) => !/node_modules|^webpack/.test(source));

  expect(own).toContain('src/index.ts');
  expect(own.filter((source) => !source.startsWith('src/'))).toEqual([]);
});

it('says so where there is no app', async () => {
  await expect(packageApp(resolve(ROOT, 'bench'), resolve(ROOT, '.forge-bundle/none'))).rejects.toThrow(/manifest/i);
});
