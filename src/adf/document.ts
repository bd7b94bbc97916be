/**
 * What the reader makes of an Atlassian Document Format document: one flat list of blocks in reading order, each a line of
 * meaning with its place. Flat, because everything above asks "what comes next?", and a list never overflows a stack.
 */

/**
 * - `heading` a heading node, or a heading written as markup (`h3.`, `##`, `<h2>`)
 * - `item`, `task`, `decision` an entry of a list, a check list or a decision list; also when it is empty
 * - `code` one line of a code block
 * - `title` the title of an expand or panel
 * - `media`, `link` a picture or a smart link that stands alone; `text` is its alternative text or address
 * - `rule` a dividing line
 * - `paragraph` everything else, one block per line
 */
export type BlockKind =
  'heading' | 'paragraph' | 'item' | 'task' | 'decision' | 'code' | 'title' | 'media' | 'link' | 'rule';

/** Whether it is an entry of a list, a check list or a decision list. */
export function isEntryKind(kind: BlockKind): boolean {
  return kind === 'item' || kind === 'task' || kind === 'decision';
}

/** Where a node sits: a chain to the root, so that a path is only built for the few blocks that are quoted. */
export interface Place {
  readonly parent: Place | null;
  readonly index: number;
}

/** The table cell a block lies in. */
export interface TableCell {
  /** Counts the tables of the document from 1, so that blocks of one table can be told from the next. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

export interface AdfBlock {
  readonly kind: BlockKind;
  /** The line's text, trimmed; bold, colour and links are gone, but not their words. */
  readonly text: string;
  /** Level of a heading (1 to 6), depth of a list entry (from 1), 0 otherwise. */
  readonly level: number;
  /** How many characters from the start of `text` are bold; a line that is bold as a whole is often a heading. */
  readonly boldEnd: number;
  /** The whole line is italic, as instructions in templates often are. */
  readonly italic: boolean;
  /** The whole line is one or several links. */
  readonly linked: boolean;
  /** A further line or paragraph of the node that the block before belongs to. */
  readonly continues: boolean;
  readonly cell: TableCell | null;
  readonly place: Place;
}

/** A document as read; an empty or unreadable one has no blocks. */
export interface AdfDocument {
  readonly blocks: readonly AdfBlock[];
}

/** Indices from the document's root to the node: `[2, 0]` is the first child of the third child of the root. */
export function pathOf(place: Place): number[] {
  const path: number[] = [];
  for (let at: Place | null = place; at !== null && at.index >= 0; at = at.parent) path.push(at.index);
  return path.reverse();
}
