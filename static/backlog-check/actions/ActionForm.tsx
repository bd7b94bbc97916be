import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '../../kit/components/Button';
import styles from './Actions.module.css';
import type { Write } from './use-write';

/** The frame of every form: takes the focus, closes on Escape, says what went wrong, and what will be written. */
export function ActionForm({
  title,
  submit,
  write,
  ready = true,
  onSubmit,
  onCancel,
  children,
}: {
  title: string;
  /** Words of the button that writes; it says what will happen. */
  submit: string;
  write: Write;
  /** Whether there is something to write. */
  ready?: boolean;
  onSubmit: () => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('select, textarea, input');
    (first ?? form.current?.querySelector<HTMLElement>('h3'))?.focus({ preventScroll: true });
  }, []);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-labelledby={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !write.busy) onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <h3 id={id} tabIndex={-1} className={styles.formTitle}>
        {title}
      </h3>
      {children}
      <p role="alert" className={write.problem === null ? undefined : styles.problem}>
        {write.problem}
      </p>
      <div className={styles.buttons}>
        <Button type="submit" look="primary" disabled={!ready || write.busy}>
          {write.busy ? 'Writing …' : submit}
        </Button>
        <Button look="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** A labelled field with its hint and what is wrong with it. */
export function Field({
  label,
  hint,
  problem,
  children,
}: {
  label: string;
  hint?: string;
  problem?: string | null;
  children: (ids: { id: string; 'aria-describedby': string; 'aria-invalid': boolean }) => ReactNode;
}) {
  const id = useId();
  const wrong = problem !== null && problem !== undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({ id, 'aria-describedby': `${id}-hint`, 'aria-invalid': wrong })}
      <p id={`${id}-hint`} className={wrong ? styles.problem : styles.hint}>
        {wrong ? problem : hint}
      </p>
    </div>
  );
}
