/** The space's own template, learnt from the first items of a run: sections that many of them share were copied. */
import { learnTemplates, templateText } from '../acceptance-criteria';
import { readAdf } from '../adf';
import type { CheckableItem, CriteriaField } from '../checks';

const textFields = (criteriaFields: readonly CriteriaField[]): readonly string[] => [
  'description',
  ...criteriaFields.filter(({ holds }) => holds === 'text').map(({ id }) => id),
];

/** Fingerprints of the template's lines, from the descriptions and from each criteria field by itself. */
export function templatesOf(
  issues: readonly CheckableItem[],
  criteriaFields: readonly CriteriaField[],
): ReadonlySet<string> {
  return new Set(
    textFields(criteriaFields).flatMap((id) => [
      ...learnTemplates(issues.map(({ fields }) => (fields[id] == null ? null : readAdf(fields[id])))),
    ]),
  );
}

export interface SharedText {
  readonly lines: readonly string[];
  readonly items: number;
}

/** Spaces have a template or a few; what a stray line makes of them is not worth telling. */
const MOST_TEXTS = 10;
const FEWEST_ITEMS = 2;

/** Counts, over a run, which items carry which text of the template. Holds the texts, never the documents. */
export class TemplateTally {
  private readonly texts = new Map<string, { readonly lines: readonly string[]; items: number }>();

  add({ fields }: CheckableItem, templates: ReadonlySet<string>, criteriaFields: readonly CriteriaField[]): void {
    if (templates.size === 0) return;
    for (const id of textFields(criteriaFields)) {
      const lines = fields[id] == null ? [] : templateText(readAdf(fields[id]), templates);
      if (lines.length === 0) continue;
      const known = this.texts.get(lines.join('\n'));
      if (known === undefined) this.texts.set(lines.join('\n'), { lines, items: 1 });
      else known.items += 1;
    }
  }

  /** The texts by how many items carry them, the most first. */
  found(): readonly SharedText[] {
    return [...this.texts.values()]
      .filter(({ items }) => items >= FEWEST_ITEMS)
      .sort((a, b) => b.items - a.items)
      .slice(0, MOST_TEXTS);
  }
}
