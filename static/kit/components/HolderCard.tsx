import type { ReactNode } from 'react';
import type { Role } from '../../../src/decision-rights';
import { ROLE_NAMES } from '../copy';
import type { Holder } from '../space';
import { Avatar } from './Avatar';
import styles from './HolderCard.module.css';
import { PersonIcon, WarningIcon } from './Icons';
import { RolePill } from './RolePill';

function Person({ holder, nobody }: { holder: Holder; nobody: string }) {
  if (holder.state === 'active' || holder.state === 'deactivated') {
    return (
      <>
        <Avatar name={holder.user.displayName} url={holder.user.avatarUrl} size={48} />
        <span className={styles.name}>{holder.user.displayName}</span>
      </>
    );
  }
  return (
    <>
      <span className={styles.empty} aria-hidden="true">
        <PersonIcon />
      </span>
      <span className={styles.name}>{holder.state === 'vacant' ? nobody : 'Somebody whose name you may not see'}</span>
    </>
  );
}

/** What is wrong with a holder, in words; null where all is well. */
function concern(holder: Holder, steps: number): string | null {
  if (holder.state === 'vacant') return `${String(steps)} steps have nobody to decide them.`;
  if (holder.state === 'deactivated') return 'This account is deactivated, so nobody decides here.';
  return null;
}

/** One role of the space: who holds it, and how much of the way is theirs. */
export function HolderCard({
  role,
  holder,
  decides,
  total,
  note,
  calm = false,
}: {
  role: Role;
  holder: Holder;
  decides: number;
  total: number;
  /** One more sentence, such as that the same person wears both hats. */
  note?: ReactNode;
  /** The page says elsewhere that nobody is named; the card does not warn as well. */
  calm?: boolean;
}) {
  const problem = calm ? null : concern(holder, decides);
  return (
    <section className={`${styles.card} ${styles[role.toLowerCase()]}`} aria-label={ROLE_NAMES[role]}>
      <header className={styles.role}>
        <RolePill role={role} />
        <h2 className={styles.roleName}>{ROLE_NAMES[role]}</h2>
      </header>
      <div className={styles.person}>
        <Person holder={holder} nobody="Nobody yet" />
      </div>
      <p className={styles.decides}>
        decides <strong>{decides}</strong> of {total} steps
      </p>
      {problem !== null && (
        <p className={styles.problem}>
          <WarningIcon /> {problem}
        </p>
      )}
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </section>
  );
}

/** The person who settles what the two roles cannot. */
export function EscalationCard({ holder }: { holder: Holder }) {
  return (
    <section className={styles.card} aria-label="Escalation contact">
      <header className={styles.role}>
        <h2 className={styles.roleName}>If they disagree</h2>
      </header>
      <div className={styles.person}>
        <Person holder={holder} nobody="Nobody named" />
      </div>
      <p className={styles.decides}>
        {holder.state === 'vacant' ? 'a tie has nobody to break it' : 'has the last word'}
      </p>
      {holder.state === 'deactivated' && (
        <p className={styles.problem}>
          <WarningIcon /> This account is deactivated.
        </p>
      )}
    </section>
  );
}
