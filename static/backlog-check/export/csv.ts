/** The report as a table for spreadsheets: RFC 4180, one line for each item. Pure. */
import type { Report, ReportItem } from './report';

/**
 * What a spreadsheet takes for the start of a formula (OWASP, "CSV Injection"), also in its full-width form, and also
 * behind blanks, which some programs skip. Summaries come from whoever may write an item.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

/** A cell: always quoted, quotes doubled; a text that would be read as a formula is kept from it by an apostrophe. */
function cell(text: string): string {
  const safe = FORMULA.test(text) || /^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

type Column = readonly [title: string, value: (item: ReportItem, report: Report) => string];

const COLUMNS: readonly Column[] = [
  ['Key', ({ key }) => key],
  ['Summary', ({ summary }) => summary],
  ['Work type', ({ type }) => type],
  ['Status', ({ status }) => status],
  ['Step', ({ step }) => step],
  ['Standing', ({ standing }) => standing],
  ['Gaps', ({ gaps }) => gaps.join('; ')],
  ['Exempt', ({ exempt }) => exempt.join('; ')],
  ['Could not be checked', ({ unseen }) => unseen.join('; ')],
  ['Parent', ({ epic }) => epic],
  ['Link', ({ url }) => url],
  // A table has no place beside it for what must be known about it, so every line says it.
  ['Scope', (_, { scope }) => scope],
  ['Checked at', (_, { checkedAt }) => checkedAt],
  ['Run', (_, { completeness }) => completeness],
  ['Shown', (_, { shown }) => shown],
  ['Exemptions', (_, { exemptions }) => exemptions],
];

/** In UTF-8, Excel reads a file as such only with this mark; other programs skip it. For files, not for the clipboard. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** The table, without a byte order mark. An item that stands in several groups has one line. */
export function reportAsCsv(report: Report): string {
  const items = new Map(report.groups.flatMap(({ items: own }) => own.map((item) => [item.key, item])));
  const lines = [
    COLUMNS.map(([title]) => cell(title)),
    ...[...items.values()].map((item) => COLUMNS.map(([, value]) => cell(value(item, report)))),
  ];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}
