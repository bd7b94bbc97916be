/** A stretch of a document under one label, with the entries found in it. */
import type { AdfBlock, Place } from '../adf';
import { endsWith, lengthOf } from '../text/string-methods';
import { isExample } from './author-prompt';
import { isGroup, isSampleName, type LabelClass } from './label';
import { type Standing, standingOf } from './placeholder';
import type { EvidenceKind } from './verdict';

/** How the label was written; it decides what ends the section. */
export type LabelStyle = 'heading' | 'bold' | 'plain' | 'item' | 'field';

export interface Label {
  readonly labelClass: LabelClass;
  readonly text: string;
  /** What follows the label on its own line. */
  readonly rest: string;
  readonly style: LabelStyle;
  /** Level of the heading, or depth of the list entry. */
  readonly level: number;
}

export interface Entry {
  readonly block: AdfBlock;
  readonly text: string;
  readonly kind: EvidenceKind;
  /** Depth in a list; entries of the outermost depth are counted. */
  readonly level: number;
  readonly standing: Standing;
  /** Words around the criteria: enough to say that there are some, not to be counted. */
  readonly minor: boolean;
}

/** Whether a line leads to what stands below it, as labels do. */
export function endsAtColon(text: string): boolean {
  return endsWith(text, ':') || endsWith(text, '：');
}

/** Whether an entry stands in a list or a check list. */
export function isListed({ kind }: Pick<Entry, 'kind'>): boolean {
  return kind === 'list' || kind === 'checklist';
}

export class Section {
  readonly entries: Entry[] = [];
  /** Kept while entries come in: looking through all of them for each line would cost the square of a long document. */
  hasCriterion = false;
  hasList = false;

  constructor(
    readonly type: 'criteria' | 'done' | 'ready',
    readonly label: Label,
    /** The block that carries the label; null for a dedicated field, whose name is the label. */
    readonly block: AdfBlock | null,
  ) {}

  /** The same section with nothing in it that would count. */
  asTemplate(): Section {
    const copy = new Section(this.type, this.label, this.block);
    for (const one of this.entries) copy.add(one.standing === 'criterion' ? withStanding(one, 'template') : one);
    return copy;
  }

  add(found: Entry): void {
    this.entries.push(found);
    if (found.standing === 'criterion') this.hasCriterion = true;
    if (isListed(found)) this.hasList = true;
  }
}

export function entry(
  block: AdfBlock,
  text: string,
  kind: EvidenceKind,
  standing: Standing = block.linked && kind !== 'scenario' ? linkStanding(text) : standingOf(text, block.italic),
  minor = false,
): Entry {
  return { block, text, kind, level: block.level, standing, minor };
}

/** The same entry, worth something else. */
export function withStanding({ block, text, kind, level, minor }: Entry, standing: Standing): Entry {
  return { block, text, kind, level, standing, minor };
}

/** The same entry at the outermost depth: a heading's criterion counts like an entry of the list around it. */
export function outermost({ block, text, kind, standing, minor }: Entry): Entry {
  return { block, text, kind, level: 0, standing, minor };
}

/** A line that is one link may still be a sentence; a few words are only the link's name. */
function linkStanding(text: string): Standing {
  const standing = standingOf(text, false);
  return standing === 'criterion' && text.split(/\s+/).length < 6 ? 'link' : standing;
}

const LONGEST_SAMPLE_LINE = 16;

/** A bold line of more words is a sentence in bold, not the next label. */
const MAX_BOLD_LABEL_WORDS = 7;

/** Whether a further label ends the section, or is a heading of its own inside it. */
export function endsSection(section: Section, label: Label): boolean {
  const { labelClass, style } = label;
  const other = labelClass === 'aside' || labelClass === 'ready' || labelClass === 'bug';
  if (labelClass === 'done' && section.type !== 'done') return true;
  const own = section.label.style;
  if (style === 'heading') {
    if (own === 'heading' && isGroup(labelClass) && section.entries.length === 0) return false;
    if (own === 'heading') return label.level <= section.label.level || other;
    return own !== 'field' || other;
  }
  if (own === 'heading' || own === 'field') return other && label.rest === '';
  if (labelClass === 'criteria') return true;
  // Below criteria in groups that only their names tell ("List view"), the first name ends nothing.
  if (style === 'bold' && labelClass === 'unknown' && section.entries.length === 0) return false;
  if (style === 'bold') return !isGroup(labelClass) && label.text.split(/\s+/).length <= MAX_BOLD_LABEL_WORDS;
  return other || (labelClass === 'topic' && own !== 'bold');
}

/** Without a heading there is no sign for the end of a section but what comes: a paragraph after the list, or the next item. */
export function endsBefore(section: Section, block: AdfBlock, isEntry: boolean): boolean {
  const { style, level, rest } = section.label;
  if (style === 'item' && !(block.continues || (isEntry && (block.level > level || opensList(section, block)))))
    return true;
  if ((style !== 'bold' && style !== 'plain') || isEntry || block.continues || block.kind === 'code') return false;
  const answered = section.hasList || (style === 'plain' && rest !== '' && section.hasCriterion);
  return answered && section.hasCriterion;
}

/** `1. Acceptance criteria`, and the bullets in a list of their own right below it. */
function opensList({ block: label, entries: [first] }: Section, { place }: AdfBlock): boolean {
  if (label === null || listOf(label.place) === listOf(place)) return false;
  // The others stand in the same list as the first, or they would not be here.
  return first === undefined || listOf(first.block.place) === listOf(place);
}

/** The list of an entry: its paragraph stands in the entry, and the entry in the list. */
function listOf({ parent }: Place): Place | null {
  return parent?.parent ?? null;
}

export function isSample({ style, text }: Label): boolean {
  return (style === 'heading' || style === 'bold') && isSampleName(text);
}

/** Whether a heading announces an example below prompts that nobody has answered: what follows is the template's. */
export function isSampleBelow({ entries, hasCriterion, type }: Section, label: Label): boolean {
  if (hasCriterion || type === 'ready' || !isSample(label)) return false;
  return entries.some(({ standing }) => standing === 'placeholder');
}

/** The same for a line that only says "e.g." or "Example:" above a list. */
export function isSampleLine({ entries, hasCriterion, type }: Section, { kind, text }: AdfBlock): boolean {
  if (kind !== 'paragraph' || hasCriterion || type === 'ready' || lengthOf(text) > LONGEST_SAMPLE_LINE) return false;
  return isExample(text) && entries.some(({ standing }) => standing === 'placeholder');
}
