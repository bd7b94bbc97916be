/** Reading request parameters the way Jira reads them. */
import { badPayload, forbidden, notFound, problemJson } from './problem';
import type { Context } from './route';
import type { SiteIssue, SiteProject } from './entities';

/** A list parameter: repeated, comma-separated, or both. */
export function list(query: URLSearchParams, name: string): readonly string[] {
  return query
    .getAll(name)
    .flatMap((it) => it.split(','))
    .map((it) => it.trim())
    .filter((it) => it !== '');
}

/**
 * A whole-number parameter; below zero counts as zero, as measured.
 * @throws the RFC 7807 400 that sites give where the value is no whole number.
 */
export function whole({ query, path }: Pick<Context, 'query' | 'path'>, name: string, fallback: number): number {
  const text = query.get(name);
  if (text === null || text === '') return fallback;
  if (!/^-?\d+$/.test(text)) {
    throw problemJson(400, 'Bad Request', `Failed to convert '${name}' with value: '${text}'`, path);
  }
  return Math.max(0, Number(text));
}

/** A slice by `startAt` and `maxResults`, capped, with the envelope that Jira puts around it. */
export function page<T>(
  context: Context,
  items: readonly T[],
  { size, cap }: { readonly size: number; readonly cap: number },
): {
  readonly startAt: number;
  readonly maxResults: number;
  readonly total: number;
  isLast: boolean;
  values: readonly T[];
} {
  const startAt = whole(context, 'startAt', 0);
  const maxResults = Math.min(whole(context, 'maxResults', size), cap);
  const values = items.slice(startAt, startAt + maxResults);
  return { startAt, maxResults, total: items.length, isLast: startAt + values.length >= items.length, values };
}

/** Whether a JSON value is an object, and no list. */
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** A member that is an object, where there is one. @throws a 400 where it is something else. */
export function memberRecord(body: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  const value = body[name] ?? {};
  if (!isRecord(value)) throw badPayload();
  return value;
}

/** A member that is a list of objects, where there is one. @throws a 400 where it is something else. */
export function memberRecords(
  body: Readonly<Record<string, unknown>>,
  name: string,
): readonly Readonly<Record<string, unknown>>[] {
  const value = body[name] ?? [];
  if (!Array.isArray(value) || !value.every(isRecord)) throw badPayload();
  return value;
}

/** The body as an object. @throws a 415 where there is none, a 400 where it is something else. */
export function objectBody({ body, path }: Pick<Context, 'body' | 'path'>): Readonly<Record<string, unknown>> {
  if (body === undefined) {
    throw problemJson(415, 'Unsupported Media Type', "Content-Type 'null' is not supported.", path);
  }
  if (!isRecord(body)) throw badPayload();
  return body;
}

/** @throws a 400 where the body holds a key that the operation does not know: Jira refuses it (measured). */
export function onlyKeys(body: Readonly<Record<string, unknown>>, known: readonly string[]): void {
  if (!Object.keys(body).every((it) => known.includes(it))) throw badPayload();
}

/** An optional list of strings (or numbers) in the body. @throws a 400 where it is something else. */
export function bodyList(body: Readonly<Record<string, unknown>>, name: string): readonly string[] | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || !value.every((it) => ['string', 'number'].includes(typeof it))) {
    throw badPayload();
  }
  return value.map(String);
}

/** The project of the path that the caller may browse. @throws Jira's 404 otherwise. */
export function projectOfPath(context: Context, parameter = 'projectIdOrKey'): SiteProject {
  return visibleProject(context, context.params[parameter] ?? '');
}

/** @throws Jira's 404 where there is no such project or the caller may not browse it. */
export function visibleProject(context: Context, idOrKey: string): SiteProject {
  const found = context.store.project(idOrKey);
  if (found && context.access.mayBrowse(found)) return found;
  const numeric = /^\d+$/.test(idOrKey);
  throw notFound(`No project could be found with ${numeric ? 'id' : 'key'} '${idOrKey}'.`);
}

/** The item of the path that the caller may see. @throws Jira's 404 otherwise. */
export function issueOfPath(context: Context): SiteIssue {
  const found = context.store.issue(context.params.issueIdOrKey ?? '');
  if (found && context.access.sees(found)) return found;
  throw notFound('Issue does not exist or you do not have permission to see it.');
}

/** @throws a 403 where the caller lacks the permission in the item's project. */
export function demand(context: Context, key: string, issue: SiteIssue, message: string): void {
  const where = context.store.project(issue.projectId);
  if (!where || !context.access.may(key, where)) throw forbidden(message);
}
