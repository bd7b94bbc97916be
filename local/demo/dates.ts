/** When demo items were written and last touched: always relative to the present time that is handed in. */
import type { AuthoredItem } from './authored-items';
import type { BlueprintSprint } from './blueprint';
import type { Seeded } from './seeded';

const DAY_MS = 86_400_000;

/** In: a moment and a number of days, fractions allowed. Out: that much earlier. */
export function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - days * DAY_MS);
}

/** Keys count up with time, denser towards today: a young product writes more each month. */
export function createdAt(
  number: number,
  space: { now: Date; highestNumber: number; startedDaysAgo: number; random: Seeded },
): Date {
  const share = 1 - number / (space.highestNumber + 1);
  return daysBefore(space.now, space.startedDaysAgo * share ** 1.3 + 1.2 + space.random.next() * 0.3);
}

/**
 * In: the item and what is known about it. Out: its last change, as ISO text: near today where work goes on, near a closed
 * sprint's end where it ended with it, spread over the past elsewhere; never before it was created.
 */
export function updatedAt(
  item: AuthoredItem,
  about: {
    created: Date;
    now: Date;
    category: 'new' | 'indeterminate' | 'done';
    sprints: readonly BlueprintSprint[];
    random: Seeded;
  },
): string {
  const age = (about.now.getTime() - about.created.getTime()) / DAY_MS;
  const touched = Math.min(age - 0.05, touchedDaysAgo(item, age, about));
  return daysBefore(about.now, Math.max(0.02, touched)).toISOString();
}

function touchedDaysAgo(
  item: AuthoredItem,
  age: number,
  about: { category: string; sprints: readonly BlueprintSprint[]; random: Seeded },
): number {
  const { random } = about;
  const explicit = item.options['touched'];
  if (explicit !== undefined) return Number(explicit) + random.next();
  const sprint = about.sprints.find((one) => one.alias === item.options['in']);
  if (sprint?.state === 'closed') return -(sprint.startsInDays + sprint.lastsDays) + random.next() * 6;
  if (sprint?.state === 'active') return random.next() * 3;
  if (sprint?.state === 'future') return random.next() * 8;
  if (about.category === 'done') return age * random.next();
  return Math.min(age * random.next(), 4 + random.next() * 50);
}
