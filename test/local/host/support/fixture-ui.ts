import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { FIXTURE_APP } from './fixture-runner';

/** Builds the fixture's page with the real @forge/bridge, into the folder that its manifest names (out of git's sight). */
export async function buildFixtureUi(): Promise<void> {
  const source = path.join(FIXTURE_APP, 'ui');
  const target = path.join(FIXTURE_APP, '../../../../.local/fixture-ui');
  mkdirSync(target, { recursive: true });
  for (const file of ['page.html', 'page.css']) cpSync(path.join(source, file), path.join(target, file));
  await build({
    entryPoints: [path.join(source, 'page.js')],
    outfile: path.join(target, 'page.js'),
    bundle: true,
    format: 'esm',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
}
