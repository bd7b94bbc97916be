/**
 * Learns the space's own template from the items themselves: the same section on many items was copied, not written. A pure
 * function over all items of a run; its result is an optional input of `judgeCriteria`.
 */
import type { AdfDocument } from '../adf';
import { factsOf } from './document-facts';
import { fingerprintOf } from './placeholder';

/** So many items must hold the very same section … */
const MIN_ITEMS = 5;
/** … and it must be this part of all items that have a section: siblings that share real criteria are fewer. */
const MIN_SHARE = 0.1;

/**
 * @param documents the descriptions (or values of one field) of the items of a run
 * @returns fingerprints of the lines of sections that many items share word for word
 */
export function learnTemplates(documents: Iterable<AdfDocument | null | undefined>): ReadonlySet<string> {
  const seen = new Map<string, { items: number; readonly lines: readonly string[] }>();
  let withSection = 0;
  for (const document of documents) {
    if (document == null) continue;
    const sections = new Map<string, readonly string[]>();
    for (const { entries } of factsOf(document, null).sections) {
      const lines = entries.filter(({ standing }) => standing === 'criterion').map(({ text }) => fingerprintOf(text));
      if (lines.length > 0) sections.set(lines.join('\n'), lines);
    }
    if (sections.size > 0) withSection++;
    for (const [key, lines] of sections) {
      const known = seen.get(key);
      if (known === undefined) seen.set(key, { items: 1, lines });
      else known.items++;
    }
  }
  const isTemplate = (items: number): boolean => items >= MIN_ITEMS && items >= withSection * MIN_SHARE;
  return new Set([...seen.values()].filter(({ items }) => isTemplate(items)).flatMap(({ lines }) => lines));
}

/**
 * @param templates what `learnTemplates` found
 * @returns the lines of this document that belong to the template, as written and in their order, each once
 */
export function templateText(document: AdfDocument | null | undefined, templates: ReadonlySet<string>): string[] {
  if (document == null || templates.size === 0) return [];
  const lines = factsOf(document, null).sections.flatMap(({ entries }) => entries.map(({ text }) => text));
  return [...new Set(lines.filter((text) => templates.has(fingerprintOf(text))))];
}
