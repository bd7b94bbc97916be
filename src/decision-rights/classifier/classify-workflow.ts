/** From the names and categories of one workflow's statuses to the steps that they stand for. */
import { STEPS, type Level, type StatusCategory, type Step } from '../step';
import { factsOf, NO_SURROUNDINGS, type Surroundings, type Verdict } from './facts';
import { judgeName } from './judge';
import { readWorkflowNames } from './languages';
import type { Reading } from './read-name';

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

/**
 * One guess for each status, in the order given. The names are read first; what the other statuses of the workflow
 * and their order say is looked at second; the status category decides only where the name says nothing, because on
 * real sites it often contradicts the name.
 */
export function classifyWorkflow(statuses: readonly StatusInWorkflow[], level: Level): readonly StepGuess[] {
  const readings = readWorkflowNames(statuses.map(({ name }) => name));
  const alone = statuses.map((status, index) => verdictOn(readings[index], status, level, NO_SURROUNDINGS));
  return statuses.map((status, index) => {
    const around = surroundingsOf(index, statuses, alone, readings);
    const reading = readings[index];
    const verdict = verdictOn(reading, status, level, around);
    return verdict === undefined ? fromCategory(status, around) : explain(verdict, reading, status.category);
  });
}

function verdictOn(
  reading: Reading | undefined,
  { category }: StatusInWorkflow,
  level: Level,
  around: Surroundings,
): Verdict | undefined {
  if (reading === undefined || reading.concepts.size === 0) return undefined;
  return judgeName(factsOf(reading, { category, level }, around));
}

/** Steps that leave the path from idea to effect, so that their place in the list says nothing. */
const OFF_THE_PATH: ReadonlySet<Step> = new Set(['rejected']);
const RANK: ReadonlyMap<Step, number> = new Map(STEPS.map((step, rank) => [step, rank]));

const BACKLOG: ReadonlySet<Step> = new Set(['refinement', 'ready']);

interface Placed {
  readonly position: number;
  readonly rank: number;
  readonly step: Step;
}

function surroundingsOf(
  index: number,
  statuses: readonly StatusInWorkflow[],
  alone: readonly (Verdict | undefined)[],
  readings: readonly Reading[],
): Surroundings {
  const others = statuses.flatMap((status, other) => {
    const verdict = alone[other];
    return other === index || verdict?.sure !== true ? [] : [{ status, step: verdict.step }];
  });
  const steps = new Set(others.map(({ step }) => step));
  const position = statuses[index]?.position;
  const placed = others.flatMap(({ status, step }): Placed[] =>
    status.position == null || OFF_THE_PATH.has(step)
      ? []
      : [{ position: status.position, rank: RANK.get(step) ?? 0, step }],
  );
  if (position == null || !isInOrder(placed)) return { ...NO_SURROUNDINGS, steps };
  const work = placed.filter(({ step }) => step === 'delivery').map((status) => status.position);
  return {
    place: placeAgainst(position, work),
    steps,
    specifiedEarlier: statuses.some(
      (status, other) => status.position != null && status.position < position && isSpecifying(readings[other]),
    ),
    backlogFollows: placed.some((other) => other.position > position && BACKLOG.has(other.step)),
    roadmapFollows: placed.some((other) => other.position > position && other.step === 'roadmap'),
    workFollows: work.some((other) => other > position),
  };
}

function isSpecifying(reading: Reading | undefined): boolean {
  return reading !== undefined && (reading.concepts.has('spec') || reading.concepts.has('estimate'));
}

function placeAgainst(position: number, work: readonly number[]): Surroundings['place'] {
  if (work.length === 0) return 'unknown';
  if (position < Math.min(...work)) return 'before-delivery';
  return position > Math.max(...work) ? 'after-delivery' : 'amid-delivery';
}

/** Below this many pairs of statuses in order, the order may be chance. */
const ENOUGH_PAIRS = 3;

/** Whether the given order runs with the steps: at least three of four pairs do. Jira lists some workflows at random. */
function isInOrder(placed: readonly Placed[]): boolean {
  let along = 0;
  let against = 0;
  for (const a of placed) {
    for (const b of placed) {
      if (a.position >= b.position || a.rank === b.rank) continue;
      if (a.rank < b.rank) along += 1;
      else against += 1;
    }
  }
  return along >= ENOUGH_PAIRS && along >= 3 * against;
}

const BY_CATEGORY: Readonly<Record<'new' | 'indeterminate' | 'done', Step>> = {
  new: 'refinement',
  indeterminate: 'delivery',
  done: 'done',
};

function fromCategory({ name, category }: StatusInWorkflow, around: Surroundings): StepGuess {
  if (category !== null) {
    return {
      step: BY_CATEGORY[category],
      sure: false,
      because: `The name “${name}” was not recognised; its status category decides.`,
    };
  }
  const step: Step =
    around.place === 'before-delivery' ? 'refinement' : around.place === 'after-delivery' ? 'acceptance' : 'delivery';
  return {
    step,
    sure: false,
    because: `The name “${name}” was not recognised; only its place in the workflow is known.`,
  };
}

/** Steps of which a category of Done makes one doubt. */
const UNFINISHED: ReadonlySet<Step> = new Set(['discovery', 'roadmap', 'refinement', 'ready']);

function explain(verdict: Verdict, reading: Reading | undefined, category: StatusCategory): StepGuess {
  const because = `The name ${verdict.why}.`;
  if (reading === undefined) return { step: verdict.step, sure: false, because };
  if (category === 'done' && UNFINISHED.has(verdict.step)) {
    return { step: verdict.step, sure: false, because: `${because} Its status category, Done, contradicts it.` };
  }
  const halfRead = reading.letters > 0 && reading.understood * 2 < reading.letters;
  return halfRead
    ? { step: verdict.step, sure: false, because: `${because} Most of the name was not recognised.` }
    : { step: verdict.step, sure: verdict.sure, because };
}
