/** The open items that stand in cells of the map, as Jira's search understands it. Ids only: names may be ambiguous. */
import type { CellRef } from './lint-finding';
import type { DecisionRightsMap } from './map';

/** Jira's ids are numbers; anything else must not get into a query. */
const ID = /^\d{1,19}$/;

const listOf = (ids: readonly string[]): string => (ids.length === 1 ? `= ${ids[0] ?? ''}` : `in (${ids.join(', ')})`);

/**
 * JQL without an order.
 *
 * @param projectId the space
 * @param cells cells of the map; those whose status belongs to the category Done hold no open items
 * @param exceptComponents items of these components are somebody else's matter
 * @returns null where none of the cells can hold an open item
 */
export function openItemsQuery(
  map: DecisionRightsMap,
  projectId: string,
  cells: readonly CellRef[],
  exceptComponents: readonly string[] = [],
): string | null {
  const open = openStatuses(map);
  const here = cells.filter(({ issueTypeId, statusId }) => open.get(issueTypeId)?.has(statusId) === true);
  if (here.length === 0 || !ID.test(projectId)) return null;
  const clauses = [`project = ${projectId}`, 'statusCategory != Done'];
  const all = [...open.values()].reduce((sum, statuses) => sum + statuses.size, 0);
  if (here.length < all) clauses.push(cellsClause(here));
  const components = exceptComponents.filter((id) => ID.test(id));
  if (components.length > 0) {
    clauses.push(`(component is EMPTY OR component not in (${components.join(', ')}))`);
  }
  return clauses.join(' AND ');
}

/** By work type: the statuses in which an item is open. */
function openStatuses({ issueTypes }: DecisionRightsMap): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    issueTypes.map(({ id, statuses }) => [
      id,
      new Set(statuses.flatMap((status) => (status.category === 'done' ? [] : [status.id]))),
    ]),
  );
}

/** Work types with the same statuses share one condition. */
function cellsClause(cells: readonly CellRef[]): string {
  const statusesOf = new Map<string, Set<string>>();
  for (const { issueTypeId, statusId } of cells) {
    if (!ID.test(issueTypeId) || !ID.test(statusId)) continue;
    statusesOf.set(issueTypeId, (statusesOf.get(issueTypeId) ?? new Set()).add(statusId));
  }
  const typesOf = new Map<string, string[]>();
  for (const [issueTypeId, statuses] of statusesOf) {
    const key = [...statuses].sort().join(', ');
    typesOf.set(key, [...(typesOf.get(key) ?? []), issueTypeId]);
  }
  const parts = [...typesOf].map(
    ([statuses, types]) => `(issuetype ${listOf(types)} AND status ${listOf(statuses.split(', '))})`,
  );
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' OR ')})`;
}
