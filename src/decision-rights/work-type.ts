/** What kind of work a work type holds, and at which level of the hierarchy the map treats it. */
import type { Level } from './step';
import type { WorkTypeKind } from './work-type-kind';
import { kindFromName } from './work-type-names';

export interface WorkTypeNames {
  readonly name: string;
  /** The name before translation, where Jira gives it. */
  readonly untranslatedName?: string | undefined;
  /** Jira's `hierarchyLevel`: -1 sub-task, 0 standard, 1 epic, 2 and more above. */
  readonly hierarchyLevel: number;
}

/**
 * The kind of a work type: from the untranslated name, then from the name in many languages, then from the hierarchy
 * level. The level outranks the name where Jira itself fixes it: what hangs under another item is a sub-task, and
 * "story" or "task" above the standard level says only that somebody kept the word.
 */
export function workTypeKind(type: WorkTypeNames): WorkTypeKind {
  if (type.hierarchyLevel < 0) return 'subtask';
  const named = namedKind(type);
  if (named === 'portfolio' || named === 'bug' || named === 'spike') return named;
  if (type.hierarchyLevel >= 2) return 'portfolio';
  if (type.hierarchyLevel === 1) return 'epic';
  return named ?? 'task';
}

/**
 * The level at which the presets look a work type up. Idea-like types (idea, opportunity, initiative, theme,
 * capability) count as portfolio whatever their place in the hierarchy.
 *
 * @param corrected the kind that an administrator has set, if any: it counts instead of the name
 */
export function levelOf(type: WorkTypeNames, corrected?: WorkTypeKind): Level {
  if (type.hierarchyLevel >= 2 || (corrected ?? namedKind(type)) === 'portfolio') return 'portfolio';
  if (type.hierarchyLevel < 0) return 'subtask';
  return type.hierarchyLevel === 1 ? 'epic' : 'standard';
}

function namedKind({ name, untranslatedName }: WorkTypeNames): WorkTypeKind | undefined {
  return (untranslatedName === undefined ? undefined : kindFromName(untranslatedName)) ?? kindFromName(name);
}
