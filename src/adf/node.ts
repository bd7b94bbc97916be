/** What a node of the document says by itself: its attributes, its marks, and the words of inline nodes. */
import { includes, slice } from '../text/string-methods';
import type { Look } from './line-builder';
import type { InlineText } from './node-types';

export interface Node {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly attrs?: unknown;
  readonly marks?: unknown;
  readonly content?: unknown;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text node, as nearly all nodes inside a line are. */
export function isText(value: unknown): value is Node & { readonly text: string } {
  return isNode(value) && value.type === 'text' && typeof value.text === 'string';
}

export function attribute(node: Node, name: string): unknown {
  return isNode(node.attrs) ? (node.attrs as Record<string, unknown>)[name] : undefined;
}

export function childrenOf(node: Node): readonly unknown[] {
  return Array.isArray(node.content) ? node.content : [];
}

/** @param marks of a text node */
export function lookOf(marks: readonly unknown[]): Look {
  let bold = false;
  let italic = false;
  let linked = false;
  for (const mark of marks) {
    const type = isNode(mark) ? mark.type : undefined;
    if (type === 'strong') bold = true;
    else if (type === 'em') italic = true;
    else if (type === 'link') linked = true;
  }
  return { bold, italic, linked };
}

/** The words of an inline node that is no text node. */
export function inlineText(node: Node, from: InlineText): string {
  if (from === 'none') return '';
  if (from === 'date') return dateText(attribute(node, 'timestamp'));
  if (from === 'url') return asText(attribute(node, 'url'));
  const text = asText(attribute(node, 'text'));
  if (from === 'bracketed') return text === '' ? '' : `[${text}]`;
  return text === '' && from === 'text-or-short-name' ? asText(attribute(node, 'shortName')) : text;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A `date` node holds milliseconds since 1970 as a string; the day is what its reader sees. */
function dateText(timestamp: unknown): string {
  const date = new Date(Number(timestamp));
  return Number.isNaN(date.getTime()) ? '' : slice(date.toISOString(), 0, 10);
}

/** The words of a block that holds nothing but one text node without marks and line breaks, or null. */
export function plainTextOf(children: readonly unknown[]): string | null {
  const only = children[0];
  if (children.length !== 1 || !isText(only) || (only.marks !== undefined && isMarked(only.marks))) return null;
  return includes(only.text, '\n') ? null : only.text;
}

function isMarked(marks: unknown): boolean {
  return !Array.isArray(marks) || marks.length > 0;
}

export function headingLevel(node: Node): number {
  const level = Number(attribute(node, 'level'));
  return level >= 1 && level <= 6 ? Math.trunc(level) : 6;
}
