/**
 * What a browser loads before a page shows something: the scripts and styles that its HTML file names, compressed as
 * they travel. Chunks that a page fetches later, on demand, do not count.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { parse } from 'yaml';
import type { MeasureSource } from '../measure';

const ROOT = path.resolve(__dirname, '../..');

/** A page over this weight makes a person on a slow line wait noticeably (design, budget per page entry). */
const LIMIT_KB = 170;

interface Manifest {
  readonly resources: readonly { readonly entry: Readonly<Record<string, string>> }[];
}

function entries(): readonly (readonly [string, string])[] {
  const manifest = parse(readFileSync(path.join(ROOT, 'manifest.yml'), 'utf8')) as Manifest;
  return manifest.resources.flatMap(({ entry }) => Object.entries(entry));
}

/** Files named by an HTML file that the browser needs at once: module scripts, their preloads, style sheets. */
export function filesNamedBy(html: string): readonly string[] {
  const $ = load(html);
  const scripts = $('script[src]').map((_, element) => $(element).attr('src'));
  const links = $('link[rel="modulepreload"], link[rel="stylesheet"]').map((_, element) => $(element).attr('href'));
  return [...new Set([...scripts.get(), ...links.get()])];
}

const compressed = (file: string): number => gzipSync(readFileSync(file)).length;

/** Builds the pages into a folder of its own, so that nobody's running build is disturbed, and weighs every entry. */
export const pageWeight: MeasureSource = async () => {
  const folder = path.join(ROOT, '.forge-bundle/ui');
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js');
  const options = ['--config', 'static/vite.config.mts', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, 'build', ...options], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  return entries().map(([name, page]) => {
    const files = filesNamedBy(readFileSync(path.join(folder, page), 'utf8'));
    const bytes = files.reduce((sum, file) => sum + compressed(path.join(folder, file)), 0);
    return { name: `page ${name}, gzip`, value: bytes / 1000, limit: LIMIT_KB, better: 'lower', unit: 'kB' };
  });
};
