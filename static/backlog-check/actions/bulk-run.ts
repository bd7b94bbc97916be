/** Goes through a plan: a few items at a time, to be stopped between two of them. */

/** Gentle with Jira, which allows bursts but counts writes. */
const AT_A_TIME = 3;

export interface ItemOutcome<Result> {
  readonly id: string;
  readonly key: string;
  readonly result: Result;
}

/**
 * Does something with each item. What has begun is finished, also after a stop: a write is never left half known.
 *
 * @param work never rejects
 * @returns one outcome for each item that was begun, in the order of the items
 */
export async function throughItems<Item extends { readonly id: string; readonly key: string }, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  { signal, onDone }: { readonly signal: AbortSignal; readonly onDone: (done: number) => void },
): Promise<readonly ItemOutcome<Result>[]> {
  const outcomes = new Map<number, ItemOutcome<Result>>();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length && !signal.aborted) {
      const index = next;
      next += 1;
      const item = items[index];
      if (item === undefined) return;
      outcomes.set(index, { id: item.id, key: item.key, result: await work(item) });
      onDone(outcomes.size);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return [...outcomes].sort(([a], [b]) => a - b).map(([, outcome]) => outcome);
}
