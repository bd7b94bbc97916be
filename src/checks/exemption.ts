/**
 * Exemptions: what somebody has excused, with a reason and, mostly, an end. An exemption never hides a gap: the gap is
 * reported with the outcome `exempt` and counted apart.
 */
import type { CheckId } from './check-ids';

/** An exemption of one item from one check, kept with the item in the issue property `EXEMPTIONS_PROPERTY`. */
export interface Exemption {
  readonly checkId: string;
  readonly reason: string;
  /** The last day on which it holds, as `2026-12-31`; null: until somebody takes it back. */
  readonly until: string | null;
  /** Account id of who excused it, and when (ISO 8601), as the app wrote them. */
  readonly by: string;
  readonly at: string;
}

/** Which items of the space an exemption of the settings is about. */
export interface ExemptionScope {
  readonly type: 'issueType' | 'label' | 'component';
  /** Id of the work type or component; the label itself. */
  readonly id: string;
}

/** An exemption of many items, set by a space admin in the settings. */
export interface ScopeExemption {
  readonly checkId: CheckId;
  readonly scope: ExemptionScope;
  readonly reason: string;
  readonly until: string | null;
}

export const EXEMPTIONS_PROPERTY = 'whose-call.exemptions';

/** The exemption behind an `exempt` outcome. */
export type AppliedExemption =
  | { readonly from: 'item'; readonly exemption: Exemption }
  | { readonly from: 'space'; readonly exemption: ScopeExemption };

/** What is wrong with an exemption of an item; such a one excuses nothing, except `unused`, which has nothing to excuse. */
export interface ExemptionNote {
  readonly state: 'expired' | 'unused' | 'reasonless' | 'unknownCheck' | 'damaged';
  /** Null where the entry could not be read. */
  readonly exemption: Exemption | null;
}
