import { CheckIcon, ChevronIcon } from '../kit/components/Icons';
import { RolePill } from '../kit/components/RolePill';
import { formatCount } from '../kit/copy';
import { holderOf, type Space } from '../kit/space';
import { groupTitle } from './group-title';
import type { Group, Subject } from './groups';
import styles from './ItemList.module.css';

/** The person behind a role, where the whole space has one and no part of it another. */
function personFor({ subject }: Group, space: Space): string | null {
  if (subject.type !== 'owner') return null;
  if (subject.role === 'PO' && space.stored.settings.areas.length > 0) return null;
  const holder = holderOf(space, subject.role);
  return holder.state === 'active' ? holder.user.displayName : null;
}

function Mark({ subject }: { subject: Subject }) {
  if (subject.type === 'owner') return <RolePill role={subject.role} />;
  if (subject.type === 'cannot-tell')
    return (
      <span className={styles.mark} aria-hidden="true">
        ?
      </span>
    );
  if (subject.type === 'ready' || subject.type === 'no-gaps')
    return (
      <span className={`${styles.mark} ${styles.readyMark}`} aria-hidden="true">
        <CheckIcon />
      </span>
    );
  return null;
}

/** Names a group, counts it and folds it away. */
export function GroupHeading({
  group,
  space,
  folded,
  onFold,
}: {
  group: Group;
  space: Space;
  folded: boolean;
  onFold: (group: Group) => void;
}) {
  const person = personFor(group, space);
  return (
    <h2 className={styles.heading}>
      <button
        type="button"
        id={`group-${group.id}`}
        className={styles.toggle}
        aria-expanded={!folded}
        onClick={() => onFold(group)}
      >
        <span className={`${styles.chevron} ${folded ? '' : styles.down}`}>
          <ChevronIcon />
        </span>
        <Mark subject={group.subject} />
        <span className={styles.title}>{groupTitle(group.subject)}</span>
        <span className={styles.count}>{formatCount(group.entries.length)}</span>
        {person !== null && <span className={styles.person}>{person}</span>}
      </button>
    </h2>
  );
}
