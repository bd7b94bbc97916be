/** What is wrong with a map (docs/decision-rights.md, "Map lint"): each thing with the open items behind it. */
import { driftOf } from './drift';
import type { MapFinding } from './lint-finding';
import { refOf, type Draft, type LintInput } from './lint-input';
import { peopleFindings } from './lint-people';
import type { Cell, DecisionRightsMap } from './map';
import { openItemsQuery } from './open-items';
import { effectivePreset } from './resolve';
import { ROLES } from './right';
import { unknownIds, type UnknownIds } from './unknown-ids';

/**
 * The findings, warnings first. Total: settings of any age give findings, never an error.
 *
 * Statuses that cannot be reached: who may browse a space sees which statuses a workflow has, not which transitions
 * lead there. So `never-used-status` says only what can be seen, that no item has ever been there.
 */
export function lintMap(input: LintInput): readonly MapFinding[] {
  const { map, projectId, settings, site } = input;
  const drafts = [
    ...peopleFindings(input, effectivePreset(settings, site)),
    ...driftFindings(input),
    ...goneFindings(unknownIds(map.issueTypes, settings)),
    ...statusFindings(input),
    ...idleRoles(input),
  ];
  const findings = drafts.map(({ id, finding, weight, cells, areas }): MapFinding => {
    const openItems = openItemsQuery(map, projectId, cells, areas?.components);
    return { id, finding, weight, cells, openItems, atMost: areas?.others === true && openItems !== null };
  });
  return [...findings.filter(({ weight }) => weight === 'warning'), ...findings.filter((it) => it.weight === 'hint')];
}

function driftFindings({ map, settings }: LintInput): Draft[] {
  const drift = driftOf(map.issueTypes, settings.seen);
  return (['issueTypes', 'statuses'] as const).flatMap((what) => {
    const { added, renamed, removed } = drift[what];
    const cellsOf = (things: readonly { readonly id: string }[]) => {
      const ids = new Set(things.map(({ id }) => id));
      return map.cells.filter((cell) => ids.has(what === 'issueTypes' ? cell.issueTypeId : cell.statusId)).map(refOf);
    };
    const drafts: Draft[] = [];
    if (added.length > 0) {
      const finding = { type: 'added', what, things: added } as const;
      drafts.push({ id: `added:${what}`, finding, weight: 'hint', cells: cellsOf(added) });
    }
    if (renamed.length > 0) {
      const finding = { type: 'renamed', what, things: renamed } as const;
      drafts.push({ id: `renamed:${what}`, finding, weight: 'hint', cells: cellsOf(renamed) });
    }
    if (removed.length > 0) {
      const finding = { type: 'removed', what, things: removed } as const;
      drafts.push({ id: `removed:${what}`, finding, weight: 'hint', cells: [] });
    }
    return drafts;
  });
}

function goneFindings(unknown: UnknownIds): Draft[] {
  const { preset, ...lists } = unknown;
  if (preset === null && Object.values(lists).every((list) => list.length === 0)) return [];
  return [{ id: 'settings-of-gone', finding: { type: 'settings-of-gone', unknown }, weight: 'warning', cells: [] }];
}

function statusFindings({ map, neverUsed }: LintInput): Draft[] {
  const unsure = map.cells.filter(({ suggested }) => suggested);
  const unused = map.cells.filter(({ statusId }) => neverUsed?.has(statusId) === true);
  const drafts: Draft[] = [];
  if (unsure.length > 0) {
    const finding = { type: 'unsure-status', statuses: statusesOf(map, unsure) } as const;
    drafts.push({ id: 'unsure-status', finding, weight: 'hint', cells: unsure.map(refOf) });
  }
  if (unused.length > 0) {
    const finding = { type: 'never-used-status', statuses: statusesOf(map, unused) } as const;
    drafts.push({ id: 'never-used-status', finding, weight: 'hint', cells: unused.map(refOf) });
  }
  return drafts;
}

/** A map without cells has nothing to decide for anybody; that is no finding about a role. */
function idleRoles({ map }: LintInput): Draft[] {
  if (map.cells.length === 0) return [];
  return ROLES.filter((role) => map.cells.every((cell) => cell.role !== role)).map((role) => ({
    id: `idle-role:${role}`,
    finding: { type: 'idle-role', role },
    weight: 'hint',
    cells: [],
  }));
}

function statusesOf(map: DecisionRightsMap, cells: readonly Cell[]) {
  const ids = new Set(cells.map(({ statusId }) => statusId));
  const names = new Map(map.issueTypes.flatMap(({ statuses }) => statuses.map(({ id, name }) => [id, name])));
  return [...ids].map((id) => ({ id, name: names.get(id) ?? id }));
}
