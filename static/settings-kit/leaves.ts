/**
 * Settings taken apart into single facts ("the Product Owner", "this cell", "the weight of this check") and put together
 * again. Everything that compares or merges settings works on these, so that no field is ever forgotten. Pure.
 */
import { DEFAULT_SPACE_SETTINGS, type SpaceSettings } from '../../src/settings/settings';

/** The parts of the page, in its order. */
export const SECTIONS = ['roles', 'split', 'exceptions', 'criteria', 'checks'] as const;
export type SectionId = (typeof SECTIONS)[number];

/** One fact by its place; what is not set has no leaf. */
export type Leaves = ReadonlyMap<string, unknown>;

/** Version and `seen` are no facts that anybody sets: the first is the format's, the second is written by each save. */
type Key = Exclude<keyof SpaceSettings, 'version' | 'seen'>;

const SECTION_OF: Readonly<Record<Key, SectionId>> = {
  holders: 'roles',
  deputies: 'roles',
  areas: 'roles',
  portfolioOwner: 'roles',
  escalationContact: 'roles',
  advisor: 'roles',
  preset: 'split',
  rights: 'split',
  issueTypes: 'exceptions',
  statuses: 'exceptions',
  cells: 'exceptions',
  confirmedSteps: 'exceptions',
  kinds: 'exceptions',
  criteria: 'criteria',
  checks: 'checks',
  exemptions: 'checks',
};

const SEPARATOR = '/';

/** The section of the page in which a fact is set. */
export const sectionOf = (place: string): SectionId => SECTION_OF[place.split(SEPARATOR)[0] as Key];

type Deputy = SpaceSettings['deputies']['PM'][number];

const identity = {
  deputies: (deputy: Deputy) => (deputy.type === 'person' ? `person:${deputy.accountId}` : `role:${deputy.roleId}`),
  areas: ({ type, id }: SpaceSettings['areas'][number]) => `${type}:${id}`,
  exemptions: ({ checkId, scope }: SpaceSettings['exemptions'][number]) => `${checkId}:${scope.type}:${scope.id}`,
};

type Entry = readonly [place: string, value: unknown];

const record = (key: string, values: Readonly<Record<string, unknown>>): Entry[] =>
  Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([id, value]) => [`${key}${SEPARATOR}${id}`, value]);

/** What is named twice under one identity stays together: nothing is lost by taking settings apart. */
function list<T>(key: string, values: readonly T[], identify: (value: T) => string): Entry[] {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(identify(value), [...(groups.get(identify(value)) ?? []), value]);
  return [...groups].map(([id, group]) => [`${key}${SEPARATOR}${id}`, group]);
}

/** Every fact that the settings set. */
export function leavesOf(settings: SpaceSettings): Leaves {
  const { deputies, checks } = settings;
  return new Map<string, unknown>([
    ...record('holders', settings.holders),
    ...list('deputies/PM', deputies.PM, identity.deputies),
    ...list('deputies/PO', deputies.PO, identity.deputies),
    ...list('areas', settings.areas, identity.areas),
    ...(['portfolioOwner', 'escalationContact', 'preset'] as const)
      .filter((key) => settings[key] !== null)
      .map((key): Entry => [key, settings[key]]),
    ...record('advisor', settings.advisor),
    ...(['rights', 'issueTypes', 'statuses', 'cells', 'confirmedSteps', 'kinds', 'criteria'] as const).flatMap((key) =>
      record(key, settings[key]),
    ),
    ...Object.entries(checks).flatMap(([id, one]) => record(`checks/${id}`, one)),
    ...list('exemptions', settings.exemptions, identity.exemptions),
  ]);
}

function under(leaves: Leaves, key: string): Record<string, unknown> {
  const prefix = `${key}${SEPARATOR}`;
  const found = [...leaves].filter(([place]) => place.startsWith(prefix));
  return Object.fromEntries(found.map(([place, value]) => [place.slice(prefix.length), value]));
}

const inGroups = (leaves: Leaves, key: string): unknown[] => Object.values(under(leaves, key)).flat();

function checksOf(leaves: Leaves): Record<string, Record<string, unknown>> {
  const checks: Record<string, Record<string, unknown>> = {};
  for (const [place, value] of Object.entries(under(leaves, 'checks'))) {
    const [id = '', attribute = ''] = place.split(SEPARATOR);
    checks[id] = { ...checks[id], [attribute]: value };
  }
  return checks;
}

/**
 * Puts facts together again.
 *
 * @param leaves facts of settings of the present shape: what is put together has the shape that was taken apart
 * @param seen passed on as it is
 */
export function fromLeaves(leaves: Leaves, seen: SpaceSettings['seen']): SpaceSettings {
  const scalar = (key: string) => leaves.get(key) ?? null;
  const { holders, advisor, criteria } = DEFAULT_SPACE_SETTINGS;
  const settings: Record<keyof SpaceSettings, unknown> = {
    version: DEFAULT_SPACE_SETTINGS.version,
    preset: scalar('preset'),
    holders: { ...holders, ...under(leaves, 'holders') },
    deputies: { PM: inGroups(leaves, 'deputies/PM'), PO: inGroups(leaves, 'deputies/PO') },
    areas: inGroups(leaves, 'areas'),
    portfolioOwner: scalar('portfolioOwner'),
    escalationContact: scalar('escalationContact'),
    rights: under(leaves, 'rights'),
    issueTypes: under(leaves, 'issueTypes'),
    statuses: under(leaves, 'statuses'),
    cells: under(leaves, 'cells'),
    confirmedSteps: under(leaves, 'confirmedSteps'),
    kinds: under(leaves, 'kinds'),
    criteria: { ...criteria, ...under(leaves, 'criteria') },
    checks: checksOf(leaves),
    exemptions: inGroups(leaves, 'exemptions'),
    advisor: { ...advisor, ...under(leaves, 'advisor') },
    seen,
  };
  return settings as SpaceSettings;
}

/** Whether two facts are the same, whatever the order of the keys in them. */
export function sameFact(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
