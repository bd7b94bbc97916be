/**
 * What checks may know about an item: named readings, each derived once per item however many checks ask. A fact also
 * says which Jira fields and properties it reads, so that a run fetches what the active checks need and nothing else.
 */
import { judgeCriteria, readCriteria } from '../acceptance-criteria';
import type { CriteriaJudgement, CriteriaReading } from '../acceptance-criteria';
import { readAdf } from '../adf';
import type { AdfDocument } from '../adf';
import { findCell, workTypeKind } from '../decision-rights';
import type { DecisionRightsMap, Step, WorkTypeKind } from '../decision-rights';
import type { CheckableItem, Estimation, FactSources, FieldChange, SimilarItem } from './checkable-item';
import { CHECKLIST_PROPERTIES, criteriaInput } from './criteria-input';
import { readLinks, readMoment, readParent, readPriority, readSprints } from './field-values';
import type { ItemLink, ItemPriority, ItemSprint, OtherItem } from './field-values';

/** What facts are derived from besides the item. */
export interface FactContext extends FactSources {
  readonly map: DecisionRightsMap;
  /** Kinds that an administrator has set, by work type id. */
  readonly kinds?: Readonly<Record<string, WorkTypeKind>>;
}

export interface Facts {
  readonly kind: WorkTypeKind;
  /** Null where the map has no cell for the item's work type and status. */
  readonly step: Step | null;
  /** Undefined where Jira did not give the field, null where it is empty. */
  readonly description: AdfDocument | null | undefined;
  readonly estimate: Estimation & { readonly value?: unknown };
  readonly criteria: CriteriaJudgement;
  /** The words of the criteria, for checks that look at how they are written. */
  readonly criteriaText: CriteriaReading;
  readonly criteriaFieldIds: readonly string[];
  readonly parent: OtherItem | null | undefined;
  /** Whether the space has a work type one level above the item's. */
  readonly parentPossible: boolean;
  readonly links: readonly ItemLink[] | undefined;
  readonly priority: ItemPriority | null | undefined;
  /** The priority that new items get; null: the site has none; undefined: not known. */
  readonly defaultPriorityId: string | null | undefined;
  /** Whole days since the last change of the item; undefined where either moment is not known. */
  readonly daysUnchanged: number | undefined;
  /** Null where the site has no sprints. */
  readonly sprints: readonly ItemSprint[] | null | undefined;
  readonly sprintFieldId: string | null | undefined;
  /** Undefined where the run has not read change logs. */
  readonly changes: readonly FieldChange[] | undefined;
  /** Undefined where the run has not compared the item with others. */
  readonly similar: readonly SimilarItem[] | undefined;
}

export type FactName = keyof Facts;
export type FactReader = <Name extends FactName>(name: Name) => Facts[Name];

interface Fact<Name extends FactName> {
  readonly fields: (sources: FactSources) => readonly string[];
  readonly properties: readonly string[];
  readonly read: (item: CheckableItem, context: FactContext, facts: FactReader) => Facts[Name];
}

const DAY = 86_400_000;

/** A fact that needs nothing fetched for it. */
const known = <Name extends FactName>(read: Fact<Name>['read']): Fact<Name> => ({
  fields: () => [],
  properties: [],
  read,
});

/** A fact that is read from one field which every site has. */
const from = <Name extends FactName>(fieldId: string, read: (value: unknown) => Facts[Name]): Fact<Name> => ({
  fields: () => [fieldId],
  properties: [],
  read: ({ fields }) => read(fields[fieldId]),
});

const sprintFields = ({ sprintFieldId }: FactSources): readonly string[] =>
  typeof sprintFieldId === 'string' ? [sprintFieldId] : [];

const levelOf = (item: CheckableItem, { map }: FactContext): number =>
  map.issueTypes.find(({ id }) => id === item.issueType.id)?.hierarchyLevel ?? item.issueType.hierarchyLevel ?? 0;

export const FACTS: { readonly [Name in FactName]: Fact<Name> } = {
  kind: known(({ issueType }, { map, kinds }) => {
    const type = map.issueTypes.find(({ id }) => id === issueType.id);
    return kinds?.[issueType.id] ?? workTypeKind(type ?? { hierarchyLevel: 0, ...issueType });
  }),
  step: known(({ issueType, status }, { map }) => findCell(map, issueType.id, status.id)?.step ?? null),
  description: from('description', (value) => (value === undefined || value === null ? value : readAdf(value))),
  estimate: {
    fields: ({ estimation }) => (estimation.type === 'field' ? [estimation.fieldId] : []),
    properties: [],
    read: ({ fields }, { estimation }) =>
      estimation.type === 'field' ? { ...estimation, value: fields[estimation.fieldId] } : estimation,
  },
  criteria: {
    fields: ({ criteriaFields }) => ['description', ...criteriaFields.map(({ id }) => id)],
    properties: Object.values(CHECKLIST_PROPERTIES),
    read: (item, sources, facts) => judgeCriteria(criteriaInput(item, sources, facts('description'))),
  },
  criteriaText: {
    fields: ({ criteriaFields }) => ['description', ...criteriaFields.map(({ id }) => id)],
    properties: Object.values(CHECKLIST_PROPERTIES),
    read: (item, sources, facts) => readCriteria(criteriaInput(item, sources, facts('description'))),
  },
  criteriaFieldIds: known((_, { criteriaFields }) => criteriaFields.map(({ id }) => id)),
  parent: from('parent', readParent),
  parentPossible: known((item, context) => {
    const above = levelOf(item, context) + 1;
    return context.map.issueTypes.some(({ hierarchyLevel }) => hierarchyLevel === above);
  }),
  links: from('issuelinks', readLinks),
  priority: from('priority', readPriority),
  defaultPriorityId: known((_, { defaultPriorityId }) => defaultPriorityId),
  daysUnchanged: {
    fields: () => ['updated'],
    properties: [],
    read: ({ fields }, { now }) => {
      const updated = readMoment(fields['updated']);
      return now === undefined || updated === undefined ? undefined : Math.floor((now - updated) / DAY);
    },
  },
  sprints: {
    fields: sprintFields,
    properties: [],
    read: ({ fields }, { sprintFieldId }) =>
      typeof sprintFieldId === 'string' ? readSprints(fields[sprintFieldId]) : sprintFieldId,
  },
  sprintFieldId: known((_, { sprintFieldId }) => sprintFieldId),
  changes: known(({ changes }) => changes),
  similar: known(({ similar }) => similar),
};

export const FACT_NAMES = Object.keys(FACTS) as readonly FactName[];

/** A reader of one item's facts that derives each of them at most once. */
export function factReader(item: CheckableItem, context: FactContext): FactReader {
  const derived = new Map<FactName, unknown>();
  const read: FactReader = <Name extends FactName>(name: Name) => {
    if (!derived.has(name)) derived.set(name, FACTS[name].read(item, context, read));
    return derived.get(name) as Facts[Name];
  };
  return read;
}
