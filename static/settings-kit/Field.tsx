/** One field of a form: its label, what it inherits, what it means, and what is wrong with it, tied together for all readers. */
import { useId, type ReactNode } from 'react';
import styles from './fields.module.css';

/** What stands where nothing of one's own is set, and how to go back to it. */
export interface Inherited {
  /** The value in words, such as "Blocker". */
  readonly value: string;
  /** Where it comes from, such as "the site" or "the product". */
  readonly from: string;
  /** Absent where nothing of one's own is set, or the reader may not change it. */
  readonly onReset?: (() => void) | undefined;
}

/** "Inherited from the site: Blocker. Reset". The button's name says which field it resets. */
export function InheritedValue({ inherited, of }: { inherited: Inherited; of: string }) {
  const { value, from, onReset } = inherited;
  return (
    <span className={styles.inherited}>
      <span>
        {onReset === undefined ? 'Inherited from' : 'Instead of'} {from}: {value}
      </span>
      {onReset !== undefined && (
        <button type="button" className={styles.reset} onClick={onReset}>
          Reset to inherited<span className="visually-hidden"> value of {of}</span>
        </button>
      )}
    </span>
  );
}

/** Attributes for the control inside a field. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
  readonly className: string | undefined;
}

export function Field({
  label,
  hint,
  error = null,
  inherited,
  children,
}: {
  label: string;
  hint?: ReactNode;
  /** What is wrong with the value, beside it; null where it is right. */
  error?: string | null;
  inherited?: Inherited | undefined;
  children: (control: FieldControl) => ReactNode;
}) {
  const id = useId();
  const described = [error === null ? '' : `${id}-error`, hint === undefined ? '' : `${id}-hint`].filter(Boolean);
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': error === null ? undefined : true,
        className: styles.input,
      })}
      {error !== null && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {inherited !== undefined && <InheritedValue inherited={inherited} of={label} />}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** A choice among few; `null` is the option with an empty value. */
export function SelectField<V extends string>({
  label,
  value,
  options,
  disabled = false,
  onChange,
  ...rest
}: {
  label: string;
  value: V | '';
  options: readonly (readonly [value: V | '', label: string])[];
  disabled?: boolean;
  onChange: (value: V | '') => void;
  hint?: ReactNode;
  error?: string | null;
  inherited?: Inherited | undefined;
}) {
  return (
    <Field label={label} {...rest}>
      {(control) => (
        <select
          {...control}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.value as V | '')}
        >
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
