import styles from './Loading.module.css';

/** The page's outline while its first data arrives; says so to those who cannot see it. */
export function Loading({ what, rows = 5 }: { what: string; rows?: number }) {
  return (
    <div role="status" className={styles.loading}>
      <span className="visually-hidden">Loading {what}…</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.bar} aria-hidden="true" />
      ))}
    </div>
  );
}
