/**
 * Bundles the app's back end as Forge would: one CommonJS file per handler module (`index.handler` → src/index.ts →
 * index.cjs), with every package inside. The runtime wrapper goes next to it, so that the app's process may be given
 * read access to this one folder and nothing else.
 */
import { mkdirSync, existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { AppManifest } from './manifest';

const EXTENSIONS = ['.ts', '.tsx', '.js', '.mjs', '.cjs'];

function sourceOf(manifest: AppManifest, file: string): string {
  const candidates = EXTENSIONS.map((extension) => path.join(manifest.directory, 'src', file + extension));
  const found = candidates.find((candidate) => existsSync(candidate));
  if (found === undefined)
    throw new Error(`The manifest names the handler file "${file}", but there is no src/${file}.ts`);
  return found;
}

/** The handler files that the manifest's functions name, each once. */
function handlerFiles(manifest: AppManifest): string[] {
  return [
    ...new Set([...manifest.functions.values()].map(({ handler }) => handler.slice(0, handler.lastIndexOf('.')))),
  ];
}

/**
 * @param manifest whose functions decide the entries
 * @param outDir folder to write into; made if need be
 * @throws esbuild's error where the source does not bundle
 */
export async function bundleBackend(manifest: AppManifest, outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  const common = {
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'silent',
  } as const;
  const entryPoints = Object.fromEntries(handlerFiles(manifest).map((file) => [file, sourceOf(manifest, file)]));
  await Promise.all([
    build({
      ...common,
      entryPoints,
      outdir: outDir,
      outExtension: { '.js': '.cjs' },
      absWorkingDir: manifest.directory,
    }),
    build({
      ...common,
      entryPoints: [path.join(__dirname, '../runtime/wrapper.ts')],
      outfile: path.join(outDir, 'forge-runtime.cjs'),
    }),
  ]);
}
