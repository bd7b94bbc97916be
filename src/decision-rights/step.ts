/**
 * The workflow steps that a status is classified into, in the order in which work passes through them.
 * Meanings: the product's domain document, "Workflow steps" (docs/decision-rights.md).
 */
export const STEPS = [
  'discovery',
  'roadmap',
  'refinement',
  'ready',
  'delivery',
  'acceptance',
  'release',
  'outcome',
  'done',
  'rejected',
] as const;

export type Step = (typeof STEPS)[number];

/** Where a work type stands in Jira's hierarchy; the default split differs by level. */
export type Level = 'portfolio' | 'epic' | 'standard' | 'subtask';

/** Jira's fixed classes behind all statuses, by `statusCategory.key`; null where the source does not say. */
export type StatusCategory = 'new' | 'indeterminate' | 'done' | null;

export interface StepLabel {
  /** The step's name as a column heading. */
  readonly label: string;
  /** What is true of a work item that stands in this step. */
  readonly meaning: string;
}

/** Headings and meanings of the steps, as pages and documents show them. */
export const STEP_LABELS: Readonly<Record<Step, StepLabel>> = {
  discovery: {
    label: 'Discovery',
    meaning: 'A problem or an idea is being looked into or waits for a verdict. Nobody has committed to it.',
  },
  roadmap: {
    label: 'Roadmap',
    meaning: 'The product has committed to it, or is deciding whether to: approved, planned, in the portfolio backlog.',
  },
  refinement: {
    label: 'Refinement',
    meaning: 'It is in the team’s backlog: new, open, being specified or estimated.',
  },
  ready: { label: 'Ready', meaning: 'It is refined and waits for a sprint, or has been selected for one.' },
  delivery: { label: 'Delivery', meaning: 'The team is building, reviewing or testing it, or is blocked on it.' },
  acceptance: {
    label: 'Acceptance',
    meaning: 'It is built and waits for, or is in, acceptance by the product side or the customer.',
  },
  release: { label: 'Release', meaning: 'It is accepted and waits for, or is in, roll-out.' },
  outcome: { label: 'Outcome', meaning: 'It is live, and its effect is being measured.' },
  done: { label: 'Done', meaning: 'It is finished.' },
  rejected: { label: 'Rejected', meaning: 'It will not be done.' },
};

/** Whether a string from settings or a file names a step. */
export function isStep(value: unknown): value is Step {
  return (STEPS as readonly unknown[]).includes(value);
}
