import type { StatusCategory } from '../../../src/decision-rights';
import styles from './StatusLozenge.module.css';

/** A status as Jira shows it: grey to do, blue in progress, green done. */
export function StatusLozenge({ name, category }: { name: string; category: StatusCategory }) {
  return <span className={`${styles.lozenge} ${styles[category ?? 'new']}`}>{name}</span>;
}
