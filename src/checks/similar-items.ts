/**
 * Finds items whose summaries say much the same. Precise before complete: every word of the shorter summary must be in the
 * longer one, which may have a few words more; as soon as each has a word that the other lacks ("create", "delete"), they
 * are two different things. That rule also makes it fast: whatever is like a summary contains that summary's rarest word,
 * so each one is compared with the others of that word only, and with no more than a fixed number of them.
 */
import type { SimilarItem } from './checkable-item';
import { sameWord, summaryWords } from './summary-words';
import type { SummaryWord, SummaryWords } from './summary-words';

export interface ComparableItem extends SimilarItem {
  /** Items are compared within their group only: an epic and a story of one name are no duplicates. */
  readonly group?: string;
}

/** Fewer words say too little: "Refactoring" twice is no finding. */
const FEWEST_WORDS = 2;
/** What the longer one may say beyond the shorter one. */
const MOST_EXTRA = 0.2;
/** Named per item; more would not be read. */
const MOST_NAMED = 5;
/** Bounds the work where very many summaries share even their rarest word. */
const MOST_COMPARED = 200;
/** A short word in so many summaries is a small word of its language. */
const SMALL_WORD_SHARE = 0.02;
const SMALL_WORD_LEAST = 5;

const ITEMS_OF_A_STEP = 200;

/** Items whose summaries have the same words. */
interface Group {
  readonly items: ComparableItem[];
  readonly words: readonly SummaryWord[];
  readonly weight: number;
  /** Groups that are alike have this in common. */
  readonly frame: string;
}

const weightOf = (words: readonly SummaryWord[]): number => words.reduce((sum, { weight }) => sum + weight, 0);

/** Whether all of the shorter one is in the longer one, and little more. */
function isAlike(shorter: Group, longer: Group): boolean {
  if (shorter.frame !== longer.frame) return false;
  if (longer.weight - shorter.weight > MOST_EXTRA * longer.weight) return false;
  const left = [...longer.words];
  for (const word of shorter.words) {
    const at = left.findIndex((candidate) => sameWord(word, candidate));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return weightOf(left) <= MOST_EXTRA * longer.weight;
}

/** In how many summaries each of these occurs. */
function countIn(lists: Iterable<readonly string[]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const entry of new Set(list)) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return counts;
}

type Steps<Result> = Generator<undefined, Result>;

/** Gathers items of the same words, small words left aside. */
function* group(items: readonly ComparableItem[], read: readonly SummaryWords[]): Steps<readonly Group[]> {
  const often = countIn(read.map(({ words }) => words.map(({ text }) => text)));
  const least = Math.max(SMALL_WORD_LEAST, SMALL_WORD_SHARE * items.length);
  const isSmall = ({ text, maybeSmall }: SummaryWord): boolean => maybeSmall && (often.get(text) ?? 0) >= least;
  const groups = new Map<string, Group>();
  for (const [at, item] of items.entries()) {
    if (at % ITEMS_OF_A_STEP === 0) yield undefined;
    const { words: all = [], numbers = '' } = read[at] ?? {};
    const words = all.filter((word) => !isSmall(word));
    const weight = weightOf(words);
    if (weight < FEWEST_WORDS) continue;
    const frame = `${item.group ?? ''}\n${numbers}`;
    const key = [frame, ...words.map(({ text }) => text).sort()].join('\n');
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { items: [item], words, weight, frame });
    else known.items.push(item);
  }
  return [...groups.values()];
}

/** Groups by stem and frame, the shortest first, so that those which are compared at all are the likeliest. */
function* indexOf(groups: readonly Group[]): Steps<(group: Group) => readonly Group[]> {
  const keyOf = (frame: string, stem: string): string => `${stem}\n${frame}`;
  const index = new Map<string, Group[]>();
  for (const [at, one] of [...groups].sort((left, right) => left.weight - right.weight).entries()) {
    if (at % ITEMS_OF_A_STEP === 0) yield undefined;
    for (const stem of new Set(one.words.map((word) => word.stem))) {
      const key = keyOf(one.frame, stem);
      const list = index.get(key);
      if (list === undefined) index.set(key, [one]);
      else list.push(one);
    }
  }
  return ({ words, frame }) => {
    let rarest: readonly Group[] = [];
    for (const { stem } of words) {
      const list = index.get(keyOf(frame, stem)) ?? [];
      if (rarest.length === 0 || list.length < rarest.length) rarest = list;
    }
    return rarest;
  };
}

/** Those of the list that are at least as long, and not too much longer; no more than are worth comparing. */
function comparable(one: Group, list: readonly Group[]): readonly Group[] {
  const first = list.findIndex((other) => other.weight >= one.weight);
  return first < 0 ? [] : list.slice(first, first + MOST_COMPARED);
}

const named = ({ id, key, summary }: ComparableItem): SimilarItem => ({ id, key, summary });

function nameAlike(one: Group, alike: ReadonlySet<Group>, found: Map<string, readonly SimilarItem[]>): void {
  // Enough to name, also where the item itself is among them.
  const others: ComparableItem[] = one.items.slice(0, MOST_NAMED + 1);
  for (const other of alike) others.push(...other.items.slice(0, MOST_NAMED));
  for (const item of one.items) {
    const similar = others.filter(({ id }) => id !== item.id).slice(0, MOST_NAMED);
    if (similar.length > 0) found.set(item.id, similar.map(named));
  }
}

/**
 * The same in small steps, between which a page can draw.
 * @returns what is alike, by item id; an item that is like no other is not in it
 */
export function* similarItemsInSteps(
  items: readonly ComparableItem[],
): Steps<ReadonlyMap<string, readonly SimilarItem[]>> {
  const read: SummaryWords[] = [];
  for (const { summary } of items) {
    read.push(summaryWords(summary));
    if (read.length % ITEMS_OF_A_STEP === 0) yield undefined;
  }
  const groups = yield* group(items, read);
  const listOf = yield* indexOf(groups);
  const alike = new Map(groups.map((one) => [one, new Set<Group>()]));
  for (const [at, one] of groups.entries()) {
    for (const other of comparable(one, listOf(one))) {
      if (other === one || !isAlike(one, other)) continue;
      alike.get(one)?.add(other);
      alike.get(other)?.add(one);
    }
    if (at % ITEMS_OF_A_STEP === 0) yield undefined;
  }
  const found = new Map<string, readonly SimilarItem[]>();
  for (const [one, others] of alike) if (others.size > 0 || one.items.length > 1) nameAlike(one, others, found);
  return found;
}

/**
 * For each item those whose summaries say much the same, at most five, by item id; an item that is like no other is not
 * in it. Give it the items that are still open: what is done can be no duplicate that somebody should close. Takes time
 * in proportion to the number of items.
 */
export function similarItems(items: readonly ComparableItem[]): ReadonlyMap<string, readonly SimilarItem[]> {
  const steps = similarItemsInSteps(items);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
