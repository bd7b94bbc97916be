/**
 * The decision-rights map as a table: work types down, statuses across. Pure; the page only draws it.
 *
 * Columns are merged by status id over all work types. Where two statuses share a name and a step and no work type has
 * both (team-managed spaces copy statuses per work type), they share a column too, so that the table stays readable.
 */
import {
  handoffKey,
  LEVELS_TOP_DOWN,
  type GridColumn,
  type GridGroup,
  type GridModel,
  type GridRow,
  type StepSpan,
} from './grid-shapes';
import {
  handoffsAlong,
  STEPS,
  type Cell,
  type DecisionRightsMap,
  type Handoff,
  type SpaceIssueType,
  type Step,
} from '../../src/decision-rights';

/**
 * Builds the table.
 *
 * @param map the resolved map; its cells decide, names are labels only
 * @returns columns ordered by step, then by their place in the workflows; rows grouped by level, Jira's order kept
 */
export function gridModel(map: DecisionRightsMap): GridModel {
  const columns = columnsOf(map);
  const rows = map.issueTypes.map((issueType) => rowOf(issueType, map, columns));
  const groups: GridGroup[] = [];
  for (const level of LEVELS_TOP_DOWN) {
    const ofLevel = rows.filter((row) => row.level === level);
    if (ofLevel.length > 0) groups.push({ level, rows: ofLevel });
  }
  return { columns, spans: spansOf(columns), groups, handoffs: distinctHandoffs(groups) };
}

interface Draft {
  readonly ids: string[];
  readonly name: string;
  readonly step: Step;
  readonly position: number;
  readonly owners: Set<string>;
}

function columnsOf(map: DecisionRightsMap): GridColumn[] {
  const drafts: Draft[] = [];
  for (const status of statusesOf(map)) {
    const twin = drafts.find(
      (draft) =>
        draft.step === status.step &&
        draft.name.toLocaleLowerCase() === status.name.toLocaleLowerCase() &&
        [...status.owners].every((owner) => !draft.owners.has(owner)),
    );
    if (twin) {
      twin.ids.push(status.id);
      for (const owner of status.owners) twin.owners.add(owner);
    } else drafts.push({ ...status, ids: [status.id], owners: new Set(status.owners) });
  }
  return drafts
    .map((draft, found) => ({ ...draft, found }))
    .sort((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step) || a.position - b.position || a.found - b.found)
    .map(({ ids, name, step }) => ({ key: ids.join('+'), statusIds: ids, name, step }));
}

/** Each status once, with its prevailing step and its mean relative place in the workflows that have it. */
function statusesOf(map: DecisionRightsMap): (Omit<Draft, 'ids'> & { readonly id: string })[] {
  const seen = new Map<string, { name: string; places: number[]; owners: Set<string>; steps: Step[] }>();
  const stepOf = new Map(map.cells.map((cell) => [`${cell.issueTypeId}:${cell.statusId}`, cell.step]));
  for (const issueType of map.issueTypes) {
    issueType.statuses.forEach(({ id, name }, index) => {
      const status = seen.get(id) ?? { name, places: [], owners: new Set<string>(), steps: [] };
      status.places.push((index + 1) / (issueType.statuses.length + 1));
      status.owners.add(issueType.id);
      const step = stepOf.get(`${issueType.id}:${id}`);
      if (step !== undefined) status.steps.push(step);
      seen.set(id, status);
    });
  }
  return [...seen].map(([id, { name, places, owners, steps }]) => ({
    id,
    name,
    owners,
    step: prevailing(steps),
    position: places.reduce((sum, place) => sum + place, 0) / places.length,
  }));
}

/** The step that most work types give a status; the earlier one of two that are named equally often. */
function prevailing(steps: readonly Step[]): Step {
  let best: Step = steps[0] ?? 'refinement';
  let most = 0;
  for (const step of STEPS) {
    const count = steps.filter((other) => other === step).length;
    if (count > most) [best, most] = [step, count];
  }
  return best;
}

function spansOf(columns: readonly GridColumn[]): StepSpan[] {
  const spans: { step: Step; columns: number }[] = [];
  for (const { step } of columns) {
    const last = spans[spans.length - 1];
    if (last?.step === step) last.columns += 1;
    else spans.push({ step, columns: 1 });
  }
  return spans;
}

function rowOf(issueType: SpaceIssueType, map: DecisionRightsMap, columns: readonly GridColumn[]): GridRow {
  const own = new Map(
    map.cells.filter((cell) => cell.issueTypeId === issueType.id).map((cell) => [cell.statusId, cell]),
  );
  const inOrder: (Cell | null)[] = columns.map(
    ({ statusIds }) => statusIds.map((id) => own.get(id)).find((cell) => cell !== undefined) ?? null,
  );
  const into = new Map(
    handoffsAlong(inOrder.filter((cell) => cell !== null)).map((handoff) => [handoff.toStatusId, handoff]),
  );
  const level = inOrder.find((cell) => cell !== null)?.level ?? 'standard';
  return {
    issueType,
    level,
    slots: columns.map((column, index) => {
      const cell = inOrder[index] ?? null;
      const status = issueType.statuses.find(({ id }) => id === cell?.statusId) ?? null;
      return { column, cell, status, handoff: into.get(cell?.statusId ?? '') ?? null };
    }),
  };
}

/** The distinct handoffs in reading order of the table, so that the marks 1, 2, 3 run from its top left. */
function distinctHandoffs(groups: readonly GridGroup[]): readonly Handoff[] {
  const found = new Map<string, Handoff>();
  for (const { rows } of groups)
    for (const { slots } of rows)
      for (const { handoff } of slots)
        if (handoff && !found.has(handoffKey(handoff))) found.set(handoffKey(handoff), handoff);
  return [...found.values()];
}
