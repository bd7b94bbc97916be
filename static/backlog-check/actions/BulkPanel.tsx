import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { JudgedItem } from '../../../src/checks';
import { jira } from '../../kit/bridge/jira';
import { Button } from '../../kit/components/Button';
import { counted } from '../../kit/copy';
import { useLoad } from '../../kit/use-load';
import styles from './Actions.module.css';
import { BulkPreview } from './BulkPreview';
import { labelProblem, planBulk } from './bulk-plan';
import { SIGNED } from './comment-text';
import { leftOut, plannedWork, type Kind } from './bulk-work';
import { useBulkRun } from './use-bulk-run';
import { writeProblem } from './write-words';

const PROPOSED_LABEL = 'not-ready';

/** One comment or one label for each shown item that has gaps: first what will be written, then the writing. */
export function BulkPanel({
  items,
  onChanged,
  onClose,
}: {
  items: readonly JudgedItem[];
  onChanged: (ids: string[]) => void;
  onClose: () => void;
}) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [kind, setKind] = useState<Kind>('comment');
  const [label, setLabel] = useState(PROPOSED_LABEL);
  // What is shown may change under the panel; the plan is about what was shown when it opened.
  const [shown] = useState(items);
  const load = useCallback(() => planBulk(jira, shown), [shown]);
  const [plan, reload] = useLoad(load);
  const run = useBulkRun(onChanged);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const wrongLabel = kind === 'label' ? labelProblem(label.trim()) : null;
  const work = plan.state === 'ready' && wrongLabel === null ? plannedWork(plan.value, kind, label.trim()) : [];
  const verb = kind === 'comment' ? 'Comment on' : 'Label';
  return (
    <section
      className={styles.panel}
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && run.state.type !== 'running') onClose();
      }}
    >
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1} className={styles.formTitle}>
        Comment on or label what is shown
      </h2>
      {run.state.type === 'idle' && (
        <>
          <fieldset className={styles.field}>
            <legend className={styles.label}>On each work item with gaps</legend>
            <label className={styles.choice}>
              <input type="radio" name={id} checked={kind === 'comment'} onChange={() => setKind('comment')} /> write
              one comment: what waits on whom, and what would close it
            </label>
            <div className={styles.choice}>
              <label>
                <input type="radio" name={id} checked={kind === 'label'} onChange={() => setKind('label')} /> add the
                label
              </label>
              <input
                className={`${styles.input} ${styles.short}`}
                aria-label="Label"
                aria-describedby={`${id}-label`}
                aria-invalid={wrongLabel !== null}
                disabled={kind !== 'label'}
                value={label}
                onChange={(event) => setLabel(event.target.value)}
              />
            </div>
            <p id={`${id}-label`} className={styles.problem}>
              {wrongLabel}
            </p>
          </fieldset>
          {plan.state === 'failed' && (
            <p role="alert" className={styles.problem}>
              {writeProblem(plan.problem)} <Button onClick={reload}>Try again</Button>
            </p>
          )}
          <p role="status">
            {plan.state === 'loading' && 'Looking at what the work items have by now …'}
            {plan.state === 'ready' && leftOut(plan.value, kind, work.length)}
          </p>
          {plan.state === 'ready' && <BulkPreview work={work} kind={kind} label={label.trim()} />}
          {kind === 'comment' && work.length > 0 && <p className={styles.hint}>Each ends with “{SIGNED}”</p>}
          <div className={styles.buttons}>
            <Button look="primary" disabled={work.length === 0} onClick={() => run.start(kind, label.trim(), work)}>
              {`${verb} ${counted(work.length, 'work item')}`}
            </Button>
            <Button look="subtle" onClick={onClose}>
              Cancel
            </Button>
          </div>
        </>
      )}
      <BulkProgress run={run} onClose={onClose} />
    </section>
  );
}

/** How far it is, and in the end what became of each item that was not as planned. */
function BulkProgress({ run, onClose }: { run: ReturnType<typeof useBulkRun>; onClose: () => void }) {
  const { state } = run;
  if (state.type === 'idle') return null;
  if (state.type === 'running') {
    return (
      <>
        <label className={styles.progress}>
          <span role="status">
            {state.stopping ? 'Stopping after those that have begun: ' : ''}
            {state.done} of {counted(state.of, 'work item')}
          </span>
          <progress value={state.done} max={state.of} aria-label="Written so far" />
        </label>
        <Button onClick={run.stop} disabled={state.stopping}>
          Stop
        </Button>
      </>
    );
  }
  return (
    <>
      <p role="status" className={styles.said}>
        {state.summary}
      </p>
      {state.others.length > 0 && (
        <ul className={styles.others}>
          {state.others.map(({ key, words }) => (
            <li key={key}>
              <strong>{key}</strong> {words}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button onClick={onClose}>Close</Button>
      </div>
    </>
  );
}
