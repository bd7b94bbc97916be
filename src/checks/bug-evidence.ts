/**
 * Reads a bug report: does it say how to get there, what should happen, and what happens instead? Under a label of its own, or in
 * running text. It leans towards finding them: whoever wrote three clear sentences must not be sent to fill in a form.
 */
import { saysSomething } from '../acceptance-criteria';
import type { AdfBlock, AdfDocument } from '../adf';
import { readParts } from './labelled-part';
import { finder, fold } from './terms';
import {
  ACTUAL_LABELS,
  ACTUAL_SIGNS,
  EXPECTED_LABELS,
  EXPECTED_SIGNS,
  FAILURE_SIGNS,
  STEPS_LABELS,
  STEPS_SIGNS,
} from './vocabulary/bug-evidence';

const BUG_PARTS = ['steps', 'expected', 'actual'] as const;
export type BugPart = (typeof BUG_PARTS)[number];

export interface BugReading {
  /** The parts that the report does not tell, in their order. */
  readonly missing: readonly BugPart[];
  /** A picture or a file is there: it may show what the words do not say. */
  readonly hasPicture: boolean;
}

const LABELS = new Map<string, BugPart>([
  ...STEPS_LABELS.map((label) => [fold(label), 'steps'] as const),
  ...EXPECTED_LABELS.map((label) => [fold(label), 'expected'] as const),
  ...ACTUAL_LABELS.map((label) => [fold(label), 'actual'] as const),
]);
const SIGNS: Readonly<Record<BugPart, (folded: string) => string | null>> = {
  steps: finder(STEPS_SIGNS),
  expected: finder(EXPECTED_SIGNS),
  actual: finder(ACTUAL_SIGNS),
};
const findFailure = finder(FAILURE_SIGNS);
const NUMBERING = /^\P{L}+/u;
const ATTACHED = /\[\^[^[\]]+\]|\.(?:png|jpe?g|gif|mp4|mov|webm|log)\b/i;

/** "Expected behaviour (what should happen)" and "1. Steps to reproduce". */
function partOf(label: string): BugPart | null {
  const name = fold(label.replace(NUMBERING, '').replace(/\([^()]*\)/g, ' '));
  return LABELS.get(name) ?? null;
}

/** What the report tells. */
export function readBugReport({ blocks }: AdfDocument): BugReading {
  const told = new Set<BugPart>();
  const labelled = readParts(blocks, partOf);
  for (const [part, state] of labelled) if (state === 'filled') told.add(part);
  // A part that was named and left empty is not looked for elsewhere: the template's other words would stand in for it.
  const open = BUG_PARTS.filter((part) => !labelled.has(part));
  const prose = blocks.filter(isOwn).map(({ text }) => fold(text));
  for (const part of open) if (prose.some((line) => SIGNS[part](line) !== null)) told.add(part);
  if (!labelled.has('steps') && listsSteps(blocks)) told.add('steps');
  // A log shows what happened, a snippet how to get there.
  if (blocks.some(({ kind }) => kind === 'code')) for (const part of ['steps', 'actual'] as const) told.add(part);
  // Nobody need write that a crash is not wanted.
  if (!labelled.has('expected') && prose.some((line) => findFailure(line) !== null)) told.add('expected');
  return {
    missing: BUG_PARTS.filter((part) => !told.has(part)),
    hasPicture: blocks.some(({ kind, text }) => kind === 'media' || ATTACHED.test(text)),
  };
}

/** The author's words: no headings, no instructions of a template, no names of files. */
function isOwn({ kind, text, italic }: AdfBlock): boolean {
  return kind !== 'heading' && text.length > 3 && !ATTACHED.test(text) && saysSomething(text, italic);
}

/** Two entries in a row are most often a way to go. */
const listsSteps = (blocks: readonly AdfBlock[]): boolean =>
  blocks.filter(({ kind, text }) => kind === 'item' && text !== '').length >= 2;
