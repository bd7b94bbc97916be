/** Days as the settings have them: `2026-12-31`, holding through its end. */

/** The present day where the reader is. */
export function today(now = new Date()): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

const FORMAT = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "31 Dec 2026" in the reader's way of writing; the text itself where it is no day. */
export function dayInWords(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : FORMAT.format(time);
}

/** What is wrong with the last day of something that should still hold; null where nothing is. */
export function endProblem(day: string, now: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return 'Choose the last day on which it holds.';
  return day < now ? 'This day has passed.' : null;
}
