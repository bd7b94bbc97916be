/** What a JQL field is to the evaluator, and the constructors for the kinds there are. */
import type { SiteIssue, SiteProject } from '../entities';
import type { Store } from '../store';
import { badRequest, notSimulated } from '../problem';
import { dateOperand } from './dates';
import type { Operand, Operator } from './parse';
import { textMatcher } from './text';

/** What a query is evaluated against. */
export interface JqlEnv {
  readonly store: Store;
  readonly now: number;
  readonly accountId: string | null;
  readonly mayBrowse: (project: SiteProject) => boolean;
}

export type Test = (issue: SiteIssue) => boolean;

export interface JqlField {
  readonly operators: readonly Operator[];
  /** The test of one comparison. EMPTY is handled by the evaluator through `isEmpty`. */
  readonly test: (operator: Operator, operand: Operand, name: string, env: JqlEnv) => Test;
  readonly isEmpty: (issue: SiteIssue, env: JqlEnv) => boolean;
  /** The value to sort by; undefined sorts last in ascending order. Absent: cannot be sorted by. */
  readonly sortKey?: (issue: SiteIssue, env: JqlEnv) => string | number | undefined;
}

const SETS: readonly Operator[] = ['=', '!=', 'in', 'not in', 'is', 'is not'];
const ORDERED: readonly Operator[] = [...SETS, '<', '>', '<=', '>='];
const TEXTS: readonly Operator[] = ['~', '!~', 'is', 'is not'];

function compare(operator: Operator, left: number, right: number): boolean {
  if (operator === '<') return left < right;
  if (operator === '>') return left > right;
  if (operator === '<=') return left <= right;
  if (operator === '>=') return left >= right;
  return left === right;
}

/** A value of the operand, or Jira's complaint about a function that this field does not take. */
export function valueOf(operand: Operand, name: string): string {
  if (operand.kind === 'value') return operand.text;
  if (operand.kind === 'empty') return '';
  const call = `${operand.name}(${operand.args.join(', ')})`;
  const known =
    /^(?:membersOf|issueHistory|linkedIssues|votedIssues|watchedIssues|earliestUnreleasedVersion|releasedVersions|unreleasedVersions|latestReleasedVersion|updatedBy|approver)$/i;
  if (known.test(operand.name)) throw notSimulated(`the JQL function ${operand.name}()`);
  throw badRequest(`Unable to find JQL function '${call}' for the field '${name}'.`);
}

/** A field whose values are a set of ids: `resolve` gives the ids that an operand means, or complains. */
export function setField(
  read: (issue: SiteIssue, env: JqlEnv) => readonly string[],
  resolve: (operand: Operand, name: string, env: JqlEnv) => readonly string[],
  sortKey?: JqlField['sortKey'],
): JqlField {
  return {
    operators: SETS,
    test: (_operator, operand, name, env) => {
      const wanted = new Set(resolve(operand, name, env));
      return (issue) => read(issue, env).some((it) => wanted.has(it));
    },
    isEmpty: (issue, env) => read(issue, env).length === 0,
    ...(sortKey ? { sortKey } : {}),
  };
}

/** A set field that also knows WAS: the value that an item has now, and those that its change log names. */
export function withHistory(
  fieldId: string,
  read: (issue: SiteIssue, env: JqlEnv) => readonly string[],
  resolve: (operand: Operand, name: string, env: JqlEnv) => readonly string[],
  sortKey?: JqlField['sortKey'],
): JqlField {
  const present = setField(read, resolve, sortKey);
  const earlier = (issue: SiteIssue): readonly (string | null)[] =>
    (issue.changes ?? []).flatMap(({ items }) =>
      items.flatMap((item) => (item.fieldId === fieldId ? [item.from, item.to] : [])),
    );
  return {
    ...present,
    operators: [...present.operators, 'was'],
    test: (operator, operand, name, env) => {
      const now = present.test('=', operand, name, env);
      if (operator !== 'was') return now;
      const wanted = new Set<string | null>(resolve(operand, name, env));
      return (issue) => now(issue) || earlier(issue).some((id) => wanted.has(id));
    },
  };
}

/** A field of instants. */
export function dateField(read: (issue: SiteIssue) => string | undefined): JqlField {
  const instant = (issue: SiteIssue): number | undefined => {
    const iso = read(issue);
    return iso === undefined ? undefined : Date.parse(iso);
  };
  return {
    operators: ORDERED,
    test: (operator, operand, name, env) => {
      const wanted = dateOperand(operand, name, { now: env.now, timeZone: env.store.timeZone });
      return (issue) => {
        const value = instant(issue);
        return value !== undefined && compare(operator, value, wanted);
      };
    },
    isEmpty: (issue) => instant(issue) === undefined,
    sortKey: instant,
  };
}

/** A number, such as story points. */
export function numberField(read: (issue: SiteIssue) => unknown): JqlField {
  const value = (issue: SiteIssue): number | undefined => {
    const found = read(issue);
    return typeof found === 'number' ? found : undefined;
  };
  return {
    operators: ORDERED,
    test: (operator, operand, name) => {
      const wanted = Number(valueOf(operand, name));
      if (Number.isNaN(wanted))
        throw badRequest(`The value '${valueOf(operand, name)}' is not a number for the field '${name}'.`);
      return (issue) => {
        const found = value(issue);
        return found !== undefined && compare(operator, found, wanted);
      };
    },
    isEmpty: (issue) => value(issue) === undefined,
    sortKey: value,
  };
}

/** Text searched with `~`. */
export function textField(read: (issue: SiteIssue) => string, sortable = false): JqlField {
  return {
    operators: TEXTS,
    test: (_operator, operand, name) => {
      const matches = textMatcher(valueOf(operand, name));
      return (issue) => matches(read(issue));
    },
    isEmpty: (issue) => read(issue).trim() === '',
    ...(sortable ? { sortKey: (issue: SiteIssue) => read(issue).toLowerCase() } : {}),
  };
}

/** A field that exists and that no item of a simulated site has a value in. */
export const emptyField = (): JqlField =>
  setField(
    () => [],
    (operand, name) => [valueOf(operand, name)],
  );
