/** Short ways to write documents as Jira's editor makes them. */
export type Node = Record<string, unknown>;

export const text = (words: string, ...marks: string[]): Node =>
  marks.length === 0
    ? { type: 'text', text: words }
    : { type: 'text', text: words, marks: marks.map((type) => ({ type })) };
export const br = (): Node => ({ type: 'hardBreak' });

const inline = (parts: readonly (string | Node)[]): Node[] =>
  parts.map((part) => (typeof part === 'string' ? text(part) : part)).filter((node) => node.text !== '');

export const doc = (...content: Node[]): Node => ({ type: 'doc', version: 1, content });
export const p = (...parts: (string | Node)[]): Node => ({ type: 'paragraph', content: inline(parts) });
export const bold = (words: string): Node => p(text(words, 'strong'));
export const h = (level: number, ...parts: (string | Node)[]): Node => ({
  type: 'heading',
  attrs: { level },
  content: inline(parts),
});

const item = (entry: string | Node): Node => ({
  type: 'listItem',
  content: [typeof entry === 'string' ? p(entry) : entry].flat(),
});
export const ul = (...entries: (string | Node)[]): Node => ({ type: 'bulletList', content: entries.map(item) });
export const ol = (...entries: (string | Node)[]): Node => ({ type: 'orderedList', content: entries.map(item) });
export const tasks = (...entries: string[]): Node => ({
  type: 'taskList',
  attrs: { localId: 'l' },
  content: entries.map((entry, index) => ({
    type: 'taskItem',
    attrs: { localId: String(index), state: 'TODO' },
    content: inline([entry]),
  })),
});
export const code = (...lines: string[]): Node => ({ type: 'codeBlock', content: [text(lines.join('\n'))] });
export const panel = (...content: Node[]): Node => ({ type: 'panel', attrs: { panelType: 'info' }, content });
export const expand = (title: string, ...content: Node[]): Node => ({ type: 'expand', attrs: { title }, content });
export const quote = (...content: Node[]): Node => ({ type: 'blockquote', content });
export const rule = (): Node => ({ type: 'rule' });
export const card = (url: string): Node => p({ type: 'inlineCard', attrs: { url } });
export const image = (): Node => ({
  type: 'mediaSingle',
  content: [{ type: 'media', attrs: { type: 'file', id: 'x' } }],
});
export const table = (header: readonly string[] | null, ...rows: (readonly string[])[]): Node => ({
  type: 'table',
  content: [...(header === null ? [] : [row('tableHeader', header)]), ...rows.map((cells) => row('tableCell', cells))],
});
const row = (type: string, cells: readonly string[]): Node => ({
  type: 'tableRow',
  content: cells.map((words) => ({ type, attrs: {}, content: [p(words)] })),
});
