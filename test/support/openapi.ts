/**
 * Atlassian's OpenAPI documents as judges of our requests and of the simulator's answers. They are not part of this
 * repository: where `../shared/openapi` is absent, `loadOpenApi` gives null and the caller skips, saying why.
 *
 * The documents need four repairs before Ajv can use them (all known, see the overlay's header for real differences):
 * `nullable` becomes a null type, the Java-only `\p{Digit}` becomes `\p{Nd}`, Jira's `+HHMM` offsets count as date-time,
 * and query parameters of type `object` or of arrays are read as the comma lists that Jira documents.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { OVERLAY } from '../contract/overlay';

const FOLDER = resolve(__dirname, '../../../shared/openapi');
const DOCUMENTS = { platform: 'jira-platform-openapi.json', software: 'jira-software-openapi.json' } as const;
type DocumentName = keyof typeof DOCUMENTS;
type Json = Record<string, unknown>;

export interface SpecOperation {
  readonly operationId: string;
  readonly document: DocumentName;
  readonly method: string;
  /** The path template, e.g. `/rest/api/3/project/{projectIdOrKey}`. */
  readonly path: string;
  readonly deprecated: boolean;
  /** Scopes by security alternative, as published. */
  readonly scopes: readonly (readonly string[])[];
}

export interface SpecRequest {
  readonly method: string;
  /** Path with query, from `/rest/…` on. */
  readonly path: string;
  readonly body?: unknown;
}

export interface OpenApi {
  readonly operations: readonly SpecOperation[];
  /** The operation that a request addresses; literal path segments win over parameters, as on the platform. */
  readonly find: (method: string, path: string) => SpecOperation | undefined;
  /** What is wrong with a request: unknown operation or parameter, bad type, body against its schema. Empty = valid. */
  readonly checkRequest: (request: SpecRequest) => readonly string[];
  /** What is wrong with an answer: status not listed, body against the schema of that status. Empty = valid. */
  readonly checkResponse: (request: SpecRequest, response: { status: number; body: unknown }) => readonly string[];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: { readonly type?: string; readonly items?: Json; readonly enum?: readonly unknown[] };
}

interface Entry extends SpecOperation {
  readonly segments: readonly string[];
  readonly raw: { parameters?: Parameter[]; requestBody?: Json; responses: Record<string, Json> };
  readonly pointer: string;
}

const escapePointer = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** Repairs one schema node in place; see the header. */
function repair(node: unknown): void {
  if (Array.isArray(node)) {
    node.forEach(repair);
    return;
  }
  if (node === null || typeof node !== 'object') return;
  const schema = node as Json;
  if (schema.nullable === true && typeof schema.type === 'string') {
    schema.type = [schema.type, 'null'];
    if (Array.isArray(schema.enum)) schema.enum.push(null);
    delete schema.nullable;
  }
  if (typeof schema.pattern === 'string') schema.pattern = schema.pattern.replaceAll('\\p{Digit}', '\\p{Nd}');
  Object.values(schema).forEach(repair);
}

function mergeDeep(target: Json, source: Json): void {
  for (const [key, value] of Object.entries(source)) {
    const old = target[key];
    const bothObjects = [old, value].every((it) => it !== null && typeof it === 'object' && !Array.isArray(it));
    if (bothObjects) mergeDeep(old as Json, value as Json);
    else target[key] = value;
  }
}

function applyOverlay(name: DocumentName, document: Json): void {
  for (const entry of OVERLAY.filter((it) => it.document === name)) {
    let place: unknown = document;
    for (const part of entry.at.split('/').slice(1)) {
      place = (place as Json | undefined)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')];
    }
    if (place === null || typeof place !== 'object') {
      throw new Error(
        `Overlay entry ${entry.at} (${name}): the document has no such place. Remove or correct the entry.`,
      );
    }
    mergeDeep(place as Json, structuredClone(entry.merge) as Json);
  }
}

function createAjv(): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  addFormats(ajv);
  const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/;
  ajv.addFormat('date-time', rfc3339);
  ajv.addFormat('utc-instant', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
  ajv.addFormat('URL', true);
  return ajv;
}

function listOperations(name: DocumentName, document: Json): Entry[] {
  const paths = document.paths as Record<string, Record<string, Json>>;
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, raw]) => ({
      operationId: String(raw.operationId),
      document: name,
      method: method.toUpperCase(),
      path,
      deprecated: raw.deprecated === true,
      scopes: ((raw.security as Record<string, string[]>[] | undefined) ?? []).map((it) => it.OAuth2 ?? []),
      segments: path.split('/'),
      raw: raw as unknown as Entry['raw'],
      pointer: `/paths/${escapePointer(path)}/${method}`,
    })),
  );
}

/** Fewer parameters = more literal segments = the better match. */
function matches(entry: Entry, method: string, segments: readonly string[]): boolean {
  return (
    entry.method === method.toUpperCase() &&
    entry.segments.length === segments.length &&
    entry.segments.every((part, index) => (part.startsWith('{') ? segments[index] !== '' : part === segments[index]))
  );
}

function checkScalar(value: string, type: string | undefined): boolean {
  if (type === 'integer') return /^-?\d+$/.test(value);
  if (type === 'number') return value !== '' && Number.isFinite(Number(value));
  if (type === 'boolean') return value === 'true' || value === 'false';
  return true;
}

function checkQuery(entry: Entry, query: URLSearchParams): string[] {
  const known = (entry.raw.parameters ?? []).filter((it) => it.in === 'query');
  const problems: string[] = [];
  for (const parameter of known) {
    const values = query.getAll(parameter.name);
    if (parameter.required === true && values.length === 0) problems.push(`query ${parameter.name} is required`);
    const schema = parameter.schema;
    const list = schema?.type === 'array' ? values.flatMap((it) => it.split(',')) : values;
    if (schema?.type !== 'array' && values.length > 1)
      problems.push(`query ${parameter.name} given ${values.length} times`);
    const type = schema?.type === 'array' ? (schema.items?.type as string | undefined) : schema?.type;
    const allowed = schema?.type === 'array' ? (schema.items?.enum as unknown[] | undefined) : schema?.enum;
    for (const value of list) {
      if (!checkScalar(value, type))
        problems.push(`query ${parameter.name}: "${value}" is not of type ${String(type)}`);
      if (allowed && !allowed.includes(value))
        problems.push(`query ${parameter.name}: "${value}" is not one of ${allowed.join(', ')}`);
    }
  }
  for (const name of new Set(query.keys())) {
    if (!known.some((it) => it.name === name)) problems.push(`query ${name} is unknown to ${entry.operationId}`);
  }
  return problems;
}

class Contract implements OpenApi {
  readonly operations: readonly SpecOperation[];
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(
    private readonly entries: readonly Entry[],
    private readonly ajv: Ajv,
  ) {
    this.operations = entries;
  }

  private entry(method: string, path: string): Entry | undefined {
    const segments = (path.split('?')[0] ?? '').split('/').map(decodeURIComponent);
    const found = this.entries.filter((it) => matches(it, method, segments));
    const parameters = (it: Entry): number => it.segments.filter((part) => part.startsWith('{')).length;
    return found.sort((a, b) => parameters(a) - parameters(b))[0];
  }

  find = (method: string, path: string): SpecOperation | undefined => this.entry(method, path);

  private validate(entry: Entry, pointer: string, value: unknown): string[] {
    const ref = `${entry.document}#${entry.pointer}${pointer}`;
    let check = this.compiled.get(ref);
    if (!check) {
      check = this.ajv.compile({ $ref: ref.replaceAll('{', '%7B').replaceAll('}', '%7D') });
      this.compiled.set(ref, check);
    }
    if (check(value) === true) return [];
    return (check.errors ?? []).map(
      (it) => `${it.instancePath || '/'} ${it.message ?? ''} ${JSON.stringify(it.params)}`,
    );
  }

  checkRequest = (request: SpecRequest): readonly string[] => {
    const entry = this.entry(request.method, request.path);
    if (!entry) return [`no operation ${request.method} ${request.path}`];
    const problems = checkQuery(entry, new URLSearchParams(request.path.split('?')[1] ?? ''));
    const content = entry.raw.requestBody?.content as Record<string, { schema?: Json }> | undefined;
    if (request.body === undefined) {
      if (entry.raw.requestBody?.required === true) problems.push('the body is required');
    } else if (!content) problems.push('the operation takes no body');
    else if (content['application/json']?.schema) {
      problems.push(...this.validate(entry, '/requestBody/content/application~1json/schema', request.body));
    }
    return problems;
  };

  checkResponse = (request: SpecRequest, response: { status: number; body: unknown }): readonly string[] => {
    const entry = this.entry(request.method, request.path);
    if (!entry) return [`no operation ${request.method} ${request.path}`];
    const listed = entry.raw.responses[String(response.status)];
    if (!listed) return [`status ${response.status} is not listed for ${entry.operationId}`];
    const content = listed.content as Record<string, { schema?: Json }> | undefined;
    if (!content?.['application/json']?.schema) return [];
    return this.validate(entry, `/responses/${response.status}/content/application~1json/schema`, response.body);
  };
}

let loaded: OpenApi | null | undefined;

/** The contract of both documents with the overlay applied, loaded once; null where the documents are not at hand. */
export function loadOpenApi(): OpenApi | null {
  if (loaded !== undefined) return loaded;
  if (!existsSync(resolve(FOLDER, DOCUMENTS.platform))) {
    loaded = null;
    return loaded;
  }
  const ajv = createAjv();
  const entries: Entry[] = [];
  for (const name of Object.keys(DOCUMENTS) as DocumentName[]) {
    const document = JSON.parse(readFileSync(resolve(FOLDER, DOCUMENTS[name]), 'utf8')) as Json;
    applyOverlay(name, document);
    repair(document.components);
    repair(document.paths);
    ajv.addSchema(document, name);
    entries.push(...listOperations(name, document));
  }
  loaded = new Contract(entries, ajv);
  return loaded;
}

/** `describe` where the documents are at hand; otherwise one skipped block, with the reason on the console. */
export function describeWithOpenApi(title: string, body: (api: OpenApi) => void): void {
  const api = loadOpenApi();
  if (api) describe(title, () => body(api));
  else {
    process.stderr.write(`Skipped "${title}": Atlassian's OpenAPI documents are not at ${FOLDER}.\n`);
    describe.skip(title, () => {
      it('needs ../shared/openapi', () => undefined);
    });
  }
}
