/** Short ways to write the documents of test cases. */
interface Node {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly unknown[];
  readonly content?: readonly Node[];
}

const text = (words: string, ...marks: readonly unknown[]): Node =>
  marks.length === 0 ? { type: 'text', text: words } : { type: 'text', text: words, marks };

/** A string becomes a paragraph. */
export type Block = Node | string;

export const doc = (...blocks: readonly Block[]): unknown => ({
  version: 1,
  type: 'doc',
  content: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
});

const paragraph = (words: string): Node => ({ type: 'paragraph', content: words === '' ? [] : [text(words)] });

export const heading = (words: string): Node => ({ type: 'heading', attrs: { level: 2 }, content: [text(words)] });

export const bold = (words: string, rest = ''): Node => ({
  type: 'paragraph',
  content: [text(words, { type: 'strong' }), ...(rest === '' ? [] : [text(rest)])],
});

export const italic = (words: string): Node => ({ type: 'paragraph', content: [text(words, { type: 'em' })] });

export const list = (...items: readonly string[]): Node => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
});

export const link = (address: string): Node => ({
  type: 'paragraph',
  content: [text(address, { type: 'link', attrs: { href: address } })],
});

export const card = (url: string): Node => ({ type: 'paragraph', content: [{ type: 'inlineCard', attrs: { url } }] });

export const picture: Node = {
  type: 'mediaSingle',
  content: [{ type: 'media', attrs: { type: 'file', id: '6e7c', collection: '' } }],
};

/** Rows of cells; the first row is a header. */
export const table = (...rows: readonly (readonly string[])[]): Node => ({
  type: 'table',
  content: rows.map((cells, row) => ({
    type: 'tableRow',
    content: cells.map((cell) => ({ type: row === 0 ? 'tableHeader' : 'tableCell', content: [paragraph(cell)] })),
  })),
});
