/** The findings about people: a role without anybody, accounts that are gone, deputies whose time is over, areas. */
import type { Finding, NamedPlace } from './lint-finding';
import { refOf, type Draft, type LintInput } from './lint-input';
import type { Preset } from './preset';
import { ROLES, type Role } from './right';
import { actsToday, whoHolds, type OwnedArea, type RoleAnswer } from './who-holds';

/** Whom the role falls to where nothing nearer is named. */
function answerFor({ settings, today, roleMembers }: LintInput, role: Role): RoleAnswer {
  return whoHolds(settings, { role, componentIds: [], teamId: null, boardId: null, today, roleMembers });
}

/** What is wrong with the people whom the settings name, and with those whom they do not. */
export function peopleFindings(input: LintInput, preset: Preset): readonly Draft[] {
  return [
    ...ROLES.flatMap((role) => roleFindings(input, role)),
    ...portfolioOwner(input, preset),
    ...inactivePeople(input),
    ...areaFindings(input),
  ];
}

function roleFindings(input: LintInput, role: Role): Draft[] {
  const cells = input.map.cells.filter((cell) => cell.role === role).map(refOf);
  const areas = areasOf(input, role);
  const draft = (finding: Finding, weight: Draft['weight']): Draft => ({
    id: `${finding.type}:${role}`,
    finding,
    weight,
    cells,
    areas,
  });
  const answer = answerFor(input, role);
  const drafts = holderFindings(input, role, answer).map(([finding, weight]) => draft(finding, weight));
  if (answer.endedDeputies.length > 0) {
    drafts.push(draft({ type: 'ended-deputy', role, deputies: answer.endedDeputies }, 'hint'));
  }
  return drafts;
}

function holderFindings(input: LintInput, role: Role, answer: RoleAnswer): (readonly [Finding, Draft['weight']])[] {
  const holder = answer.holders[0];
  const acting = answer.deputies.filter((accountId) => !input.inactive.has(accountId));
  if (holder !== undefined && input.inactive.has(holder)) {
    const weight = acting.length > 0 ? 'hint' : 'warning';
    return [[{ type: 'inactive-holder', role, accountId: holder }, weight]];
  }
  const roleIds = answer.unknownRoles;
  if (holder !== undefined) return roleIds.length > 0 ? [[{ type: 'unreadable-role', role, roleIds }, 'hint']] : [];
  if (acting.length > 0) return [[{ type: 'deputy-only', role, until: lastDay(input, role) }, 'hint']];
  if (roleIds.length > 0) return [[{ type: 'cannot-tell-holder', role, roleIds }, 'hint']];
  return [[{ type: 'vacancy', role }, 'warning']];
}

function lastDay({ settings, today }: LintInput, role: Role): string {
  const days = settings.deputies[role].filter((deputy) => actsToday(deputy, today)).map(({ until }) => until);
  return days.sort().at(-1) ?? today;
}

/**
 * A Product Owner of a component, team or board takes items away from the space's own. JQL can leave out components;
 * items of teams and boards stay in, so that the number is a limit from above.
 */
function areasOf({ settings, components }: LintInput, role: Role): NonNullable<Draft['areas']> {
  const areas = role === 'PO' ? settings.areas : [];
  const known = areas.filter(({ type, id }) => type === 'component' && components?.has(id) === true);
  return { components: [...new Set(known.map(({ id }) => id))], others: known.length < areas.length };
}

function portfolioOwner({ settings, map }: LintInput, preset: Preset): Draft[] {
  const cells = map.cells.filter(({ level }) => level === 'portfolio').map(refOf);
  if (!preset.portfolioOwner || settings.portfolioOwner !== null || cells.length === 0) return [];
  return [{ id: 'no-portfolio-owner', finding: { type: 'no-portfolio-owner' }, weight: 'hint', cells }];
}

function inactivePeople({ settings, escalationContact, inactive, today }: LintInput): Draft[] {
  const deputies = ROLES.flatMap((role) => settings.deputies[role]).filter((deputy) => actsToday(deputy, today));
  const named: readonly (readonly [NamedPlace, string | null])[] = [
    ...deputies.map((deputy) => ['deputy', deputy.type === 'person' ? deputy.accountId : null] as const),
    ...settings.areas.map(({ accountId }) => ['area', accountId] as const),
    ['portfolio-owner', settings.portfolioOwner],
    ['escalation-contact', escalationContact],
  ];
  const found = new Map<string, Draft>();
  for (const [place, accountId] of named) {
    if (accountId === null || !inactive.has(accountId)) continue;
    const id = `inactive-person:${place}:${accountId}`;
    const weight = place === 'area' ? 'warning' : 'hint';
    found.set(id, { id, finding: { type: 'inactive-person', place, accountId }, weight, cells: [] });
  }
  return [...found.values()];
}

function areaFindings(input: LintInput): Draft[] {
  const { areas } = input.settings;
  const exists: Readonly<Record<OwnedArea['type'], ReadonlySet<string> | null>> = {
    component: input.components,
    board: input.boards,
    // Teams belong to the whole organisation; the space has no list of them.
    team: null,
  };
  const gone = areas.filter(({ type, id }) => exists[type]?.has(id) === false);
  const byArea = new Map<string, OwnedArea[]>();
  for (const area of areas) {
    const key = `${area.type}:${area.id}`;
    byArea.set(key, [...(byArea.get(key) ?? []), area]);
  }
  const drafts: Draft[] = [...byArea].flatMap(([key, same]) => {
    const accountIds = [...new Set(same.map(({ accountId }) => accountId))];
    const [area] = same;
    if (area === undefined || accountIds.length < 2) return [];
    const finding = { type: 'area-of-several', area: { type: area.type, id: area.id }, accountIds } as const;
    return [{ id: `area-of-several:${key}`, finding, weight: 'warning', cells: [] }];
  });
  if (gone.length === 0) return drafts;
  return [...drafts, { id: 'area-gone', finding: { type: 'area-gone', areas: gone }, weight: 'hint', cells: [] }];
}
