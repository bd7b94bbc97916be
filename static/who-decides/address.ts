/** What the page's address says: which cell is open, or which item was asked about. */
export interface WhoDecidesAddress {
  readonly cell: { readonly issueTypeId: string; readonly statusId: string } | null;
  readonly item: string | null;
  /** The charter is shown instead of the table. */
  readonly charter?: true;
}

/** A work item key as Jira writes it; what is typed in lower case is meant all the same. */
const KEY = /^[A-Z][A-Z0-9_]+-\d+$/;

/** The key in what somebody typed or pasted (a key, or an address of Jira that ends in one); null where there is none. */
export function itemKey(typed: string): string | null {
  const last = typed.trim().split(/[?#]/)[0]?.split('/').pop()?.toUpperCase() ?? '';
  return KEY.test(last) ? last : null;
}

/** Reads the query; what it does not understand it leaves out. */
export function parseWhoDecides(query: string): WhoDecidesAddress {
  const parameters = new URLSearchParams(query);
  const [issueTypeId, statusId, ...rest] = (parameters.get('cell') ?? '').split(':');
  const cell = issueTypeId && statusId && rest.length === 0 ? { issueTypeId, statusId } : null;
  const charter = parameters.get('view') === 'charter' ? ({ charter: true } as const) : {};
  return { cell, item: itemKey(parameters.get('item') ?? ''), ...charter };
}

/** Writes the query; parsing it gives the same address back. */
export function formatWhoDecides({ cell, item, charter }: WhoDecidesAddress): string {
  const parameters = new URLSearchParams();
  if (charter === true) parameters.set('view', 'charter');
  if (item !== null) parameters.set('item', item);
  if (cell !== null) parameters.set('cell', `${cell.issueTypeId}:${cell.statusId}`);
  return parameters.toString().replace(/%3A/gi, ':');
}
