/** Where things are: what the README's "Looking for" table promises, kept by a test. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

const ROOT = resolve(__dirname, '../..');

const FOLDERS = ['src', 'static', 'local', 'cli', 'bench', 'scripts', 'test', 'docs'];

/** Every file that is written by hand, relative to the root. */
const files = [
  'README.md',
  ...FOLDERS.flatMap((folder) =>
    readdirSync(resolve(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll(sep, '/')),
  ),
].filter((file) => !/(?:^|\/)(?:node_modules|static\/dist)\//.test(file));

it('names no file after what it is not about', () => {
  const vague = /\/(?:utils?|helpers?|common|misc|types)\.(?:tsx?|cjs|mts)$/;
  expect(files.filter((file) => vague.test(file))).toEqual([]);
});

it('names files in lower case with hyphens, components like what they export', () => {
  const named = /(?:^|\/)(?:[a-z\d.-]+\.(?:ts|cjs|mts|mjs|css)|[A-Z]\w*(?:\.module)?\.(?:tsx|css)|[a-z\d-]+\.tsx)$/;
  expect(files.filter((file) => /\.(?:tsx?|cjs|mts|mjs|css)$/.test(file) && !named.test(file))).toEqual([]);
});

it('has a test folder for every folder of src', () => {
  const folders = readdirSync(resolve(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !existsSync(resolve(ROOT, 'test', name)))).toEqual([]);
});

it('has no test that keeps the others from running', () => {
  const focused = files.filter(
    (file) =>
      file.endsWith('.test.ts') && /\b(?:it|describe|test)\.only\(/.test(readFileSync(resolve(ROOT, file), 'utf8')),
  );
  expect(focused).toEqual([]);
});

it('leads to files that are there, from the README and the docs', () => {
  const pages = files.filter((file) => file.endsWith('.md'));
  const dead = pages.flatMap((page) =>
    [...readFileSync(resolve(ROOT, page), 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(resolve(ROOT, page, '..', target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(dead).toEqual([]);
});

it('numbers its decisions without a gap, each with its price', () => {
  const decisions = readdirSync(resolve(ROOT, 'docs/decisions')).sort();
  expect(decisions.map((name) => Number(name.slice(0, 4)))).toEqual(decisions.map((_, at) => at + 1));
  for (const name of decisions) {
    expect(readFileSync(resolve(ROOT, 'docs/decisions', name), 'utf8')).toMatch(/\n## What it costs\n/);
  }
});
