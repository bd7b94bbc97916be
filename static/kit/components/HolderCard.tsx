import type { ReactNode } from 'react';
import type { Role } from '../../../src/decision-rights';
import { counted, ROLE_NAMES } from '../copy';
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

/** Who acts for a holder, or owns a part of the space: a line each. */
export interface CardLine {
  readonly id: string;
  readonly text: string;
}

/** What is wrong with a holder, in words; null where all is well. */
function concern(holder: Holder, cells: number, acting: boolean): string | null {
  if (holder.state === 'vacant') {
    return acting ? 'Nobody holds the role; only deputies act.' : `Nobody decides in ${counted(cells, 'cell')}.`;
  }
  if (holder.state !== 'deactivated') return null;
  return acting
    ? 'This account is deactivated; only deputies act.'
    : `This account is deactivated: nobody decides in ${counted(cells, 'cell')}.`;
}

/** One role of the space: who holds it, and how much of the way is theirs. */
export function HolderCard({
  role,
  holder,
  decides,
  total,
  note,
  lines = [],
  acting = false,
  calm = false,
}: {
  role: Role;
  holder: Holder;
  decides: number;
  total: number;
  /** One more sentence, such as that the same person wears both hats. */
  note?: ReactNode;
  /** Deputies with their end dates, and owners of parts of the space. */
  lines?: readonly CardLine[];
  /** Whether a deputy acts today. */
  acting?: boolean;
  /** The page says elsewhere that nobody is named; the card does not warn as well. */
  calm?: boolean;
}) {
  const problem = calm ? null : concern(holder, decides, acting);
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
        decides <strong>{decides}</strong> of {total} cells
      </p>
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
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
export function EscalationCard({ holder, note }: { holder: Holder; note?: ReactNode }) {
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
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </section>
  );
}
