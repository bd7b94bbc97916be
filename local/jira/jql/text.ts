/** JQL's `~`: words, in any order, `*` at the end of a word; `\"…\"` for a phrase. A plain reading of Jira's index. */

/** The text of an ADF document, or of a plain string. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  if (value === null || typeof value !== 'object') return '';
  const node = value as { text?: unknown; content?: unknown };
  return [node.text, node.content].map(textOf).join(' ').trim();
}

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((it) => it !== '');

/** A test for texts that hold what the query asks for. */
export function textMatcher(query: string): (text: string) => boolean {
  const phrase = /^"(.*)"$/.exec(query.trim())?.[1];
  if (phrase !== undefined) {
    const wanted = ` ${words(phrase).join(' ')} `;
    return (text) => ` ${words(text).join(' ')} `.includes(wanted);
  }
  const terms = query
    .toLowerCase()
    .split(/\s+/)
    .flatMap((it) =>
      it.endsWith('*') ? [{ word: it.slice(0, -1), prefix: true }] : words(it).map((word) => ({ word, prefix: false })),
    );
  return (text) => {
    const found = words(text);
    const present = new Set(found);
    return terms.every(({ word, prefix }) => (prefix ? found.some((it) => it.startsWith(word)) : present.has(word)));
  };
}
