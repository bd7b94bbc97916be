/** Atlassian's own linters over the app, as `forge lint` runs them on the developer's side. No account, no network. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FileSystemReader, listTSConfigIncludeExclude } from '@forge/cli-shared';
import { getClientSideLintersOnly, lint } from '@forge/lint';
import { ManifestParserBuilder } from '@forge/manifest';

const ROOT = resolve(__dirname, '../..');
const OPENAPI = resolve(ROOT, '../shared/openapi');
const hasOpenApi = existsSync(OPENAPI);

/** The permission linter downloads six documents unless it is told where they are; only two concern us. */
function useLocalSwagger(empty: string): void {
  writeFileSync(empty, '{"paths":{}}');
  Object.assign(process.env, {
    USE_LOCAL_SWAGGER: '1',
    LOCAL_JIRA_SWAGGER: join(OPENAPI, 'jira-platform-openapi.json'),
    LOCAL_JSW_SWAGGER: join(OPENAPI, 'jira-software-openapi.json'),
    LOCAL_JSM_SWAGGER: empty,
    LOCAL_CONF_SWAGGER: empty,
    LOCAL_CONF_V2_SWAGGER: empty,
    LOCAL_BB_SWAGGER: empty,
  });
}

/** A linter that fails says so here and passes otherwise, so the words are kept and looked at. */
const said: string[] = [];
const say = (words: unknown): number => said.push(String(words));
const logger = { info: say, warn: say, error: say, debug() {}, trace() {} };
const featureFlags = { getDeprecatedRuntimes: () => Promise.resolve([]) };

let folder: string;
const cwd = process.cwd();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'forge-lint-'));
  process.chdir(ROOT);
  if (hasOpenApi) useLocalSwagger(join(folder, 'empty.json'));
  else process.stdout.write(`Scopes are not linted here: ${OPENAPI} is not there.\n`);
});

afterAll(() => {
  process.chdir(cwd);
  rmSync(folder, { recursive: true });
});

it('finds nothing', async () => {
  const manifest = new ManifestParserBuilder()
    .withInterpolators()
    .build()
    .parseManifest({ content: readFileSync('manifest.yml', 'utf8'), filePath: 'manifest.yml' });
  const files = await new FileSystemReader().recursiveReadDir('./src', ['.git', 'node_modules']);
  const every = await getClientSideLintersOnly(manifest, 'development', logger as never, featureFlags as never);
  const linters = every.filter((linter) => hasOpenApi || linter.constructor.name !== 'PermissionLinter');

  const results = await lint(
    files,
    manifest as never,
    'development',
    logger as never,
    featureFlags as never,
    {
      linters,
      linter: { mode: 'client-side' },
    } as never,
  );

  expect(said).toEqual([]);
  expect(results.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
}, 120_000);

it('reads our sources: it skips every file that a bare folder name in tsconfig.json stands for', async () => {
  const { include } = await listTSConfigIncludeExclude(new FileSystemReader());
  expect(include).toContain(resolve(ROOT, 'src/forge/granted-permissions.ts'));
});
