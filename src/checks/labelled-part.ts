/** What stands under a label in a description: a heading, a line in bold, "Label: …", or a cell of a table. */
import { saysSomething } from '../acceptance-criteria';
import type { AdfBlock } from '../adf';

const LONGEST_LABEL = 80;

/** The label of a block and what follows it in the same line; null where the block carries none. */
export function labelled(block: AdfBlock): { readonly label: string; readonly rest: string } | null {
  const { kind, text, boldEnd, cell } = block;
  const cut = (end: number) =>
    end > LONGEST_LABEL ? null : { label: text.slice(0, end), rest: text.slice(end).replace(/^[\s:：*_–-]+/, '') };
  if (kind === 'heading' || kind === 'title') return cut(text.length);
  if (kind === 'code' || kind === 'rule' || kind === 'media') return null;
  const colon = text.search(/[:：]/);
  if (colon > 0) return cut(colon);
  if (boldEnd > 0) return cut(boldEnd);
  return cell === null ? null : cut(text.length);
}

export const startsSection = (block: AdfBlock): boolean =>
  block.kind === 'heading' || (block.kind === 'paragraph' && block.boldEnd > 0 && block.boldEnd >= block.text.length);

/** What belongs to the label at an index: in a table the cells to its right and below it, elsewhere all up to the next section. */
export function underLabel(blocks: readonly AdfBlock[], at: number): readonly AdfBlock[] {
  const cell = blocks[at]?.cell ?? null;
  if (cell !== null) {
    return blocks.filter(
      (block) =>
        block.cell?.table === cell.table &&
        ((block.cell.row === cell.row && block.cell.column > cell.column) ||
          (block.cell.column === cell.column && block.cell.row > cell.row)),
    );
  }
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex(startsSection);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Whether a block holds something of the item's own: words that hold no place open, a picture, a link. */
function isFilled({ kind, text, italic }: AdfBlock): boolean {
  if (kind === 'media' || kind === 'link') return true;
  return kind !== 'rule' && saysSomething(text, italic);
}

type Found = 'filled' | 'empty';

/** Follows labels down a document; each block is looked at once, so that time grows with the size only. */
class PartReader<Part extends string> {
  readonly found = new Map<Part, Found>();
  private current: Part | null = null;
  private table = 0;
  private readonly columns = new Map<number, Part>();
  private readonly rows = new Map<number, Part>();

  constructor(private readonly partOf: (label: string) => Part | null) {}

  read(block: AdfBlock): void {
    const label = labelled(block);
    const part = label === null ? null : this.partOf(label.label);
    if (block.cell !== null) {
      this.readCell(block, block.cell, part);
      if (label !== null && part !== null && saysSomething(label.rest)) this.found.set(part, 'filled');
      return;
    }
    if (label !== null && part !== null) {
      this.current = part;
      this.note(part, saysSomething(label.rest));
    } else if (startsSection(block)) this.current = null;
    else if (this.current !== null) this.note(this.current, isFilled(block));
  }

  /** In a table, a part goes on to the right of its label and below it. */
  private readCell(block: AdfBlock, { table, row, column }: NonNullable<AdfBlock['cell']>, part: Part | null): void {
    if (table !== this.table) {
      this.table = table;
      this.columns.clear();
      this.rows.clear();
    }
    if (part !== null) {
      this.note(part, false);
      if (!this.rows.has(row)) this.rows.set(row, part);
      if (!this.columns.has(column)) this.columns.set(column, part);
      return;
    }
    for (const above of [this.rows.get(row), this.columns.get(column)]) {
      if (above !== undefined) this.note(above, isFilled(block));
    }
  }

  private note(part: Part, isFilled: boolean): void {
    if (isFilled || !this.found.has(part)) this.found.set(part, isFilled ? 'filled' : 'empty');
  }
}

/**
 * Looks for parts by their labels.
 * @param partOf which part a label announces, if any
 * @returns the parts that were named, and whether anything stands under one of their labels
 */
export function readParts<Part extends string>(
  blocks: readonly AdfBlock[],
  partOf: (label: string) => Part | null,
): ReadonlyMap<Part, Found> {
  const reader = new PartReader(partOf);
  for (const block of blocks) reader.read(block);
  return reader.found;
}
