/** The report as Markdown, for a wiki page or a chat. Pure. */
import type { Report, ReportItem } from './report';

/** Item texts may hold Markdown's own characters, HTML, and mentions that a chat would act on. */
const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!@&]/gu, String.raw`\$&`);

const part = (title: string, words: readonly string[]): readonly string[] =>
  words.length === 0 ? [] : [`  - ${title}: ${words.map(plain).join('; ')}`];

const lines = ({ key, url, summary, status, gaps, exempt, unseen }: ReportItem): readonly string[] => [
  `- [${key}](${url}) ${plain(summary)} (${plain(status)})`,
  ...part('Gaps', gaps),
  ...part('Exempt', exempt),
  ...part('Could not be checked', unseen),
];

/** Writes the report, group by group as the list has them. */
export function reportAsMarkdown(report: Report): string {
  return [
    `# ${plain(report.title)}`,
    '',
    `**${report.headline}**`,
    '',
    `- Space: ${plain(report.space)}`,
    `- Checked at: ${report.checkedAt}`,
    `- Run: ${report.completeness}`,
    `- Shown: ${report.shown}`,
    `- Exemptions: ${report.exemptions}`,
    ...report.groups.flatMap(({ title, items }) => [
      '',
      `## ${plain(title)} (${String(items.length)})`,
      '',
      ...items.flatMap(lines),
    ]),
    '',
  ].join('\n');
}
