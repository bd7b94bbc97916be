import { useState } from 'react';
import styles from './WorkTypeIcon.module.css';

/** Jira's own icon of a work type; the first letter of its name where it cannot be loaded. Always beside the name. */
export function WorkTypeIcon({
  name,
  url,
  labelled = false,
}: {
  name: string;
  url: string | undefined;
  labelled?: boolean;
}) {
  const [failed, setFailed] = useState(false);
  if (url === undefined || failed) {
    return (
      <span
        className={styles.icon}
        role={labelled ? 'img' : undefined}
        aria-label={labelled ? name : undefined}
        aria-hidden={labelled ? undefined : true}
      >
        {Array.from(name)[0]?.toUpperCase()}
      </span>
    );
  }
  return (
    <img
      className={styles.icon}
      src={url}
      alt={labelled ? name : ''}
      title={labelled ? name : undefined}
      width={16}
      height={16}
      onError={() => setFailed(true)}
    />
  );
}
