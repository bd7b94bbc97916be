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
export function underLabel(
  blocks: readonly AdfBlock[],
  at: number,
  endsHere: (block: AdfBlock) => boolean = startsSection,
): readonly AdfBlock[] {
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
  const end = rest.findIndex(endsHere);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Whether a block holds something of the item's own: words that hold no place open, a picture, a link. */
export function isFilled({ kind, text, italic }: AdfBlock): boolean {
  if (kind === 'media' || kind === 'link') return true;
  return kind !== 'rule' && saysSomething(text, italic);
}

/** Whether a part of a description is there, named but left empty, or not named at all. */
export type PartState = 'filled' | 'empty' | 'absent';

/**
 * Looks for parts by their labels, in one pass.
 * @param partOf which part a label announces, if any
 */
export function readParts<Part extends string>(
  blocks: readonly AdfBlock[],
  partOf: (label: string) => Part | null,
): ReadonlyMap<Part, 'filled' | 'empty'> {
  const found = new Map<Part, 'filled' | 'empty'>();
  const partAt = (block: AdfBlock): { part: Part; rest: string } | null => {
    const label = labelled(block);
    const part = label === null ? null : partOf(label.label);
    return label === null || part === null ? null : { part, rest: label.rest };
  };
  const isNext = (block: AdfBlock): boolean => startsSection(block) || partAt(block) !== null;
  for (const [at, block] of blocks.entries()) {
    const label = partAt(block);
    if (label === null || found.get(label.part) === 'filled') continue;
    const isAnswered = saysSomething(label.rest) || underLabel(blocks, at, isNext).some(isFilled);
    found.set(label.part, isAnswered ? 'filled' : 'empty');
  }
  return found;
}
