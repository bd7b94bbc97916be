import { standingOf } from '../../src/backlog-check';
import type { JudgedItem } from '../../src/checks';
import type { CheckReport, ReportRow } from '../report';
import { excuse, exemptRows, gapRows, itemUrl, parentRows, statusName, unseenRows, wording } from '../report';

const HEADER = [
  'key',
  'summary',
  'status',
  'ready',
  'owner',
  'state',
  'severity',
  'check',
  'right',
  'gap',
  'what makes it pass',
  'link',
];

const STATES: readonly (readonly [state: string, rowsOf: (report: CheckReport) => readonly ReportRow[]])[] = [
  ['gap', gapRows],
  ['cannot tell', unseenRows],
  ['exempt', exemptRows],
  ['gap above', parentRows],
];

function ready(item: JudgedItem): string {
  const standing = standingOf(item);
  if (standing === 'cannot-tell') return 'cannot tell';
  return standing === 'ready' ? 'yes' : 'no';
}

/**
 * One row for each gap, excused ones too, and one for each item without any, so that no item is lost. RFC 4180 quoting; a
 * cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection").
 */
export function formatCsv(report: CheckReport): string {
  const rows = STATES.flatMap(([state, rowsOf]) => rowsOf(report).map((row) => ({ state, ...row })));
  const named = new Set(rows.map(({ item }) => item.id));
  const told = rows.map(({ state, item, gap }) => [
    ...start(report, item),
    gap.owner,
    state,
    gap.severity,
    gap.checkId,
    gap.right,
    wording(gap).title,
    gap.outcome === 'exempt' ? excuse(gap) : wording(gap).toPass,
    itemUrl(report, item),
  ]);
  const clean = report.items
    .filter(({ id }) => !named.has(id))
    .map((item) => [...start(report, item), '', '', '', '', '', '', '', itemUrl(report, item)]);
  return [HEADER, ...told, ...clean].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const start = (report: CheckReport, item: JudgedItem): readonly string[] => [
  item.key,
  item.summary,
  statusName(report, item),
  ready(item),
];

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
