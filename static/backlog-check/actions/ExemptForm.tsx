import { useId, useState } from 'react';
import { CHECK_META, type CheckResult, type JudgedItem } from '../../../src/checks';
import { call } from '../../kit/bridge/call';
import { shortGap } from '../gap-words';
import { ActionForm, Field } from './ActionForm';
import styles from './Actions.module.css';
import { draftProblems, proposedEnd, REASON } from './exemption-form';
import { useWrite } from './use-write';

/** Excuses one gap of an item, with a reason and, mostly, an end. */
export function ExemptForm({
  item,
  gaps,
  onDone,
  onCancel,
}: {
  item: JudgedItem;
  /** Those that may be excused, at least one. */
  gaps: readonly CheckResult[];
  onDone: (said: string) => void;
  onCancel: () => void;
}) {
  const group = useId();
  const write = useWrite();
  const [checkId, setCheckId] = useState(gaps[0]?.checkId ?? '');
  const [reason, setReason] = useState('');
  const [now] = useState(() => Date.now());
  const [day, setDay] = useState(proposedEnd(now));
  const [ends, setEnds] = useState(true);
  const [tried, setTried] = useState(false);
  const until = ends ? day : null;
  const problems = draftProblems({ reason, until }, now);
  const submit = () => {
    setTried(true);
    if (problems.reason !== null || problems.until !== null) return;
    write.run(async () => {
      await call('item.exemption.add', { issueId: item.id, checkId, reason: reason.trim(), until });
      onDone(`Exempt: ${CHECK_META[checkId]?.titleUnmet ?? checkId}.`);
      return null;
    });
  };
  return (
    <ActionForm
      title={`Exempt ${item.key} from a check`}
      submit="Exempt"
      write={write}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <p className={styles.hint}>The gap stays in sight, with your name and the reason, and is counted apart.</p>
      <Field label="Gap">
        {(ids) => (
          <select
            {...ids}
            className={styles.input}
            value={checkId}
            onChange={(event) => setCheckId(event.target.value)}
          >
            {gaps.map((gap) => (
              <option key={gap.checkId} value={gap.checkId}>
                {shortGap(gap)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label="Reason"
        hint={`${String(reason.trim().length)} of ${String(REASON.longest)} characters`}
        problem={tried ? problems.reason : null}
      >
        {(ids) => (
          <textarea
            {...ids}
            className={styles.input}
            rows={3}
            required
            maxLength={REASON.longest}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <fieldset className={styles.field}>
        <legend className={styles.label}>It holds</legend>
        <div className={styles.choice}>
          <label>
            <input type="radio" name={group} checked={ends} onChange={() => setEnds(true)} /> until
          </label>
          <input
            type="date"
            className={styles.input}
            aria-label="Last day"
            aria-describedby={`${group}-day`}
            aria-invalid={tried && problems.until !== null}
            value={day}
            disabled={!ends}
            onChange={(event) => setDay(event.target.value)}
          />
        </div>
        <label className={styles.choice}>
          <input type="radio" name={group} checked={!ends} onChange={() => setEnds(false)} /> until somebody takes it
          back
        </label>
        <p id={`${group}-day`} className={styles.problem}>
          {tried ? problems.until : null}
        </p>
      </fieldset>
    </ActionForm>
  );
}
