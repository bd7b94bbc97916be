/** The conditions that custom entities understand, on one value. */

export interface Clause {
  readonly property?: string;
  readonly condition: string;
  readonly values: readonly unknown[];
}
export type Conditions = { readonly and?: readonly Clause[]; readonly or?: readonly Clause[] };

type Comparable = string | number;
const ordered =
  (test: (left: Comparable, right: Comparable) => boolean) => (actual: unknown, values: readonly unknown[]) =>
    actual !== undefined && test(actual as Comparable, values[0] as Comparable);

const CONDITIONS: Readonly<Record<string, (actual: unknown, values: readonly unknown[]) => boolean>> = {
  BETWEEN: (actual, [low, high]) =>
    actual !== undefined &&
    (actual as Comparable) >= (low as Comparable) &&
    (actual as Comparable) <= (high as Comparable),
  BEGINS_WITH: (actual, [prefix]) => String(actual ?? '').startsWith(String(prefix)),
  EXISTS: (actual) => actual !== undefined,
  NOT_EXISTS: (actual) => actual === undefined,
  GREATER_THAN: ordered((left, right) => left > right),
  GREATER_THAN_EQUAL_TO: ordered((left, right) => left >= right),
  LESS_THAN: ordered((left, right) => left < right),
  LESS_THAN_EQUAL_TO: ordered((left, right) => left <= right),
  CONTAINS: (actual, [part]) => typeof actual === 'string' && actual.includes(String(part)),
  NOT_CONTAINS: (actual, [part]) => !(typeof actual === 'string' && actual.includes(String(part))),
  EQUAL_TO: (actual, [wanted]) => actual === wanted,
  NOT_EQUAL_TO: (actual, [wanted]) => actual !== wanted,
};

function holds(clause: Clause, value: unknown): boolean {
  const test = CONDITIONS[clause.condition];
  if (test === undefined) throw new Error(`Unknown storage condition "${clause.condition}".`);
  return test((value as Record<string, unknown> | undefined)?.[clause.property ?? ''], clause.values);
}

/** @param value the entity's attributes; undefined where there is no such entity */
export function meets(conditions: Conditions | undefined, value: unknown): boolean {
  const { and, or } = conditions ?? {};
  if (and !== undefined) return and.every((clause) => holds(clause, value));
  return or === undefined || or.some((clause) => holds(clause, value));
}
