/** The kinds that checks and presets tell apart. */
export type WorkTypeKind = 'story' | 'task' | 'bug' | 'spike' | 'epic' | 'portfolio' | 'subtask';
