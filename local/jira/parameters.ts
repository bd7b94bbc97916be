/** Reading request parameters the way Jira reads them. */
import { badRequest, forbidden, notFound } from './problem';
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
 * A whole-number parameter.
 * @throws a 400 where the value is not a whole number ≥ 0.
 */
export function whole(query: URLSearchParams, name: string, fallback: number): number {
  const text = query.get(name);
  if (text === null || text === '') return fallback;
  if (!/^\d+$/.test(text)) throw badRequest(`Parameter '${name}' must be a whole number, but was '${text}'.`);
  return Number(text);
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
  const startAt = whole(context.query, 'startAt', 0);
  const maxResults = Math.min(whole(context.query, 'maxResults', size), cap);
  const values = items.slice(startAt, startAt + maxResults);
  return { startAt, maxResults, total: items.length, isLast: startAt + values.length >= items.length, values };
}

/** The body as an object. @throws a 400 where it is not one. */
export function objectBody(context: Context): Readonly<Record<string, unknown>> {
  const { body } = context;
  if (body === null || typeof body !== 'object' || Array.isArray(body)) {
    throw badRequest('Invalid request payload. Refer to the REST API documentation and try again.');
  }
  return body as Record<string, unknown>;
}

/** An optional list of strings (or numbers) in the body. @throws a 400 where it is something else. */
export function bodyList(body: Readonly<Record<string, unknown>>, name: string): readonly string[] | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || !value.every((it) => ['string', 'number'].includes(typeof it))) {
    throw badRequest('Invalid request payload. Refer to the REST API documentation and try again.');
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
