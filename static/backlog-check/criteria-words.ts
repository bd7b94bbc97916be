/** What the detector found, in words: verdict and place. Pure. */
import type { CriteriaJudgement, Evidence } from '../../src/acceptance-criteria';
import { counted } from '../kit/copy';

/** One sentence for a verdict. */
export function verdictSentence({ verdict, count }: CriteriaJudgement): string {
  switch (verdict) {
    case 'present':
      return `${counted(count, 'criterion', 'criteria')} found.`;
    case 'weak':
      return 'Something is there, but it is too thin to test against.';
    case 'placeholder':
      return 'There is a place for criteria, but nothing concrete in it.';
    case 'missing':
      return 'No acceptance criteria found.';
    case 'notApplicable':
      return 'Not asked for at this work type.';
    case 'cannotTell':
      return 'A text that may hold them could not be read.';
  }
}

const KINDS: Readonly<Record<Evidence['kind'], string>> = {
  list: 'list',
  table: 'table',
  scenario: 'scenario',
  checklist: 'checklist',
  field: 'field',
  ears: 'requirement sentence',
  prose: 'text',
};

/**
 * Where evidence was found: "Description, under “Acceptance criteria” (list)".
 *
 * @param fieldName the name of a field by its id; the id stands in where it is not known
 */
export function evidencePlace({ source, label, kind }: Evidence, fieldName: (id: string) => string): string {
  const where =
    source.type === 'description'
      ? 'Description'
      : source.type === 'field'
        ? `Field “${fieldName(source.fieldId ?? 'unknown')}”`
        : 'Checklist app';
  const under = label === null || label === '' ? '' : `, under “${label.replace(/:\s*$/, '')}”`;
  return `${where}${under} (${KINDS[kind]})`;
}

/** Evidence grouped by place, in the order found, so that a place is named once above its quotes. */
export function byPlace(
  evidence: readonly Evidence[],
  fieldName: (id: string) => string,
): readonly { readonly place: string; readonly quotes: readonly string[] }[] {
  const places = new Map<string, string[]>();
  for (const one of evidence) {
    const place = evidencePlace(one, fieldName);
    const quotes = places.get(place) ?? [];
    quotes.push(one.quote);
    places.set(place, quotes);
  }
  return [...places].map(([place, quotes]) => ({ place, quotes }));
}
