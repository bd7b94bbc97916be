import type { CheckReport, ReportRow } from '../report';
import { gapRows, itemUrl, sentence, splitNote, wording } from '../report';

/** A report to paste into a page or a pull request: one section for each role that something waits on. */
export function formatMarkdown(report: CheckReport): string {
  const rows = gapRows(report);
  const sections = (['PM', 'PO'] as const).flatMap((role) => {
    const own = rows.filter(({ gap }) => gap.owner === role);
    return own.length === 0 ? [] : [`## Needs ${role}`, '', ...own.map((row) => line(report, row)), ''];
  });
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
  return `- [${item.key}](${itemUrl(report, item)}) ${escape(item.summary)}: **${escape(title)}** (${gap.severity}) ${escape(toPass)}`;
}

const escape = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>|#]/gu, '\\$&').replaceAll(/\s+/gu, ' ');
