/**
 * Reads an app's manifest.yml into the few shapes that the host acts upon. It does not validate: Atlassian's own
 * validator does (test/project). What it cannot place it keeps in `modules`, so the host can say so by name.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const text = z.union([z.string(), z.looseObject({ i18n: z.string() })]);
const moduleSchema = z.looseObject({
  key: z.string(),
  title: text.optional(),
  resource: z.string().optional(),
  resolver: z.looseObject({ function: z.string().optional() }).optional(),
  function: z.string().optional(),
});
const address = z.union([z.string(), z.looseObject({ address: z.string().optional() })]);
const external = z.looseObject({
  fetch: z.looseObject({ backend: z.array(address).optional(), client: z.array(address).optional() }).optional(),
});

const manifestSchema = z.looseObject({
  app: z.looseObject({
    id: z.string(),
    storage: z.looseObject({ entities: z.array(z.looseObject({ name: z.string() })).optional() }).optional(),
  }),
  modules: z.record(z.string(), z.array(moduleSchema)),
  resources: z
    .array(z.looseObject({ key: z.string(), path: z.string(), entry: z.record(z.string(), z.string()).optional() }))
    .optional(),
  permissions: z
    .looseObject({
      scopes: z.union([z.array(z.string()), z.record(z.string(), z.unknown())]).optional(),
      content: z
        .looseObject({ scripts: z.array(z.string()).optional(), styles: z.array(z.string()).optional() })
        .optional(),
      external: external.optional(),
    })
    .optional(),
});

export interface AppModule {
  /** The manifest's module type, e.g. `jira:projectPage`. */
  readonly type: string;
  readonly key: string;
  readonly title: string;
  /** `resource` as written: `key` or `key/entry`. */
  readonly resource?: string;
  /** The function behind `invoke`, by its module key. */
  readonly resolver?: string;
  /** The whole entry as parsed, for properties that only one place reads. */
  readonly raw: Readonly<Record<string, unknown>>;
}

export interface AppFunction {
  readonly key: string;
  /** `file.export`, as in the manifest. */
  readonly handler: string;
  readonly timeoutSeconds?: number;
}

export interface EntityDefinition {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, { readonly type: string }>>;
  readonly indexes?: readonly (
    string | { readonly name: string; readonly range?: string[]; readonly partition?: string[] }
  )[];
}

export interface AppManifest {
  readonly directory: string;
  /** The product's name in package.json, otherwise the folder's: the app's part of addresses. */
  readonly name: string;
  readonly appId: string;
  readonly functions: ReadonlyMap<string, AppFunction>;
  readonly modules: readonly AppModule[];
  readonly resources: readonly {
    readonly key: string;
    readonly path: string;
    readonly entry: Readonly<Record<string, string>>;
  }[];
  readonly entities: readonly EntityDefinition[];
  readonly scopes: readonly string[];
  readonly permissions: NonNullable<z.infer<typeof manifestSchema>['permissions']>;
}

const titleOf = (module: z.infer<typeof moduleSchema>): string =>
  typeof module.title === 'string' ? module.title : (module.title?.i18n ?? module.key);

function toModule(type: string, entry: z.infer<typeof moduleSchema>): AppModule {
  return {
    type,
    key: entry.key,
    title: titleOf(entry),
    ...(entry.resource === undefined ? {} : { resource: entry.resource }),
    ...(entry.resolver?.function === undefined ? {} : { resolver: entry.resolver.function }),
    raw: entry,
  };
}

function nameOf(directory: string): string {
  try {
    const { name } = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8')) as { name?: string };
    return name ?? path.basename(directory);
  } catch {
    return path.basename(directory);
  }
}

/**
 * @param directory folder with manifest.yml
 * @throws where the file is missing or is not a manifest at all; the message names the file and the first fault
 */
export function readManifest(directory: string): AppManifest {
  const file = path.join(directory, 'manifest.yml');
  const parsed = manifestSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} is not a Forge manifest: ${z.prettifyError(parsed.error)}`);
  const { app, modules, resources = [], permissions = {} } = parsed.data;
  const functions = (modules['function'] ?? []).map((entry) => [entry.key, entry as unknown as AppFunction] as const);
  const scopes = permissions.scopes ?? [];
  return {
    directory,
    name: nameOf(directory),
    appId: app.id,
    functions: new Map(functions),
    modules: Object.entries(modules)
      .filter(([type]) => type !== 'function')
      .flatMap(([type, entries]) => entries.map((entry) => toModule(type, entry))),
    resources: resources.map((resource) => ({ ...resource, entry: resource.entry ?? {} })),
    entities: (app.storage?.entities ?? []) as unknown as EntityDefinition[],
    scopes: Array.isArray(scopes) ? scopes : Object.keys(scopes),
    permissions,
  };
}

/** The modules of one type, in the manifest's order. */
export const modulesOf = (manifest: AppManifest, type: string): readonly AppModule[] =>
  manifest.modules.filter((module) => module.type === type);
