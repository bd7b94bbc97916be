/**
 * What a preset is: data only. It names the holder of every right and, for every step and level, the right that is at
 * stake there. A further preset is one more entry in presets.ts; nothing in this folder asks which preset it has.
 */
import type { RightId, Role } from './right';
import type { Level, Step } from './step';

/**
 * The right at stake in one step at one level. Where it depends on whether the roadmap question was settled earlier in
 * the same workflow, both answers are named.
 */
export type TableEntry =
  | RightId
  | {
      /** The workflow has a discovery or roadmap step, so the question was answered there. */
      readonly whenCommittedEarlier: RightId;
      /** It has none: this step still carries the question. */
      readonly otherwise: RightId;
    };

export type PresetTable = Readonly<Record<Step, Readonly<Record<Level, TableEntry>>>>;

export interface Preset<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  /** Exactly one deciding role for every right. */
  readonly holders: Readonly<Record<RightId, Role>>;
  readonly table: PresetTable;
  /** For bugs of the standard level: steps where another right is at stake than for other work types. */
  readonly bugs: Readonly<Partial<Record<Step, RightId>>>;
  /** Both roles are one person: the map shows which hat decides. */
  readonly onePerson: boolean;
  /** A portfolio owner is named above the product managers. */
  readonly portfolioOwner: boolean;
}

/**
 * The right that is at stake in a step.
 *
 * @param isBug whether the work type is a bug
 * @param committedEarlier whether the work type's workflow has a discovery or a roadmap step
 */
export function rightAtStake(preset: Preset, { step, level, isBug, committedEarlier }: StepInWorkflow): RightId {
  const ofBugs = isBug && level === 'standard' ? preset.bugs[step] : undefined;
  if (ofBugs !== undefined) return ofBugs;
  const entry = preset.table[step][level];
  if (typeof entry === 'string') return entry;
  return committedEarlier ? entry.whenCommittedEarlier : entry.otherwise;
}

export interface StepInWorkflow {
  readonly step: Step;
  readonly level: Level;
  readonly isBug: boolean;
  readonly committedEarlier: boolean;
}
