/** Scopes: what the specification says an operation needs, what the manifest asks for, and what the docs give as reason. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { RESOLVERS } from '../../src/contract';
import { OPERATIONS } from '../../src/jira';

const ROOT = resolve(__dirname, '../..');
const read = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');

const manifest = parse(read('manifest.yml')) as { permissions: { scopes: string[]; external?: unknown } };
const declared = manifest.permissions.scopes;

interface Need {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly scopes: { readonly classic: readonly string[]; readonly granular: readonly string[] };
}

/** What the back end asks of Jira by itself, in the order of its files; its routes name parameters as the specification does. */
const BACK_END: readonly Need[] = [
  {
    id: 'getProjectRole',
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/role/{id}',
    scopes: {
      classic: ['read:jira-work'],
      granular: [
        'read:user:jira',
        'read:group:jira',
        'read:project-role:jira',
        'read:project:jira',
        'read:avatar:jira',
        'read:project-category:jira',
      ],
    },
  },
  // Needs no scope: the specification lists none.
  { id: 'getServerInfo', method: 'GET', path: '/rest/api/3/serverInfo', scopes: { classic: [], granular: [] } },
  {
    id: 'getIssue',
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    scopes: {
      classic: ['read:jira-work'],
      granular: [
        'read:issue-meta:jira',
        'read:issue-security-level:jira',
        'read:issue.vote:jira',
        'read:issue.changelog:jira',
        'read:avatar:jira',
        'read:issue:jira',
        'read:status:jira',
        'read:user:jira',
        'read:field-configuration:jira',
      ],
    },
  },
  // The specification lists no classic scope for it yet; its text announces `read:jira-work` ("Deprecation notice").
  {
    id: 'getBulkPermissions',
    method: 'POST',
    path: '/rest/api/3/permissions/check',
    scopes: { classic: ['read:jira-work'], granular: ['read:permission:jira'] },
  },
  {
    id: 'getIssueProperty',
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}',
    scopes: { classic: ['read:jira-work'], granular: ['read:issue.property:jira'] },
  },
  {
    id: 'setIssueProperty',
    method: 'PUT',
    path: '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}',
    scopes: { classic: ['write:jira-work'], granular: ['write:issue.property:jira'] },
  },
];

/** The one file that may ask Jira as the app: the members of a project role, which only administrators may read. */
const AS_APP = 'deputies.ts';

const NEEDS: readonly Need[] = [...Object.values(OPERATIONS), ...BACK_END];

/** Forge's advice: classic scopes where there are any. */
const scopesOf = ({ scopes }: Need): readonly string[] =>
  scopes.classic.length > 0 ? scopes.classic : scopes.granular;

interface SpecOperation {
  readonly operationId: string;
  readonly deprecated?: boolean;
  readonly security?: readonly { readonly OAuth2?: readonly string[] }[];
  readonly 'x-atlassian-oauth2-scopes'?: readonly { readonly state: string; readonly scopes: readonly string[] }[];
}

const OPENAPI = resolve(ROOT, '../shared/openapi');
const hasSpec = existsSync(OPENAPI);
if (!hasSpec) process.stdout.write(`Scopes are not compared with the specification: ${OPENAPI} is not there.\n`);

const paths = (hasSpec ? ['jira-platform-openapi.json', 'jira-software-openapi.json'] : []).map(
  (name) =>
    (JSON.parse(readFileSync(join(OPENAPI, name), 'utf8')) as { paths: Record<string, Record<string, SpecOperation>> })
      .paths,
);

/** The platform's document publishes classic scopes as "Current" and granular ones as "Beta"; Jira Software has one list. */
function published({ method, path }: Need): {
  operation: SpecOperation | undefined;
  classic: string[];
  granular: string[];
} {
  const operation = paths.map((each) => each[path]?.[method.toLowerCase()]).find((found) => found !== undefined);
  const listed = operation?.['x-atlassian-oauth2-scopes'];
  const state = (name: string): string[] => [...(listed?.find((scopes) => scopes.state === name)?.scopes ?? [])].sort();
  if (listed !== undefined) return { operation, classic: state('Current'), granular: state('Beta') };
  return {
    operation,
    classic: [],
    granular: [...(operation?.security?.find(({ OAuth2 }) => OAuth2)?.OAuth2 ?? [])].sort(),
  };
}

(hasSpec ? describe : describe.skip)('the specification', () => {
  it.each(NEEDS.map((need) => [need.id, need] as const))('agrees on %s', (id, need) => {
    const { operation, classic, granular } = published(need);

    expect(operation).toMatchObject({ operationId: id, deprecated: false });
    expect([...need.scopes.granular].sort()).toEqual(granular);
    if (id !== 'getBulkPermissions') expect([...need.scopes.classic].sort()).toEqual(classic);
  });
});

describe('the manifest', () => {
  it('asks for every scope that a request needs, and for none besides', () => {
    const needed = new Set([...NEEDS.flatMap(scopesOf), 'storage:app']);
    expect([...declared].sort()).toEqual([...needed].sort());
  });

  it('asks for nothing outside Atlassian', () => {
    expect(manifest.permissions.external).toBeUndefined();
  });

  const sources = readdirSync(resolve(ROOT, 'src/forge')).map((name) => ({
    name,
    source: read(join('src/forge', name)),
  }));

  it('covers every request of the back end', () => {
    const routes = sources.flatMap(({ source }) =>
      [...source.matchAll(/route`([^`]+)`/g)].map(([, path = '']) => path.split('?')[0] ?? ''),
    );
    const shapes = BACK_END.map(({ path }) => path.replace(/\{\w+\}/g, '{}'));
    expect(routes.map((path) => path.replace(/\$\{\w+\}/g, '{}')).sort()).toEqual(shapes.sort());
  });

  it('sees Jira asked as the app in one place only, and no route that is not written out', () => {
    for (const { name, source } of sources) {
      if (name !== AS_APP) expect([name, source]).not.toEqual([name, expect.stringMatching(/\basApp\b/)]);
      expect(source).not.toMatch(/assumeTrustedRoute|routeFromAbsolute/);
    }
    expect(sources.find(({ name }) => name === AS_APP)?.source).toMatch(/\basApp\(\)/);
  });
});

describe('docs/permissions.md', () => {
  const rows = [...read('docs/permissions.md').matchAll(/^\| `([^`]+)`\s*\| ([^|\n]+)\|$/gm)].map(
    ([, name = '', cell = '']) => [name, cell.trim()] as const,
  );

  it('gives a reason for every scope, and for none besides', () => {
    const documented = rows.filter(([name]) => name.includes(':'));
    expect(documented.map(([name]) => name).sort()).toEqual([...declared].sort());
    for (const [, reason] of documented) expect(reason.length).toBeGreaterThan(30);
  });

  it('names every resolver key with its permission', () => {
    const documented = rows.filter(([name]) => !name.includes(':'));
    expect(Object.fromEntries(documented)).toEqual(
      Object.fromEntries(Object.entries(RESOLVERS).map(([key, { permission }]) => [key, `\`${permission}\``])),
    );
  });
});
