/** What the demo's spaces have in common. */
import type { PermissionKey } from '../../jira/entities';
import { workflow, type BlueprintSprint } from '../blueprint';
import { STATUSES, type StatusName } from '../catalogue';
import { accountIdOf, STAFF, type PersonName } from '../people';

/** In: short names. Out: their account ids. */
export const ids = (...names: readonly PersonName[]): readonly string[] => names.map(accountIdOf);

/** In: status names. Out: their ids, for a board column. */
export const columnIds = (...names: readonly StatusName[]): readonly string[] => names.map((name) => STATUSES[name].id);

/** Everybody on the staff works in the space; only the named ones administer it. */
export function staffPermissions(administrators: readonly string[]): Partial<Record<PermissionKey, readonly string[]>> {
  return {
    BROWSE_PROJECTS: STAFF,
    EDIT_ISSUES: STAFF,
    CREATE_ISSUES: STAFF,
    TRANSITION_ISSUES: STAFF,
    ADD_COMMENTS: STAFF,
    ASSIGN_ISSUES: STAFF,
    ASSIGNABLE_USER: STAFF,
    VIEW_READONLY_WORKFLOW: STAFF,
    MANAGE_SPRINTS_PERMISSION: administrators,
    ADMINISTER_PROJECTS: administrators,
  };
}

export const EPIC_FLOW = workflow('discovery', 'roadmap', 'progress', 'measuring', 'done', 'rejected');
export const OPS_FLOW = workflow('backlog', 'selected', 'progress', 'parts', 'fieldTest', 'done', 'rejected');

/** Two-week sprints: the active one ends in a few days, so that the next one is about to be planned. */
export function sprints(
  firstId: number,
  names: readonly string[],
  goals: Readonly<Record<string, string>>,
): BlueprintSprint[] {
  const active = names.length - 2;
  return names.map((name, index) => ({
    id: firstId + index,
    alias: index === active ? 'active' : index > active ? 'next' : `s${name.replace(/\D+/gu, '')}`,
    name,
    state: index === active ? 'active' : index > active ? 'future' : 'closed',
    ...(goals[name] === undefined ? {} : { goal: goals[name] }),
    startsInDays: (index - active) * 14 - 11,
    lastsDays: 14,
  }));
}
