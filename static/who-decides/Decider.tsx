import type { ReactNode } from 'react';
import type { Cell, RoleAnswer } from '../../src/decision-rights';
import { Avatar } from '../kit/components/Avatar';
import { WarningIcon } from '../kit/components/Icons';
import { RolePill } from '../kit/components/RolePill';
import { listed, ROLE_NAMES } from '../kit/copy';
import { nameOf } from '../kit/space';
import { areaName, type Parts } from './area-names';
import { actingDeputies, answerOf, isVacant, type Holding, type PlaceOfItem } from './holding';
import styles from './Decider.module.css';

function Person({ holding, accountId }: { holding: Holding; accountId: string }) {
  const user = holding.people.get(accountId);
  if (user === undefined) return <>Somebody whose name you may not see.</>;
  return (
    <span className={styles.person}>
      <Avatar name={user.displayName} url={user.avatarUrl} size={24} />
      <span>{nameOf(holding.people, accountId)}</span>
    </span>
  );
}

const names = (holding: Holding, accountIds: readonly string[]): string =>
  listed(accountIds.map((id) => nameOf(holding.people, id)));

/** Why it is this person and not the one of the space. */
function via({ holding, parts, answer, place }: Asked & { answer: RoleAnswer }): string | null {
  if (answer.via === 'space') return null;
  const { areas } = holding.space.stored.settings;
  const board = holding.space.context.board === null ? [] : [String(holding.space.context.board.id)];
  const ids = { component: place?.componentIds ?? [], team: [place?.teamId ?? ''], board }[answer.via];
  const here = areas.filter(({ type, id }) => type === answer.via && ids.includes(id));
  return listed([...new Set(here.map((area) => areaName(parts, area)))]);
}

function Who({ holding, answer }: { holding: Holding; answer: RoleAnswer }): ReactNode {
  if (holding.pending && answer.holders.length === 0) return 'Reading who stands in…';
  const [first] = answer.holders;
  if (answer.type === 'one' && first !== undefined) return <Person holding={holding} accountId={first} />;
  switch (answer.type) {
    case 'several':
      return `Several holders: ${names(holding, answer.holders)}. Ask one of them, or settle it between them.`;
    case 'deputy':
      return `Nobody holds the role; ${names(holding, answer.deputies)} acts for it.`;
    case 'cannotTell':
      return 'Nobody is named, and whether anybody stands in cannot be told.';
    default:
      return 'Nobody holds this role, so nobody decides here yet.';
  }
}

interface Asked {
  readonly holding: Holding;
  readonly parts: Parts;
  /** Where the item belongs; undefined: the question is about a cell, not about an item. */
  readonly place: PlaceOfItem | undefined;
}

/** Whose call it is: the role, the person behind it, and who stands in. */
export function Decider({ cell, ...asked }: Asked & { cell: Cell }) {
  const { holding, parts, place } = asked;
  const answer = answerOf(holding, cell.role, place);
  const because = via({ ...asked, answer });
  const acting = actingDeputies(holding, answer);
  const { areas, portfolioOwner } = holding.space.stored.settings;
  const others = place === undefined && cell.role === 'PO' ? areas : [];
  return (
    <>
      <div className={styles.decider}>
        <RolePill role={cell.role} size="large" suggested={cell.suggested} />
        <div>
          <p className={styles.role}>The {ROLE_NAMES[cell.role]} decides.</p>
          <div>
            <Who holding={holding} answer={answer} />
          </div>
        </div>
      </div>
      {because !== null && <p className={styles.quiet}>Named for {because}, which comes before the whole space.</p>}
      {answer.type === 'one' && acting.length > 0 && (
        <p className={styles.quiet}>Stands in: {names(holding, acting)}.</p>
      )}
      {answer.via === 'space' && answer.type === 'one' && isVacant(holding, cell.role) && (
        <p className={styles.warning}>
          <WarningIcon /> <span>The account is deactivated: nobody decides here.</span>
        </p>
      )}
      {others.length > 0 && (
        <ul className={styles.areas} aria-label="Parts with their own Product Owner">
          {others.map((area, index) => (
            <li key={`${String(index)}:${area.id}`}>
              For {areaName(parts, area)}: {nameOf(holding.people, area.accountId)}
            </li>
          ))}
        </ul>
      )}
      {cell.level === 'portfolio' && portfolioOwner !== null && (
        <p className={styles.quiet}>Portfolio owner above: {nameOf(holding.people, portfolioOwner)}.</p>
      )}
    </>
  );
}
