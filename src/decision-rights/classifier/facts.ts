/** What the rules may ask about one status. */
import type { Level, StatusCategory, Step } from '../step';
import type { Concept } from './concept';
import type { Reading } from './read-name';

export interface Facts {
  readonly category: StatusCategory;
  readonly level: Level;
  /** Whether the name holds any of these concepts. */
  has(...concepts: readonly Concept[]): boolean;
  /** The name says that the activity is still to come: ready for, waiting for, to be, needs, planned. */
  readonly before: boolean;
  /** The name says that the activity is over: done, complete, passed. */
  readonly after: boolean;
  /** Portfolio or epic: the roadmap question is asked at this level. */
  readonly big: boolean;
  readonly around: Surroundings;
}

/** What the other statuses of the workflow tell. */
export interface Surroundings {
  /** Where the status stands against the statuses in which the team works; unknown where the order says nothing. */
  readonly place: 'before-delivery' | 'amid-delivery' | 'after-delivery' | 'unknown';
  /** Steps that the names of the other statuses give without doubt. */
  readonly steps: ReadonlySet<Step>;
  /** Whether an earlier status is for specifying or estimating; false where the order says nothing. */
  readonly specifiedEarlier: boolean;
  /** Whether statuses of the backlog follow. */
  readonly backlogFollows: boolean;
  /** Whether statuses in which the product commits to it follow. */
  readonly roadmapFollows: boolean;
  /** Whether statuses of the team's work follow. */
  readonly workFollows: boolean;
}

export const NO_SURROUNDINGS: Surroundings = {
  place: 'unknown',
  steps: new Set(),
  specifiedEarlier: false,
  backlogFollows: false,
  roadmapFollows: false,
  workFollows: false,
};

export interface Verdict {
  readonly step: Step;
  readonly sure: boolean;
  /** Completes the sentence "The name …". */
  readonly why: string;
}

/** One way of reading a status; undefined where it has nothing to say. */
export type Rule = (facts: Facts) => Verdict | undefined;

export const sure = (step: Step, why: string): Verdict => ({ step, sure: true, why });
export const unsure = (step: Step, why: string): Verdict => ({ step, sure: false, why });

const STILL_TO_COME: readonly Concept[] = ['ready', 'wait', 'need', 'next', 'planned', 'plan', 'select'];

/** Participles and the activity that they name. */
const ACTIVITY_OF: ReadonlyMap<Concept, Concept> = new Map([
  ['tested', 'test'],
  ['validated', 'validate'],
  ['verified', 'verify'],
  ['reviewed', 'review'],
  ['merged', 'merge'],
  ['devd', 'dev'],
  ['approved', 'approve'],
  ['accepted', 'accept'],
  ['signedOff', 'accept'],
]);

/** "To be tested" is a test to come, though "tested" alone would be one that is over. */
function asStillToCome(concepts: ReadonlySet<Concept>): ReadonlySet<Concept> {
  if (!concepts.has('need') && !concepts.has('wait')) return concepts;
  return new Set(
    [...concepts].map((concept) => (concepts.size === 2 ? ACTIVITY_OF.get(concept) : undefined) ?? concept),
  );
}

/** The facts of one status. */
export function factsOf(
  reading: Reading,
  { category, level }: { readonly category: StatusCategory; readonly level: Level },
  around: Surroundings,
): Facts {
  const concepts = asStillToCome(reading.concepts);
  const has = (...wanted: readonly Concept[]): boolean => wanted.some((concept) => concepts.has(concept));
  const before = has(...STILL_TO_COME);
  return {
    category,
    level,
    has,
    before,
    after: !before && has('done', 'pass', 'resolve', 'close'),
    big: level === 'portfolio' || level === 'epic',
    around,
  };
}
