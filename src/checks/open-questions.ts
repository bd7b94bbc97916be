/**
 * Finds what a description leaves open: marks such as "TBD" and "???", clauses that say "to be decided", and entries under a
 * label such as "Open questions" that nobody has answered. Questions that only ask are left alone: many are rhetorical.
 */
import { saysSomething } from '../acceptance-criteria';
import type { AdfBlock, AdfDocument } from '../adf';
import { labelled, startsSection } from './labelled-part';
import { finder, fold } from './terms';
import { ANSWERED, MARKS, QUESTION_LABELS, SHOWN, UNDECIDED } from './vocabulary/open-questions';

export interface OpenQuestion {
  readonly kind: 'mark' | 'undecided' | 'question';
  readonly block: AdfBlock;
}

const findMark = finder(MARKS);
const findUndecided = finder(UNDECIDED);
const findAnswer = finder(ANSWERED);
const SHOWN_WORDS = new Set(SHOWN.map(fold));
const LABELS = new Set(QUESTION_LABELS.map(fold));

const QUESTION_MARKS = /[?？]{3}/;
/** Quoted words and code are not the author's own. */
const QUOTED = /`[^`]*`|"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|「[^「」]*」|https?:\/\/\S+/g;
/** Where a clause ends, so that "rules to be defined by the user" is none of ours. */
const CLAUSE_END = /[.,;:!?()[\]（）。、，；：|–—]|\s-\s/u;
const ANSWER_SIGN = /[→✅✔☑]|=>|->|\(\/\)/u;
const NUMBERING = /^\P{L}+/u;
const LONGEST_LABEL = 80;
const BRACKETS = /\([^()]*\)/g;
const MAX_CLAUSE_WORDS = 14;
/** Before "to be defined" at the end of a clause: the words make it something that can be done, not something left open. */
const POSSIBLE =
  /(?:allow\w*|able|enable\w*|permit\w*|possible|has|have|had|need|needs|want|wants|ought|going|used|topics?|things?|list of|items?) (?:\w+ ){0,3}$/;

/** @returns the first thing that the description leaves open, or null */
export function findOpenQuestion({ blocks }: AdfDocument): OpenQuestion | null {
  let isOpen = false;
  /** How deep the questions lie; what lies deeper answers them. */
  let depth: number | null = null;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'code' || block.kind === 'link' || block.kind === 'media') continue;
    const questions = questionLabel(block);
    if (questions !== null) {
      isOpen = block.cell === null;
      depth = null;
      if (isAsked({ ...block, text: questions }, undefined)) return { kind: 'question', block };
      continue;
    }
    if (startsSection(block)) isOpen = false;
    else if (isOpen) {
      depth ??= block.level;
      if (block.level <= depth && isAsked(block, blocks[at + 1])) return { kind: 'question', block };
    }
    const kind = undecidedIn(block);
    if (kind !== null) return { kind, block };
  }
  return null;
}

/** What follows the label of open questions in its own line; null where the block carries none. */
function questionLabel(block: AdfBlock): string | null {
  const label = labelled(block);
  if (label !== null) return announcesQuestions(label.label) ? label.rest : null;
  // "To be discussed" in a line of its own says what the line above leaves open.
  return announcesQuestions(block.text) && findUndecided(fold(block.text)) === null ? '' : null;
}

function announcesQuestions(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const bare = text.replace(BRACKETS, ' ').replace(NUMBERING, '');
  return bare.split(/[/&|]/).some((part) => LABELS.has(fold(part)));
}

/** Whether a line under such a label still waits for an answer; an answer often stands one level deeper. */
function isAsked(block: AdfBlock, next: AdfBlock | undefined): boolean {
  const { text, italic, kind } = block;
  if (kind === 'rule' || !saysSomething(text, italic) || block.continues) return false;
  if (ANSWER_SIGN.test(text) || findAnswer(fold(text)) !== null) return false;
  return next === undefined || !(next.continues || (next.kind !== 'heading' && next.level > block.level));
}

function undecidedIn({ text }: AdfBlock): 'mark' | 'undecided' | null {
  if (text.length < 3) return null;
  const own = text.replace(QUOTED, ' ');
  if (QUESTION_MARKS.test(own)) return 'mark';
  // Most lines hold none of the words at all.
  const folded = fold(own);
  const mark = findMark(folded);
  if (mark !== null && !isShown(folded.slice(0, folded.indexOf(mark)))) return 'mark';
  return findUndecided(folded) !== null && own.split(CLAUSE_END).some(isUndecided) ? 'undecided' : null;
}

/** "The price is shown as TBD": the product's own words. */
const isShown = (before: string): boolean => SHOWN_WORDS.has(before.trim().split(' ').at(-1) ?? '');

function isUndecided(clause: string): boolean {
  const folded = fold(clause);
  const found = findUndecided(folded);
  if (found === null || folded.split(' ').length > MAX_CLAUSE_WORDS) return false;
  const at = folded.lastIndexOf(found);
  return at + found.length === folded.length && !POSSIBLE.test(folded.slice(0, at));
}
