/**
 * Looks again at some items of a run, by id: search lags behind an edit by seconds to minutes, reading by id does not.
 * With the memory of the run nothing about the space is asked again, and the same template counts as nobody's criteria.
 */
import { activeChecks, judgeItem } from '../checks';
import type { JudgedItem } from '../checks';
import type { JiraClient } from '../jira';
import { failedRequest } from './gap';
import { isFailure, Reader } from './reader';
import type { RankedItem, RunGap } from './run-event';
import type { BacklogCheckInput } from './run-input';
import { editedIds, resolveScope } from './scope';

interface Deps {
  readonly jira: JiraClient;
}

export interface RecheckedItems {
  readonly items: readonly JudgedItem[];
  readonly gaps: readonly RunGap[];
}

/**
 * Reads and judges these items again, whatever scope they are in.
 * @throws JiraError `aborted` only.
 */
export async function recheckItems(
  { jira }: Deps,
  input: BacklogCheckInput,
  ids: readonly string[],
): Promise<RecheckedItems> {
  if (ids.length === 0) return { items: [], gaps: [] };
  const checks = input.checks ?? activeChecks().checks;
  const signal = input.signal ?? new AbortController().signal;
  const reader = new Reader(jira, { ...input, checks, signal });
  void reader.readItems([...new Set(ids)]);
  const items: JudgedItem[] = [];
  const gaps: RunGap[] = [];
  for await (const reading of reader.queue) {
    if (reading.type === 'gap') gaps.push(reading.gap);
    if (reading.type === 'fetched')
      items.push(...reading.issues.map((issue) => judgeItem(issue, { ...reading.by, checks })));
  }
  return { items, gaps };
}

export interface Since {
  /** When the items were last read, epoch milliseconds by this machine's clock. */
  readonly since: number;
  /** Ids of the items that are known and judged. */
  readonly known: readonly string[];
}

export interface RecheckedScope {
  /** The items that were edited since, or are new in the scope, with their places now. */
  readonly items: readonly RankedItem[];
  /** All ids that the scope has now, in its order: a known one that is missing has left it. */
  readonly ids: readonly string[];
  /** The moment to hand in as `since` next time. */
  readonly at: number;
  readonly gaps: readonly RunGap[];
}

/**
 * Finds out what has changed in a scope and judges it again: lists the scope anew, asks which of its items were updated
 * since, and reads those by id. Where the list breaks off, the known items are taken to be still there.
 * @throws JiraError `aborted` only.
 */
export async function recheckSince(
  deps: Deps,
  input: BacklogCheckInput,
  { since, known }: Since,
): Promise<RecheckedScope> {
  const at = input.now ?? Date.now();
  const signal = input.signal ?? new AbortController().signal;
  const gaps: RunGap[] = [];
  const list = async (what: string, read: () => Promise<readonly string[]>): Promise<readonly string[] | null> => {
    try {
      return await read();
    } catch (error) {
      if (!isFailure(error)) throw error;
      gaps.push(failedRequest(what, error));
      return null;
    }
  };
  const scope = input.memory?.list?.scope ?? input.scope;
  const [listed, edited] = await Promise.all([
    list('The list of items', async () => {
      const { pages, limit } = await resolveScope(deps.jira, scope, { signal });
      return collected(pages, limit);
    }),
    list('The list of edited items', async () => collected(editedIds(deps.jira, scope, { since, at, signal }))),
  ]);
  const ids = listed ?? known;
  const positions = new Map(ids.map((id, position) => [id, position]));
  const had = new Set(known);
  const changed = [...new Set([...ids.filter((id) => !had.has(id)), ...(edited ?? [])])].filter((id) =>
    positions.has(id),
  );
  const again = await recheckItems(deps, input, changed);
  const items = again.items.map((item) => ({ ...item, position: positions.get(item.id) ?? Infinity }));
  return { items, ids, at, gaps: [...gaps, ...again.gaps] };
}

async function collected(pages: AsyncIterable<readonly string[]>, limit = Infinity): Promise<readonly string[]> {
  const ids = new Set<string>();
  for await (const page of pages) {
    for (const id of page) if (ids.size < limit) ids.add(id);
    if (ids.size >= limit) break;
  }
  return [...ids];
}
