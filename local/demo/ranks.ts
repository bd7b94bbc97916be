/** The order of items on a board: the active sprint first, then the next one, then the backlog as its owner ranked it. */
import type { AuthoredItem } from './authored-items';
import { seeded } from './seeded';

/** Statuses whose items a Product Owner has pulled up already, and those that sink to the bottom. */
const PULLED_UP = new Set(['ready', 'bereit', 'selected', 'progress', 'todo']);
const SUNK = new Set(['done', 'rejected', 'fertig', 'verworfen']);

/**
 * In: the authored items of one space. Out: key → rank, unique, in Jira's form (ascending text order is board order).
 * Items with `top=N` lead the backlog in that order; the rest follow a seeded order in which ready ones tend to be higher.
 */
export function ranksOf(items: readonly AuthoredItem[]): ReadonlyMap<string, string> {
  const ordered = items
    .map((item) => ({ key: item.key, place: placeOf(item) }))
    .sort((one, other) => one.place - other.place || one.key.localeCompare(other.key));
  return new Map(ordered.map(({ key }, index) => [key, rankAt(index)]));
}

/** In: a position from 0. Out: rank text in the manner of Jira's LexoRank, with room between neighbours. */
export function rankAt(index: number): string {
  return `0|i${((index + 1) * 8).toString(36).padStart(6, '0')}:`;
}

function placeOf(item: AuthoredItem): number {
  const random = seeded(`rank ${item.key}`).next();
  if (SUNK.has(item.status)) return 4 + random;
  if (item.options['in'] === 'active') return random;
  const top = item.options['top'];
  const place =
    top === undefined ? (PULLED_UP.has(item.status) ? 0.2 + random * 0.4 : 0.3 + random * 0.65) : Number(top) / 1000;
  return (item.options['in'] === 'next' ? 1 : 2) + place;
}
