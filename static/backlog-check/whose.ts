/** From role to person: the name behind a role on one item, where one is clear. */
import { whoHolds, type Role } from '../../src/decision-rights';
import { personOf, type Space } from '../kit/space';
import type { Entry } from './entry';

/** Today, in the reader's own calendar, as `2026-12-31`. */
function today(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * The name of the one person who holds a role on an item.
 *
 * @returns null where nobody is named, several are, or the name may not be seen: then the role alone is said
 */
export function personFor(
  { stored, people }: Pick<Space, 'stored' | 'people'>,
  { item }: Pick<Entry, 'item'>,
  role: Role,
  boardId: number | null,
): string | null {
  const { type, holders } = whoHolds(stored.settings, {
    role,
    componentIds: item.componentIds,
    teamId: item.teamId,
    boardId: boardId === null ? null : String(boardId),
    today: today(new Date()),
    // Deputies act for the holder; the holder is the one who is named here.
    roleMembers: {},
  });
  const [accountId] = holders;
  if (type !== 'one' || accountId === undefined) return null;
  const holder = personOf(people, accountId);
  return holder.state === 'active' ? holder.user.displayName : null;
}
