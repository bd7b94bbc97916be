import type { CheckReport, ReportRow } from '../report';
import { excuse, exemptRows, gapRows, itemUrl, parentRows, sentence, splitNote, unseenRows, wording } from '../report';

/** A report to paste into a page or a pull request: one section for each role that something waits on. */
export function formatMarkdown(report: CheckReport): string {
  const rows = gapRows(report);
  const sections = [
    { title: 'Needs PM', rows: rows.filter(({ gap }) => gap.owner === 'PM') },
    { title: 'Needs PO', rows: rows.filter(({ gap }) => gap.owner === 'PO') },
    { title: 'Cannot tell', rows: unseenRows(report) },
    { title: 'Exempt', rows: exemptRows(report) },
    { title: 'Above the items', rows: parentRows(report) },
  ].flatMap(({ title, rows: own }) =>
    own.length === 0 ? [] : [`## ${title}`, '', ...own.map((row) => line(report, row)), ''],
  );
  const note = splitNote(report);
  const notSeen =
    report.gaps.length === 0 ? [] : ['## Not seen', '', ...report.gaps.map(({ detail }) => `- ${escape(detail)}`), ''];
  return [
    `# ${escape(report.project)}: ${escape(report.scopeLabel)}`,
    '',
    sentence(report),
    ...(note === null ? [] : ['', note]),
    ...(report.outcome === 'complete' ? [] : ['', '**Not everything could be read; see "Not seen".**']),
    '',
    ...sections,
    ...notSeen,
  ].join('\n');
}

function line(report: CheckReport, { item, gap }: ReportRow): string {
  const { title, toPass } = wording(gap);
  const rest = gap.outcome === 'exempt' ? excuse(gap) : toPass;
  const weight = report.parents.includes(item) ? `${gap.severity}, ${gap.owner}` : gap.severity;
  return `- [${item.key}](${itemUrl(report, item)}) ${escape(item.summary)}: **${escape(title)}** (${weight}) ${escape(rest)}`;
}

const escape = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>|#]/gu, '\\$&').replaceAll(/\s+/gu, ' ');
