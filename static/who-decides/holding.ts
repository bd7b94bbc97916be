/** Who holds the roles of the space today, as the pages show it: named people, deputies, and what could not be read. */
import { useCallback } from 'react';
import { ROLES, whoHolds, type Role, type RoleAnswer, type WhoHoldsQuestion } from '../../src/decision-rights';
import { effectiveSettings } from '../../src/settings/settings';
import { call } from '../kit/bridge/call';
import { today } from '../kit/dates';
import { holderOf, peopleBehind, personOf, type Space } from '../kit/space';
import { useLoad } from '../kit/use-load';

/** The space with the people behind its project roles. */
export interface Holding {
  readonly space: Space;
  readonly people: Space['people'];
  readonly roleMembers: WhoHoldsQuestion['roleMembers'];
  readonly today: string;
  /** True until the people of the project roles have been read. */
  readonly pending: boolean;
}

/** Where an item belongs, as far as it says who its Product Owner is. */
export interface PlaceOfItem {
  readonly componentIds: readonly string[];
  readonly teamId: string | null;
}

const WHOLE_SPACE: PlaceOfItem = { componentIds: [], teamId: null };

interface ReadRoles {
  readonly roleMembers: Holding['roleMembers'];
  readonly people: Space['people'];
}

const NO_ROLES: ReadRoles = { roleMembers: {}, people: new Map() };

/** Reads the project roles that supply deputies, if any do. What cannot be read stays "cannot tell". */
async function readRoles({ stored, people }: Space): Promise<ReadRoles> {
  const deputies = ROLES.flatMap((role) => stored.settings.deputies[role]);
  if (!deputies.some(({ type }) => type === 'projectRole')) return NO_ROLES;
  const { roles } = await call('space.deputies.read', {});
  const unnamed = Object.values(roles).flatMap((ids) => (ids ?? []).filter((id) => !people.has(id)));
  return { roleMembers: roles, people: await peopleBehind(unnamed) };
}

export function useHolding(space: Space): Holding {
  const [loaded] = useLoad(useCallback(() => readRoles(space), [space]));
  const read = loaded.state === 'ready' ? loaded.value : NO_ROLES;
  return {
    space,
    people: read.people.size === 0 ? space.people : new Map([...space.people, ...read.people]),
    roleMembers: read.roleMembers,
    today: today(),
    pending: loaded.state === 'loading',
  };
}

/** Whose call it is in a role: of one item, or of the space as a whole. */
export function answerOf({ space, roleMembers, today }: Holding, role: Role, place = WHOLE_SPACE): RoleAnswer {
  const boardId = space.context.board === null ? null : String(space.context.board.id);
  return whoHolds(space.stored.settings, { ...place, role, boardId, today, roleMembers });
}

const isActive = ({ people }: Holding, accountId: string): boolean => people.get(accountId)?.active !== false;

/** Deputies who act today and whose accounts are not deactivated. */
export function actingDeputies(holding: Holding, answer: RoleAnswer): readonly string[] {
  return answer.deputies.filter((accountId) => isActive(holding, accountId));
}

/** Whether surely nobody decides in a role. What cannot be told is no vacancy. */
export function isVacant(holding: Holding, role: Role): boolean {
  const answer = answerOf(holding, role);
  if (answer.type === 'cannotTell' || holding.pending) return false;
  return !answer.holders.some((id) => isActive(holding, id)) && actingDeputies(holding, answer).length === 0;
}

/** Nobody has set this space up yet: one calm sentence says so, instead of a warning in every cell. */
export function nobodyNamed({ space }: Holding): boolean {
  const { deputies, areas } = space.stored.settings;
  const empty = areas.length === 0 && ROLES.every((role) => deputies[role].length === 0);
  return empty && ROLES.every((role) => holderOf(space, role).state === 'vacant');
}

/** The contact that applies here, and whether it is the site's. */
export function escalationOf({ space, people }: Pick<Holding, 'space' | 'people'>) {
  const { settings, siteDefaults } = space.stored;
  const accountId = effectiveSettings(settings, siteDefaults).escalationContact;
  const inherited = settings.escalationContact === null && accountId !== null;
  return { accountId, person: personOf(people, accountId), inherited };
}
