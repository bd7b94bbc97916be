/** Gathers the places in which an item may keep its acceptance criteria, for the detector. */
import type { CriteriaInput } from '../acceptance-criteria';
import { readAdf } from '../adf';
import type { AdfDocument } from '../adf';
import type { CheckableItem, FactSources } from './checkable-item';

/** Issue properties in which checklist apps keep their items; a bulk fetch takes up to five properties. */
export const CHECKLIST_PROPERTIES = {
  herocoders: 'checklist',
  'smart-checklist': 'com.railsware.SmartChecklist.checklist',
} as const;

function richText(value: unknown): AdfDocument | string | null | undefined {
  if (value === undefined || value === null || typeof value === 'string') return value;
  return readAdf(value);
}

/** What the detector gets of an item. */
export function criteriaInput(
  item: CheckableItem,
  sources: FactSources,
  description: AdfDocument | null | undefined,
): CriteriaInput {
  const { criteriaFields, criteriaFieldsUnknown, templates } = sources;
  const inProperties = (['herocoders', 'smart-checklist'] as const).flatMap((app) => {
    const value = item.properties[CHECKLIST_PROPERTIES[app]];
    return value === undefined ? [] : [{ app, value }];
  });
  const inFields = criteriaFields.flatMap(({ id, name, holds }) => {
    const value = item.fields[id];
    if (holds === 'text' || value === undefined || value === null) return [];
    // The field's name says what its entries are; the checklist itself does not repeat it.
    return [{ app: 'okapya' as const, value: [{ name, isHeader: true }, value].flat() }];
  });
  const texts = criteriaFields
    .filter(({ id, holds, foundByName }) => holds === 'text' && (foundByName !== true || item.fields[id] !== undefined))
    .map(({ id, name }) => ({ fieldId: id, fieldName: name, value: richText(item.fields[id]) }));
  const unknown = criteriaFieldsUnknown === true ? [{ fieldId: '', fieldName: '', value: undefined }] : [];
  return {
    description,
    fields: [...texts, ...unknown],
    checklists: [...inProperties, ...inFields],
    ...(templates === undefined ? {} : { templates }),
  };
}
