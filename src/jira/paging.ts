/** The two ways in which Jira hands out long lists. Neither trusts totals; both stop when the server goes in circles. */
import { JiraError } from './error';

export interface TokenPage<Item> {
  readonly items: readonly Item[];
  readonly nextPageToken: string | null;
  /** Null where the answer does not say. */
  readonly isLast: boolean | null;
}

/** Pages may be short or even empty before the end (`search/jql` says so); this many in a row are a fault. */
const MAX_EMPTY_PAGES = 50;

/**
 * Pages by token until there is no more.
 * @throws JiraError `unexpectedAnswer` where the list cannot be read to its end: a token that was given before, an
 *   answer that announces more but gives no token, endless empty pages.
 */
export async function* byToken<Item>(
  operation: string,
  fetchPage: (token: string | null) => Promise<TokenPage<Item>>,
): AsyncGenerator<readonly Item[]> {
  const stuck = (detail: string): JiraError =>
    new JiraError({ code: 'unexpectedAnswer', operation, detail: `The list cannot be read to its end: ${detail}` });
  const seen = new Set<string>();
  let token: string | null = null;
  let emptyPages = 0;
  for (;;) {
    const page: TokenPage<Item> = await fetchPage(token);
    if (page.items.length > 0) yield page.items;
    emptyPages = page.items.length > 0 ? 0 : emptyPages + 1;
    token = page.nextPageToken === '' ? null : page.nextPageToken;
    if (page.isLast === true) return;
    if (token === null) {
      if (page.isLast === false) throw stuck('Jira announced another page but gave no token for it.');
      return;
    }
    if (seen.has(token)) throw stuck('Jira gave the same page token twice.');
    if (emptyPages >= MAX_EMPTY_PAGES) throw stuck(`${emptyPages} empty pages came in a row.`);
    seen.add(token);
  }
}

/**
 * Pages by offset until the server says that it was the last page, or a page brings nothing new. Items that moved
 * between two pages are given out once.
 */
export async function byOffset<Item>(
  keyOf: (item: Item) => string | number,
  fetchPage: (startAt: number) => Promise<{ readonly items: readonly Item[]; readonly isLast: boolean }>,
): Promise<readonly Item[]> {
  const found = new Map<string | number, Item>();
  for (let startAt = 0; ;) {
    const { items, isLast } = await fetchPage(startAt);
    const before = found.size;
    for (const item of items) if (!found.has(keyOf(item))) found.set(keyOf(item), item);
    if (isLast || found.size === before) return [...found.values()];
    startAt += items.length;
  }
}
