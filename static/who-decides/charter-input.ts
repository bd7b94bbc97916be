/** What the charter is made from: the live map, with names instead of account ids. */
import { effectivePreset, ROLES, type CharterInput, type CharterPeople, type Role } from '../../src/decision-rights';
import { listed } from '../kit/copy';
import { formatDay, formatMoment } from '../kit/dates';
import { nameOf } from '../kit/space';
import { areaName, type Parts } from './area-names';
import { escalationOf, type Holding } from './holding';

function peopleOf({ space, people, roleMembers, today }: Holding, parts: Parts, role: Role): CharterPeople {
  const { holders, deputies, areas } = space.stored.settings;
  const holder = holders[role]?.accountId;
  const acting = deputies[role].filter(({ until }) => today <= until);
  return {
    holder: holder === undefined ? null : nameOf(people, holder),
    deputies: acting.map((deputy) => {
      const until = formatDay(deputy.until);
      if (deputy.type === 'person') return { name: nameOf(people, deputy.accountId), until };
      const members = roleMembers[deputy.roleId];
      const unknown = members === null || members === undefined;
      const name = unknown
        ? 'a project role whose people cannot be told'
        : listed(members.filter((id) => id !== holder).map((id) => nameOf(people, id))) ||
          'a project role that nobody else is in';
      return { name, until };
    }),
    areas:
      role === 'PM' ? [] : areas.map((area) => ({ area: areaName(parts, area), name: nameOf(people, area.accountId) })),
  };
}

/** Gathers it; only what the viewing person may see is in it. */
export function charterInput(holding: Holding, parts: Parts, now: Date): CharterInput {
  const { space, people } = holding;
  const { settings, siteDefaults, savedAt, savedBy } = space.stored;
  const preset = effectivePreset(settings, siteDefaults);
  const { accountId } = escalationOf(holding);
  const by = savedBy === null ? '' : ` by ${nameOf(people, savedBy)}`;
  const owner = settings.portfolioOwner;
  return {
    spaceName: space.project.name,
    map: space.map,
    split: preset.title,
    people: Object.fromEntries(ROLES.map((role) => [role, peopleOf(holding, parts, role)])) as CharterInput['people'],
    portfolioOwner: owner === null ? (preset.portfolioOwner ? null : undefined) : nameOf(people, owner),
    escalation: accountId === null ? null : nameOf(people, accountId),
    saved: savedAt === null ? null : `the settings were last saved on ${formatMoment(savedAt)}${by}`,
    date: formatMoment(now),
  };
}
