/** Days and moments in words. Jira's pages are read in many time zones; a day is always the reader's own. */

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const UTC_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "24 December 2026" from `2026-12-24`; what is no day is given back as it is. */
export function formatDay(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? day : UTC_DAY.format(at);
}

/** The day of a moment (ISO 8601 or a Date), where the reader is. */
export function formatMoment(moment: string | Date): string {
  const at = new Date(moment);
  return Number.isNaN(at.getTime()) ? String(moment) : DAY.format(at);
}

/** The reader's present day, as `2026-12-24`. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
