/**
 * Reads whether a description says why the work is worth doing, and for whom. It leans towards finding both: a label, a word
 * of reason or of people is enough, since nobody can weigh from outside whether the reason is a good one.
 */
import { saysSomething } from '../acceptance-criteria';
import type { AdfBlock, AdfDocument } from '../adf';
import { readParts } from './labelled-part';
import { finder, fold } from './terms';
import { WHOM_LABELS, WHOM_SIGNS, WHY_LABELS, WHY_SIGNS } from './vocabulary/problem-statement';

const PROBLEM_PARTS = ['why', 'whom'] as const;
export type ProblemPart = (typeof PROBLEM_PARTS)[number];

const LABELS = { why: finder(WHY_LABELS), whom: finder(WHOM_LABELS) };
const SIGNS = { why: finder(WHY_SIGNS), whom: finder(WHOM_SIGNS) };
const MAX_LABEL_WORDS = 8;

/** "Why now?" and "Users and stakeholders"; a label that says both ("User problem") is about the problem. */
function partOf(label: string): ProblemPart | null {
  const folded = fold(label);
  if (folded.split(' ').length > MAX_LABEL_WORDS) return null;
  return PROBLEM_PARTS.find((part) => LABELS[part](folded) !== null) ?? null;
}

/** @returns the parts that the description does not tell, in their order */
export function missingProblemParts({ blocks }: AdfDocument): readonly ProblemPart[] {
  const labelled = readParts(blocks, partOf);
  // The template's instructions speak of users and reasons too.
  const isOwn = ({ kind, text, italic }: AdfBlock): boolean =>
    kind !== 'heading' && kind !== 'code' && saysSomething(text, italic);
  const prose = blocks.filter(isOwn).map(({ text }) => fold(text));
  return PROBLEM_PARTS.filter(
    (part) => labelled.get(part) !== 'filled' && !prose.some((line) => SIGNS[part](line) !== null),
  );
}
