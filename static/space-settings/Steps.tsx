import { useMemo, useState } from 'react';
import { isStep, STEP_LABELS, STEPS, type Step } from '../../src/decision-rights';
import { Button } from '../kit/components/Button';
import { StatusLozenge } from '../kit/components/StatusLozenge';
import { counted } from '../kit/copy';
import styles from '../settings-kit/fields.module.css';
import type { SectionProps } from './section-props';
import { statusSteps, type StatusStep } from './status-steps';

function StepRow({
  status,
  mayEdit,
  onConfirm,
}: {
  status: StatusStep;
  mayEdit: boolean;
  onConfirm: (step: Step | null) => void;
}) {
  const { name, category, issueTypes, guess, differs, unsure, confirmed } = status;
  const waits = unsure && confirmed === null;
  return (
    <li className={styles.row}>
      <span className={styles.main}>
        <StatusLozenge name={name} category={category} />
        <span className={styles.detail}>
          {issueTypes.join(', ')}
          {waits && '. A suggestion: nobody has confirmed it'}
          {differs && confirmed === null && '. Taken for different steps in different workflows'}
        </span>
        {confirmed !== null && (
          <span className={styles.inherited}>
            {confirmed === guess ? 'Confirmed' : `Corrected; by its name: ${STEP_LABELS[guess].label}`}
            {mayEdit && (
              <button type="button" className={styles.reset} onClick={() => onConfirm(null)}>
                Take back<span className="visually-hidden"> the step of {name}</span>
              </button>
            )}
          </span>
        )}
      </span>
      <select
        className={`${styles.input ?? ''} ${styles.short ?? ''}`}
        aria-label={`Step of ${name}`}
        value={confirmed ?? guess}
        disabled={!mayEdit}
        onChange={(event) => {
          const step = event.currentTarget.value;
          if (isStep(step)) onConfirm(step);
        }}
      >
        {STEPS.map((step) => (
          <option key={step} value={step}>
            {STEP_LABELS[step].label}
          </option>
        ))}
      </select>
      {waits && mayEdit && (
        <Button onClick={() => onConfirm(guess)}>
          Confirm
          <span className="visually-hidden">
            {' '}
            that {name} is {STEP_LABELS[guess].label}
          </span>
        </Button>
      )}
    </li>
  );
}

/** Suggestions first; what was clear from the start is folded away. */
export function Steps({ space, form, mayEdit }: SectionProps) {
  const { draft, stored } = form;
  const [all, setAll] = useState(false);
  const statuses = useMemo(
    () => statusSteps(space.issueTypes, draft, stored.siteDefaults),
    [space, draft, stored.siteDefaults],
  );
  // What was open when the form was loaded stays in sight after it was confirmed, so that it can be taken back.
  const first = statuses.filter(({ id, unsure }) => unsure || id in draft.confirmedSteps);
  const shown = all ? statuses : first;
  const confirm = (id: string, step: Step | null) => {
    const { [id]: _before, ...others } = draft.confirmedSteps;
    form.edit({ confirmedSteps: step === null ? others : { ...others, [id]: step } });
  };
  return (
    <>
      {shown.length === 0 && <p className={styles.empty}>No suggestion waits for a word.</p>}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((status) => (
            <StepRow key={status.id} status={status} mayEdit={mayEdit} onConfirm={(step) => confirm(status.id, step)} />
          ))}
        </ul>
      )}
      {statuses.length > first.length && (
        <div>
          <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all
              ? 'Show only suggestions and confirmed ones'
              : `Show ${counted(statuses.length - first.length, 'more status', 'more statuses')} that were clear`}
          </Button>
        </div>
      )}
    </>
  );
}
