/** A space in which every kind of work type passes through every workflow step, and items in it. */
import type { CheckableItem } from '../../src/checks';
import {
  EMPTY_MAP_SETTINGS,
  EMPTY_SITE_MAP_DEFAULTS,
  resolveMap,
  STEPS,
  WORK_TYPE_KINDS,
} from '../../src/decision-rights';
import type { DecisionRightsMap, MapSettings, Step, WorkTypeKind } from '../../src/decision-rights';

const TYPES: Readonly<
  Record<WorkTypeKind, { readonly id: string; readonly name: string; readonly hierarchyLevel: number }>
> = {
  story: { id: '1', name: 'Story', hierarchyLevel: 0 },
  task: { id: '2', name: 'Task', hierarchyLevel: 0 },
  bug: { id: '3', name: 'Bug', hierarchyLevel: 0 },
  spike: { id: '4', name: 'Spike', hierarchyLevel: 0 },
  epic: { id: '5', name: 'Epic', hierarchyLevel: 1 },
  portfolio: { id: '6', name: 'Initiative', hierarchyLevel: 2 },
  subtask: { id: '7', name: 'Sub-task', hierarchyLevel: -1 },
};

export const typeId = (kind: WorkTypeKind): string => TYPES[kind].id;

/** Statuses are named after the step that they stand for, and confirmed, so that no test rests on the classifier. */
export const statusId = (step: Step): string => String(10 + STEPS.indexOf(step));

const statuses = STEPS.map((step) => ({ id: statusId(step), name: step, category: 'indeterminate' as const }));

/** @param kinds the kinds of work type that the space has; all by default */
export function aMap(
  settings: Partial<MapSettings> = {},
  kinds: readonly WorkTypeKind[] = WORK_TYPE_KINDS,
): DecisionRightsMap {
  return resolveMap({
    issueTypes: kinds.map((kind) => ({ ...TYPES[kind], statuses })),
    space: {
      ...EMPTY_MAP_SETTINGS,
      confirmedSteps: Object.fromEntries(STEPS.map((step) => [statusId(step), step])),
      ...settings,
    },
    site: EMPTY_SITE_MAP_DEFAULTS,
  });
}

export interface ItemSketch {
  readonly kind?: WorkTypeKind;
  readonly step?: Step;
  /** Undefined: Jira did not give it. */
  readonly description?: unknown;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly similar?: CheckableItem['similar'];
  readonly changes?: CheckableItem['changes'];
}

/** By default a story in refinement of which Jira gave nothing but the names. */
export function anItem({
  kind = 'story',
  step = 'refinement',
  description,
  fields,
  properties,
  similar,
  changes,
}: ItemSketch = {}): CheckableItem {
  return {
    id: '1000',
    key: 'LOAN-1',
    summary: 'Remind members of loans that are due',
    issueType: TYPES[kind],
    status: { id: statusId(step), name: step },
    fields: { ...(description === undefined ? {} : { description }), ...fields },
    properties: properties ?? {},
    ...(similar === undefined ? {} : { similar }),
    ...(changes === undefined ? {} : { changes }),
  };
}
