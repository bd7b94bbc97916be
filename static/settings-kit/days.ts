/** What is wrong with the last day of something that should still hold (`2026-12-31`); null where nothing is. */
export function endProblem(day: string, now: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return 'Choose the last day on which it holds.';
  return day < now ? 'This day has passed.' : null;
}
