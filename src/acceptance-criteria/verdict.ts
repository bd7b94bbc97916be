/** What the detector says about one item: design, "Acceptance criteria: verdicts" (docs/acceptance-criteria.md). */
export const VERDICTS = ['present', 'weak', 'placeholder', 'missing', 'notApplicable', 'cannotTell'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** The shape in which criteria (or the attempt at them) were found. */
export type EvidenceKind = 'list' | 'table' | 'scenario' | 'checklist' | 'field' | 'ears' | 'prose';

/**
 * Why what is quoted does not count as a criterion:
 * - `empty` no words at all; `placeholder` words that hold the place open, such as "TBD" or "[criterion]"
 * - `template` the space's own template or the field's default value, unchanged
 * - `vague` nothing that could be tested, such as "works as expected"; `link` only a link or a picture
 * - `general` a rule of the definition of done that holds for every item
 * - `unlabelled` a check list that nothing calls criteria
 */
export type EvidenceReason = 'empty' | 'placeholder' | 'template' | 'vague' | 'link' | 'general' | 'unlabelled';

/** Where something was found, with the words themselves, so that a person can check the verdict at a glance. */
export interface Evidence {
  /** Which text: the description, a custom field (by id), or a checklist app's data. */
  readonly source: { readonly type: 'description' | 'field' | 'checklist-app'; readonly fieldId?: string };
  readonly kind: EvidenceKind;
  /** The label or heading above it, as written; null where there is none (an unlabelled scenario). */
  readonly label: string | null;
  /** Indices from the document's root to the node that holds the quote. */
  readonly path: readonly number[];
  /** The criterion itself, or the placeholder text, cut at 200 characters. */
  readonly quote: string;
  /** Absent where the quote is a criterion. */
  readonly because?: EvidenceReason;
}

export interface CriteriaJudgement {
  readonly verdict: Verdict;
  /** How many concrete criteria were counted; 0 unless present or weak. */
  readonly count: number;
  readonly evidence: readonly Evidence[];
}
