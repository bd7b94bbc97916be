/** The options of one check as fields, each with what is wrong beside it. */
import { useState } from 'react';
import type { Check } from '../../src/checks';
import { Field, SelectField, type FieldControl } from './Field';
import {
  optionFields,
  optionProblems,
  shownValue,
  typedValue,
  type OptionField,
  type OptionValue,
} from './check-options';
import { withAttribute, type OneCheck } from './check-severity';
import fields from './fields.module.css';

export interface CheckFieldsProps {
  readonly check: Check;
  readonly own: OneCheck | undefined;
  readonly inherited: OneCheck | undefined;
  readonly from: string;
  readonly disabled: boolean;
  readonly onChange: (value: OneCheck | undefined) => void;
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

export function OptionFields({ check, own, inherited, from, disabled, onChange }: CheckFieldsProps) {
  const options = optionFields(check);
  if (options.length === 0) return null;
  const wrong = optionProblems(check, { ...inherited?.options, ...own?.options });
  const set = (name: string, value: OptionValue | undefined) => {
    const { [name]: _before, ...others } = own?.options ?? {};
    const next = value === undefined ? others : { ...others, [name]: value };
    onChange(withAttribute(own, 'options', Object.keys(next).length === 0 ? undefined : (next as OneCheck['options'])));
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
