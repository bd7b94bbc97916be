/** When a day that somebody has set as the last one is over. */
const HOUR = 3_600_000;

/** The westernmost civil time is UTC−12: a day ends there twelve hours after it has ended in UTC. */
const LAST_PLACE_ON_EARTH = 12 * HOUR;

/**
 * Whether a day is over everywhere on earth. What holds "until 31 December" must not end while it is still 31 December
 * where its author sits, and the app does not know where that is.
 * @param day as `2026-12-31`
 * @param now epoch milliseconds
 */
export function isDayOver(day: string, now: number): boolean {
  return now >= Date.parse(`${day}T00:00:00Z`) + 24 * HOUR + LAST_PLACE_ON_EARTH;
}
