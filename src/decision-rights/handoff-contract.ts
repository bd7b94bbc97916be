/**
 * What must be true before work enters a step, by level: the PM's side is direction and success criteria, the PO's side
 * is executable work (docs/decision-rights.md, "Handoff"). Sentences of our own.
 */
import { STEPS, type Level, type Step } from './step';

interface Entry {
  /** What must be true on the way in. */
  readonly enter: readonly string[];
  /** The one of them that stays due where work skips the step, as an epic that goes from the roadmap to the team. */
  readonly stillDue?: string;
}

const PROBLEM = 'The problem, and whom it troubles, is written down.';
const EVIDENCE = 'The evidence for the problem is attached.';
const NUMBER = 'It says which number should move.';
const METRIC = 'The success metric is named.';
const ROADMAP = 'The roadmap question is settled.';
const BUILT = 'It is built and tested.';
const GAPS = 'Known gaps are listed.';
const LIVE = 'Customers have it.';
const RECORDED = 'The success metric is being recorded.';
const CRITERIA = 'The acceptance criteria are concrete.';
const PARTS_DONE = 'Its stories are done, or were taken out on purpose.';
const REASON: Entry = { enter: ['The reason is written down.'] };

const DISCOVERY: Entry = { enter: [PROBLEM], stillDue: PROBLEM };
const ROADMAP_ENTRY: Entry = { enter: [EVIDENCE, NUMBER], stillDue: ROADMAP };

const CONTRACTS: Readonly<Record<Step, Readonly<Record<Level, Entry>>>> = {
  discovery: {
    portfolio: DISCOVERY,
    epic: DISCOVERY,
    standard: DISCOVERY,
    subtask: { enter: ['Its parent says what it is for.'] },
  },
  roadmap: {
    portfolio: ROADMAP_ENTRY,
    epic: ROADMAP_ENTRY,
    standard: { enter: [EVIDENCE, 'It says what it contributes to.'], stillDue: ROADMAP },
    subtask: { enter: ['Its parent has a place on the roadmap.'] },
  },
  refinement: {
    portfolio: { enter: [METRIC, 'The direction it serves is named.'], stillDue: METRIC },
    epic: { enter: [PROBLEM, METRIC, ROADMAP], stillDue: METRIC },
    standard: { enter: [PROBLEM, ROADMAP] },
    subtask: { enter: ['Its parent says what it is for.'] },
  },
  ready: {
    portfolio: { enter: ['The epics that carry it are named.', METRIC] },
    epic: { enter: ['Its first stories are cut, each of value for itself.', METRIC] },
    standard: { enter: [CRITERIA, 'It is small enough for one sprint, and estimated.'], stillDue: CRITERIA },
    subtask: { enter: ['It is clear what is to be done.'] },
  },
  delivery: {
    portfolio: { enter: ['Its first epics have a place on the roadmap.', 'Its limits are written down.'] },
    epic: { enter: ['Its first stories are ready for a sprint.', 'No open epic blocks it.'] },
    standard: { enter: ['The sprint has room for it.', 'Nothing open blocks it.'] },
    subtask: { enter: ['Its parent is in the sprint.'] },
  },
  acceptance: {
    portfolio: { enter: ['Its epics are done, or were taken out on purpose.'] },
    epic: { enter: [PARTS_DONE, 'What it promised can be shown.'] },
    standard: { enter: [BUILT, 'Each acceptance criterion can be shown.'] },
    subtask: { enter: [BUILT] },
  },
  release: {
    portfolio: { enter: ['What customers will be told is agreed.', GAPS] },
    epic: { enter: ['Its stories meet their acceptance criteria.', GAPS] },
    standard: { enter: ['The acceptance criteria are met.', GAPS] },
    subtask: { enter: [BUILT] },
  },
  outcome: {
    portfolio: { enter: [LIVE, RECORDED] },
    epic: { enter: [LIVE, RECORDED] },
    standard: { enter: [LIVE, RECORDED] },
    subtask: { enter: [LIVE] },
  },
  done: {
    portfolio: { enter: ['The success metric has been read, and the result is written down.'] },
    epic: { enter: [PARTS_DONE, 'It is agreed who reads the success metric, and when.'] },
    standard: { enter: ['Its acceptance criteria are met.', 'Nothing is left to decide about it.'] },
    subtask: { enter: ['Nothing is left to do on it.'] },
  },
  rejected: { portfolio: REASON, epic: REASON, standard: REASON, subtask: REASON },
};

/** Work that stays in its step has met the step's conditions already. */
const WITHIN = ['What is done and what is left is written down.'];

export interface Entering {
  readonly step: Step;
  readonly level: Level;
  /** The step that work comes from; null: none is known, so nothing was skipped. */
  readonly after: Step | null;
}

/**
 * What must be true before work enters a step, or another status of the same step. Where it skips steps on the way, what those would have settled is still
 * due, so that an epic which goes from the roadmap straight to the team still needs its success metric.
 */
export function handoffContract({ step, level, after }: Entering): readonly string[] {
  const { enter } = CONTRACTS[step][level];
  if (after === null || step === 'rejected') return enter;
  if (after === step) return WITHIN;
  const skipped = STEPS.slice(STEPS.indexOf(after) + 1, Math.max(0, STEPS.indexOf(step)));
  const due = skipped.flatMap((between) => CONTRACTS[between][level].stillDue ?? []);
  return [...new Set([...due, ...enter])];
}
