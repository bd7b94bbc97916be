/**
 * Every check by its id, in the order in which people read about them. Apart from the checks themselves, so that the
 * settings can name them without loading the judgement; test/checks/docs.test.ts holds this list to the catalogue.
 */
export const CHECK_IDS = [
  'missing-acceptance-criteria',
  'incomplete-scenario',
  'vague-acceptance-criteria',
  'missing-description',
  'missing-estimate',
  'oversized',
  'blocked-by-open-item',
  'missing-parent',
  'open-questions',
  'missing-bug-evidence',
  'missing-success-metric',
  'missing-problem-statement',
  'default-priority',
  'stale',
  'carried-over',
  'possible-duplicate',
  'inconsistent-parent-status',
  'late-criteria-change',
] as const;

export type CheckId = (typeof CHECK_IDS)[number];
