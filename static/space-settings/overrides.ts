/** The exceptions from the split: listed in words, added and taken away. Pure. */
import { cellKey, DECISION_RIGHTS, type RightId, type Role, type SpaceIssueType } from '../../src/decision-rights';
import type { SpaceSettings } from '../../src/settings/settings';
import { ROLE_NAMES } from '../kit/copy';

export type OverrideKind = 'issueTypes' | 'statuses' | 'cells';

export interface Override {
  readonly kind: OverrideKind;
  /** The key in the settings. */
  readonly key: string;
  /** "Story at In review". */
  readonly where: string;
  /** "Product Owner decides". */
  readonly what: string;
  /** The space no longer has what it names: it does nothing and waits to be removed. */
  readonly gone: boolean;
}

interface Names {
  readonly types: ReadonlyMap<string, string>;
  readonly statuses: ReadonlyMap<string, string>;
  readonly cells: ReadonlySet<string>;
}

/** Names by id, also of what is gone as far as the last save knew it. */
function namesOf(issueTypes: readonly SpaceIssueType[], seen: SpaceSettings['seen']): Names {
  const statuses = issueTypes.flatMap((type) => type.statuses);
  return {
    types: new Map([
      ...Object.entries(seen?.issueTypes ?? {}),
      ...issueTypes.map(({ id, name }) => [id, name] as const),
    ]),
    statuses: new Map([
      ...Object.entries(seen?.statuses ?? {}),
      ...statuses.map(({ id, name }) => [id, name] as const),
    ]),
    cells: new Set(issueTypes.flatMap((type) => type.statuses.map(({ id }) => cellKey(type.id, id)))),
  };
}

const decides = (role: Role): string => `${ROLE_NAMES[role]} decides`;

function cellWords({ right, role }: SpaceSettings['cells'][`${string}:${string}`]): string {
  const because = right === undefined ? '' : `“${DECISION_RIGHTS[right].title}” is at stake`;
  if (role === undefined) return because;
  return because === '' ? decides(role) : `${decides(role)}; ${because}`;
}

/** Every exception, those of single cells first. */
export function overridesOf(
  issueTypes: readonly SpaceIssueType[],
  settings: Pick<SpaceSettings, OverrideKind | 'seen'>,
): readonly Override[] {
  const names = namesOf(issueTypes, settings.seen);
  const typeName = (id: string) => names.types.get(id) ?? `a work type with the id ${id}`;
  const statusName = (id: string) => names.statuses.get(id) ?? `a status with the id ${id}`;
  const present = new Set(issueTypes.map(({ id }) => id));
  const standing = new Set(issueTypes.flatMap((type) => type.statuses.map(({ id }) => id)));
  return [
    ...Object.entries(settings.cells).map(([key, cell]): Override => {
      const [type = '', status = ''] = key.split(':');
      const where = `${typeName(type)} at ${statusName(status)}`;
      return { kind: 'cells', key, where, what: cellWords(cell), gone: !names.cells.has(key) };
    }),
    ...Object.entries(settings.statuses).map(([key, role]): Override => {
      const where = `Every work type at ${statusName(key)}`;
      return { kind: 'statuses', key, where, what: decides(role), gone: !standing.has(key) };
    }),
    ...Object.entries(settings.issueTypes).map(([key, role]): Override => {
      const where = `${typeName(key)} at every status`;
      return { kind: 'issueTypes', key, where, what: decides(role), gone: !present.has(key) };
    }),
  ];
}

type Exceptions = Pick<SpaceSettings, OverrideKind>;

/** What the picker holds; empty ids stand for "every". */
export interface Exception {
  readonly issueTypeId: string;
  readonly statusId: string;
  /** Null only for a single cell that names a right: the holder of the right decides. */
  readonly role: Role | null;
  /** Only for a single cell. */
  readonly right: RightId | null;
}

/** What is missing before an exception can be added; null where nothing is. */
export function exceptionProblem({ issueTypeId, statusId, role, right }: Exception): string | null {
  if (issueTypeId === '' && statusId === '') return 'Choose a work type, a status, or both.';
  if (role === null && right === null) return 'Choose who decides.';
  return null;
}

/** The settings with an exception; one that was there before gives way. Unchanged where the exception is not complete. */
export function withException(settings: Exceptions, exception: Exception): Exceptions {
  const { issueTypeId, statusId, role, right } = exception;
  const { issueTypes, statuses, cells } = settings;
  if (exceptionProblem(exception) !== null) return { issueTypes, statuses, cells };
  if (issueTypeId !== '' && statusId !== '') {
    const cell = { ...(right === null ? {} : { right }), ...(role === null ? {} : { role }) };
    return { issueTypes, statuses, cells: { ...cells, [cellKey(issueTypeId, statusId)]: cell } };
  }
  if (role === null) return { issueTypes, statuses, cells };
  return issueTypeId === ''
    ? { issueTypes, cells, statuses: { ...statuses, [statusId]: role } }
    : { statuses, cells, issueTypes: { ...issueTypes, [issueTypeId]: role } };
}

/** The settings without some of their exceptions. */
export function withoutExceptions(settings: Exceptions, remove: readonly Pick<Override, 'kind' | 'key'>[]): Exceptions {
  const keep = <K extends OverrideKind>(kind: K): SpaceSettings[K] => {
    const keys = new Set(remove.filter((one) => one.kind === kind).map(({ key }) => key));
    return Object.fromEntries(Object.entries(settings[kind]).filter(([key]) => !keys.has(key))) as SpaceSettings[K];
  };
  return { issueTypes: keep('issueTypes'), statuses: keep('statuses'), cells: keep('cells') };
}
