import { countStandings } from '../../src/backlog-check';
import type { CheckReport } from '../report';
import { itemUrl, statusName } from '../report';

/** The whole report as one JSON document; item texts other than summaries and quotes are not in it. */
export function formatJson(report: CheckReport): string {
  const { project, scopeLabel, outcome, gaps, items, split } = report;
  const document = {
    project,
    scope: scopeLabel,
    outcome,
    split,
    readiness: { total: items.length, ...countStandings(items) },
    items: items.map((item) => ({ ...item, status: statusName(report, item), link: itemUrl(report, item) })),
    notSeen: gaps,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
