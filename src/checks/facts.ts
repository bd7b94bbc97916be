/**
 * What checks may know about an item: named readings, each derived once per item however many checks ask. A fact also
 * says which Jira fields and properties it reads, so that a run fetches what the active checks need and nothing else.
 */
import { judgeCriteria } from '../acceptance-criteria';
import type { CriteriaInput, CriteriaJudgement } from '../acceptance-criteria';
import { readAdf } from '../adf';
import type { AdfDocument } from '../adf';

/** An item as Jira gave it. A field that Jira did not give is absent from `fields`: nothing may be concluded from it. */
export interface CheckableItem {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly issueType: {
    readonly id: string;
    readonly name: string;
    readonly untranslatedName?: string;
    readonly hierarchyLevel?: number;
  };
  readonly status: { readonly id: string; readonly name: string };
  /** Raw values by field id. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Issue properties by key, where they were asked for. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Changes of the item's fields, where the run has read change logs; absent: not read. */
  readonly changes?: readonly FieldChange[];
  /** Items of the same run whose summary says much the same; absent: not compared (yet). */
  readonly similar?: readonly SimilarItem[];
}

/** One change of one field, as Jira's change log has it. */
export interface FieldChange {
  readonly fieldId: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly from: string | null;
  readonly to: string | null;
}

export interface SimilarItem {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
}

/** A field in which a space keeps acceptance criteria. */
export interface CriteriaField {
  readonly id: string;
  readonly name: string;
  /** Text (rich or plain), or the value of Okapya's checklist field. */
  readonly holds: 'text' | 'okapya-checklist';
  /**
   * Set where the field was found by its name, not named by an administrator. Jira lists fields for the whole site: where
   * an item does not have such a field, it is another space's, and nothing is missing. A field that an administrator
   * named, and that Jira does not give, leaves open whether the criteria stand in it.
   */
  readonly foundByName?: true;
}

/** How the board from which the items come estimates; `unknown` where no board was asked or it gave no answer. */
export type Estimation =
  { readonly type: 'field'; readonly fieldId: string } | { readonly type: 'none' } | { readonly type: 'unknown' };

/** Where facts are to be found in this space. */
export interface FactSources {
  readonly criteriaFields: readonly CriteriaField[];
  /** Set where it could not be found out which fields hold criteria: there may be one that nobody read. */
  readonly criteriaFieldsUnknown?: true;
  readonly estimation: Estimation;
  /** Fingerprints of the lines that the space's own template brings along; they are nobody's criteria. */
  readonly templates?: ReadonlySet<string>;
  /** The moment of the run, epoch milliseconds; absent: what depends on it cannot be told. */
  readonly now?: number;
  /** The field that lists an item's sprints; null: the site has none; absent: not known. */
  readonly sprintFieldId?: string | null;
  /** The field that names an item's team; null: the site has none; absent: not known. */
  readonly teamFieldId?: string | null;
  /** The priority that new items get; null: the site has none; absent: not known. */
  readonly defaultPriorityId?: string | null;
}

export interface Facts {
  /** Undefined where Jira did not give the field, null where it is empty. */
  readonly description: AdfDocument | null | undefined;
  readonly estimate: Estimation & { readonly value?: unknown };
  readonly criteria: CriteriaJudgement;
}

export type FactName = keyof Facts;
export type FactReader = <Name extends FactName>(name: Name) => Facts[Name];

interface Fact<Name extends FactName> {
  readonly fields: (sources: FactSources) => readonly string[];
  readonly properties: readonly string[];
  readonly read: (item: CheckableItem, sources: FactSources, facts: FactReader) => Facts[Name];
}

/** Issue properties in which checklist apps keep their items; a bulk fetch takes up to five. */
const CHECKLIST_PROPERTIES = {
  herocoders: 'checklist',
  'smart-checklist': 'com.railsware.SmartChecklist.checklist',
} as const;

function richText(value: unknown): AdfDocument | string | null | undefined {
  if (value === undefined || value === null || typeof value === 'string') return value;
  return readAdf(value);
}

/** What the detector gets of an item. */
export function criteriaInput(item: CheckableItem, sources: FactSources, facts: FactReader): CriteriaInput {
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
    description: facts('description'),
    fields: [...texts, ...unknown],
    checklists: [...inProperties, ...inFields],
    ...(templates === undefined ? {} : { templates }),
  };
}

export const FACTS: { readonly [Name in FactName]: Fact<Name> } = {
  description: {
    fields: () => ['description'],
    properties: [],
    read: ({ fields }) => {
      const value = fields['description'];
      return value === undefined || value === null ? value : readAdf(value);
    },
  },
  estimate: {
    fields: ({ estimation }) => (estimation.type === 'field' ? [estimation.fieldId] : []),
    properties: [],
    read: ({ fields }, { estimation }) =>
      estimation.type === 'field' ? { ...estimation, value: fields[estimation.fieldId] } : estimation,
  },
  criteria: {
    fields: ({ criteriaFields }) => ['description', ...criteriaFields.map(({ id }) => id)],
    properties: Object.values(CHECKLIST_PROPERTIES),
    read: (item, sources, facts) => judgeCriteria(criteriaInput(item, sources, facts)),
  },
};

export const FACT_NAMES = Object.keys(FACTS) as readonly FactName[];

/** A reader of one item's facts that derives each of them at most once. */
export function factReader(item: CheckableItem, sources: FactSources): FactReader {
  const known = new Map<FactName, unknown>();
  const read: FactReader = <Name extends FactName>(name: Name) => {
    if (!known.has(name)) known.set(name, FACTS[name].read(item, sources, read));
    return known.get(name) as Facts[Name];
  };
  return read;
}
