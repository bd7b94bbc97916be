import type { CheckReport } from '../report';
import { gapRows, itemUrl, statusName, wording } from '../report';

const HEADER = [
  'key',
  'summary',
  'status',
  'ready',
  'owner',
  'severity',
  'check',
  'right',
  'gap',
  'what makes it pass',
  'link',
];

/**
 * One row for each gap, and one for each item without any, so that no item is lost. RFC 4180 quoting; a cell that a
 * spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection").
 */
export function formatCsv(report: CheckReport): string {
  const gaps = gapRows(report).map(({ item, gap }) => [
    item.key,
    item.summary,
    statusName(report, item),
    item.ready ? 'yes' : 'no',
    gap.owner,
    gap.severity,
    gap.checkId,
    gap.right,
    wording(gap).title,
    wording(gap).toPass,
    itemUrl(report, item),
  ]);
  const clean = report.items
    .filter((item) => item.results.every((result) => result.outcome !== 'fail'))
    .map((item) => [
      item.key,
      item.summary,
      statusName(report, item),
      'yes',
      '',
      '',
      '',
      '',
      '',
      '',
      itemUrl(report, item),
    ]);
  return [HEADER, ...gaps, ...clean].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
