/** A part of the settings that folds: closed, it says in one line what is set; open, it shows the fields. */
import { useId, type ReactNode } from 'react';
import { ChevronIcon } from '../kit/components/Icons';
import styles from './Section.module.css';

export function Section({
  title,
  lead,
  summary,
  changed = false,
  open,
  onToggle,
  children,
}: {
  title: string;
  lead: ReactNode;
  /** What is set, in one line; shown while the section is closed. */
  summary: string;
  /** It has changes that are not saved. */
  changed?: boolean;
  open: boolean;
  onToggle: () => void;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={`${styles.section} ${open ? styles.open : ''}`} aria-labelledby={`${id}-title`}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.toggle} aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <span className={styles.chevron}>
            <ChevronIcon />
          </span>
          <span id={`${id}-title`} className={styles.title}>
            {title}
          </span>
          {changed && <span className={styles.changed}>Not saved</span>}
          <span className={styles.summary}>{open ? '' : summary}</span>
        </button>
      </h2>
      <div id={id} hidden={!open} className={open ? styles.body : undefined}>
        {open && (
          <>
            <p className={styles.lead}>{lead}</p>
            {children}
          </>
        )}
      </div>
    </section>
  );
}

/** A titled part inside a section. */
export function Part({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.part} role="group" aria-label={title}>
      <h3>{title}</h3>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </div>
  );
}
