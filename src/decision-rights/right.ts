/** The two roles that can have the final say. */
export const ROLES = ['PM', 'PO'] as const;

export type Role = (typeof ROLES)[number];

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

/** Whether a string from settings or a file names a decision right. */
export function isRightId(value: unknown): value is RightId {
  return (RIGHT_IDS as readonly unknown[]).includes(value);
}

/** Whether a string from settings or a file names a role. */
export function isRole(value: unknown): value is Role {
  return (ROLES as readonly unknown[]).includes(value);
}

/** The other of the two roles: it is consulted where the first decides. */
export function otherRole(role: Role): Role {
  return role === 'PM' ? 'PO' : 'PM';
}
