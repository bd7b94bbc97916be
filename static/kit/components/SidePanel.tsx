import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from './Button';
import { CloseIcon } from './Icons';
import styles from './SidePanel.module.css';

/**
 * Details beside the list that they belong to: the list stays usable. Takes the focus when its subject changes, gives it
 * back to `returnTo` when it closes, and closes on Escape.
 */
export function SidePanel({
  subject,
  title,
  eyebrow,
  onClose,
  children,
}: {
  /** Identity of what is shown; a change moves the focus to the new title. */
  subject: string;
  title: ReactNode;
  eyebrow?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: window.innerWidth > 900 });
  }, [subject]);
  return (
    <aside
      className={styles.panel}
      aria-labelledby="side-panel-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header className={styles.header}>
        <div className={styles.headings}>
          {eyebrow !== undefined && <div className={styles.eyebrow}>{eyebrow}</div>}
          <h2 id="side-panel-title" ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
        </div>
        <Button look="subtle" aria-label="Close the panel" className={styles.close} onClick={onClose}>
          <CloseIcon />
        </Button>
      </header>
      <div className={styles.body}>{children}</div>
    </aside>
  );
}

/** One titled part of a panel. */
export function PanelSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3 className={styles.sectionTitle}>{title}</h3>
      {children}
    </section>
  );
}
