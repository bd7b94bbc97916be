/** What the table consists of: shapes shared by the model, the drawing, the list for narrow screens and the Markdown. */
import type { Cell, Handoff, Level, SpaceIssueType, Step, WorkflowStatus } from '../../src/decision-rights';

export const LEVELS_TOP_DOWN: readonly Level[] = ['portfolio', 'epic', 'standard', 'subtask'];

export interface GridColumn {
  readonly key: string;
  /** Usually one; more where work types have their own status of the same name. */
  readonly statusIds: readonly string[];
  readonly name: string;
  readonly step: Step;
}

/** How many neighbouring columns belong to a step: the upper row of headings. */
export interface StepSpan {
  readonly step: Step;
  readonly columns: number;
}

/** One place of the table; without a cell where the work type does not have the status. */
export interface GridSlot {
  readonly column: GridColumn;
  readonly cell: Cell | null;
  readonly status: WorkflowStatus | null;
  /** The change of the deciding role that happens on the way into this cell. */
  readonly handoff: Handoff | null;
}

export interface GridRow {
  readonly issueType: SpaceIssueType;
  readonly level: Level;
  readonly slots: readonly GridSlot[];
}

export interface GridGroup {
  readonly level: Level;
  readonly rows: readonly GridRow[];
}

export interface GridModel {
  readonly columns: readonly GridColumn[];
  readonly spans: readonly StepSpan[];
  readonly groups: readonly GridGroup[];
  /** Every distinct handoff once (`handoffKey`), in reading order; its place here is its number. */
  readonly handoffs: readonly Handoff[];
}

/** The same for the same change of roles into the same step on the same conditions, whatever the work type and status. */
export const handoffKey = ({ from, to, step, stays, mustBeTrue }: Handoff): string =>
  `${from}>${to}:${stays ? 'within' : 'before'} ${step}:${mustBeTrue.join(' ')}`;

export interface DriftMark {
  readonly text: 'new' | 'renamed';
  readonly detail: string;
}

/** What happened to work types and statuses since the map was saved, by id. */
export interface DriftMarks {
  readonly issueTypes: ReadonlyMap<string, DriftMark>;
  readonly statuses: ReadonlyMap<string, DriftMark>;
}
