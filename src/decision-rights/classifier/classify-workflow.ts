/** From the names and categories of one workflow's statuses to the steps that they stand for. */
import type { Level, StatusCategory, Step } from '../step';

export interface StatusInWorkflow {
  readonly name: string;
  readonly category: StatusCategory;
  /** Rank in the workflow's own order, where the source gives one. */
  readonly position?: number | null | undefined;
}

export interface StepGuess {
  readonly step: Step;
  /** False where the name does not settle it: the map then shows the cell as a suggestion. */
  readonly sure: boolean;
  /** What the guess rests on, for the person who may confirm or correct it. */
  readonly because: string;
}

const BY_CATEGORY: Readonly<Record<'new' | 'indeterminate' | 'done', Step>> = {
  new: 'refinement',
  indeterminate: 'delivery',
  done: 'done',
};

/** One guess for each status, in the order given. */
export function classifyWorkflow(statuses: readonly StatusInWorkflow[], _level: Level): readonly StepGuess[] {
  return statuses.map(({ category }) => ({
    step: category === null ? 'delivery' : BY_CATEGORY[category],
    sure: false,
    because: 'The name was not recognised; the status category decides.',
  }));
}
