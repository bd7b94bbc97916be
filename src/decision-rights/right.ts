/** The two roles that can have the final say. */
export type Role = 'PM' | 'PO';

/** Stable ids of the decision rights; never reused, because settings and stored results name them. */
export const RIGHT_IDS = [
  'product-strategy',
  'roadmap-inclusion',
  'launch-timing',
  'success-metrics',
  'scope-change',
  'problem-discovery',
  'sprint-scope',
  'backlog-priority',
  'acceptance-criteria',
  'technical-trade-offs',
  'work-acceptance',
  'story-breakdown',
] as const;

export type RightId = (typeof RIGHT_IDS)[number];
