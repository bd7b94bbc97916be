import type { CheckReport } from '../report';
import { gapRows, sentence, splitNote, wording } from '../report';

const SUMMARY_WIDTH = 48;

/** What a person reads in a terminal: the headline, then one line for each gap, grouped by whose call it is. */
export function formatTable(report: CheckReport): string {
  const rows = gapRows(report);
  const keyWidth = Math.max(...rows.map(({ item }) => item.key.length), 0);
  const groups = (['PM', 'PO'] as const).flatMap((role) => {
    const own = rows.filter(({ gap }) => gap.owner === role);
    if (own.length === 0) return [];
    const lines = own.map(({ item, gap }) => {
      return `  ${item.key.padEnd(keyWidth)}  ${cut(item.summary).padEnd(SUMMARY_WIDTH)}  ${gap.severity.padEnd(7)}  ${wording(gap).title}`;
    });
    return ['', `Needs ${role}`, ...lines];
  });
  const notSeen = report.gaps.length === 0 ? [] : ['', 'Not seen', ...report.gaps.map(({ detail }) => `  ${detail}`)];
  const headline = `${report.project} · ${report.scopeLabel}: ${sentence(report)}`;
  const partial = report.outcome === 'complete' ? [] : ['Not everything could be read; this is a partial result.'];
  const note = splitNote(report);
  return `${[headline, ...partial, ...(note === null ? [] : [note]), ...groups, ...notSeen].join('\n')}\n`;
}

const cut = (text: string): string => (text.length <= SUMMARY_WIDTH ? text : `${text.slice(0, SUMMARY_WIDTH - 1)}…`);
