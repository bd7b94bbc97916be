/**
 * Every node type of Atlassian's schema that the reader treats in a way of its own. A type that is not listed (there will be
 * new ones) is read by its content and its `attrs.text`, so nothing is lost.
 * Schema: `@atlaskit/adf-schema`, `dist/json-schema/v1/full.json`.
 */
import type { BlockKind } from './document';

/** Block nodes that give the text inside them a kind. */
export const TEXT_BLOCKS: Readonly<Record<string, BlockKind>> = {
  heading: 'heading',
  listItem: 'item',
  taskItem: 'task',
  blockTaskItem: 'task',
  decisionItem: 'decision',
  codeBlock: 'code',
};

/** Lists, whose entries lie one level deeper. */
export const LISTS: ReadonlySet<string> = new Set(['bulletList', 'orderedList', 'taskList', 'decisionList']);

/** Nodes that stand alone and say something without text inside them. */
export const STANDALONE: Readonly<Record<string, BlockKind>> = {
  rule: 'rule',
  media: 'media',
  blockCard: 'link',
  embedCard: 'link',
};

/** Inline nodes and where their words are. `bracketed` ones are prompts that nobody has replaced yet. */
export const INLINE_TEXT: Readonly<
  Record<string, 'text' | 'text-or-short-name' | 'url' | 'date' | 'bracketed' | 'none'>
> = {
  mention: 'text',
  status: 'text',
  inlineExtension: 'text',
  emoji: 'text-or-short-name',
  inlineCard: 'url',
  date: 'date',
  placeholder: 'bracketed',
  mediaInline: 'none',
  image: 'none',
};
