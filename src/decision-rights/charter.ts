/**
 * The charter of a space: the live map on one page. Who holds which role, what each decides and where, how work passes
 * between them, who settles a tie, when they meet.
 */
import { DECISION_RIGHTS, type DocumentId } from './catalogue';
import { handoffsAlong } from './handoff';
import type { Cell, DecisionRightsMap, SpaceIssueType } from './map';
import { rowOf } from './map-facts';
import { RIGHT_IDS, ROLES, type RightId, type Role } from './right';
import { STEP_LABELS, STEPS } from './step';

/** A person by name; null where nobody is named, and "somebody whose name you may not see" is the caller's wording. */
export type PersonName = string | null;

export interface CharterPeople {
  readonly holder: PersonName;
  readonly deputies: readonly { readonly name: string; readonly until: string }[];
  /** Parts of the space with a holder of their own: "component Payments", "Ann". */
  readonly areas: readonly { readonly area: string; readonly name: string }[];
}

export interface CharterInput {
  readonly spaceName: string;
  readonly map: DecisionRightsMap;
  /** The title of the split that applies. */
  readonly split: string;
  readonly people: Readonly<Record<Role, CharterPeople>>;
  /** Null: nobody named; undefined: the split has none. */
  readonly portfolioOwner: PersonName | undefined;
  readonly escalation: PersonName;
  /** Who saved the settings last and when, already worded; null: the space has saved nothing of its own. */
  readonly saved: string | null;
  /** The day on which the charter is written, already worded. */
  readonly date: string;
}

export interface CharterRight {
  readonly id: RightId;
  readonly title: string;
  readonly sentence: string;
  readonly documents: readonly DocumentId[];
  /** "Story and Task: Refinement, Ready"; empty where the right is at stake in no status of the space. */
  readonly where: readonly string[];
}

export interface CharterRole extends CharterPeople {
  readonly role: Role;
  readonly rights: readonly CharterRight[];
}

export interface CharterPath {
  readonly workTypes: readonly string[];
  /** From first to last: who decides in which statuses. */
  readonly stretches: readonly { readonly role: Role; readonly statuses: readonly string[] }[];
}

export interface CharterHandoff {
  readonly from: Role;
  readonly to: Role;
  readonly where: string;
  readonly workTypes: readonly string[];
  readonly mustBeTrue: readonly string[];
}

export interface Charter extends Pick<
  CharterInput,
  'spaceName' | 'split' | 'portfolioOwner' | 'escalation' | 'saved' | 'date'
> {
  readonly roles: readonly CharterRole[];
  readonly paths: readonly CharterPath[];
  readonly handoffs: readonly CharterHandoff[];
  readonly cadence: typeof CADENCE;
}

/** When the two roles talk (D3). */
const CADENCE = [
  { when: 'Every day', what: 'The Product Owner tells the Product Manager about progress, blockers and trade-offs.' },
  { when: 'Every week', what: 'Both look at roadmap and backlog together.' },
  { when: 'Every quarter', what: 'Both look at strategy and objectives.' },
  { when: 'As needed', what: 'Large changes of scope, disagreements, launches.' },
] as const;

/** Makes the charter from the live map; it stores nothing. */
export function charterOf(input: CharterInput): Charter {
  const { map, spaceName, split, people, portfolioOwner, escalation, saved, date } = input;
  const rows = map.issueTypes.map((type) => ({ type, cells: inOrder(rowOf(map, type.id)) }));
  return {
    ...{ spaceName, split, portfolioOwner, escalation, saved, date, cadence: CADENCE },
    roles: ROLES.map((role) => ({ role, ...people[role], rights: rightsOf(map, role, rows) })),
    paths: pathsOf(rows),
    handoffs: handoffsOf(rows),
  };
}

interface Row {
  readonly type: SpaceIssueType;
  readonly cells: readonly Cell[];
}

/** Jira lists statuses in an order of its own; work passes through them by step. */
function inOrder(cells: readonly Cell[]): readonly Cell[] {
  return [...cells].sort((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step));
}

/** What a role decides: the rights that it holds, and those under which single cells were moved to it. */
function rightsOf(map: DecisionRightsMap, role: Role, rows: readonly Row[]): CharterRight[] {
  return RIGHT_IDS.flatMap((id): CharterRight[] => {
    const where = placesOf(rows, (cell) => cell.right === id && cell.role === role);
    if (where.length === 0 && map.rightHolders[id] !== role) return [];
    const { title, sentence, documents } = DECISION_RIGHTS[id];
    return [{ id, title, sentence, documents, where }];
  });
}

/** Work types that share their steps are named together. */
function placesOf(rows: readonly Row[], holds: (cell: Cell) => boolean): string[] {
  const byPlaces = groupBy(rows, ({ cells }) =>
    [...new Set(cells.filter(holds).map(({ step }) => STEP_LABELS[step].label))].join(', '),
  );
  byPlaces.delete('');
  return [...byPlaces].map(([steps, same]) => `${namesOf(same)}: ${steps}`);
}

function pathsOf(rows: readonly Row[]): CharterPath[] {
  const nonempty = rows.filter(({ cells }) => cells.length > 0);
  const byPath = groupBy(nonempty, ({ type, cells }) => JSON.stringify(stretchesOf(type, cells)));
  return [...byPath].map(([path, same]) => ({
    workTypes: same.map(({ type }) => type.name),
    stretches: JSON.parse(path) as CharterPath['stretches'],
  }));
}

function stretchesOf(type: SpaceIssueType, cells: readonly Cell[]): CharterPath['stretches'] {
  const stretches: { role: Role; statuses: string[] }[] = [];
  for (const { role, statusId } of cells) {
    const name = type.statuses.find(({ id }) => id === statusId)?.name ?? statusId;
    const last = stretches.at(-1);
    if (last?.role === role) last.statuses.push(name);
    else stretches.push({ role, statuses: [name] });
  }
  return stretches;
}

function handoffsOf(rows: readonly Row[]): CharterHandoff[] {
  const found = rows.flatMap(({ type, cells }) => handoffsAlong(cells).map((handoff) => ({ type, handoff })));
  const same = groupBy(found, ({ handoff: { from, to, step, stays, mustBeTrue } }) =>
    JSON.stringify([from, to, step, stays, mustBeTrue]),
  );
  return [...same.values()].flatMap((group): CharterHandoff[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { from, to, step, stays, mustBeTrue } = first.handoff;
    const workTypes = [...new Set(group.map(({ type }) => type.name))];
    return [{ from, to, where: `${stays ? 'within' : 'before'} ${STEP_LABELS[step].label}`, workTypes, mustBeTrue }];
  });
}

function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return groups;
}

const namesOf = (rows: readonly Row[]): string => rows.map(({ type }) => type.name).join(', ');
