/** The simulated site: one request in, one answer out, in the order in which the platform checks things. */
import type { SiteData } from './entities';
import { FaultPlan, type Fault } from './faults';
import { accessOf } from './permissions';
import { PointsLedger, WriteBursts, type PointsReport } from './points';
import { ConnectionDropped, notSimulated, Problem, unauthenticated } from './problem';
import type { Caller, SiteRequest, SiteResponse } from './request';
import type { Answer, Context, IdKind, SiteSettings } from './route';
import { createRouter, type Match } from './router';
import { ROUTES } from './routes';
import { Store } from './store';
import { createWire } from './wire';
import { shuffleKeys } from './wire/shuffle';

export interface JiraSiteOptions extends Partial<SiteSettings> {
  /** Now, in ms since 1970. Default: one minute after the newest item was updated, standing still. */
  readonly clock?: () => number;
  /** The address in `self` links and picture addresses. Default: `https://<name>.atlassian.net`. */
  readonly baseUrl?: string;
  readonly faults?: readonly Fault[];
  /** Points per hour of the app. Default 65,000, the default tier. */
  readonly pointsPerHour?: number;
  /** Seed of the key order in answers; false keeps the order in which the simulator writes. Default 1. */
  readonly keyOrderSeed?: number | false;
  /** How long each answer takes, by operation id. Default: none. */
  readonly latencyMs?: number | ((operationId: string) => number);
  /** Waits; replaced by tests. */
  readonly sleep?: (ms: number) => Promise<void>;
}

/** What `snapshot` gives and `load` takes: plain JSON. */
export interface SiteSnapshot {
  readonly version: 1;
  readonly data: SiteData;
}

export interface JiraSite {
  /** Answers one request. @throws ConnectionDropped where the fault plan says so; nothing else. */
  readonly handle: (request: SiteRequest, caller: Caller) => Promise<SiteResponse>;
  /** The site as it now is; a new object after each write. */
  readonly data: SiteData;
  readonly snapshot: () => SiteSnapshot;
  /** Replaces the state. @throws where the value is no snapshot of this version. */
  readonly load: (snapshot: unknown) => void;
  readonly faults: FaultPlan;
  readonly points: () => PointsReport;
  /** Sets the address in links once the server's port is known. */
  readonly setBaseUrl: (url: string) => void;
  readonly now: () => number;
}

const DEFAULTS: SiteSettings = { bulkFetchLimit: 1000, searchFieldsPageCap: 100, shortPages: false, searchLagMs: 0 };

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'site';

const realSleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A clock that stands still shortly after the newest change, so that runs repeat themselves. */
function standingClock(data: SiteData): () => number {
  const newest = data.issues.reduce((latest, it) => Math.max(latest, Date.parse(it.updated)), Date.UTC(2026, 0, 1));
  return () => newest + 60_000;
}

const NOBODY: Caller = { accountId: null, via: 'direct' };

class Site implements JiraSite {
  readonly faults: FaultPlan;
  readonly now: () => number;
  private store: Store;
  private baseUrl: string;
  private nextId: Record<IdKind, number>;
  private readonly ledger: PointsLedger;
  private readonly bursts = new WriteBursts();
  private readonly route = createRouter(ROUTES);
  private readonly settings: SiteSettings;
  private kept: { readonly version: number; readonly data: SiteData } | null = null;

  constructor(
    data: SiteData,
    private readonly options: JiraSiteOptions,
  ) {
    this.store = new Store(data);
    this.now = options.clock ?? standingClock(data);
    this.baseUrl = options.baseUrl ?? `https://${slug(data.name)}.atlassian.net`;
    this.faults = new FaultPlan(options.faults);
    this.ledger = new PointsLedger(options.pointsPerHour ?? 65_000);
    const { bulkFetchLimit, searchFieldsPageCap, shortPages, searchLagMs } = { ...DEFAULTS, ...options };
    this.settings = { bulkFetchLimit, searchFieldsPageCap, shortPages, searchLagMs };
    this.nextId = firstFreeId(data);
  }

  get data(): SiteData {
    if (this.kept?.version !== this.store.version) this.kept = { version: this.store.version, data: this.store.data };
    return this.kept.data;
  }

  snapshot = (): SiteSnapshot => ({ version: 1, data: this.data });

  load = (snapshot: unknown): void => {
    const given = snapshot as Partial<SiteSnapshot> | null;
    if (given?.version !== 1 || !Array.isArray(given.data?.issues)) {
      throw new Error('Not a snapshot of a simulated site: expected { version: 1, data }. Delete it to start afresh.');
    }
    this.store = new Store(given.data);
    this.kept = null;
    this.nextId = firstFreeId(given.data);
  };

  points = (): PointsReport => this.ledger.report(this.now());

  setBaseUrl = (url: string): void => {
    this.baseUrl = url.replace(/\/$/, '');
  };

  handle = async (request: SiteRequest, caller: Caller): Promise<SiteResponse> => {
    const [pathname = '', ...rest] = request.path.split('?');
    const match = this.route(request.method, pathname);
    const operationId = match?.route.operationId ?? `${request.method} ${pathname}`;
    const { latencyMs = 0, sleep = realSleep } = this.options;
    const fault = this.faults.strike(operationId);
    const wait = (typeof latencyMs === 'number' ? latencyMs : latencyMs(operationId)) + (fault?.latencyMs ?? 0);
    if (wait > 0) await sleep(wait);
    if (fault?.drop === true) throw new ConnectionDropped(operationId);
    try {
      if (fault?.status !== undefined) return this.fault(fault, fault.status);
      if (!match) throw notSimulated(`${request.method.toUpperCase()} ${pathname}`);
      const known = this.signedIn(caller);
      if (!known && match.route.anonymous !== true) throw unauthenticated(this.baseUrl);
      // Jira treats credentials that it cannot resolve as nobody's, not as an error.
      const actual = known ? caller : NOBODY;
      this.limitWrites(match);
      return this.charged(actual, () => match.route.answer(this.context(request, actual, match, rest.join('?'))));
    } catch (error) {
      if (error instanceof Problem)
        return this.respond({ status: error.status, body: error.body, headers: error.headers });
      throw error;
    }
  };

  /** Only with a clock that moves; otherwise a long series of writes would never get past the limit. */
  private limitWrites({ route, params }: Match): void {
    const issue = route.method === 'GET' ? undefined : params.issueIdOrKey;
    if (issue === undefined || !this.options.clock || this.bursts.allow(issue, this.now())) return;
    const headers = { 'Retry-After': '2', 'RateLimit-Reason': 'jira-per-issue-on-write' };
    throw new Problem(429, ['Rate limit exceeded.'], {}, headers);
  }

  private signedIn({ accountId, via }: Caller): boolean {
    return accountId === null ? via === 'app' : this.store.users.get(accountId)?.active === true;
  }

  private context(request: SiteRequest, caller: Caller, { params }: Match, search: string): Context {
    const { store, settings, baseUrl } = this;
    return {
      method: request.method.toUpperCase(),
      path: request.path.split('?')[0] ?? '',
      store,
      caller,
      settings,
      baseUrl,
      params,
      access: accessOf(store, caller),
      wire: createWire({ store, baseUrl }),
      now: this.now(),
      query: new URLSearchParams(search),
      body: request.body,
      newId: (kind) => String(this.nextId[kind]++),
    };
  }

  private charged(caller: Caller, answer: () => Answer): SiteResponse {
    const now = this.now();
    if (!this.ledger.counts(caller)) return this.respond(answer());
    if (this.ledger.report(now).remaining === 0) throw quotaSpent(this.ledger, now);
    let reads: Answer['reads'];
    try {
      const given = answer();
      reads = given.reads;
      return this.respond({ ...given, headers: { ...given.headers, ...this.ledger.headers(now) } });
    } finally {
      this.ledger.charge(1 + (reads?.items ?? 0) + 2 * (reads?.people ?? 0), now);
    }
  }

  private fault(fault: Fault, status: number): SiteResponse {
    const wait = fault.retryAfterSeconds;
    const reset = new Date(this.now() + (wait ?? 0) * 1000).toISOString();
    const limited = status === 429 ? { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': reset } : {};
    const headers = {
      ...limited,
      ...(wait === undefined || wait === null ? {} : { 'Retry-After': String(wait) }),
      ...(fault.reason === undefined ? {} : { 'RateLimit-Reason': fault.reason }),
    };
    const text = status === 429 ? 'Rate limit exceeded.' : `Simulated ${status}.`;
    return this.respond({ status, headers, body: fault.body ?? { errorMessages: [text], errors: {} } });
  }

  private respond({ status = 200, headers = {}, body }: Answer): SiteResponse {
    const seed = this.options.keyOrderSeed ?? 1;
    const isJson = (headers['content-type'] ?? 'json').includes('json');
    const shown = isJson && seed !== false && body !== undefined ? shuffleKeys(body, seed) : body;
    const type = body === undefined ? {} : { 'content-type': 'application/json;charset=UTF-8' };
    return { status, headers: { ...type, ...headers }, body: shown };
  }
}

function quotaSpent(ledger: PointsLedger, now: number): Problem {
  return new Problem(
    429,
    ['Rate limit exceeded.'],
    {},
    {
      ...ledger.headers(now),
      'Retry-After': String(ledger.secondsToReset(now)),
      'RateLimit-Reason': 'jira-quota-global-based',
    },
  );
}

/** Ids of new entities go on after the highest there is. */
function firstFreeId(data: SiteData): Record<IdKind, number> {
  const next = { comment: 10_001, change: 10_001 };
  for (const { comments = [], changes = [] } of data.issues) {
    for (const { id } of comments) next.comment = Math.max(next.comment, (Number(id) || 0) + 1);
    for (const { id } of changes) next.change = Math.max(next.change, (Number(id) || 0) + 1);
  }
  return next;
}

/**
 * A simulated Jira Cloud site over plain data.
 *
 * @example
 * const site = createJiraSite(data, { clock: () => Date.now(), searchLagMs: 4000 });
 * await site.handle({ method: 'GET', path: '/rest/api/3/myself' }, { accountId: 'ada', via: 'browser' });
 */
export const createJiraSite = (data: SiteData, options: JiraSiteOptions = {}): JiraSite => new Site(data, options);
