/**
 * Turns lines into blocks, and recognises markup that was typed or pasted as text: Jira's wiki markup (`h3.`, `#`, `{panel}`,
 * `||table||`), Markdown (`##`, `- [ ]`, fences, pipes) and a little HTML. People paste templates from everywhere, and Jira keeps
 * what it did not understand as plain text.
 */
import {
  charAt,
  charCodeAt,
  codeAt,
  includes,
  indexOf,
  lengthOf,
  slice,
  startsWith,
  trim,
} from '../text/string-methods';
import { type AdfBlock, type BlockKind, isEntryKind, type Place, type TableCell } from './document';
import type { Line } from './line-builder';
import { splitFlattened, splitHtml, withoutMacros } from './markup-inside-line';

export interface Surroundings {
  readonly kind: BlockKind;
  readonly level: number;
  readonly continues: boolean;
  /** Plain text has no paragraphs but its lines. */
  readonly linesAreParagraphs: boolean;
  readonly cell: TableCell | null;
  readonly place: Place;
  /** Where the blocks go. */
  readonly blocks: AdfBlock[];
}

/** Bullets and numbers of all kinds, then a space or the end of the line. */
const LIST_MARKER =
  /^(?:[*#+\-–—]{1,6}|\.-|[•·・▪◦‣●○■□◆◇▶➢✓✔✘✗☐☑\u2460-\u2473]|[\d\uFF10-\uFF19]{1,3}[.)．）、]-?|[1-9]-|[(（][\d\uFF10-\uFF19]{1,3}[)）]|[a-z][.)])(?=[\s[]|$)/u;
/** Bullets that need no space after them to be one; two circles in a row stand for a word. */
const TIGHT_BULLET =
  /^(?:[\d\uFF10-\uFF19]{1,3}[．）、]|（[\d\uFF10-\uFF19]{1,3}）|([•·・▪◦‣●○■□◆◇▶➢☐☑\u2460-\u2473])(?!\1)|-(?=[\p{Lu}\p{Lo}]))/u;
const CHECK_BOX = /^\\?\[[ x✓✔*_-]?\\?\](?!\()\s*/iu;
const HEADING = /^(?:h([1-6])\.|(#{1,6}))\s+(?=\S)/;
const RULE = /^(?:[-*_=]\s?){3,}$/;
const FENCE = /^(?:```|~~~)\s?[\w+-]*$/;
/** `h3.`, `bq. `, `a. ` or `a) `: markup that starts with a letter. */
const LETTER_MARK = /^(?:h.\.|bq\. |[a-z][.)]\s)/;
/** Spaces by which an entry of a list that is typed as text lies deeper than the one above it: at least so many. */
const INDENT = 2;
const POINT = 46;
const CLOSING_BRACKET = 41;
const TABLE_RULE = /^[|\s:-]+$/;

/** Whether the lines before and after belong to a list of `#` and `##` if this one does. */
interface Hashes {
  readonly before: boolean;
  readonly after: boolean;
}
const NO_HASHES: Hashes = { before: false, after: false };
/** Where breaks were lost, the lines are those of one wiki text. */
const HASHES: Hashes = { before: true, after: true };

/** First characters that may start markup, by code; any other line is taken as it is. */
const MAY_START = new Set(
  [...'#*+-.–—•·・▪◦‣●○■□◆◇▶➢✓✔✘✗☐☑①②③④⑤⑥⑦⑧⑨(（[\\{<`~|>_=0123456789０１２３４５６７８９'].map((sign) =>
    sign.charCodeAt(0),
  ),
);

/** Whether a line holds no markup: it is one block as it stands. Nearly all lines are, and alone in their node. */
export function isOrdinary({ text }: Line, kind: BlockKind): boolean {
  if (kind === 'code' || startsWith(text, '|')) return kind === 'code';
  // A heading this long has swallowed the lines after it.
  return kind === 'heading' ? lengthOf(text) <= 120 : !mayHoldMarkup(text);
}

/** @returns whether any text came out. */
export function readLines(lines: readonly Line[], around: Surroundings): boolean {
  let continues = around.continues;
  let table: LeftOverTable | null = null;
  let wrote = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || line.text === '') continue;
    if (around.kind === 'code') push(around, line, 'code', 0, continues);
    else if (startsWith(line.text, '|') && indexOf(line.text, '|', 1) > 0) {
      table ??= new LeftOverTable(around);
      table.addRow(line.text);
    } else {
      table = null;
      if (!isOrdinary(line, around.kind)) readMarkup(line, around, continues, hashesAround(lines, index));
      else push(around, line, wrote && around.kind !== 'heading' ? 'paragraph' : around.kind, around.level, continues);
    }
    continues = !around.linesAreParagraphs;
    wrote = true;
  }
  return wrote;
}

function hashesAround(lines: readonly Line[], index: number): Hashes {
  const text = lines[index]?.text ?? '';
  if (!startsWith(text, '#')) return NO_HASHES;
  const [before, after] = [lines[index - 1]?.text ?? '', lines[index + 1]?.text ?? ''];
  return { before: startsWith(before, '#'), after: startsWith(after, startsWith(text, '##') ? '## ' : '#') };
}

function mayHoldMarkup(text: string): boolean {
  const first = codeAt(text, 0);
  const isLetter = (first >= 65 && first <= 90) || (first >= 97 && first <= 122);
  if (!isLetter && MAY_START.has(first)) return true;
  if (isLetter && hasEarlyPoint(text) && LETTER_MARK.test(text)) return true;
  return includes(text, '{') || includes(text, '<');
}

/** A quick look at what LETTER_MARK asks of the second and third character. */
function hasEarlyPoint(text: string): boolean {
  const second = lengthOf(text) > 2 ? charCodeAt(text, 1) : 0;
  return second === POINT || second === CLOSING_BRACKET || (second !== 0 && charCodeAt(text, 2) === POINT);
}

function push(around: Surroundings, line: Line, kind: BlockKind, level: number, continues: boolean): void {
  around.blocks.push(blockOf(line, kind, level, continues, around.cell, around.place));
}

export function blockOf(
  { text, boldEnd, italic, linked }: Line,
  kind: BlockKind,
  level: number,
  continues: boolean,
  cell: TableCell | null,
  place: Place,
): AdfBlock {
  return {
    kind,
    text,
    level: kind === 'paragraph' && !continues ? 0 : level,
    boldEnd,
    italic,
    linked,
    continues: continues && !isEntryKind(kind) && kind !== 'heading',
    cell,
    place,
  };
}

function readMarkup(line: Line, around: Surroundings, continues: boolean, hashes: Hashes): void {
  let text = line.text;
  if (includes(text, '<')) {
    const parts = splitHtml(text);
    if (parts !== null) {
      parts.forEach((part, index) => {
        readOne(part, withText(line, part, 0), around, continues || index > 0, NO_HASHES);
      });
      return;
    }
  }
  if (includes(text, '{')) {
    text = withoutMacros(text);
    if (text === '') return;
  }
  const flattened = splitFlattened(text);
  if (flattened === null) readOne(text, line, around, continues, hashes);
  else for (const part of flattened) readOne(part, withText(line, line.text, 0), around, continues, HASHES);
}

function readOne(text: string, line: Line, around: Surroundings, continues: boolean, hashes: Hashes): void {
  const rest = startsWith(text, '>') ? text.replace(/^[>\s]+/, '') : startsWith(text, 'bq. ') ? slice(text, 4) : text;
  if (rest === '') return;
  const first = charAt(rest, 0);
  if (includes('`~', first) && FENCE.test(rest)) return;
  if (includes('-*_=', first) && RULE.test(rest)) {
    push(around, withText(line, '', line.boldEnd), 'rule', 0, continues);
    return;
  }
  const heading = includes('h#', first) ? HEADING.exec(rest) : null;
  if (heading !== null && !isNumbered(lengthOf(heading[2] ?? ''), hashes, around)) {
    const level = heading[1] === undefined ? lengthOf(heading[2] ?? '') : Number(heading[1]);
    push(around, cut(line, slice(rest, lengthOf(heading[0]))), 'heading', level, false);
    return;
  }
  readEntry(rest, line, around, continues);
}

/**
 * `# one` under `# zero` is the second entry of a wiki list, not a second title. `## Criteria` above `### First` is a heading, and
 * so is `## Scope` below the bullet of an empty entry.
 */
function isNumbered(level: number, { before, after }: Hashes, { blocks, place }: Surroundings): boolean {
  const previous = blocks.at(-1);
  const belowEntry = previous !== undefined && previous.kind === 'item' && previous.place === place;
  if (level === 1) return after || belowEntry;
  return level === 2 && (after || (before && belowEntry));
}

function readEntry(text: string, line: Line, around: Surroundings, continues: boolean): void {
  const marker = LIST_MARKER.exec(text) ?? TIGHT_BULLET.exec(text);
  let rest = marker === null ? text : slice(text, lengthOf(marker[0])).trimStart();
  const box = rest !== '' && includes('[\\', charAt(rest, 0)) ? CHECK_BOX.exec(rest) : null;
  const wasEntry = isEntryKind(around.kind);
  if (box !== null && (marker !== null || wasEntry || lengthOf(box[0]) < lengthOf(rest)))
    rest = slice(rest, lengthOf(box[0]));
  else if (marker === null) {
    const sameKind = around.kind === 'paragraph' || !(continues && wasEntry) ? around.kind : 'paragraph';
    push(around, text === line.text ? line : cut(line, text), sameKind, around.level, continues);
    return;
  }
  const nested = marker === null ? 1 : depthOf(marker[0]) + Math.floor(line.indent / INDENT);
  const depth = wasEntry && !continues ? around.level : (wasEntry ? around.level : 0) + nested;
  push(around, cut(line, rest), box === null ? 'item' : 'task', depth, continues);
}

/** `**` lies deeper than `*`, and the dot of Japanese lists deeper than the squares and circles of their headings. */
function depthOf(marker: string): number {
  if (marker === '・') return 2;
  return /^[*#-]{2,}$/.test(marker) ? lengthOf(marker) : 1;
}

/** The line with its first characters taken off. */
function cut(line: Line, text: string): Line {
  return withText(line, text.trimEnd(), Math.max(0, line.boldEnd - (lengthOf(line.text) - lengthOf(text))));
}

function withText({ indent, italic, linked }: Line, text: string, boldEnd: number): Line {
  return { text, indent, boldEnd, italic, linked };
}

/** Rows that are typed with pipes; they get cells like a real table. */
class LeftOverTable {
  private row = 0;
  private readonly table: number;

  constructor(private readonly around: Surroundings) {
    // Below zero, so that it is never one of the real tables.
    this.table = -1 - around.blocks.length;
  }

  addRow(text: string): void {
    if (TABLE_RULE.test(text)) return;
    const header = startsWith(text, '||');
    const cells = text.replaceAll('||', '|').split('|').slice(1);
    if (cells.at(-1)?.trim() === '') cells.pop();
    cells.forEach((words, column) => {
      const cell = { table: this.table, row: this.row, column, header };
      const line = { text: trim(words), indent: 0, boldEnd: 0, italic: false, linked: false };
      if (line.text !== '') push({ ...this.around, kind: 'paragraph', cell }, line, 'paragraph', 0, false);
    });
    this.row++;
  }
}
