/**
 * Turns a growing list of ids into fetches: a small first batch, so that results show early, then batches as large as
 * the site takes, shared evenly over the free slots.
 */
import { SMALL_BULK_FETCH_PAGE } from '../jira';

/** Requests in flight. Jira allows far more in a burst; more would not be faster for one person's browser. */
const CONCURRENCY = 4;

/** While ids still arrive, batches wait until there is enough for two. */
const WORTH_A_REQUEST = 500;

/** Below this size a batch is not split further for the sake of parallelism. */
const SMALLEST_SHARE = 250;

/** Fetches a batch; says whether the page was too large for the site. Rejecting stops the pool. */
export type FetchIds = (ids: readonly string[]) => Promise<{ readonly pageTooLarge: boolean }>;

export class BatchPool {
  private pending: readonly string[] = [];
  private active = 0;
  private started = false;
  private listed = false;
  private failure: { readonly error: unknown } | null = null;
  private whenIdle: (() => void) | null = null;

  constructor(
    private pageSize: number,
    private readonly fetchIds: FetchIds,
  ) {}

  /** More ids to fetch. */
  add(ids: readonly string[]): void {
    this.pending = [...this.pending, ...ids];
    this.pump();
  }

  /** No more ids will come; resolves when all batches have been fetched, rejects with the first error of a fetch. */
  async finish(): Promise<void> {
    this.listed = true;
    await new Promise<void>((resolve) => {
      this.whenIdle = resolve;
      this.pump();
    });
    if (this.failure !== null) throw this.failure.error;
  }

  private nextSize(): number {
    const enough = this.started ? Math.min(this.pageSize, WORTH_A_REQUEST) : SMALL_BULK_FETCH_PAGE;
    if (!this.listed && this.pending.length < enough) return 0;
    if (!this.started) return SMALL_BULK_FETCH_PAGE;
    const share = Math.ceil(this.pending.length / (CONCURRENCY - this.active));
    return Math.min(this.pageSize, Math.max(SMALLEST_SHARE, share));
  }

  private pump(): void {
    while (this.failure === null && this.pending.length > 0 && this.active < CONCURRENCY) {
      const size = this.nextSize();
      if (size === 0) break;
      const batch = this.pending.slice(0, size);
      this.pending = this.pending.slice(size);
      this.started = true;
      this.active += 1;
      void this.fetch(batch);
    }
    const idle = this.active === 0 && (this.failure !== null || this.pending.length === 0);
    if (idle) this.whenIdle?.();
  }

  private async fetch(batch: readonly string[]): Promise<void> {
    try {
      const { pageTooLarge } = await this.fetchIds(batch);
      if (pageTooLarge) this.pageSize = Math.min(this.pageSize, SMALL_BULK_FETCH_PAGE);
    } catch (error) {
      this.failure ??= { error };
    }
    this.active -= 1;
    this.pump();
  }
}
