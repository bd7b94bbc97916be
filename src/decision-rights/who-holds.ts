/** From role to person: whose call it is on one item (docs/decision-rights.md, "From role to person"). */
import type { Role } from './right';

/** Acts for the holder through the end of the day `until`, as `2026-12-31`: a person, or everybody in a project role. */
export type RoleDeputy =
  | { readonly type: 'person'; readonly accountId: string; readonly until: string }
  | { readonly type: 'projectRole'; readonly roleId: string; readonly until: string };

/** A part of the space with a Product Owner of its own. */
export interface OwnedArea {
  readonly type: 'component' | 'team' | 'board';
  readonly id: string;
  readonly accountId: string;
}

/** Who was named for the roles of a space: the part of its settings that says so. */
export interface NamedHolders {
  readonly holders: Readonly<Record<Role, { readonly accountId: string } | null>>;
  readonly deputies: Readonly<Record<Role, readonly RoleDeputy[]>>;
  readonly areas: readonly OwnedArea[];
}

export interface WhoHoldsQuestion {
  readonly role: Role;
  /** The item's components and team; empty and null also where Jira did not say. */
  readonly componentIds: readonly string[];
  readonly teamId: string | null;
  /** The board that the question comes from; null: none. */
  readonly boardId: string | null;
  /** The present day, as `2026-12-31`. */
  readonly today: string;
  /** Account ids by project role. Null, like a role that is not there, is a role that could not be read. */
  readonly roleMembers: Readonly<Record<string, readonly string[] | null>>;
}

/** Where the answer was found, nearest first. */
export type HolderVia = OwnedArea['type'] | 'space';

export interface RoleAnswer {
  /**
   * `several`: two or more people are named at the same level, and nobody picks one of them silently. `deputy`: the
   * role has no holder, but somebody acts for it. `vacant`: there is surely nobody. `cannotTell`: no holder, and the
   * project role that might supply a deputy could not be read.
   */
  readonly type: 'one' | 'several' | 'deputy' | 'vacant' | 'cannotTell';
  readonly via: HolderVia;
  /** Account ids: one, several, or none. */
  readonly holders: readonly string[];
  /** Account ids of those who act for the holder today. */
  readonly deputies: readonly string[];
  /** Named, but their last day is over. */
  readonly endedDeputies: readonly RoleDeputy[];
  /** Ids of project roles that would supply deputies today and could not be read. */
  readonly unknownRoles: readonly string[];
}

/** Whether a deputy still acts: through the end of the last day. */
export function actsToday({ until }: Pick<RoleDeputy, 'until'>, today: string): boolean {
  return today <= until;
}

/**
 * Who holds a role on one item: component, then team, then the board that the question comes from, then the space.
 * Deputies act for the holder of the space's role; the Product Owner of an area has none of their own.
 */
export function whoHolds(named: NamedHolders, question: WhoHoldsQuestion): RoleAnswer {
  const ofArea = question.role === 'PO' ? nearestArea(named.areas, question) : undefined;
  if (ofArea !== undefined) {
    const { via, holders } = ofArea;
    const type = holders.length === 1 ? 'one' : 'several';
    return { type, via, holders, deputies: [], endedDeputies: [], unknownRoles: [] };
  }
  return holderOfSpace(named, question);
}

function nearestArea(areas: readonly OwnedArea[], { componentIds, teamId, boardId }: WhoHoldsQuestion) {
  const levels: readonly (readonly [OwnedArea['type'], readonly string[]])[] = [
    ['component', componentIds],
    ['team', teamId === null ? [] : [teamId]],
    ['board', boardId === null ? [] : [boardId]],
  ];
  for (const [via, ids] of levels) {
    const here = areas.filter(({ type, id }) => type === via && ids.includes(id));
    const holders = [...new Set(here.map(({ accountId }) => accountId))];
    if (holders.length > 0) return { via, holders };
  }
  return undefined;
}

function holderOfSpace({ holders, deputies }: NamedHolders, question: WhoHoldsQuestion): RoleAnswer {
  const { role, today, roleMembers } = question;
  const acting = deputies[role].filter((deputy) => actsToday(deputy, today));
  const unknownRoles = acting.flatMap((deputy) =>
    deputy.type === 'projectRole' && membersOf(roleMembers, deputy.roleId) === null ? [deputy.roleId] : [],
  );
  const acts = new Set(
    acting.flatMap((deputy) =>
      deputy.type === 'person' ? [deputy.accountId] : (membersOf(roleMembers, deputy.roleId) ?? []),
    ),
  );
  const holder = holders[role]?.accountId;
  if (holder !== undefined) acts.delete(holder);
  const answer = {
    via: 'space' as const,
    holders: holder === undefined ? [] : [holder],
    deputies: [...acts],
    endedDeputies: deputies[role].filter((deputy) => !actsToday(deputy, today)),
    unknownRoles,
  };
  if (holder !== undefined) return { type: 'one', ...answer };
  if (acts.size > 0) return { type: 'deputy', ...answer };
  return { type: unknownRoles.length > 0 ? 'cannotTell' : 'vacant', ...answer };
}

function membersOf(roleMembers: WhoHoldsQuestion['roleMembers'], roleId: string): readonly string[] | null {
  return Object.hasOwn(roleMembers, roleId) ? (roleMembers[roleId] ?? null) : null;
}
