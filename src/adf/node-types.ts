/**
 * Every node type of Atlassian's schema that the reader treats in a way of its own. A type that is not listed (there will be
 * new ones) is read by its content and its `attrs.text`, so nothing is lost.
 * Schema: `@atlaskit/adf-schema`, `dist/json-schema/v1/full.json`.
 */
import type { BlockKind } from './document';

/** How a node is read. */
export type NodeRole =
  /** Gives the text inside it a kind; an entry counts even when it is empty. */
  | { readonly as: 'text-block'; readonly kind: BlockKind; readonly isEntry: boolean }
  /** Its entries lie one level deeper. */
  | { readonly as: 'list' }
  /** Its text is of its parent's kind. */
  | { readonly as: 'paragraph' }
  /** Stands alone and says something without text inside. */
  | { readonly as: 'standalone'; readonly kind: BlockKind }
  | { readonly as: 'table' | 'row' | 'cell' | 'header-cell' | 'line-break' }
  /** Is part of a line; `from` says where its words are. */
  | { readonly as: 'inline'; readonly from: InlineText };

/** `bracketed` words are a prompt that nobody has replaced yet. */
export type InlineText = 'text' | 'text-or-short-name' | 'url' | 'date' | 'bracketed' | 'none';

const textBlock = (kind: BlockKind): NodeRole => ({ as: 'text-block', kind, isEntry: false });
const entry = (kind: BlockKind): NodeRole => ({ as: 'text-block', kind, isEntry: true });
const standalone = (kind: BlockKind): NodeRole => ({ as: 'standalone', kind });
const inline = (from: InlineText): NodeRole => ({ as: 'inline', from });

export const NODE_ROLES: ReadonlyMap<string, NodeRole> = new Map([
  ['paragraph', { as: 'paragraph' }],
  ['heading', textBlock('heading')],
  ['codeBlock', textBlock('code')],
  ['listItem', entry('item')],
  ['taskItem', entry('task')],
  ['blockTaskItem', entry('task')],
  ['decisionItem', entry('decision')],
  ['bulletList', { as: 'list' }],
  ['orderedList', { as: 'list' }],
  ['taskList', { as: 'list' }],
  ['decisionList', { as: 'list' }],
  ['table', { as: 'table' }],
  ['tableRow', { as: 'row' }],
  ['tableCell', { as: 'cell' }],
  ['tableHeader', { as: 'header-cell' }],
  ['rule', standalone('rule')],
  ['media', standalone('media')],
  ['blockCard', standalone('link')],
  ['embedCard', standalone('link')],
  ['hardBreak', { as: 'line-break' }],
  ['mention', inline('text')],
  ['status', inline('text')],
  ['inlineExtension', inline('text')],
  ['emoji', inline('text-or-short-name')],
  ['inlineCard', inline('url')],
  ['date', inline('date')],
  ['placeholder', inline('bracketed')],
  ['mediaInline', inline('none')],
]);
