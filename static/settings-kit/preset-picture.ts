/** The picture of a preset: its table with the deciding roles, as the cards draw it. Pure. */
import type { Preset, Role } from '../../src/decision-rights';
import { STEPS, type Level, type Step } from '../../src/decision-rights';

/** `rejected` is no step on the way, and `done` closes it; the picture shows the way. */
export const PICTURE_STEPS: readonly Step[] = STEPS.filter((step) => step !== 'rejected');
export const PICTURE_LEVELS: readonly Level[] = ['portfolio', 'epic', 'standard', 'subtask'];

/** Rows by level, columns by step. Where the table depends on the workflow, the usual case: committed earlier. */
export function presetPicture(preset: Preset): readonly (readonly Role[])[] {
  return PICTURE_LEVELS.map((level) =>
    PICTURE_STEPS.map((step) => {
      const entry = preset.table[step][level];
      return preset.holders[typeof entry === 'string' ? entry : entry.whenCommittedEarlier];
    }),
  );
}
