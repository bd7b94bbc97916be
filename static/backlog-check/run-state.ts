/**
 * What the page knows of a run so far. The log grows in place: copying thousands of items at each of hundreds of events
 * would freeze the page. Each snapshot is a new object, so that a drawing sees that something changed.
 */
import type { RankedItem, RunEvent, RunGap, RunMemory, Scope, StandingCounts } from '../../src/backlog-check';
import type { JudgedItem } from '../../src/checks';
import { entryOf, type Entry } from './entry';
import { keptOf, without, type Kept } from './missing';

export interface Template {
  readonly lines: readonly string[];
  /** How many items carry them. */
  readonly items: number;
}

/** Counts over all items of the run, whatever is filtered. */
export interface Tally {
  readonly standings: StandingCounts;
  /** Ready items that could be better. */
  readonly better: number;
  /** Items with an excused gap, and the excused gaps. */
  readonly exemptItems: number;
  readonly exemptGaps: number;
  /** Exemptions that excuse nothing, by why. */
  readonly notes: Readonly<Record<string, number>>;
}

export interface RunState {
  /** When it began, epoch milliseconds. */
  readonly at: number;
  readonly status: 'running' | 'complete' | 'partial' | 'cancelled' | 'failed';
  /** Null until the scope is resolved. */
  readonly scope: { readonly scope: Scope; readonly label: string; readonly fallback: boolean } | null;
  /** Ids found, and whether there are no more to come. */
  readonly found: number;
  readonly foundAll: boolean;
  /** In the order of arrival, so that what is on the screen stays where it is. One list that grows. */
  readonly entries: readonly Entry[];
  /** The items above those of the scope; they count nowhere. */
  readonly parents: readonly Entry[];
  readonly tally: Tally;
  readonly gaps: readonly RunGap[];
  /** Items that the scope holds but nothing is known about, each once. */
  readonly unseen: number;
  readonly templates: readonly Template[];
  /** What stopped the run, where it failed. */
  readonly problem: unknown;
}

const nobody = () => ({ PM: 0, PO: 0, both: 0, 'cannot-tell': 0, ready: 0 });

export const STARTED: RunState = {
  at: 0,
  status: 'running',
  scope: null,
  found: 0,
  foundAll: false,
  entries: [],
  parents: [],
  tally: { standings: nobody(), better: 0, exemptItems: 0, exemptGaps: 0, notes: {} },
  gaps: [],
  unseen: 0,
  templates: [],
  problem: null,
};

/** Takes a run's events and gives the state after them. */
export class RunLog {
  private entries: Entry[] = [];
  private places = new Map<string, number>();
  private standings = nobody();
  private counts = { better: 0, exemptItems: 0, exemptGaps: 0 };
  private notes: Record<string, number> = {};
  private rest: Omit<RunState, 'entries' | 'parents' | 'tally'> = STARTED;
  private parentItems: readonly Entry[] = [];
  /** What could not be seen when something was read again. */
  private again: readonly RunGap[] = [];
  /** What a re-check, or a run that goes on where this one stopped, need not ask again. */
  memory: RunMemory | undefined;

  begin(at: number): void {
    this.rest = { ...this.rest, at };
  }

  add(event: RunEvent): void {
    switch (event.type) {
      case 'scope':
        this.rest = {
          ...this.rest,
          scope: { scope: event.scope, label: event.label, fallback: event.fallback },
        };
        break;
      case 'ids':
        this.rest = { ...this.rest, found: event.found, foundAll: event.complete };
        break;
      case 'judged':
      case 'revised':
        this.put(event.items);
        break;
      case 'template':
        this.addTemplate(event);
        break;
      case 'gap':
        this.rest = { ...this.rest, gaps: [...this.rest.gaps, event.gap] };
        break;
      case 'parents':
        this.addParents(event.items);
        break;
      case 'memory':
        this.memory = event.memory;
        break;
      case 'end':
        this.rest = { ...this.rest, status: event.outcome };
        break;
    }
  }

  /** Adds items, or puts what is said of them now in the place of what was said before. */
  put(items: readonly RankedItem[]): void {
    for (const item of items) {
      const entry = entryOf(item);
      const place = this.places.get(item.id);
      const before = place === undefined ? undefined : this.entries[place];
      if (place === undefined || before === undefined) {
        this.places.set(item.id, this.entries.length);
        this.entries.push(entry);
      } else {
        this.count(before, -1);
        this.entries[place] = entry;
      }
      this.count(entry, 1);
    }
    if (this.rest.status !== 'running') this.close(new Set(items.map(({ id }) => id)));
  }

  /**
   * A run that goes on where this one stopped: what was missing is asked for anew, what is known stays.
   * @returns what it is to be told
   */
  goOn(): Kept {
    const kept = keptOf(this.entries, this.parentItems, [...this.rest.gaps, ...this.again]);
    // What is read again is counted again.
    const templates = kept.resume.length === 0 ? [] : this.rest.templates;
    this.rest = { ...this.rest, status: 'running', gaps: [], templates, problem: null };
    this.again = [];
    return kept;
  }

  /** Items read again, each at the place that it had; one that the run did not know stays out. */
  putAgain(items: readonly JudgedItem[]): void {
    const again = new Map(items.map((item) => [item.id, item]));
    this.parentItems = this.parentItems.map((entry) => {
      const item = again.get(entry.item.id);
      return item === undefined ? entry : entryOf({ ...item, position: entry.item.position });
    });
    this.put(
      items.flatMap((item) => {
        const place = this.places.get(item.id);
        const known = place === undefined ? undefined : this.entries[place];
        return known === undefined ? [] : [{ ...item, position: known.item.position }];
      }),
    );
  }

  /** The scope as it is now, in its order: items that have left it go, the others take their new places. */
  rearrange(ids: readonly string[]): void {
    const positions = new Map(ids.map((id, position) => [id, position]));
    const kept: Entry[] = [];
    for (const entry of this.entries) {
      const position = positions.get(entry.item.id);
      if (position === undefined) this.count(entry, -1);
      else kept.push(position === entry.item.position ? entry : { ...entry, item: { ...entry.item, position } });
    }
    const gone = this.rest.gaps.flatMap(({ issueIds }) => issueIds.filter((id) => !positions.has(id)));
    this.close(new Set(gone));
    this.entries = kept;
    this.places = new Map(kept.map(({ item }, place) => [item.id, place]));
    this.rest = { ...this.rest, found: ids.length };
  }

  /** What could not be seen when some items were read again. */
  addGaps(gaps: readonly RunGap[], ids: readonly string[]): void {
    this.again = [...without(this.again, new Set(ids)), ...gaps];
  }

  /** What could not be seen when the scope was looked at again; that look was at all that an earlier one had missed. */
  setGaps(gaps: readonly RunGap[]): void {
    this.again = gaps;
  }

  /** Ids of the items that were judged. */
  judgedIds(): readonly string[] {
    return [...this.places.keys()];
  }

  /** Something stopped the run that is no gap. */
  fail(problem: unknown): void {
    this.rest = { ...this.rest, status: 'failed', problem };
  }

  state(): RunState {
    const { standings, counts, notes } = this;
    const gaps = [...this.rest.gaps, ...this.again];
    const missed = gaps.flatMap(({ issueIds }) => issueIds.filter((id) => !this.places.has(id)));
    return {
      ...this.rest,
      gaps,
      unseen: new Set(missed).size,
      entries: this.entries,
      parents: this.parentItems,
      tally: { standings: { ...standings }, ...counts, notes: { ...notes } },
    };
  }

  /** These items are no longer missing: they were judged since, or have left the scope. */
  private close(ids: ReadonlySet<string>): void {
    const { gaps, status } = this.rest;
    if (gaps.length === 0 && this.again.length === 0) return;
    const left = without(gaps, ids);
    this.again = without(this.again, ids);
    this.rest = { ...this.rest, gaps: left, status: status === 'partial' && left.length === 0 ? 'complete' : status };
  }

  private addTemplate({ lines, items }: Template): void {
    const text = lines.join('\n');
    const isSame = (known: Template) => known.lines.join('\n') === text;
    const before = this.rest.templates.find(isSame)?.items ?? 0;
    const others = this.rest.templates.filter((known) => !isSame(known));
    this.rest = { ...this.rest, templates: [...others, { lines, items: before + items }] };
  }

  private addParents(items: readonly RankedItem[]): void {
    const ids = new Set(items.map(({ id }) => id));
    this.parentItems = [...this.parentItems.filter(({ item }) => !ids.has(item.id)), ...items.map(entryOf)];
  }

  private count({ standing, gaps, exempt, item }: Entry, by: 1 | -1): void {
    this.standings[standing] += by;
    if (standing === 'ready' && gaps.length > 0) this.counts.better += by;
    if (exempt.length > 0) this.counts.exemptItems += by;
    this.counts.exemptGaps += by * exempt.length;
    for (const { state } of item.exemptionNotes) this.notes[state] = (this.notes[state] ?? 0) + by;
  }
}

/** How far the run is, from 0 to 1; null as long as that is not known. */
export function progress(state: RunState): number | null {
  if (!state.foundAll || state.found === 0) return null;
  return Math.min(1, (state.entries.length + state.unseen) / state.found);
}
