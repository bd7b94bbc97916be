/** The kinds that checks and presets tell apart. */
export const WORK_TYPE_KINDS = ['story', 'task', 'bug', 'spike', 'epic', 'portfolio', 'subtask'] as const;

export type WorkTypeKind = (typeof WORK_TYPE_KINDS)[number];
