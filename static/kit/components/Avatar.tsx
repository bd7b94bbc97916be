import { useState } from 'react';
import styles from './Avatar.module.css';

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => Array.from(word)[0] ?? '')
    .filter((letter, index, all) => index === 0 || index === all.length - 1)
    .join('')
    .toUpperCase();

/** A person's picture; their initials where Jira gives none or it cannot be loaded. Always beside the name. */
export function Avatar({ name, url, size = 32 }: { name: string; url: string | null; size?: 24 | 32 | 48 }) {
  const [failed, setFailed] = useState(false);
  const className = `${styles.avatar} ${styles[`size${String(size)}`]}`;
  if (url === null || failed) {
    return (
      <span className={className} aria-hidden="true">
        {initials(name)}
      </span>
    );
  }
  return <img className={className} src={url} alt="" width={size} height={size} onError={() => setFailed(true)} />;
}
