/**
 * Headings to fill in, put under what a description says. They are no criteria yet: the detector takes them for a
 * placeholder until somebody has replaced them (test/static/actions/criteria-skeleton.test.ts). Pure.
 */
type Node = Readonly<Record<string, unknown>>;

const TITLE = 'Acceptance criteria';
/** In brackets, as the detector's own rule for text that waits for a writer has it. */
const LINES = ['[Given … when … then …]', '[What happens when it goes wrong]'];

const text = (words: string): Node => ({ type: 'text', text: words });
const heading: Node = { type: 'heading', attrs: { level: 3 }, content: [text(TITLE)] };
const list: Node = {
  type: 'bulletList',
  content: LINES.map((line) => ({ type: 'listItem', content: [{ type: 'paragraph', content: [text(line)] }] })),
};

/** What will be added, for the preview. */
export const SKELETON = { title: TITLE, lines: LINES };

/**
 * The description with the headings at its end; nothing else of it changes.
 *
 * @param description the field's value: a document, or null where it is empty
 * @returns null where the value is no document that can be added to
 */
export function withSkeleton(description: unknown): Node | null {
  if (description === null) return { type: 'doc', version: 1, content: [heading, list] };
  if (typeof description !== 'object') return null;
  const { type, content } = description as { readonly type?: unknown; readonly content?: unknown };
  if (type !== 'doc' || !Array.isArray(content)) return null;
  return { ...description, content: [...(content as unknown[]), heading, list] };
}
