/** What judging gives back: plain data that crosses the bridge, the command line and the page unchanged. */
import type { CriteriaJudgement } from '../acceptance-criteria/verdict';
import type { RightId, Role } from '../decision-rights/right';
import type { Step } from '../decision-rights/step';
import type { AppliedExemption, ExemptionNote } from './exemption';

/**
 * `cannotTell` never counts against an item; an `error` in one check never hides the others; `exempt` is a failure that
 * somebody has excused: shown and counted apart.
 */
export type Outcome = 'pass' | 'fail' | 'notApplicable' | 'cannotTell' | 'error' | 'exempt';

export type Severity = 'blocker' | 'warning' | 'info';

/** Where in the item a gap sits, and the words found there. */
export interface Place {
  /** A Jira field id, such as `description` or `customfield_10042`. */
  readonly fieldId: string;
  readonly path?: readonly number[];
  readonly excerpt?: string;
}

/** A message by id and data, so that wording lives apart from detection. */
export interface Message {
  readonly id: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** The result of one check on one item, with whose call it is to fix it. */
export interface CheckResult {
  readonly checkId: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly right: RightId;
  /** The role that fixes a failing result. */
  readonly owner: Role;
  /** Whether the owner comes from the item's own cell or from the holder of the right in this space. */
  readonly ownerFrom: 'cell' | 'right-holder';
  /** What was found; absent on pass and notApplicable. */
  readonly message?: Message;
  readonly place?: Place;
  /** Set where the outcome is `exempt`. */
  readonly exemption?: AppliedExemption;
}

/** Names of an item as the page lists it, and what every active check says about it. */
export interface JudgedItem {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly issueTypeId: string;
  readonly statusId: string;
  /** The names of both, where the space's map has no such cell: items of other spaces that a query found. */
  readonly otherNames?: { readonly issueType: string; readonly status: string };
  /** The workflow step of the item's cell; null where the map has no such cell. */
  readonly step: Step | null;
  /** Who decides on the item at its present status; null where the map has no such cell. */
  readonly decides: Role | null;
  /** The item above it; null: none; undefined: Jira did not say. */
  readonly parent: { readonly id: string; readonly key: string; readonly summary: string } | null | undefined;
  /** What says which part of the space it belongs to; empty and null also where Jira did not say. */
  readonly componentIds: readonly string[];
  readonly teamId: string | null;
  readonly criteria: CriteriaJudgement;
  readonly results: readonly CheckResult[];
  /** Exemptions of the item that excuse nothing, and why. */
  readonly exemptionNotes: readonly ExemptionNote[];
  /** No failing blocker. Warnings and hints do not make an item unready. */
  readonly ready: boolean;
}
