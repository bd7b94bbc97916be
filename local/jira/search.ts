/**
 * Finding items and handing them out page by page, for platform search and for the lists of boards and sprints.
 * What is found is what the index shows: an item edited within the lag appears in its former state, unless reconciled.
 */
import type { SiteIssue } from './entities';
import { compileJql } from './jql/evaluate';
import type { JqlEnv } from './jql/field';
import { parseJql } from './jql/parse';
import { bodyList, list, objectBody, onlyKeys, whole } from './parameters';
import { badRequest, notSimulated } from './problem';
import type { Answer, Context } from './route';
import { chooseFields } from './wire';

export interface PageRequest {
  readonly jql: string;
  readonly nextPageToken: string | undefined;
  readonly maxResults: number;
  readonly fields: readonly string[];
  readonly properties: readonly string[];
  readonly reconcileIssues: readonly string[];
}

const POST_KEYS = [
  'expand',
  'fields',
  'fieldsByKeys',
  'jql',
  'maxResults',
  'nextPageToken',
  'properties',
  'reconcileIssues',
];

/** The request of a list, from the query of a GET or the body of a POST. */
export function pageRequest(context: Context): PageRequest {
  const { query } = context;
  if (context.method === 'GET') {
    refuseExpand(query.get('expand') ?? '');
    return {
      jql: query.get('jql') ?? '',
      nextPageToken: query.get('nextPageToken') ?? undefined,
      maxResults: whole(context, 'maxResults', 50),
      fields: list(query, 'fields'),
      properties: list(query, 'properties'),
      reconcileIssues: list(query, 'reconcileIssues'),
    };
  }
  const body = objectBody(context);
  onlyKeys(body, POST_KEYS);
  const text = (name: string): string | undefined => (typeof body[name] === 'string' ? body[name] : undefined);
  refuseExpand(text('expand') ?? '');
  return {
    jql: text('jql') ?? '',
    nextPageToken: text('nextPageToken'),
    maxResults: typeof body.maxResults === 'number' ? body.maxResults : 50,
    fields: bodyList(body, 'fields') ?? [],
    properties: bodyList(body, 'properties') ?? [],
    reconcileIssues: bodyList(body, 'reconcileIssues') ?? [],
  };
}

/** Expansions are not simulated; leaving one out silently would be an invention. @throws our 501. */
export function refuseExpand(expand: string): void {
  if (expand.trim() !== '') throw notSimulated(`expand=${expand}`);
}

export interface Filter {
  /** Tells lists of the same board or sprint apart: part of page tokens. */
  readonly list: string;
  /** What belongs to the list at all, before JQL: a board's or a sprint's items. */
  readonly belongs?: (issue: SiteIssue) => boolean;
  /** The order where the query gives none. */
  readonly byDefault?: (a: SiteIssue, b: SiteIssue) => number;
}

/** Platform search: bounded by the query alone. */
export const EVERYWHERE: Filter = { list: 'search' };

/** Newest first: what a search without ORDER BY gives. */
const newestFirst = (a: SiteIssue, b: SiteIssue): number => Number(b.id) - Number(a.id);

export const jqlEnv = ({ store, now, caller, access }: Context): JqlEnv => ({
  store,
  now,
  accountId: caller.accountId,
  mayBrowse: access.mayBrowse,
});

/**
 * The items that a caller finds, as the index shows them, in order.
 * @throws Jira's 400 on bad JQL, and on an unbounded query unless the list is bounded by a board or sprint.
 */
export function find(
  context: Context,
  jql: string,
  filter: Filter = EVERYWHERE,
  reconciled: readonly string[] = [],
): readonly SiteIssue[] {
  const query = parseJql(jql);
  if (query.where === null && !filter.belongs) {
    throw badRequest('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
  }
  const { matches, compare } = compileJql(query, jqlEnv(context));
  const fresh = new Set(reconciled);
  const found: SiteIssue[] = [];
  for (const issue of context.store.issues) {
    const shown = fresh.has(issue.id) ? issue : context.store.asSearched(issue, context.now);
    if ((filter.belongs?.(shown) ?? true) && context.access.sees(issue) && matches(shown)) found.push(shown);
  }
  return found.sort(compare ?? filter.byDefault ?? newestFirst);
}

const TOKEN_LIFE_MS = 7 * 24 * 3_600_000;

/** A cheap fingerprint (FNV-1a), so that a token serves the list that it was made for only. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

interface Position {
  readonly after: string;
  readonly offset: number;
}

function encode(position: Position, mark: string, now: number): string {
  return Buffer.from(JSON.stringify([position.after, position.offset, mark, now])).toString('base64url');
}

/** @throws a 400 where the token is damaged, older than seven days, or of another list. */
function decode(token: string, mark: string, now: number): Position {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch {
    parts = null;
  }
  const [after, offset, madeFor, issued] = Array.isArray(parts) ? (parts as unknown[]) : [];
  const valid = typeof after === 'string' && typeof offset === 'number' && madeFor === mark;
  if (!valid || typeof issued !== 'number' || now - issued > TOKEN_LIFE_MS) {
    // The status is measured; sites translate the text, so no client may depend on it.
    throw badRequest('The provided nextPageToken is invalid or has expired.');
  }
  return { after, offset };
}

/** Where the next page begins: after the last item given, wherever it now stands. */
function startOf(found: readonly SiteIssue[], { after, offset }: Position): number {
  if (found[offset - 1]?.id === after) return offset;
  const moved = found.findIndex((it) => it.id === after);
  return moved < 0 ? Math.min(offset, found.length) : moved + 1;
}

function checkLimits(request: PageRequest): void {
  if (request.reconcileIssues.length > 50)
    throw badRequest("The 'reconcileIssues' parameter accepts at most 50 issue ids.");
  if (!request.reconcileIssues.every((it) => /^\d+$/.test(it))) {
    throw badRequest("The 'reconcileIssues' parameter accepts numeric issue ids only.");
  }
  if (request.properties.length > 5) throw badRequest('A maximum of 5 issue property keys can be specified.');
}

/**
 * One page of a list: `issues`, `isLast` and, unless it is the last, `nextPageToken`.
 * At most 5,000 where only ids and keys are asked for, else the site's cap (100, measured on a Jira Cloud site).
 */
export function answerPage(context: Context, request: PageRequest, filter: Filter, fallback: 'id' | '*all'): Answer {
  checkLimits(request);
  const { settings, now, wire, store } = context;
  const choice = chooseFields(request.fields, fallback);
  const cap = choice.idsOnly && request.properties.length === 0 ? 5000 : settings.searchFieldsPageCap;
  const mark = fingerprint(`${filter.list}|${request.jql}`);
  const position = request.nextPageToken === undefined ? null : decode(request.nextPageToken, mark, now);
  const found = cachedFind(context, request, filter);
  const start = position ? startOf(found, position) : 0;
  const asked = Math.max(0, Math.min(request.maxResults, cap));
  // Seeded by the position, so that a run repeats itself; never empty before the end.
  const size =
    settings.shortPages && asked > 1 ? Math.max(1, asked - 1 - ((start * 7 + 3) % Math.ceil(asked / 3))) : asked;
  const shown = found.slice(start, start + size);
  const end = start + shown.length;
  const isLast = end >= found.length;
  const after = shown.at(-1)?.id ?? position?.after ?? '';
  const fresh = new Set(request.reconcileIssues);
  const word = filter.list === EVERYWHERE.list ? wire.issue : wire.boardIssue;
  const issues = shown.map((it) =>
    word(fresh.has(it.id) ? (store.issue(it.id) ?? it) : it, choice, request.properties),
  );
  const token = isLast ? {} : { nextPageToken: encode({ after, offset: end }, mark, now) };
  return { body: { issues, ...token, isLast }, reads: { items: shown.length } };
}

interface CacheEntry {
  readonly version: number;
  readonly key: string;
  readonly found: readonly SiteIssue[];
}

/** The last list found per site: paging through 20,000 items would otherwise search and sort them for each page. */
const lastFound = new WeakMap<Context['store'], CacheEntry>();

function cachedFind(context: Context, request: PageRequest, filter: Filter): readonly SiteIssue[] {
  const { store, caller, now } = context;
  // Relative dates move with the clock; a minute is JQL's own precision.
  const minute = Math.floor(now / 60_000);
  const key = [filter.list, request.jql, caller.via, caller.accountId ?? '', minute].join('|');
  const last = lastFound.get(store);
  if (last?.version === store.version && last.key === key && !store.searchLags) return last.found;
  const found = find(context, request.jql, filter, request.reconcileIssues);
  lastFound.set(store, { version: store.version, key, found });
  return found;
}
