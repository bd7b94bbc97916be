import type { CheckReport, ReportRow } from '../report';
import { excuse, exemptRows, gapRows, parentRows, sentence, splitNote, unseenRows, wording } from '../report';

const SUMMARY_WIDTH = 48;

/** What a person reads in a terminal: the headline, then one line for each gap, grouped by whose call it is. */
export function formatTable(report: CheckReport): string {
  const gaps = gapRows(report);
  const groups = [
    { title: 'Needs PM', rows: gaps.filter(({ gap }) => gap.owner === 'PM') },
    { title: 'Needs PO', rows: gaps.filter(({ gap }) => gap.owner === 'PO') },
    { title: 'Cannot tell', rows: unseenRows(report) },
    { title: 'Exempt', rows: exemptRows(report) },
    { title: 'Above the items', rows: parentRows(report) },
  ];
  const keyWidth = Math.max(...groups.flatMap(({ rows }) => rows.map(({ item }) => item.key.length)), 0);
  const notSeen = report.gaps.length === 0 ? [] : ['', 'Not seen', ...report.gaps.map(({ detail }) => `  ${detail}`)];
  const headline = `${report.project} · ${report.scopeLabel}: ${sentence(report)}`;
  const partial = report.outcome === 'complete' ? [] : ['Not everything could be read; this is a partial result.'];
  const note = splitNote(report);
  const lines = groups.flatMap(({ title, rows }) =>
    rows.length === 0 ? [] : ['', title, ...rows.map((row) => line(row, keyWidth, title === 'Above the items'))],
  );
  return `${[headline, ...partial, ...(note === null ? [] : [note]), ...lines, ...notSeen].join('\n')}\n`;
}

function line({ item, gap }: ReportRow, keyWidth: number, naming: boolean): string {
  const said = gap.outcome === 'exempt' ? `${wording(gap).title} (${excuse(gap)})` : wording(gap).title;
  const owner = naming ? `${gap.owner}  ` : '';
  return `  ${item.key.padEnd(keyWidth)}  ${cut(item.summary).padEnd(SUMMARY_WIDTH)}  ${gap.severity.padEnd(7)}  ${owner}${said}`;
}

const cut = (text: string): string => (text.length <= SUMMARY_WIDTH ? text : `${text.slice(0, SUMMARY_WIDTH - 1)}…`);
