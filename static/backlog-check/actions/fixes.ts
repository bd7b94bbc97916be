/** Which gaps of an item can be closed right here, as far as Jira lets this person. Pure. */
import type { JudgedItem } from '../../../src/checks';
import type { JiraEditMeta } from '../../../src/jira';

export type Fix =
  | { readonly type: 'estimate'; readonly fieldId: string; readonly name: string; readonly kind: 'number' | 'time' }
  | { readonly type: 'parent' }
  | { readonly type: 'skeleton' };

/** The field of Jira's that boards name for time; it is written through another one. */
const ORIGINAL_ESTIMATE = 'timeoriginalestimate';

function estimateFix(item: JudgedItem, { fields }: JiraEditMeta): readonly Fix[] {
  const gap = item.results.find(({ checkId, outcome }) => checkId === 'missing-estimate' && outcome === 'fail');
  const fieldId = gap?.place?.fieldId;
  if (fieldId === undefined) return [];
  if (fieldId === ORIGINAL_ESTIMATE) {
    const tracking = fields['timetracking'];
    return tracking === undefined ? [] : [{ type: 'estimate', fieldId, name: 'Original estimate', kind: 'time' }];
  }
  const field = fields[fieldId];
  if (field === undefined || field.type !== 'number' || !field.operations.includes('set')) return [];
  return [{ type: 'estimate', fieldId, name: field.name, kind: 'number' }];
}

/** A fix for each gap that is simple to close; none where the person may not edit the item. */
export function fixesFor(item: JudgedItem, meta: JiraEditMeta): readonly Fix[] {
  const fails = (checkId: string): boolean =>
    item.results.some((result) => result.checkId === checkId && result.outcome === 'fail');
  const settable = (fieldId: string): boolean => meta.fields[fieldId]?.operations.includes('set') === true;
  const parent: readonly Fix[] = fails('missing-parent') && settable('parent') ? [{ type: 'parent' }] : [];
  // Where there is a heading already, a second one would only be in the way.
  const bare = fails('missing-acceptance-criteria') && item.criteria.verdict === 'missing';
  const skeleton: readonly Fix[] = bare && settable('description') ? [{ type: 'skeleton' }] : [];
  return [...estimateFix(item, meta), ...parent, ...skeleton];
}

/** A number that may be written as an estimate; null where the text is none. A comma is a decimal sign too. */
export function estimateOf(text: string): number | null {
  const number = /^\d+(?:[.,]\d+)?$/u.test(text.trim()) ? Number(text.trim().replace(',', '.')) : NaN;
  return Number.isFinite(number) && number >= 0 && number < 1e9 ? number : null;
}

/** Jira's way to write durations: "1w 2d 3h 30m". */
export const isDuration = (text: string): boolean =>
  /^\d+(?:\.\d+)?[wdhm](?:\s+\d+(?:\.\d+)?[wdhm])*$/u.test(text.trim());

/** A key as Jira writes it; null where the text is none. */
export function keyOf(text: string): string | null {
  const key = text.trim().toUpperCase();
  return /^[A-Z][A-Z0-9_]+-\d{1,9}$/u.test(key) ? key : null;
}
