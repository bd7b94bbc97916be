/** The fields of one check: weight by kind, steps, options. */
import { useState } from 'react';
import type { Check } from '../../src/checks';
import { DECISION_RIGHTS, STEP_LABELS, STEPS, type Step } from '../../src/decision-rights';
import { Field, InheritedValue, type FieldControl, SelectField } from './Field';
import {
  optionFields,
  optionProblems,
  shownValue,
  typedValue,
  type OptionField,
  type OptionValue,
} from './check-options';
import {
  KIND_NAMES,
  kindsOf,
  WEIGHT_NAMES,
  weightsOf,
  withAttribute,
  withWeight,
  type OneCheck,
  type Weight,
} from './check-severity';
import styles from './ChecksEditor.module.css';
import fields from './fields.module.css';

interface Props {
  readonly check: Check;
  readonly own: OneCheck | undefined;
  readonly inherited: OneCheck | undefined;
  readonly from: string;
  readonly disabled: boolean;
  readonly onChange: (value: OneCheck | undefined) => void;
}

const WEIGHTS = Object.entries(WEIGHT_NAMES) as [Weight, string][];

function WeightFields({ check, own, inherited, from, disabled, onChange }: Props) {
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

function StepFields({ check, own, inherited, from, disabled, onChange }: Props) {
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

/** Keeps the text as it is typed, so that a comma at the end is not taken away under the typing hand. */
function TypedOption({
  control,
  field,
  value,
  placeholder,
  disabled,
  onChange,
}: {
  control: FieldControl;
  field: OptionField;
  value: unknown;
  placeholder: string;
  disabled: boolean;
  onChange: (value: OptionValue | undefined) => void;
}) {
  const [typed, setTyped] = useState(shownValue(value));
  const stillMine = JSON.stringify(typedValue(field, typed)) === JSON.stringify(value);
  return (
    <input
      {...control}
      inputMode={field.type === 'number' ? 'numeric' : undefined}
      placeholder={placeholder}
      value={stillMine ? typed : shownValue(value)}
      disabled={disabled}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(typedValue(field, event.currentTarget.value));
      }}
    />
  );
}

function OptionControl({
  field,
  value,
  inherited,
  from,
  error,
  disabled,
  onChange,
}: {
  field: OptionField;
  value: unknown;
  inherited: unknown;
  from: string;
  error: string | null;
  disabled: boolean;
  onChange: (value: OptionValue | undefined) => void;
}) {
  const words = shownValue(inherited ?? field.default);
  const shared = {
    label: field.label,
    hint: field.hint,
    error,
    inherited: {
      value: words === '' ? 'nothing' : words,
      from,
      onReset: value === undefined || disabled ? undefined : () => onChange(undefined),
    },
  };
  if (field.type === 'boolean' || field.type === 'choice') {
    const options: [string, string][] =
      field.type === 'boolean'
        ? [
            ['true', 'Yes'],
            ['false', 'No'],
          ]
        : field.choices.map((choice) => [choice, choice]);
    return (
      <SelectField
        {...shared}
        value={value === undefined ? '' : String(value as string | boolean)}
        options={[['', `As inherited (${words})`], ...options]}
        disabled={disabled}
        onChange={(chosen) =>
          onChange(chosen === '' ? undefined : field.type === 'boolean' ? chosen === 'true' : chosen)
        }
      />
    );
  }
  return (
    <Field {...shared}>
      {(control) => <TypedOption {...{ control, field, value, disabled, onChange }} placeholder={words} />}
    </Field>
  );
}

function OptionFields({ check, own, inherited, from, disabled, onChange }: Props) {
  const options = optionFields(check);
  if (options.length === 0) return null;
  const wrong = optionProblems(check, { ...inherited?.options, ...own?.options });
  // A check's options are stored whole: what the site set stays set where the space changes another option.
  const set = (name: string, value: OptionValue | undefined) => {
    const { [name]: _before, ...others } = own?.options ?? { ...inherited?.options };
    const back = value ?? inherited?.options?.[name];
    const next = back === undefined ? others : { ...others, [name]: back };
    const same = JSON.stringify(next) === JSON.stringify(inherited?.options ?? {});
    onChange(withAttribute(own, 'options', same ? undefined : (next as OneCheck['options'])));
  };
  return (
    <div className={fields.columns}>
      {options.map((field) => {
        const inheritedValue = inherited?.options?.[field.name];
        const value = own?.options?.[field.name];
        return (
          <OptionControl
            key={field.name}
            field={field}
            value={JSON.stringify(value) === JSON.stringify(inheritedValue) ? undefined : value}
            inherited={inheritedValue}
            from={from}
            error={wrong[field.name] ?? null}
            disabled={disabled}
            onChange={(next) => set(field.name, next)}
          />
        );
      })}
    </div>
  );
}

export function CheckFields(props: Props) {
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
