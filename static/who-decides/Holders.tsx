import { ROLES, roleSummary, type Role } from '../../src/decision-rights';
import { EscalationCard, HolderCard, type CardLine } from '../kit/components/HolderCard';
import { listed, ROLE_NAMES } from '../kit/copy';
import { formatDay } from '../kit/dates';
import { holderOf, nameOf, type Space } from '../kit/space';
import { areaName, type Parts } from './area-names';
import { actingDeputies, answerOf, escalationOf, nobodyNamed, type Holding } from './holding';
import styles from './Holders.module.css';

const samePerson = ({ stored }: Space): boolean => {
  const { PM, PO } = stored.settings.holders;
  return PM !== null && PM.accountId === PO?.accountId;
};

/** Deputies with the last day on which they act; those of a project role by name, or that they cannot be told. */
function deputyLines({ space, people, roleMembers, today, pending }: Holding, role: Role): CardLine[] {
  return space.stored.settings.deputies[role].map((deputy, index): CardLine => {
    const when = deputy.until < today ? `ended on ${formatDay(deputy.until)}` : `until ${formatDay(deputy.until)}`;
    const id = `${String(index)}:${deputy.until}`;
    if (deputy.type === 'person') return { id, text: `Deputy: ${nameOf(people, deputy.accountId)}, ${when}` };
    const members = roleMembers[deputy.roleId];
    const holder = space.stored.settings.holders[role]?.accountId;
    const names = (members ?? [])
      .filter((accountId) => accountId !== holder)
      .map((accountId) => nameOf(people, accountId));
    const who = pending
      ? 'a project role'
      : members === null || members === undefined
        ? 'a project role whose people cannot be told'
        : names.length === 0
          ? 'a project role that nobody else is in'
          : listed(names);
    return { id, text: `Deputy: ${who}, ${when}` };
  });
}

function areaLines({ space, people }: Holding, parts: Parts): CardLine[] {
  return space.stored.settings.areas.map((area, index) => ({
    id: `${String(index)}:${area.type}:${area.id}`,
    text: `For ${areaName(parts, area)}: ${nameOf(people, area.accountId)}`,
  }));
}

/** The two roles and the one who settles a tie, each with who stands behind it. */
export function Holders({ holding, parts }: { holding: Holding; parts: Parts }) {
  const { space } = holding;
  const both = samePerson(space);
  const note = (role: Role) =>
    both ? `The same person wears both hats; here they decide as ${ROLE_NAMES[role]}.` : undefined;
  const { person, inherited } = escalationOf(holding);
  return (
    <div className={styles.holders}>
      {ROLES.map((role) => (
        <HolderCard
          key={role}
          role={role}
          holder={holderOf(space, role)}
          decides={roleSummary(space.map, role).decides}
          total={space.map.cells.length}
          lines={[...deputyLines(holding, role), ...(role === 'PO' ? areaLines(holding, parts) : [])]}
          acting={actingDeputies(holding, answerOf(holding, role)).length > 0}
          note={note(role)}
          calm={nobodyNamed(holding)}
        />
      ))}
      <EscalationCard
        holder={person}
        note={inherited ? 'Inherited from the site; this space has named nobody of its own.' : undefined}
      />
    </div>
  );
}
