/**
 * Finds a success metric in a description: something concrete under a label that names one, or a sentence that sets a
 * measurable target. It leans towards finding one: to tell a Product Manager that a metric is missing when it is not
 * costs more trust than to overlook one.
 */
import { pathOf } from '../adf';
import type { AdfBlock, AdfDocument } from '../adf';
import { METRIC_LABELS, MOVEMENT, PLACEHOLDERS } from './vocabulary/success-metric';

export type MetricReading =
  | { readonly found: 'metric' }
  /** A label is there, with nothing concrete to it. */
  | { readonly found: 'label'; readonly path: readonly number[]; readonly excerpt: string }
  | { readonly found: 'nothing' };

const LONGEST_LABEL = 80;
const LONGEST_EXCERPT = 200;

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

const FOLDED_LABELS = METRIC_LABELS.map(fold);
const FOLDED_MOVEMENT = MOVEMENT.map(fold);

const namesMetric = (text: string): boolean => {
  if (text.length > LONGEST_LABEL) return false;
  const folded = fold(text);
  return FOLDED_LABELS.some((label) => folded.includes(label));
};

function isConcrete({ text, italic, kind }: AdfBlock): boolean {
  const folded = fold(text);
  if (kind === 'rule' || folded.length < 2 || PLACEHOLDERS.has(folded)) return false;
  if (/^[<[{(].*[>\]})]$/.test(text.trim())) return false;
  // Instructions of a template are often in italics; a number makes it somebody's own words.
  return !italic || /\p{N}/u.test(text);
}

/** The label and what follows it in the same line; null where the line is no label. */
function labelled(block: AdfBlock): { readonly rest: string } | null {
  const { kind, text, boldEnd, cell } = block;
  if (kind === 'heading' || kind === 'title') return namesMetric(text) ? { rest: '' } : null;
  if (kind === 'code' || kind === 'rule' || kind === 'media') return null;
  const colon = text.search(/[:：]/);
  const end = colon >= 0 ? colon : boldEnd;
  if (end > 0) return namesMetric(text.slice(0, end)) ? { rest: text.slice(end).replace(/^[\s:：*_-]+/, '') } : null;
  return cell !== null && namesMetric(text) ? { rest: '' } : null;
}

const startsSection = (block: AdfBlock): boolean =>
  block.kind === 'heading' || (block.kind === 'paragraph' && block.boldEnd > 0 && block.boldEnd >= block.text.length);

/** What belongs to a label: in a table the cells to its right and below it, elsewhere all up to the next heading. */
function underLabel(blocks: readonly AdfBlock[], at: number): readonly AdfBlock[] {
  const label = blocks[at];
  if (label === undefined) return [];
  const { cell } = label;
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

/** A share after a colon, or a bound: `On-time returns: 80 %`, `≤ 3 days`. A share in running text only states a fact. */
const STATED_TARGET = /[:：][^:：]*\p{N}\s?%|[<>≤≥]\s?\p{N}/u;

/** A stated target, or a number in a sentence about more or less of something. */
function setsTarget({ text, kind }: AdfBlock): boolean {
  if (kind === 'code' || !/\p{N}/u.test(text)) return false;
  const folded = fold(text);
  return STATED_TARGET.test(text) || FOLDED_MOVEMENT.some((word) => folded.includes(word));
}

/** Reads a description for a success metric. */
export function readSuccessMetric({ blocks }: AdfDocument): MetricReading {
  let empty: AdfBlock | null = null;
  for (const [at, block] of blocks.entries()) {
    const label = labelled(block);
    if (label === null) continue;
    if (isConcrete({ ...block, text: label.rest }) || underLabel(blocks, at).some(isConcrete))
      return { found: 'metric' };
    empty ??= block;
  }
  if (blocks.some(setsTarget)) return { found: 'metric' };
  if (empty === null) return { found: 'nothing' };
  return { found: 'label', path: pathOf(empty.place), excerpt: empty.text.slice(0, LONGEST_EXCERPT) };
}
