import { countExempt, countStandings } from '../../src/backlog-check';
import type { JudgedItem } from '../../src/checks';
import type { CheckReport } from '../report';
import { itemUrl, statusName } from '../report';

/** The whole report as one JSON document; item texts other than summaries and quotes are not in it. */
export function formatJson(report: CheckReport): string {
  const { project, scopeLabel, outcome, gaps, items, parents, split } = report;
  const linked = (item: JudgedItem) => ({ ...item, status: statusName(report, item), link: itemUrl(report, item) });
  const document = {
    project,
    scope: scopeLabel,
    outcome,
    split,
    readiness: { total: items.length, ...countStandings(items), exempt: countExempt(items) },
    items: items.map(linked),
    parents: parents.map(linked),
    notSeen: gaps,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
