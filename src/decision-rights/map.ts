/**
 * The shapes of the decision-rights map: what resolution takes in and what every reader of the map (page, check run,
 * command line) gets. Keys are Jira ids; names are labels only.
 */
import type { RightId, Role } from './right';
import type { Level, StatusCategory, Step } from './step';

/** A status as one work type's workflow has it. */
export interface WorkflowStatus {
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategory;
}

/** A work type of one space with the statuses of its workflow, in the order Jira gives them. */
export interface SpaceIssueType {
  readonly id: string;
  readonly name: string;
  /** The name before translation, where Jira gives it: the better evidence for the kind of work type. */
  readonly untranslatedName?: string;
  /** Jira's `hierarchyLevel`: -1 sub-task, 0 standard, 1 epic, 2 and more above. */
  readonly hierarchyLevel: number;
  readonly statuses: readonly WorkflowStatus[];
}

/** Where the value of a cell comes from, nearest first (docs/decision-rights.md, "Resolution order"). */
export type Provenance =
  | 'cell-override'
  | 'status-override'
  | 'issue-type-override'
  | 'space-right'
  | 'space-preset'
  | 'site-default'
  | 'preset';

/** One work type at one status: exactly one role decides, and one right says why. */
export interface Cell {
  readonly issueTypeId: string;
  readonly statusId: string;
  readonly level: Level;
  readonly step: Step;
  readonly right: RightId;
  readonly role: Role;
  readonly provenance: Provenance;
  /** True where the status classifier was not sure of the step and nobody has confirmed it: shown as a suggestion. */
  readonly suggested: boolean;
  /** True where an override names a role other than the one that holds the right: shown as "moved here". */
  readonly movedHere: boolean;
}

export interface DecisionRightsMap {
  readonly issueTypes: readonly SpaceIssueType[];
  readonly cells: readonly Cell[];
  /** Who holds each right in this space, after the space's and the site's overrides. */
  readonly rightHolders: Readonly<Record<RightId, Role>>;
}
