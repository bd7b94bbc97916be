/**
 * Turns a growing list of ids into fetches: a small first batch, so that results show early, then batches as large as
 * the site takes, shared over the free slots without spending many more requests than the least there can be.
 */
import { bulkFetchPageSize, SMALL_BULK_FETCH_PAGE } from '../jira';
import type { JiraError } from '../jira';
import { nextTask } from './breathing';

/** Requests in flight. Jira allows 100 a second for one endpoint; more than this would not be faster for one browser. */
const CONCURRENCY = 8;

/** Until the site has answered one, this many large pages are tried at once: each is lost where it takes none. */
const UNCONFIRMED_AT_ONCE = 4;

/** Requests beyond the least that there can be, for the small first batch and for filling the slots evenly. */
const SPARE_REQUESTS = 3;

/** Below this size a batch is not split further for the sake of parallelism. */
const SMALLEST_SHARE = 250;

/** While ids still come slowly and nothing else is under way, this many are worth a request. */
const WORTH_A_REQUEST = 500;

/** So many batches that failed one after the other, none succeeding between them, and the rest is not tried. */
const FAILURES_IN_A_ROW = 8;

/**
 * - `fetched` everything in it is accounted for
 * - `tooLarge` nothing is; smaller pages may do
 * - `failed` it is accounted for as a failure; `stop`: no other batch would fare better
 */
export type BatchResult =
  | { readonly type: 'fetched' }
  | { readonly type: 'tooLarge' }
  | { readonly type: 'failed'; readonly error: JiraError; readonly stop: boolean };

/** Ids that were not tried, and why. */
export interface LeftOver {
  readonly ids: readonly string[];
  readonly error: JiraError;
}

/** The fields are not known when the pool is made; should they be too many for a large page, the site refuses it. */
const LARGE_PAGE = bulkFetchPageSize(['summary']);

export class BatchPool {
  private pending: readonly string[] = [];
  private active = 0;
  private started = false;
  private smallAnswered = false;
  private listed = false;
  private pageSize: number;
  private confirmed: boolean;
  private spare = SPARE_REQUESTS;
  private failures = 0;
  private stopped: JiraError | null = null;
  private broken: { readonly error: unknown } | null = null;
  private whenIdle: (() => void) | null = null;

  /**
   * @param knownPageSize the most items that the site gives at once; null: to be found out
   * @param fetchIds fetches a batch; rejecting breaks the pool
   */
  constructor(
    knownPageSize: number | null,
    private readonly fetchIds: (ids: readonly string[]) => Promise<BatchResult>,
  ) {
    this.pageSize = knownPageSize ?? LARGE_PAGE;
    this.confirmed = knownPageSize !== null;
  }

  get knownPageSize(): number | null {
    return this.confirmed ? this.pageSize : null;
  }

  /** More ids to fetch. */
  add(ids: readonly string[]): void {
    this.pending = [...this.pending, ...ids];
    this.pump();
  }

  /**
   * No more ids will come; resolves when all batches have been fetched, or with what was left because it stopped.
   * Rejects with the first error of a fetch.
   */
  async finish(): Promise<LeftOver | null> {
    this.listed = true;
    await new Promise<void>((resolve) => {
      this.whenIdle = resolve;
      this.pump();
    });
    if (this.broken !== null) throw this.broken.error;
    return this.stopped === null || this.pending.length === 0 ? null : { ids: this.pending, error: this.stopped };
  }

  private get leastRequests(): number {
    return Math.ceil(this.pending.length / this.pageSize);
  }

  /** One slot is the list's own, as long as that goes on. */
  private get freeSlots(): number {
    return CONCURRENCY - (this.listed ? 0 : 1) - this.active;
  }

  /** 0: wait. */
  private nextSize(): number {
    const { pending, pageSize, leastRequests } = this;
    if (!this.started) return this.listed || pending.length >= SMALL_BULK_FETCH_PAGE ? SMALL_BULK_FETCH_PAGE : 0;
    // A refusal comes quickly: once the small first page is there and no large one was refused, none will be.
    const uncertain = !this.confirmed && !this.smallAnswered && pageSize > SMALL_BULK_FETCH_PAGE;
    if (uncertain && this.active > UNCONFIRMED_AT_ONCE) return 0;
    if (!this.listed) {
      const enough = this.active === 0 ? Math.min(WORTH_A_REQUEST, pageSize) : pageSize;
      return pending.length >= enough ? pageSize : 0;
    }
    const share = Math.ceil(pending.length / Math.min(this.freeSlots, leastRequests + this.spare));
    return Math.min(pageSize, Math.max(SMALLEST_SHARE, share));
  }

  private pump(): void {
    while (this.broken === null && this.stopped === null && this.pending.length > 0 && this.freeSlots > 0) {
      const size = this.nextSize();
      if (size === 0) break;
      const least = this.leastRequests;
      const batch = this.pending.slice(0, size);
      this.pending = this.pending.slice(size);
      this.spare = Math.max(0, this.spare - (1 + this.leastRequests - least));
      this.started = true;
      this.active += 1;
      void this.fetch(batch);
    }
    const over = this.broken !== null || this.stopped !== null || this.pending.length === 0;
    if (this.active === 0 && over) this.whenIdle?.();
  }

  private async fetch(batch: readonly string[]): Promise<void> {
    try {
      const result = await this.fetchIds(batch);
      // Of answers that come together, a refusal is to be heard before the small page that was asked for beside it.
      if (!this.confirmed && batch.length <= SMALL_BULK_FETCH_PAGE) await nextTask();
      this.settle(batch, result);
    } catch (error) {
      this.broken ??= { error };
    }
    this.active -= 1;
    this.pump();
  }

  private settle(batch: readonly string[], result: BatchResult): void {
    const large = batch.length > SMALL_BULK_FETCH_PAGE;
    if (!large) this.smallAnswered = true;
    if (result.type === 'tooLarge') {
      this.pageSize = SMALL_BULK_FETCH_PAGE;
      this.confirmed = true;
      this.pending = [...batch, ...this.pending];
      return;
    }
    if (result.type === 'fetched') {
      this.failures = 0;
      if (large && this.pageSize > SMALL_BULK_FETCH_PAGE) this.confirmed = true;
      return;
    }
    this.failures += 1;
    if (result.stop || this.failures >= FAILURES_IN_A_ROW) this.stopped ??= result.error;
  }
}
