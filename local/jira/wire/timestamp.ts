/** Jira's two time formats: the site's zone as `+HHMM` for items, UTC `Z` for sprints. */

const offsets = new Map<string, number>();
const formats = new Map<string, Intl.DateTimeFormat>();

/** The zone's offset from UTC in minutes at an instant. */
export function offsetMinutes(ms: number, timeZone: string): number {
  // Offsets change on quarter hours at most, so one look-up serves a whole quarter.
  const slot = `${timeZone}:${Math.floor(ms / 900_000)}`;
  const known = offsets.get(slot);
  if (known !== undefined) return known;
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset', hour: 'numeric' });
  formats.set(timeZone, format);
  const name = format.formatToParts(ms).find((it) => it.type === 'timeZoneName')?.value ?? 'GMT';
  const found = /GMT([+-])(\d\d):(\d\d)/.exec(name);
  const minutes = found ? (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) : 0;
  offsets.set(slot, minutes);
  return minutes;
}

/** `2026-03-01T09:30:00.000+0100`: platform timestamps, without a colon in the offset. */
export function siteTimestamp(ms: number, timeZone: string): string {
  const offset = offsetMinutes(ms, timeZone);
  const local = new Date(ms + offset * 60_000).toISOString().slice(0, -1);
  const size = Math.abs(offset);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}

/** `2026-03-01T08:30:00.000Z`: sprint timestamps. */
export const utcTimestamp = (iso: string): string => new Date(iso).toISOString();
