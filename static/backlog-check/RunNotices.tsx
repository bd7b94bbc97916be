import { Button } from '../kit/components/Button';
import { Notice } from '../kit/components/Notice';
import { counted, formatCount } from '../kit/copy';
import type { ScopeChoice } from './address';
import type { RunState } from './run-state';
import styles from './RunNotices.module.css';

/** What the result does not say by itself: another scope than asked, nothing found, things not seen, a cancelled run. */
export function RunNotices({
  state,
  asked,
  onAgain,
  onResume,
  onOpenItems,
}: {
  state: RunState;
  asked: ScopeChoice;
  onAgain: () => void;
  onResume: () => void;
  onOpenItems: () => void;
}) {
  const again = <Button onClick={onAgain}>Run again</Button>;
  const missing = <Button onClick={onResume}>Try the missing ones again</Button>;
  const goOn = (
    <>
      <Button onClick={onResume}>Go on where it stopped</Button>
      {again}
    </>
  );
  const empty = state.status === 'complete' && state.found === 0;
  return (
    <>
      {state.scope?.fallback === true && (
        <Notice tone="information" title="No planned sprint has work items yet">
          So the top of the backlog is checked instead: {state.scope.label}.
        </Notice>
      )}
      {empty && (
        <Notice
          tone="information"
          title="No work items to be seen here"
          actions={asked.type === 'jql' ? undefined : <Button onClick={onOpenItems}>Check all open work items</Button>}
        >
          {asked.type === 'jql'
            ? 'The query finds nothing that you may see. Change it above and run it again.'
            : 'Either it is empty, or they are hidden from you or from this app (a site admin can do that for a whole space). Choose something else to check above.'}
        </Notice>
      )}
      {state.status === 'cancelled' && (
        <Notice tone="information" title="Cancelled" actions={state.entries.length === 0 ? again : goOn}>
          {state.entries.length === 0
            ? 'Nothing was checked.'
            : `The numbers cover the ${formatCount(state.entries.length)} of ${formatCount(state.found)} work items that were checked.`}
        </Notice>
      )}
      {state.gaps.length > 0 && (
        <Notice
          tone="warning"
          urgent={state.status === 'partial'}
          title={
            state.unseen === 0
              ? 'Part of this could not be seen'
              : `${counted(state.unseen, 'work item')} could not be seen`
          }
          actions={state.status === 'partial' ? missing : undefined}
        >
          <ul className={styles.gaps}>
            {state.gaps.map((gap, index) => (
              <li key={index}>{gap.detail}</li>
            ))}
          </ul>
        </Notice>
      )}
      {state.templates.map(({ lines, items }) => (
        <details key={lines.join('\n')} className={styles.template}>
          <summary>
            This space’s own template was recognised on {counted(items, 'work item')}: it is not taken for anybody’s
            criteria.
          </summary>
          <ul>
            {lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
