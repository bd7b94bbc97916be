/**
 * Reads table cells into rows. A row below a criteria label is one criterion. A table may also hold the label itself: at the head
 * of a column, or at the start of a row as in a story card.
 */
import type { AdfBlock } from '../adf';
import { lengthOf, trim } from '../text/string-methods';
import { criterionId } from './criterion-sentence';
import { foldWords } from './fold';
import { stepOf } from './gherkin';
import { labelOf } from './label-line';
import { standingOf } from './placeholder';
import { endsAtColon, entry, type Entry, type Label } from './section';

const MAX_HEADER_WORDS = 5;

/** Columns of scenarios by what they hold: "Context | Event | Outcome". Dan North, "Introducing BDD", 2006, and its translations. */
const CONTEXT_COLUMN = /^(?:context|contexto|contesto|contexte|kontext|precondition|precondicion)s?$/;
const EVENT_COLUMN = /^(?:event|evento|evenement|ereignis|action|accion|acao|azione)$/;
const OUTCOME_COLUMN =
  /^(?:outcome|result|resultado|resultat|risultato|ergebnis|(?:expected|resultado|comportamiento|comportamento) .{3,20})$/;

export interface TableFinding {
  /** A criteria label found in the table; the entries after it belong to it. */
  readonly label: Label | null;
  readonly entries: readonly Entry[];
}

const NOTHING: TableFinding = { label: null, entries: [] };

export class TableReader {
  private table = 0;
  private row = -1;
  private cells: AdfBlock[] = [];
  private labelledColumns: number[] = [];
  private labelledRow = -1;
  private inSection = false;
  /** Its columns are headed When and Then: each row is a scenario. */
  private isScenarioTable = false;

  get isOpen(): boolean {
    return this.table !== 0;
  }

  get holdsLabel(): boolean {
    return this.labelledColumns.length > 0 || this.labelledRow >= 0;
  }

  read(block: AdfBlock, inSection: boolean): TableFinding {
    const { cell } = block;
    if (cell === null) return NOTHING;
    const finished = cell.table === this.table ? [] : this.end();
    if (this.table === 0) this.inSection = inSection;
    this.table = cell.table;
    if (cell.row !== this.row) finished.push(...this.endRow());
    this.row = cell.row;
    const label = cell.row === 0 || cell.column === 0 ? this.labelIn(block) : null;
    if (label !== null) return { label, entries: finished };
    if (this.isLabelled(block)) return { label: null, entries: [...finished, ...splitCell(block)] };
    this.cells.push(block);
    return finished.length === 0 ? NOTHING : { label: null, entries: finished };
  }

  /** The table is over. @returns its last row, if that counts. */
  end(): Entry[] {
    const last = this.endRow();
    this.table = 0;
    this.row = -1;
    this.labelledColumns = [];
    this.labelledRow = -1;
    this.isScenarioTable = false;
    return last;
  }

  private labelIn(block: AdfBlock): Label | null {
    if (this.inSection || block.cell === null) return null;
    const found = labelOf(block, 'paragraph');
    if (found?.labelClass !== 'criteria' || found.rest !== '') return null;
    if (block.cell.row === 0) this.labelledColumns.push(block.cell.column);
    if (block.cell.column === 0 && !block.cell.header) this.labelledRow = block.cell.row;
    return { ...found, style: 'field' };
  }

  private isLabelled({ cell }: AdfBlock): boolean {
    if (cell === null) return false;
    if (cell.row === this.labelledRow) return cell.column > 0;
    return cell.row > 0 && this.labelledColumns.includes(cell.column);
  }

  private endRow(): Entry[] {
    const { cells } = this;
    this.cells = [];
    const first = cells[0];
    if (first === undefined || this.holdsLabel) return [];
    if (first.cell?.row === 0) this.isScenarioTable = hasStepColumns(cells);
    if (!this.inSection && !(this.isScenarioTable && first.cell?.row !== 0)) {
      return criterionId(first.text) === null || cells.length < 2 ? [] : [rowEntry(cells)];
    }
    return isHeaderRow(cells) ? [] : [rowEntry(cells)];
  }
}

function hasStepColumns(cells: readonly AdfBlock[]): boolean {
  const roles = new Set(cells.map(({ text }) => (lengthOf(text) < 30 ? stepOf(text)?.role : undefined)));
  if (roles.has('when') && roles.has('then')) return true;
  const named = (names: RegExp): boolean => cells.some(({ text }) => names.test(foldWords(text)));
  return named(CONTEXT_COLUMN) && named(EVENT_COLUMN) && named(OUTCOME_COLUMN);
}

function isHeaderRow(cells: readonly AdfBlock[]): boolean {
  if (cells.every(({ cell }) => cell?.header === true)) return true;
  return cells.every(({ cell, text }) => cell?.row === 0 && text.split(' ').length <= MAX_HEADER_WORDS);
}

/** The cell that says most stands for the row; names of rows ("Effort:") and numbers do not. */
function rowEntry(cells: readonly AdfBlock[]): Entry {
  const said = cells.filter(({ cell, text }) => !(cell?.column === 0 && endsAtColon(text)));
  const filled = said.filter(({ text, italic }) => standingOf(text, italic) === 'criterion');
  const pick = (among: readonly AdfBlock[]) =>
    among.reduce<AdfBlock | undefined>(
      (best, one) => (best !== undefined && lengthOf(best.text) >= lengthOf(one.text) ? best : one),
      undefined,
    );
  const quoted = pick(filled) ?? pick(said) ?? cells[0];
  if (quoted === undefined) throw new Error('A row has at least one cell.');
  return entry(quoted, quoted.text, 'table');
}

/** Several criteria in one cell, each with its own dash, often after a lost line break. */
function splitCell(block: AdfBlock): Entry[] {
  const parts = block.text.split(/(?<=[.;:!?)]) ?(?=[-•] )| (?=• )/);
  return parts
    .map((part) => trim(part.replace(/^[-•] +/, '')))
    .filter((part) => part !== '')
    .map((part) => entry(block, part, 'table'));
}
