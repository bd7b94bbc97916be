import { useCallback } from 'react';
import { DECISIONS_PROPERTY, decisionsQuery, readDecisions, type Decision } from '../../src/decision-rights';
import type { JiraIssue } from '../../src/jira';
import { jira } from '../kit/bridge/jira';
import { Button } from '../kit/components/Button';
import { OpenIcon } from '../kit/components/Icons';
import { JiraLink, searchPath } from '../kit/components/JiraLink';
import { ProblemNotice } from '../kit/components/Notice';
import { counted } from '../kit/copy';
import { peopleBehind, type Space } from '../kit/space';
import { useLoad } from '../kit/use-load';
import { DecisionEntry } from './DecisionRecord';
import styles from './DecisionList.module.css';
import matters from './ItemMatters.module.css';

/** So many items are read; the link leads to all of them. */
const MOST_ITEMS = 50;
/** So many decisions are shown, newest first. */
const MOST_SHOWN = 10;

interface Found {
  readonly entries: readonly { readonly issue: JiraIssue; readonly decision: Decision }[];
  readonly items: number;
  readonly more: boolean;
  readonly people: Space['people'];
}

async function find(jql: string): Promise<Found> {
  const ids: string[] = [];
  for await (const page of jira.searchIssueIds(`${jql} ORDER BY updated DESC`, { atMost: MOST_ITEMS + 1 })) {
    ids.push(...page);
    if (ids.length > MOST_ITEMS) break;
  }
  const { issues } = await jira.bulkFetchIssues({
    ids: ids.slice(0, MOST_ITEMS),
    fields: [],
    properties: [DECISIONS_PROPERTY],
  });
  const all = issues.flatMap((issue) =>
    readDecisions(issue.properties[DECISIONS_PROPERTY]).decisions.map((decision) => ({ issue, decision })),
  );
  const entries = all.sort((a, b) => Date.parse(b.decision.at) - Date.parse(a.decision.at)).slice(0, MOST_SHOWN);
  const people = await peopleBehind([...new Set(entries.map(({ decision }) => decision.by))]);
  return { entries, items: ids.length, more: ids.length > MOST_ITEMS || all.length > entries.length, people };
}

/** The latest decisions that were recorded on items of the space. */
export function DecisionList({ space, onAsk }: { space: Space; onAsk: (key: string) => void }) {
  const jql = decisionsQuery(space.project.id);
  const [loaded, reload] = useLoad(useCallback(() => find(jql), [jql]));
  if (loaded.state === 'loading') return <p className={matters.quiet}>Looking for recorded decisions…</p>;
  if (loaded.state === 'failed') return <ProblemNotice problem={loaded.problem} onRetry={reload} />;
  const { entries, items, more, people } = loaded.value;
  if (entries.length === 0) {
    return (
      <p className={matters.quiet}>
        None that Jira’s search can find and you may see. To record one, ask above who decides on a work item. A new
        record takes Jira a moment to index.
      </p>
    );
  }
  return (
    <>
      <ul className={styles.list} aria-label="Latest decisions">
        {entries.map(({ issue, decision }) => (
          <li key={`${issue.id}:${decision.at}:${decision.by}`}>
            <Button look="link" onClick={() => onAsk(issue.key)} title={issue.summary}>
              {issue.key}
            </Button>
            <div>
              <DecisionEntry decision={decision} people={people} />
            </div>
          </li>
        ))}
      </ul>
      <p className={matters.quiet}>
        {more ? `The latest ${String(entries.length)}. ` : ''}
        <JiraLink siteUrl={space.context.siteUrl} path={searchPath(`${jql} ORDER BY updated DESC`)}>
          {items > MOST_ITEMS ? `More than ${String(MOST_ITEMS)} work items` : counted(items, 'work item')} in Jira{' '}
          <OpenIcon />
        </JiraLink>
      </p>
    </>
  );
}
