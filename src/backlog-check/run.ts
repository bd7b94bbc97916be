/**
 * The check run: scope → ids → items in parallel batches → judgement, streamed as it goes. Whatever could not be seen is
 * named in a gap, and every id that was found ends up either judged or in exactly one gap.
 */
import { activeChecks, judgeItem } from '../checks';
import type { ActiveCheck, CheckableItem } from '../checks';
import type { JiraClient } from '../jira';
import { Breathing } from './breathing';
import { Duplicates } from './duplicates';
import { Keeping } from './keeping';
import { Reader } from './reader';
import type { FetchedItems, JudgedBy } from './reader';
import type { RankedItem, RunEvent } from './run-event';
import type { BacklogCheckInput } from './run-input';
import { TemplateTally } from './space-templates';

type Outcome = Extract<RunEvent, { type: 'end' }>['outcome'];

class Judging {
  private done = 0;
  private gaps = 0;
  private readonly breathing = new Breathing();
  private readonly templates = new TemplateTally();
  private readonly keeping = new Keeping();
  private readonly duplicates: Duplicates;

  constructor(
    private readonly reader: Reader,
    private readonly checks: readonly ActiveCheck[],
    private readonly signal: AbortSignal,
  ) {
    this.duplicates = new Duplicates(checks);
  }

  /** Passes readings on and judges what was fetched, when the consumer asks for it. */
  async *events(): AsyncGenerator<RunEvent, Outcome> {
    for await (const reading of this.reader.queue) {
      if (reading.type === 'fetched') yield* this.judged(reading);
      else {
        if (reading.type === 'gap') this.gaps += 1;
        yield reading;
      }
    }
    for await (const items of this.duplicates.revised()) {
      yield { type: 'revised', items };
      if (this.signal.aborted) throw new DOMException('cancelled', 'AbortError');
    }
    for (const text of this.templates.found()) yield { type: 'template', ...text };
    return this.gaps === 0 ? 'complete' : 'partial';
  }

  /** In slices by time: a page draws between them, and notices that it is to stop. */
  private async *judged({ issues, by, above }: FetchedItems): AsyncGenerator<RunEvent> {
    let slice: RankedItem[] = [];
    this.breathing.restart();
    for (const [index, issue] of issues.entries()) {
      slice.push(this.judge(issue, by, above));
      const isLast = index === issues.length - 1;
      if (!isLast && !this.breathing.isDue) continue;
      this.done += above ? 0 : slice.length;
      yield above ? { type: 'parents', items: slice } : { type: 'judged', items: slice, done: this.done };
      slice = [];
      if (this.breathing.isDue) await this.breathing.pause();
      if (this.signal.aborted) throw new DOMException('cancelled', 'AbortError');
    }
  }

  private judge(issue: CheckableItem, by: JudgedBy, above: boolean): RankedItem {
    const { positions, parents } = this.reader;
    const position = (above ? parents : positions).get(issue.id) ?? Infinity;
    const judged = this.keeping.keep(judgeItem(issue, { ...by, checks: this.checks }), position);
    if (!above) {
      this.templates.add(issue, by.templates ?? new Set(), by.criteriaFields);
      this.duplicates.add(issue, judged, by);
    }
    return judged;
  }
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
  const reader = new Reader(jira, { ...input, checks, signal });
  void reader.read();
  try {
    const outcome = yield* new Judging(reader, checks, signal).events();
    yield { type: 'memory', memory: reader.memory() };
    yield { type: 'end', outcome };
  } catch (error) {
    if (input.signal?.aborted !== true) throw error;
    yield { type: 'memory', memory: reader.memory() };
    yield { type: 'end', outcome: 'cancelled' };
  } finally {
    stop.abort();
  }
}
