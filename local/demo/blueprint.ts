/** What the assembly needs to know of one space, besides its authored items. */
import type { SiteBoard, SiteProject, SiteSprint } from '../jira/entities';
import type { StatusName, WorkTypeName } from './catalogue';
import { STATUSES, WORK_TYPES } from './catalogue';
import type { PersonName } from './people';

/** A work type as a space uses it: which of the site's, and how its authored statuses are called. */
export interface BlueprintType {
  readonly workType: WorkTypeName;
  /** Authored status name → the status; the order is the workflow's. */
  readonly statuses: Readonly<Record<string, StatusName>>;
  readonly fieldIds: readonly string[];
}

/** A sprint by days from today, so that the demo never ages. */
export interface BlueprintSprint extends Pick<SiteSprint, 'id' | 'name' | 'state' | 'goal'> {
  readonly alias: string;
  readonly startsInDays: number;
  readonly lastsDays: number;
}

export interface SpaceBlueprint {
  readonly project: Omit<SiteProject, 'issueTypes'>;
  readonly types: Readonly<Record<string, BlueprintType>>;
  readonly boards: readonly Omit<SiteBoard, 'projectId'>[];
  readonly sprints: readonly BlueprintSprint[];
  readonly estimateFieldId?: string;
  readonly criteriaField?: { readonly id: string; readonly rich: boolean };
  /** Statuses (authored names) whose items lie in the backlog of a simple board; there it is board state, not a status. */
  readonly simpleBacklog?: readonly string[];
  /** Component id → the labels whose items belong to it. */
  readonly componentLabels?: Readonly<Record<string, readonly string[]>>;
  readonly reporters: readonly PersonName[];
  readonly developers: readonly PersonName[];
  /** How long ago the first item was written; later keys follow up to today. */
  readonly startedDaysAgo: number;
  /** Content files' texts. */
  readonly content: readonly string[];
}

/** In: a blueprint. Out: the project's work types in the site model's form. */
export function projectIssueTypes(blueprint: SpaceBlueprint): SiteProject['issueTypes'] {
  return Object.values(blueprint.types).map((type) => ({
    issueTypeId: WORK_TYPES[type.workType].id,
    statusIds: Object.values(type.statuses).map((name) => STATUSES[name].id),
    fieldIds: type.fieldIds,
  }));
}

/** In: status names that are called in authored text as in the catalogue. Out: the workflow, in that order. */
export function workflow(...names: readonly StatusName[]): Readonly<Record<string, StatusName>> {
  return Object.fromEntries(names.map((name) => [name, name]));
}
