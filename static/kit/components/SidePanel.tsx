import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from './Button';
import { CloseIcon } from './Icons';
import styles from './SidePanel.module.css';

/**
 * Jira grows the frame to the height of the page and scrolls outside of it, so that neither `sticky` nor `fixed` keeps
 * anything in sight. The panel then opens level with what it belongs to: the element marked `data-panel-anchor`.
 */
function placeBeside(panel: HTMLElement): void {
  const grown = document.documentElement.scrollHeight <= window.innerHeight + 1;
  panel.toggleAttribute('data-grown', grown);
  const container = panel.parentElement;
  const anchors = [...(container?.querySelectorAll('[data-panel-anchor]') ?? [])];
  const anchor = anchors.find((one) => one.contains(document.activeElement)) ?? anchors[0];
  if (!container || !anchor) return;
  const from = container.getBoundingClientRect().top;
  const { top, bottom } = anchor.getBoundingClientRect();
  panel.style.setProperty('--anchor-top', `${String(Math.max(0, Math.round(top - from)))}px`);
  panel.style.setProperty('--anchor-bottom', `${String(Math.max(0, Math.round(bottom - from)))}px`);
}

/**
 * Details beside the list that they belong to: the list stays usable. Takes the focus when its subject changes, gives it
 * back to `returnTo` when it closes, and closes on Escape.
 */
export function SidePanel({
  subject,
  title,
  eyebrow,
  onClose,
  height = null,
  children,
}: {
  /** Identity of what is shown; a change moves the focus to the new title. */
  subject: string;
  title: ReactNode;
  eyebrow?: ReactNode;
  onClose: () => void;
  /** Beside a list with a window of its own: that window's height, which the panel then shares. */
  height?: number | null;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const current = panel.current;
    const container = current?.parentElement;
    if (!current || !container || height !== null) return;
    const place = () => {
      placeBeside(current);
      // Over the list (narrow screens) it takes no room of its own, and the frame would end before it does.
      const over = getComputedStyle(current).position === 'absolute';
      container.style.minHeight = over ? `${String(current.offsetTop + current.offsetHeight)}px` : '';
    };
    place();
    // The list may have come in the same moment: Jira grows the frame a little later, and only then it is clear how.
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('resize', place);
      container.style.minHeight = '';
    };
  }, [subject, height]);
  useEffect(() => {
    // It opens where the reader is; scrolling would take them away from there.
    heading.current?.focus({ preventScroll: true });
  }, [subject]);
  return (
    <aside
      ref={panel}
      className={`${styles.panel} ${height === null ? '' : styles.sharing}`}
      style={height === null ? undefined : { maxHeight: `${String(height)}px` }}
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
