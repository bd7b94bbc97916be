/**
 * Reads an Atlassian Document Format document into blocks. Total: whatever comes in, an answer comes out; nothing throws, and a
 * stack of our own takes the place of recursion, so depth costs memory only.
 */
import { includes } from '../text/string-methods';
import { dropComments } from './html-comments';
import { blockOf, isOrdinary, readLines } from './left-over-markup';
import type { AdfBlock, AdfDocument, BlockKind, Place, TableCell } from './document';
import { type Line, LineBuilder, PLAIN, plainLine } from './line-builder';
import { continuesEntry, type Frame } from './frame';
import {
  attribute,
  childrenOf,
  headingLevel,
  inlineText,
  isNode,
  isText,
  lookOf,
  type Node,
  plainTextOf,
} from './node';
import { type InlineText, NODE_ROLES, type NodeRole } from './node-types';

/** Deeper nodes are left out. The editor allows about ten levels; the bound only ends what cannot be a document. */
const MAX_DEPTH = 100_000;

const ROOT: Place = { parent: null, index: -1 };

/**
 * @param document the `description` or rich field as Jira's REST API v3 gives it, or a plain text (API v2, plain fields), or
 *   anything else, which reads as an empty document.
 */
export function readAdf(document: unknown): AdfDocument {
  const reader = new Reader();
  if (typeof document === 'string') reader.readText(document);
  else if (isNode(document)) reader.readTree(document);
  return { blocks: reader.finish() };
}

class Reader {
  private readonly blocks: AdfBlock[] = [];
  private readonly builder = new LineBuilder();
  /** The innermost open node. */
  private frame: Frame | null = null;
  private tables = 0;
  private sawComment = false;
  private isPlainText = false;

  finish(): readonly AdfBlock[] {
    return this.sawComment ? dropComments(this.blocks) : this.blocks;
  }

  readText(text: string): void {
    this.isPlainText = true;
    const frame = this.open([], ROOT, 'paragraph', 0, 0, null);
    this.builder.add(includes(text, '\r') ? text.replaceAll('\r\n', '\n') : text, PLAIN);
    this.flush(frame);
  }

  readTree(root: Node): void {
    this.open(childrenOf(root), ROOT, 'paragraph', 0, 0, null);
    for (let { frame } = this; frame !== null; frame = this.frame) {
      if (frame.next < frame.children.length) {
        const index = frame.next++;
        this.visit(frame.children[index], index, frame);
      } else this.close(frame);
    }
  }

  private open(
    children: readonly unknown[],
    place: Place,
    kind: BlockKind,
    level: number,
    listDepth: number,
    cell: TableCell | null,
    isEntry = false,
  ): Frame {
    const parent = this.frame;
    const depth = parent === null ? 0 : parent.depth + 1;
    const frame: Frame = {
      parent,
      depth,
      children,
      next: 0,
      place,
      kind,
      level,
      listDepth,
      cell,
      started: false,
      isEntry,
      rows: 0,
    };
    this.frame = frame;
    return frame;
  }

  private close(frame: Frame): void {
    this.flush(frame);
    // An empty entry is a finding of its own: somebody made room for a criterion and wrote none.
    if (frame.isEntry && !frame.started) this.emit(frame, frame.kind, '', frame.place);
    this.frame = frame.parent;
    // What follows the first line of an entry continues it; an entry that only holds a list is not empty.
    if (frame.parent !== null && frame.started) frame.parent.started = true;
  }

  private visit(value: unknown, index: number, frame: Frame): void {
    if (typeof value === 'string') {
      this.builder.add(value, PLAIN);
      return;
    }
    if (!isNode(value)) return;
    // Text nodes are most of all nodes; others hold text in this way only where they are malformed.
    if ((value.type === 'text' || !Array.isArray(value.content)) && typeof value.text === 'string') {
      this.addText(value.text, value.marks);
      return;
    }
    const role = typeof value.type === 'string' ? NODE_ROLES.get(value.type) : undefined;
    if (role?.as === 'line-break') this.builder.breakLine();
    else if (role?.as === 'inline') this.addInline(value, role.from);
    else this.visitBlock(value, role, index, frame);
  }

  /**
   * Adds the text nodes at the start of a block. Most blocks hold nothing else; they need no frame.
   * @returns how many there are
   */
  private addTexts(children: readonly unknown[]): number {
    for (let index = 0; index < children.length; index++) {
      const child = children[index];
      if (!isText(child)) return index;
      this.addText(child.text, child.marks);
    }
    return children.length;
  }

  private addText(text: string, marks: unknown): void {
    this.builder.add(text, Array.isArray(marks) && marks.length > 0 ? lookOf(marks) : PLAIN);
  }

  private addInline(node: Node, from: InlineText): void {
    const text = inlineText(node, from);
    if (text !== '') this.builder.add(text, from === 'url' ? { ...PLAIN, linked: true } : PLAIN);
  }

  private visitBlock(node: Node, role: NodeRole | undefined, index: number, frame: Frame): void {
    this.flush(frame);
    if (frame.depth > MAX_DEPTH) return;
    const place: Place = { parent: frame.place, index };
    const children = childrenOf(node);
    if (role === undefined) this.openPlain(node, children, place, frame);
    else if (role.as === 'paragraph') this.readParagraph(children, place, frame);
    else if (role.as === 'text-block') this.readTextBlock(node, role, children, place, frame);
    else if (role.as === 'standalone') {
      const said = attribute(node, 'alt') ?? attribute(node, 'url');
      this.emit(frame, role.kind, typeof said === 'string' ? said : '', place);
    } else if (role.as === 'list') this.open(children, place, frame.kind, frame.level, frame.listDepth + 1, frame.cell);
    else if (role.as === 'table') {
      this.tables++;
      this.open(children, place, 'paragraph', 0, frame.listDepth, null);
    } else if (role.as === 'row') this.openRow(children, place, frame);
    else this.openCell(children, place, frame, index, role.as === 'header-cell');
  }

  /** A panel, expand, quote, layout column or unknown node: its text is of its parent's kind. */
  private openPlain(node: Node, children: readonly unknown[], place: Place, frame: Frame): void {
    if (node.attrs !== undefined) {
      const title = attribute(node, 'title');
      if (typeof title === 'string' && title !== '') this.emit(frame, 'title', title, place);
      const text = attribute(node, 'text');
      if (typeof text === 'string' && children.length === 0) this.emit(frame, 'paragraph', text, place);
    }
    this.openInside(children, place, frame);
  }

  private openInside(children: readonly unknown[], place: Place, frame: Frame): Frame {
    const inside = this.open(children, place, frame.kind, frame.level, frame.listDepth, frame.cell);
    inside.started = frame.started;
    return inside;
  }

  private readParagraph(children: readonly unknown[], place: Place, frame: Frame): void {
    const plain = plainTextOf(children);
    if (plain !== null) {
      const continues = continuesEntry(frame);
      const { kind, level, cell } = frame;
      if (this.readLine(plainLine(plain), continues ? 'paragraph' : kind, level, continues, cell, place))
        frame.started = true;
      return;
    }
    const texts = this.addTexts(children);
    if (texts === children.length) this.flush(frame, place);
    else this.openInside(children, place, frame).next = texts;
  }

  /**
   * The short way for what most entries and cells hold: one paragraph of text nodes. Neither it nor its parent needs a frame.
   * @returns whether there were any words; if not, nothing has been read
   */
  private readOnlyParagraph(
    children: readonly unknown[],
    place: Place,
    kind: BlockKind,
    level: number,
    cell: TableCell | null,
  ): boolean {
    const only = children[0];
    if (children.length !== 1 || !isNode(only) || only.type !== 'paragraph') return false;
    const texts = childrenOf(only);
    const inside = { parent: place, index: 0 };
    const plain = plainTextOf(texts);
    if (plain !== null) return this.readLine(plainLine(plain), kind, level, false, cell, inside);
    if (texts.length === 0 || !texts.every(isText)) return false;
    this.addTexts(texts);
    return this.endLines(kind, level, false, cell, inside);
  }

  private readTextBlock(
    node: Node,
    { kind, isEntry }: NodeRole & { as: 'text-block' },
    children: readonly unknown[],
    place: Place,
    frame: Frame,
  ): void {
    const level = isEntry ? Math.max(1, frame.listDepth) : kind === 'heading' ? headingLevel(node) : 0;
    if (isEntry && this.readOnlyParagraph(children, place, kind, level, frame.cell)) {
      frame.started = true;
      return;
    }
    const plain = plainTextOf(children);
    if (plain !== null && this.readLine(plainLine(plain), kind, level, false, frame.cell, place)) {
      frame.started = true;
      return;
    }
    const texts = this.addTexts(children);
    if (texts === children.length && this.endLines(kind, level, false, frame.cell, place)) frame.started = true;
    // More is inside, or nothing at all: closing it then notes an empty entry.
    else this.open(children, place, kind, level, frame.listDepth, frame.cell, isEntry).next = texts;
  }

  private openRow(children: readonly unknown[], place: Place, frame: Frame): void {
    this.open(children, place, 'paragraph', 0, frame.listDepth, null).rows = frame.rows++;
  }

  private openCell(children: readonly unknown[], place: Place, frame: Frame, column: number, header: boolean): void {
    const cell = { table: this.tables, row: frame.rows, column, header };
    if (this.readOnlyParagraph(children, place, 'paragraph', 0, cell)) frame.started = true;
    else this.open(children, place, 'paragraph', 0, 0, cell);
  }

  /** Ends the lines collected so far, which belong to the frame. */
  private flush(frame: Frame, place = frame.place): void {
    if (this.builder.isEmpty) return;
    const continues = continuesEntry(frame);
    const kind = continues ? 'paragraph' : frame.kind;
    if (this.endLines(kind, frame.level, continues, frame.cell, place)) frame.started = true;
  }

  private readLine(
    line: Line,
    kind: BlockKind,
    level: number,
    continues: boolean,
    cell: TableCell | null,
    place: Place,
  ): boolean {
    const { blocks, isPlainText: linesAreParagraphs } = this;
    if (!isOrdinary(line, kind)) {
      this.noteComment(line);
      return readLines([line], { kind, level, continues, linesAreParagraphs, cell, place, blocks });
    }
    if (line.text === '') return false;
    // Ordinary lines of other kinds hold no sign of HTML.
    if (kind === 'heading' || kind === 'code') this.noteComment(line);
    blocks.push(blockOf(line, kind, level, continues, cell, place));
    return true;
  }

  /** @returns whether there were any words. */
  private endLines(kind: BlockKind, level: number, continues: boolean, cell: TableCell | null, place: Place): boolean {
    const { blocks, builder, isPlainText: linesAreParagraphs } = this;
    if (builder.isEmpty) return false;
    const only = builder.takeOnly();
    if (only !== null) return this.readLine(only, kind, level, continues, cell, place);
    const lines = builder.take();
    for (const line of lines) this.noteComment(line);
    return readLines(lines, { kind, level, continues, linesAreParagraphs, cell, place, blocks });
  }

  /** Comments may span blocks: they are taken out at the end, where there are any. */
  private noteComment({ text }: Line): void {
    if (includes(text, '<!--')) this.sawComment = true;
  }

  private emit(frame: Frame, kind: BlockKind, text: string, place: Place): void {
    frame.started = true;
    const line = plainLine(text);
    line.linked = kind === 'link';
    this.blocks.push(blockOf(line, kind, kind === frame.kind ? frame.level : 0, false, frame.cell, place));
  }
}
