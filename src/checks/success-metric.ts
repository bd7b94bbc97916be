/**
 * Finds a success metric in a description: something concrete under a label that names one, or a sentence that sets a
 * measurable target. It leans towards finding one: to tell a Product Manager that a metric is missing when it is not
 * costs more trust than to overlook one.
 */
import { pathOf } from '../adf';
import type { AdfBlock, AdfDocument } from '../adf';
import { labelled, underLabel } from './labelled-part';
import { fold } from './terms';
import { METRIC_LABELS, MOVEMENT, PLACEHOLDERS } from './vocabulary/success-metric';

export type MetricReading =
  | { readonly found: 'metric' }
  /** A label is there, with nothing concrete to it. */
  | { readonly found: 'label'; readonly path: readonly number[]; readonly excerpt: string }
  | { readonly found: 'nothing' };

const LONGEST_EXCERPT = 200;

const FOLDED_LABELS = METRIC_LABELS.map(fold);
const FOLDED_MOVEMENT = MOVEMENT.map(fold);

const namesMetric = (text: string): boolean => {
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

/** What follows a label for the metric in its own line; null where the block carries no such label. */
function metricLabel(block: AdfBlock): string | null {
  const label = labelled(block);
  return label !== null && namesMetric(label.label) ? label.rest : null;
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
    const rest = metricLabel(block);
    if (rest === null) continue;
    if (isConcrete({ ...block, text: rest }) || underLabel(blocks, at).some(isConcrete)) return { found: 'metric' };
    empty ??= block;
  }
  if (blocks.some(setsTarget)) return { found: 'metric' };
  if (empty === null) return { found: 'nothing' };
  return { found: 'label', path: pathOf(empty.place), excerpt: empty.text.slice(0, LONGEST_EXCERPT) };
}
