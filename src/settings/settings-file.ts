/**
 * Settings of a space as one file that people can read, compare and keep under version control, and back. Pure. The same
 * file serves as `--settings` of the command line.
 */
import { parseSpaceSettings, type Parsed, type SpaceSettings } from './settings';

/** What the app can store at all (store.ts); a longer file is none of ours. */
const LONGEST_FILE = 240 * 1024;

/** Keys in their alphabetical order at every level, so that two files differ only where settings do; lists keep theirs. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/**
 * The settings as JSON text: the version first, then everything in a fixed order. What the space had when they were saved
 * (`seen`) is left out: it is a note about the space and nothing that anybody set.
 */
export function exportSettings(settings: SpaceSettings): string {
  const { version, ...rest } = settings;
  return `${JSON.stringify({ version, ...(sorted({ ...rest, seen: null }) as object) }, null, 2)}\n`;
}

/** Where a JSON parser stopped, in words; engines say it as a position or as line and column. */
function whereItStopped(message: string, text: string): string {
  const byLine = /line (\d+) column (\d+)/.exec(message);
  if (byLine !== null) return `line ${byLine[1] ?? ''}, column ${byLine[2] ?? ''}`;
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? Number.NaN);
  if (Number.isNaN(position)) return 'its end';
  const lines = text.slice(0, position).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}

const refused = (received: string, expected: string): Parsed<SpaceSettings> => ({
  ok: false,
  problems: [{ path: '', received, expected }],
});

/**
 * Reads a file that `exportSettings` wrote, of this version or an older one, and perhaps edited by hand since.
 *
 * @returns the settings, not saved anywhere yet, or every problem found, each with its place
 */
export function readImport(text: string): Parsed<SpaceSettings> {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return refused('an empty file', 'a file that this app has exported');
  const bytes = new TextEncoder().encode(trimmed).length;
  if (bytes > LONGEST_FILE) return refused(`a file of ${bytes} bytes`, `at most ${LONGEST_FILE} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch (error) {
    const where = whereItStopped(error instanceof Error ? error.message : '', trimmed);
    return refused(`text that stops being JSON at ${where}`, 'JSON, as this app exports it');
  }
  return parseSpaceSettings(value);
}
