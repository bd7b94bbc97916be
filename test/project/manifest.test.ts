/** The manifest against Atlassian's own validators, and against the code that it names. No account, no network. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findUIKit1Modules } from '@forge/cli-shared';
import { ProcessorBuilder, ValidationTypes } from '@forge/manifest';
import { parse } from 'yaml';
import { EXEMPTIONS_PROPERTY } from '../../src/checks';

const ROOT = resolve(__dirname, '../..');

interface Module {
  readonly key: string;
  readonly resource?: string;
  readonly resolver?: { readonly function: string };
  readonly handler?: string;
}

interface Manifest {
  readonly modules: Readonly<Record<string, readonly Module[]>>;
  readonly resources: readonly {
    readonly key: string;
    readonly path: string;
    readonly entry: Record<string, string>;
  }[];
}

const manifest = parse(readFileSync(resolve(ROOT, 'manifest.yml'), 'utf8')) as Manifest;
const { function: functions = [], ...uiModules } = manifest.modules;
const resource = manifest.resources[0]!;

beforeAll(() => {
  // The validators look at the resource's folder, and the pages in it are ours to show: build them where nobody has.
  const pages = Object.values(resource.entry).map((page) => resolve(ROOT, resource.path, page));
  if (pages.every((page) => existsSync(page))) return;
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--config', 'static/vite.config.mts'], {
    cwd: ROOT,
  });
}, 120_000);

describe("Atlassian's validators", () => {
  it.each(Object.values(ValidationTypes))(
    'find nothing: %s',
    async (type) => {
      const cwd = process.cwd();
      process.chdir(ROOT);
      try {
        const processor = ProcessorBuilder.instance()
          .withValidation(type)
          .withOptions({ deprecatedRuntimes: [] })
          .build();
        expect(await processor.process('manifest.yml')).toMatchObject({ success: true, errors: [] });
      } finally {
        process.chdir(cwd);
      }
    },
    120_000,
  );

  it('see no module of the UI kit that Forge has removed', () => {
    expect(findUIKit1Modules(manifest.modules as never)).toEqual([]);
  });
});

describe('the handlers', () => {
  const exported = [...readFileSync(resolve(ROOT, 'src/index.ts'), 'utf8').matchAll(/^export \{([^}]+)\}/gm)].flatMap(
    ([, names = '']) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
  );

  it('are the exports of src/index.ts, in the same order', () => {
    expect(functions.map(({ handler }) => handler)).toEqual(exported.map((name) => `index.${name}`));
  });

  it('are functions, and src/index.ts exports nothing else', async () => {
    const index = (await import('../../src')) as Record<string, unknown>;
    expect(Object.keys(index).sort()).toEqual([...exported].sort());
    expect(Object.values(index).map((value) => typeof value)).toEqual(exported.map(() => 'function'));
  });

  it('are named like their function keys', () => {
    const camelCase = (key: string): string => key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    for (const { key, handler } of functions) expect(handler).toBe(`index.${camelCase(key)}`);
  });

  it('each serve a module', () => {
    const used = Object.values(uiModules).flatMap((modules) =>
      modules.flatMap(({ resolver }) => (resolver === undefined ? [] : [resolver.function])),
    );
    expect([...new Set(used)].sort()).toEqual(functions.map(({ key }) => key).sort());
  });
});

it('indexes what the app itself writes, under names that no other app has', () => {
  const properties = manifest.modules['jira:entityProperty'] as unknown as readonly {
    readonly propertyKey: string;
    readonly values: readonly { readonly path: string; readonly searchAlias: string }[];
  }[];
  expect(
    Object.fromEntries(properties.map(({ propertyKey, values }) => [propertyKey, values.map(({ path }) => path)])),
  ).toEqual({ [EXEMPTIONS_PROPERTY]: ['count', 'checks'], 'whose-call.decisions': ['count'] });
  const aliases = properties.flatMap(({ values }) => values.map(({ searchAlias }) => searchAlias));
  for (const alias of aliases) expect(alias).toMatch(/^whoseCall[A-Z][a-zA-Z]+$/);
  expect(new Set(aliases).size).toBe(aliases.length);
});

describe('the pages', () => {
  const named = Object.values(uiModules).flatMap((modules) =>
    modules.flatMap((module) => (module.resource === undefined ? [] : [module.resource])),
  );

  it('are entries of the resource, and every entry is shown somewhere', () => {
    const entries = Object.keys(resource.entry).map((entry) => `${resource.key}/${entry}`);
    expect([...new Set(named)].sort()).toEqual(entries.sort());
  });

  it.each(Object.entries(resource.entry))('%s is built as %s', (_, page) => {
    expect(readFileSync(resolve(ROOT, resource.path, page), 'utf8')).toContain('<script type="module"');
  });
});
