/**
 * What a browser loads, compressed as it travels: before a page shows something (the scripts and styles that its HTML
 * file names), and in all (also the chunks that it fetches later, such as the judgement once a check runs).
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { parse } from 'yaml';
import type { MeasureSource } from '../measure';

const ROOT = path.resolve(__dirname, '../..');

/** A page over this weight makes a person on a slow line wait noticeably (design, budget per page entry). */
const LIMIT_KB = 170;

/**
 * What is fetched later may not grow unseen either. Ours: whoever opens every panel and dialog of a page fetches as much
 * again as the first load at most, less what all pages share. The space page is the measure, as it holds two pages: their
 * words for thirty languages (75 kB), every check, the map, the list, and some fifteen chunks of 2 to 8 kB (walk-through,
 * export, exemptions, fixes, bulk comments, decision records) that load at the click which needs them. On a slow line of
 * 1.6 Mbit/s all of it is 1.6 s, spread over those clicks.
 */
const LIMIT_IN_ALL_KB = 320;

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

/** The files and whatever they name in turn: bundled chunks name each other by their file names. */
function withAllTheyName(folder: string, files: readonly string[]): readonly string[] {
  const assets = readdirSync(path.join(folder, 'assets'));
  const reached = new Set(files.map((file) => path.basename(file)));
  for (const file of reached) {
    const text = readFileSync(path.join(folder, 'assets', file), 'utf8');
    for (const asset of assets) if (text.includes(asset)) reached.add(asset);
  }
  return [...reached].map((file) => path.join('assets', file));
}

/** Builds the pages into a folder of its own, so that nobody's running build is disturbed, and weighs every entry. */
export const pageWeight: MeasureSource = async () => {
  const folder = path.join(ROOT, '.forge-bundle/ui');
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js');
  const options = ['--config', 'static/vite.config.mts', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, 'build', ...options], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const weigh = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length, 0) / 1000;
  return entries().flatMap(([name, page]) => {
    const files = filesNamedBy(readFileSync(path.join(folder, page), 'utf8'));
    const inAll = weigh(withAllTheyName(folder, files));
    return [
      { name: `page ${name}, gzip`, value: weigh(files), limit: LIMIT_KB, better: 'lower', unit: 'kB' },
      { name: `page ${name} in all, gzip`, value: inAll, limit: LIMIT_IN_ALL_KB, better: 'lower', unit: 'kB' },
    ];
  });
};
