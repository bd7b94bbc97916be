import { useEffect, useId, useRef, useState } from 'react';
import { formatCount } from '../copy';
import styles from './FilterMenu.module.css';
import { ChevronIcon } from './Icons';

export interface FilterOption {
  readonly id: string;
  readonly label: string;
  /** How many items it is true of. */
  readonly count: number;
}

export interface FilterSection {
  /** Null where the menu has one section only. */
  readonly legend: string | null;
  readonly options: readonly FilterOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/**
 * A filter that takes several values: a button that says how many are chosen, and check boxes under it. Escape and
 * leaving it close it.
 *
 * @param sections asked for when it opens: counting over thousands of items is not for every drawing
 */
export function FilterMenu({
  label,
  chosen,
  sections,
}: {
  label: string;
  /** How many values are chosen, over all sections. */
  chosen: number;
  sections: () => readonly FilterSection[];
}) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const sheet = useId();
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && whole.current?.contains(event.target) === false) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  return (
    <div
      ref={whole}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        trigger.current?.focus();
      }}
      onBlur={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={trigger}
        type="button"
        className={styles.trigger}
        aria-expanded={open}
        aria-controls={open ? sheet : undefined}
        data-chosen={chosen > 0 ? '' : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
        {chosen > 0 && <strong>{chosen}</strong>}
        <span className={styles.arrow}>
          <ChevronIcon />
        </span>
      </button>
      {open && (
        <div id={sheet} className={styles.sheet} role="group" aria-label={label}>
          {sections().map((section, index) => (
            <Section key={index} section={section} label={label} />
          ))}
        </div>
      )}
    </div>
  );
}

function Section({ section, label }: { section: FilterSection; label: string }) {
  const { legend, options, chosen, onChange } = section;
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset>
      <legend className={legend === null ? 'visually-hidden' : styles.legend}>{legend ?? label}</legend>
      {options.length === 0 && <p className={styles.empty}>Nothing to choose from</p>}
      {options.map(({ id, label: name, count }) => (
        <label key={id} className={styles.option}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <span className={styles.label}>{name}</span>
          <span className={styles.count}>{formatCount(count)}</span>
        </label>
      ))}
    </fieldset>
  );
}
