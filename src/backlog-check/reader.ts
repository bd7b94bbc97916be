/**
 * The reading half of a run: scope → ids → items in parallel batches. Every id that was listed is handed over exactly
 * once: in a batch of items, or in a gap.
 */
import { changeFields, neededFields } from '../checks';
import type { ActiveCheck, CheckableItem, FactSources, JudgeContext } from '../checks';
import { JiraError } from '../jira';
import type { JiraClient } from '../jira';
import { BatchPool } from './batch-pool';
import type { BatchResult, LeftOver } from './batch-pool';
import { EventQueue } from './event-queue';
import { withChanges } from './changes';
import { fetchBatch } from './fetch-batch';
import type { FetchedBatch } from './fetch-batch';
import { failedRequest, ofParents } from './gap';
import type { RunEvent, RunGap } from './run-event';
import type { BacklogCheckInput, RunMemory } from './run-input';
import { resolveScope } from './scope';
import type { ResolvedScope } from './scope';
import { readSources } from './sources';
import { templatesOf } from './space-templates';

/** What items are judged by, apart from the checks. */
export type JudgedBy = Omit<JudgeContext, 'checks'>;

/** Items as Jira gave them; `above`: not the scope's own, but above some of its items. */
export interface FetchedItems {
  readonly type: 'fetched';
  readonly above: boolean;
  readonly issues: readonly CheckableItem[];
  readonly by: JudgedBy;
}

/** What the reading half hands to the judging half. */
export type Reading = Extract<RunEvent, { type: 'scope' | 'ids' | 'gap' }> | FetchedItems;

export const isFailure = (error: unknown): error is JiraError => error instanceof JiraError && error.code !== 'aborted';

/** A list that is already there. */
async function* onePage(ids: readonly string[]): AsyncGenerator<readonly string[]> {
  yield Promise.resolve(ids);
}

export interface ReaderInput extends BacklogCheckInput {
  readonly checks: readonly ActiveCheck[];
  readonly signal: AbortSignal;
  /** How much of the backlog stands in for a next sprint that is not there. */
  readonly fallbackTop?: number;
}

export class Reader {
  readonly queue = new EventQueue<Reading>();
  /** Place in the scope by id; also the set of ids found. */
  readonly positions = new Map<string, number>();
  /** Place of the first item below it, by id of an item above; ids of items above may be the scope's own, too. */
  readonly parents = new Map<string, number>();
  private readonly judged: ReadonlySet<string>;
  private readonly pool: BatchPool;
  private readonly context: Promise<JudgedBy>;
  private resolved: Omit<ResolvedScope, 'pages' | 'limit'> | null = null;
  private listed = false;
  private sources: FactSources | null;
  private templates: Promise<ReadonlySet<string>> | null = null;
  private learn: (templates: ReadonlySet<string>) => void = () => undefined;

  constructor(
    private readonly jira: JiraClient,
    private readonly input: ReaderInput,
  ) {
    this.judged = new Set(input.resume);
    for (const { id, position } of input.resumeParents ?? []) this.parents.set(id, position);
    this.sources = input.memory?.sources ?? null;
    this.pool = new BatchPool(input.memory?.pageSize ?? null, async (ids) => this.fetchItems(ids));
    this.context = this.judgedBy();
    // Whoever awaits it hears of it; where the scope cannot be resolved, nobody does.
    this.context.catch(() => undefined);
  }

  /** Reads everything, then closes the queue, which hands on whatever is no failure of Jira. */
  async read(): Promise<void> {
    try {
      const resolved = await this.resolve();
      if (resolved !== null) {
        await Promise.all([this.context, this.list(resolved).then(async () => this.leave(await this.pool.finish()))]);
        if (this.input.parents === true) await this.readParents();
      }
      this.queue.close();
    } catch (error) {
      this.queue.fail(error);
    }
  }

  /** Reads these items alone, then closes the queue. */
  async readItems(ids: readonly string[]): Promise<void> {
    try {
      this.pool.add(ids);
      this.leave(await this.pool.finish());
      this.queue.close();
    } catch (error) {
      this.queue.fail(error);
    }
  }

  /** What a later run need not ask again. */
  memory(): RunMemory {
    const { resolved, sources, positions, listed: complete } = this;
    const list = resolved === null ? null : { ...resolved, ids: [...positions.keys()], complete };
    return { sources, list, pageSize: this.pool.knownPageSize };
  }

  private gap(gap: RunGap): void {
    this.queue.push({ type: 'gap', gap });
  }

  /** Null where it failed; the gap is told. */
  private async resolve(): Promise<ResolvedScope | null> {
    const { jira, input, queue } = this;
    try {
      const known = input.resume === undefined ? null : (input.memory?.list ?? null);
      const resolved = await resolveScope(jira, known?.scope ?? input.scope, input);
      const { scope, label, fallback } = known ?? resolved;
      this.resolved = { scope, label, fallback };
      queue.push({ type: 'scope', scope, label, fallback });
      return known?.complete === true ? { ...resolved, pages: onePage(known.ids) } : resolved;
    } catch (error) {
      if (!isFailure(error)) throw error;
      this.gap(failedRequest('What to check', error));
      return null;
    }
  }

  /** Reads beside the scope what everything is judged by. */
  private async judgedBy(): Promise<JudgedBy> {
    const { map, kinds, exemptions, now = Date.now() } = this.input;
    const sources = this.sources ?? (await this.readSources());
    return {
      ...sources,
      now,
      map,
      ...(kinds === undefined ? {} : { kinds }),
      ...(exemptions === undefined ? {} : { exemptions }),
    };
  }

  private async readSources(): Promise<FactSources> {
    const { sources, gaps } = await readSources(this.jira, this.input, this.input.signal);
    for (const gap of gaps) this.gap(gap);
    // What could not be read is asked again next time.
    if (gaps.length === 0) this.sources = sources;
    return sources;
  }

  /** Feeds ids to the pool page by page. A list that breaks off becomes a gap; what it gave until then counts. */
  private async list({ pages, limit, label }: ResolvedScope): Promise<void> {
    const { queue, positions, judged, pool } = this;
    try {
      for await (const page of pages) {
        const fresh = [...new Set(page)].filter((id) => !positions.has(id)).slice(0, limit - positions.size);
        for (const id of fresh) positions.set(id, positions.size);
        pool.add(fresh.filter((id) => !judged.has(id)));
        if (positions.size >= limit) break;
        queue.push({ type: 'ids', found: positions.size, complete: false });
      }
      this.listed = true;
      queue.push({ type: 'ids', found: positions.size, complete: true });
    } catch (error) {
      if (!isFailure(error)) throw error;
      this.gap(failedRequest(`The list of items (${label})`, error));
    }
  }

  private async fetchItems(ids: readonly string[]): Promise<BatchResult> {
    const isFirst = this.templates === null;
    this.templates ??= this.firstTemplates();
    const { result, gaps, issues } = await this.fetch(ids);
    if (result.type === 'tooLarge') return result;
    const by = await this.context;
    // All batches are judged by what the first one shows, so that the result does not depend on which arrives when.
    if (isFirst) this.learn(this.templatesFrom(issues, by));
    const templates = await this.templates;
    for (const { id, fields } of issues) this.noteParent(id, fields['parent']);
    if (issues.length > 0) this.queue.push({ type: 'fetched', above: false, issues, by: { ...by, templates } });
    for (const gap of gaps) this.gap(gap);
    return result;
  }

  private templatesFrom(issues: readonly CheckableItem[], by: JudgedBy): ReadonlySet<string> {
    const templates = by.templates ?? templatesOf(issues, by.criteriaFields);
    // What nothing was seen of is looked for again next time.
    if (this.sources !== null && issues.length > 0) this.sources = { ...this.sources, templates };
    return templates;
  }

  private async firstTemplates(): Promise<ReadonlySet<string>> {
    return new Promise((resolve) => {
      this.learn = resolve;
    });
  }

  private async fetch(ids: readonly string[]): Promise<Omit<FetchedBatch, 'issues'> & Pick<FetchedItems, 'issues'>> {
    const { jira, input } = this;
    const by = await this.context;
    const batch = await fetchBatch(jira, ids, { ...neededFields(input.checks, by), signal: input.signal });
    const fieldIds = changeFields(input.checks, by);
    if (fieldIds.length === 0 || batch.issues.length === 0) return batch;
    return { ...batch, ...(await withChanges(jira, batch, fieldIds, input.signal)) };
  }

  private noteParent(id: string, parent: unknown): void {
    const above = (parent as { id?: unknown } | null | undefined)?.id;
    if (typeof above === 'string' && !this.parents.has(above)) this.parents.set(above, this.positions.get(id) ?? 0);
  }

  /** The items above the scope's own, where they are not among these; normally one batch. */
  private async readParents(): Promise<void> {
    const ids = [...this.parents.keys()].filter((id) => !this.positions.has(id));
    const by = { ...(await this.context), templates: (await this.templates) ?? new Set<string>() };
    const pool = new BatchPool(this.pool.knownPageSize, async (batch) => {
      const { issues, gaps, result } = await this.fetch(batch);
      if (issues.length > 0) this.queue.push({ type: 'fetched', above: true, issues, by });
      for (const gap of gaps) this.gap(ofParents(gap));
      return result;
    });
    pool.add(ids);
    this.leave(await pool.finish(), ofParents);
  }

  private leave(left: LeftOver | null, word: (gap: RunGap) => RunGap = (gap) => gap): void {
    if (left !== null) this.gap(word(failedRequest(`${left.ids.length} of the items`, left.error, left.ids)));
  }
}
