/** Entries of a table are separated by bars or line breaks, so that a table stays short enough to read. */
export function words(table: string): readonly string[] {
  return table
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
