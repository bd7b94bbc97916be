/**
 * Markdown to a document that Jira would store. marklassian does the conversion; what it leaves open is closed here:
 * task ids that are the same on every run, and nodes that the ADF schema does not allow where Markdown put them.
 */
import { markdownToAdf } from 'marklassian';

export interface AdfNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly AdfNode[];
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly text?: string;
}

export interface AdfDoc extends AdfNode {
  readonly version: 1;
  readonly type: 'doc';
  readonly content: readonly AdfNode[];
}

/** Gives task ids within one document; one instance per document. */
export type LocalIds = () => string;

/** In: a name that is unique to the document, such as its item key. Out: the ids of that document, in order. */
export function localIdsFor(documentName: string): LocalIds {
  let count = 0;
  return () => `${documentName.toLowerCase()}-${(count += 1)}`;
}

/**
 * In: Markdown (GitHub flavour: task lists and tables). Out: block nodes that are valid at the root of an ADF document.
 * HTML is dropped, as marklassian does. A `<adf>` element is left as text: its raw nodes would not be ours to vouch for.
 */
export function blocksFromMarkdown(markdown: string, ids: LocalIds): readonly AdfNode[] {
  const { content } = markdownToAdf(markdown.replace(/<(\/?)adf>/giu, '&lt;$1adf&gt;')) as unknown as AdfDoc;
  return content.flatMap((node) => tidied(node, ids));
}

/** In: lines of plain text. Out: one paragraph per block of lines, with hard breaks inside, as Jira's importer does. */
export function blocksFromLines(text: string): readonly AdfNode[] {
  return text
    .replace(/\r\n?/gu, '\n')
    .split(/\n[ \t]*\n/u)
    .map((block) => block.replace(/^\n+/u, '').trimEnd())
    .filter((block) => block !== '')
    .map((block) => ({ type: 'paragraph', content: block.split('\n').flatMap(lineWithBreak) }));
}

function lineWithBreak(line: string, index: number): AdfNode[] {
  const text: AdfNode[] = line === '' ? [] : [{ type: 'text', text: line }];
  return index === 0 ? text : [{ type: 'hardBreak' }, ...text];
}

/** In: block nodes. Out: a document. */
export function adfDoc(content: readonly AdfNode[]): AdfDoc {
  return { version: 1, type: 'doc', content };
}

/** What the ADF schema (`@atlaskit/adf-schema`, full) allows inside these blocks; other blocks take what Markdown makes. */
const ALLOWED: Readonly<Record<string, ReadonlySet<string>>> = {
  listItem: new Set(['paragraph', 'bulletList', 'orderedList', 'taskList', 'mediaSingle', 'codeBlock']),
  blockquote: new Set(['paragraph', 'bulletList', 'orderedList', 'codeBlock', 'mediaSingle']),
};
const MUST_NOT_BE_EMPTY = new Set(['listItem', 'blockquote', 'tableCell', 'tableHeader']);
const INLINE = new Set(['text', 'hardBreak', 'mention', 'emoji', 'date', 'status', 'inlineCard']);

function tidied(node: AdfNode, ids: LocalIds): AdfNode[] {
  if (node.type === 'text') return node.text ? [node] : [];
  if (node.type === 'taskList') return [tidiedTaskList(node, ids)];
  const children = (node.content ?? []).flatMap((child) => tidied(child, ids));
  const allowed = ALLOWED[node.type];
  const content = allowed
    ? children.flatMap((child) => (allowed.has(child.type) ? [child] : asParagraphs(child)))
    : children;
  if (content.length === 0 && MUST_NOT_BE_EMPTY.has(node.type)) {
    return [{ ...node, content: [{ type: 'paragraph', content: [] }] }];
  }
  return [node.content ? { ...node, content } : node];
}

/** A task item holds inline nodes only; what Markdown nested inside it follows it, which is how Jira indents tasks. */
function tidiedTaskList(list: AdfNode, ids: LocalIds): AdfNode {
  const attrs = { localId: ids() };
  const content = (list.content ?? []).flatMap((item): AdfNode[] => {
    const children = (item.content ?? []).flatMap((child) =>
      child.type === 'taskList' ? [child] : tidied(child, ids),
    );
    const inline = children.flatMap((child) => {
      if (child.type === 'taskList') return [];
      return INLINE.has(child.type) ? [child] : inlineOf(child);
    });
    const nested = children.filter((child) => child.type === 'taskList');
    const own: AdfNode = { ...item, attrs: { ...item.attrs, localId: ids() }, content: inline };
    return [own, ...nested.map((child) => tidiedTaskList(child, ids))];
  });
  return { type: 'taskList', attrs, content };
}

function asParagraphs(block: AdfNode): AdfNode[] {
  if (block.type === 'heading') return [{ type: 'paragraph', content: block.content ?? [] }];
  if (block.type === 'blockquote') return [...(block.content ?? [])];
  const content = inlineOf(block);
  return content.length === 0 ? [] : [{ type: 'paragraph', content }];
}

function inlineOf(node: AdfNode): AdfNode[] {
  if (INLINE.has(node.type)) return [node];
  return (node.content ?? []).flatMap((child) => inlineOf(child));
}
