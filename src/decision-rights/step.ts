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
