/** Small readings of a resolved map: rows, totals by role, and what changed between two maps. */
import type { Cell, DecisionRightsMap } from './map';
import type { Role } from './right';
import { cellKey } from './settings';

/** The cells of one work type, in the order of its statuses. */
export function rowOf(map: DecisionRightsMap, issueTypeId: string): readonly Cell[] {
  return map.cells.filter((cell) => cell.issueTypeId === issueTypeId);
}

export interface RoleSummary {
  readonly role: Role;
  /** Cells that the role decides, of all cells of the map. */
  readonly decides: number;
  readonly cells: number;
}

/** "Decides 14 of 32": in how many cells of the map a role has the final say. */
export function roleSummary(map: DecisionRightsMap, role: Role): RoleSummary {
  return { role, decides: map.cells.filter((cell) => cell.role === role).length, cells: map.cells.length };
}

export interface CellChange {
  readonly before: Cell;
  readonly after: Cell;
}

export interface CellComparison {
  /** Cells in which another role decides. */
  readonly roleChanges: readonly CellChange[];
  /** Cells in which the same role decides under another right. */
  readonly rightChanges: readonly CellChange[];
  readonly added: readonly Cell[];
  readonly removed: readonly Cell[];
}

/** What a change of settings does to the map: the effect that the settings page shows before saving. */
export function compareCells(before: DecisionRightsMap, after: DecisionRightsMap): CellComparison {
  const earlier = byKey(before);
  const later = byKey(after);
  const pairs = after.cells.flatMap((cell): CellChange[] => {
    const was = earlier.get(keyOf(cell));
    return was === undefined ? [] : [{ before: was, after: cell }];
  });
  return {
    roleChanges: pairs.filter((pair) => pair.before.role !== pair.after.role),
    rightChanges: pairs.filter(
      (pair) => pair.before.role === pair.after.role && pair.before.right !== pair.after.right,
    ),
    added: after.cells.filter((cell) => !earlier.has(keyOf(cell))),
    removed: before.cells.filter((cell) => !later.has(keyOf(cell))),
  };
}

function byKey(map: DecisionRightsMap): ReadonlyMap<string, Cell> {
  return new Map(map.cells.map((cell) => [keyOf(cell), cell]));
}

function keyOf({ issueTypeId, statusId }: Cell): string {
  return cellKey(issueTypeId, statusId);
}
