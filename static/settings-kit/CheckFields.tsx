/** The fields of one check: weight by kind, steps, options. */
import { DECISION_RIGHTS, STEP_LABELS, STEPS, type Step } from '../../src/decision-rights';
import { InheritedValue, SelectField } from './Field';
import { KIND_NAMES, kindsOf, WEIGHT_NAMES, weightsOf, withAttribute, withWeight, type Weight } from './check-severity';
import { OptionFields, type CheckFieldsProps } from './CheckOptionFields';
import styles from './ChecksEditor.module.css';
import fields from './fields.module.css';

const WEIGHTS = Object.entries(WEIGHT_NAMES) as [Weight, string][];

function WeightFields({ check, own, inherited, from, disabled, onChange }: CheckFieldsProps) {
  const usual = weightsOf(check, inherited?.severity);
  const now = weightsOf(check, own?.severity ?? inherited?.severity);
  return (
    <fieldset className={styles.fieldset}>
      <legend className={fields.label}>How much it weighs</legend>
      <div className={styles.kinds}>
        {kindsOf(check).map((kind) => {
          const set = (weight: Weight) => {
            const severity = withWeight(check, { own: own?.severity, inherited: inherited?.severity }, kind, weight);
            onChange(withAttribute(own, 'severity', severity));
          };
          const before = usual[kind] ?? 'off';
          return (
            <SelectField
              key={kind}
              label={KIND_NAMES[kind]}
              value={now[kind] ?? 'off'}
              options={WEIGHTS}
              disabled={disabled}
              inherited={
                now[kind] === before
                  ? undefined
                  : {
                      value: WEIGHT_NAMES[before],
                      from,
                      onReset: disabled ? undefined : () => set(before),
                    }
              }
              onChange={(weight) => {
                if (weight !== '') set(weight);
              }}
            />
          );
        })}
      </div>
    </fieldset>
  );
}

const stepNames = (steps: readonly Step[]): string => steps.map((step) => STEP_LABELS[step].label).join(', ');

function StepFields({ check, own, inherited, from, disabled, onChange }: CheckFieldsProps) {
  const usual = inherited?.steps ?? check.steps;
  const now = own?.steps ?? usual;
  const set = (steps: readonly Step[]) => {
    const same = steps.length === usual.length && steps.every((step) => usual.includes(step));
    onChange(withAttribute(own, 'steps', same ? undefined : [...steps]));
  };
  return (
    <fieldset className={styles.fieldset}>
      <legend className={fields.label}>At which steps it speaks</legend>
      <div className={fields.checks}>
        {STEPS.filter((step) => step !== 'rejected').map((step) => (
          <label key={step} className={fields.check}>
            <input
              type="checkbox"
              checked={now.includes(step)}
              // The last one stays: a check that speaks nowhere is one that is off.
              disabled={disabled || (now.length === 1 && now[0] === step)}
              onChange={(event) =>
                set(STEPS.filter((one) => (one === step ? event.currentTarget.checked : now.includes(one))))
              }
            />
            {STEP_LABELS[step].label}
          </label>
        ))}
      </div>
      {own?.steps !== undefined && (
        <InheritedValue
          of={`steps of ${check.meta.titleUnmet}`}
          inherited={{ value: stepNames(usual), from, onReset: disabled ? undefined : () => set(usual) }}
        />
      )}
    </fieldset>
  );
}

export function CheckFields(props: CheckFieldsProps) {
  const { why, howToPass, right } = props.check.meta;
  return (
    <>
      <p className={styles.why}>
        {why} {howToPass}
      </p>
      <WeightFields {...props} />
      <StepFields {...props} />
      <OptionFields {...props} />
      <p className={fields.hint}>Fixed by whoever decides on “{DECISION_RIGHTS[right].title}”.</p>
    </>
  );
}
