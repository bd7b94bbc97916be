/**
 * The check run: scope → ids → items in parallel batches → judgement, streamed as it goes. Whatever could not be seen is
 * named in a gap, and every id that was found ends up either judged or in exactly one gap.
 */
import { activeChecks, judgeItem, neededFields } from '../checks';
import type { ActiveCheck, JudgeContext, ScopeExemption } from '../checks';
import type { DecisionRightsMap, WorkTypeKind } from '../decision-rights';
import { bulkFetchPageSize, JiraError } from '../jira';
import type { JiraClient, JiraIssue } from '../jira';
import { BatchPool } from './batch-pool';
import { EventQueue } from './event-queue';
import { fetchBatch } from './fetch-batch';
import { failedRequest } from './gap';
import type { RankedItem, RunEvent, Scope } from './run-event';
import { resolveScope } from './scope';
import type { ResolvedScope } from './scope';
import { readSources } from './sources';
import { templatesOf } from './space-templates';

export interface BacklogCheckInput {
  readonly projectIdOrKey: string;
  readonly scope: Scope;
  readonly map: DecisionRightsMap;
  /** Ids of the fields that hold acceptance criteria; null or absent: they are found by name. */
  readonly criteriaFields?: readonly string[] | null | undefined;
  /** From `activeChecks(settings)`; by default every check with its defaults. */
  readonly checks?: readonly ActiveCheck[] | undefined;
  /** Kinds of work type that an administrator has set, by work type id. */
  readonly kinds?: Readonly<Record<string, WorkTypeKind>> | undefined;
  /** Exemptions of many items, from the space's settings. */
  readonly exemptions?: readonly ScopeExemption[] | undefined;
  /** The moment of the run, epoch milliseconds; by default the clock's. */
  readonly now?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Items judged between two events, so that a page can draw while a large batch is being judged. */
const JUDGED_AT_ONCE = 100;

/** What the reading half hands to the judging half. */
type Reading =
  | Exclude<RunEvent, { type: 'judged' | 'revised' | 'end' }>
  | { readonly type: 'fetched'; readonly issues: readonly JiraIssue[]; readonly context: JudgeContext };

interface Run {
  readonly jira: JiraClient;
  readonly input: BacklogCheckInput;
  readonly checks: readonly ActiveCheck[];
  readonly signal: AbortSignal;
  readonly queue: EventQueue<Reading>;
  /** Place in the scope by id; also the set of ids found. */
  readonly positions: Map<string, number>;
}

const isFailure = (error: unknown): error is JiraError => error instanceof JiraError && error.code !== 'aborted';

/** Feeds ids to the pool page by page. A list that breaks off becomes a gap; what it gave until then counts. */
async function listIds(
  { queue, positions }: Run,
  { pages, limit, label }: ResolvedScope,
  add: (ids: string[]) => void,
) {
  try {
    for await (const page of pages) {
      const fresh = [...new Set(page)].filter((id) => !positions.has(id)).slice(0, limit - positions.size);
      for (const id of fresh) positions.set(id, positions.size);
      add(fresh);
      if (positions.size >= limit) break;
      queue.push({ type: 'ids', found: positions.size, complete: false });
    }
    queue.push({ type: 'ids', found: positions.size, complete: true });
  } catch (error) {
    if (!isFailure(error)) throw error;
    queue.push({ type: 'gap', gap: failedRequest(`The list of items (${label})`, error) });
  }
}

async function readItems(run: Run, resolved: ResolvedScope): Promise<void> {
  const { jira, input, checks, signal, queue } = run;
  const reading = readSources(jira, { ...input, scope: resolved.scope, checks }, signal);
  const context = reading.then(({ gaps, ...sources }): JudgeContext => {
    for (const gap of gaps) queue.push({ type: 'gap', gap });
    const { map, kinds } = input;
    return { ...sources, map, checks, ...(kinds === undefined ? {} : { kinds }) };
  });
  let learn: (templates: ReadonlySet<string>) => void = () => undefined;
  const templates = new Promise<ReadonlySet<string>>((resolve) => {
    learn = resolve;
  });
  let batches = 0;
  // The fields are not known yet; should they be too many for a large page, the site refuses it and small ones follow.
  const pool = new BatchPool(bulkFetchPageSize(['summary']), async (ids) => {
    const isFirst = batches++ === 0;
    const known = await context;
    const outcome = await fetchBatch(jira, ids, { ...neededFields(checks, known), signal });
    // All batches are judged by what the first one shows, so that the result does not depend on which arrives when.
    if (isFirst) learn(templatesOf(outcome.issues, known.criteriaFields));
    queue.push({ type: 'fetched', issues: outcome.issues, context: { ...known, templates: await templates } });
    for (const gap of outcome.gaps) queue.push({ type: 'gap', gap });
    return outcome;
  });
  const listing = listIds(run, resolved, (ids) => {
    pool.add(ids);
  });
  await Promise.all([context, listing.then(async () => pool.finish())]);
}

async function read(run: Run): Promise<void> {
  const { jira, input, signal, queue } = run;
  try {
    const resolved = await resolveScope(jira, input.scope, signal);
    const { scope, label, fallback } = resolved;
    queue.push({ type: 'scope', scope, label, fallback });
    await readItems(run, resolved);
  } catch (error) {
    if (!isFailure(error)) throw error;
    queue.push({ type: 'gap', gap: failedRequest('What to check', error) });
  }
}

function* judged(issues: readonly JiraIssue[], context: JudgeContext, { positions }: Run): Generator<RankedItem[]> {
  for (let from = 0; from < issues.length; from += JUDGED_AT_ONCE) {
    yield issues.slice(from, from + JUDGED_AT_ONCE).map((issue) => ({
      ...judgeItem(issue, context),
      position: positions.get(issue.id) ?? Infinity,
    }));
  }
}

/** Passes readings on and judges what was fetched, when the consumer asks for it. Returns whether there were gaps. */
async function* judging(run: Run): AsyncGenerator<RunEvent, 'complete' | 'partial'> {
  let done = 0;
  let gaps = 0;
  for await (const reading of run.queue) {
    if (reading.type === 'fetched') {
      for (const items of judged(reading.issues, reading.context, run)) {
        done += items.length;
        yield { type: 'judged', items, done };
        if (run.signal.aborted) throw new DOMException('cancelled', 'AbortError');
      }
    } else {
      if (reading.type === 'gap') gaps += 1;
      yield reading;
    }
  }
  return gaps === 0 ? 'complete' : 'partial';
}

/**
 * Runs a check and streams what it finds. Failures of Jira never make it throw: they become gaps, and the run ends
 * `partial`. Ends `cancelled` soon after the signal aborts. A caller that stops listening cancels the run too.
 * Items arrive in batches, not in order: `position` says where each stands in the scope.
 */
export async function* runBacklogCheck(
  { jira }: { readonly jira: JiraClient },
  input: BacklogCheckInput,
): AsyncGenerator<RunEvent, void> {
  const stop = new AbortController();
  const signal = input.signal === undefined ? stop.signal : AbortSignal.any([input.signal, stop.signal]);
  const checks = input.checks ?? activeChecks().checks;
  const run: Run = { jira, input, checks, signal, queue: new EventQueue(), positions: new Map() };
  read(run).then(
    () => {
      run.queue.close();
    },
    (error: unknown) => {
      run.queue.fail(error);
    },
  );
  try {
    const outcome = yield* judging(run);
    yield { type: 'end', outcome };
  } catch (error) {
    if (input.signal?.aborted !== true) throw error;
    yield { type: 'end', outcome: 'cancelled' };
  } finally {
    stop.abort();
  }
}
