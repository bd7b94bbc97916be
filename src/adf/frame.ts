/** An open node of the document that is being read. */
import { type BlockKind, isEntryKind, type Place, type TableCell } from './document';

/** One open node on the way down; the chain of parents is the stack. */
export interface Frame {
  readonly parent: Frame | null;
  readonly depth: number;
  readonly children: readonly unknown[];
  next: number;
  readonly place: Place;
  /** The kind that text directly inside gets. */
  readonly kind: BlockKind;
  readonly level: number;
  readonly listDepth: number;
  readonly cell: TableCell | null;
  /** For a list entry: whether its first line is out. */
  started: boolean;
  readonly isEntry: boolean;
  rows: number;
}

/** What follows the first line of an entry goes on with it. */
export function continuesEntry({ kind, started }: Frame): boolean {
  return started && isEntryKind(kind);
}
