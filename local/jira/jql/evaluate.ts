/** From a parsed query to a test and an order over items. */
import type { SiteIssue } from '../entities';
import { badRequest, Problem } from '../problem';
import type { JqlEnv, Test } from './field';
import { jqlField } from './fields';
import type { Clause, Query, Sort, Term } from './parse';

export interface CompiledQuery {
  readonly matches: Test;
  /** Undefined where the query gives no order. */
  readonly compare: ((a: SiteIssue, b: SiteIssue) => number) | undefined;
}

const NEGATIVE = { '!=': '=', 'not in': 'in', '!~': '~' } as const;

function term(it: Term, env: JqlEnv): Test {
  const field = jqlField(it.field, env.store);
  if (!field.operators.includes(it.operator)) {
    throw badRequest(`The operator '${it.operator.toUpperCase()}' is not supported by the '${it.field}' field.`);
  }
  const isEmpty: Test = (issue) => field.isEmpty(issue, env);
  if (it.operator === 'is' || it.operator === 'is not') {
    if (!it.operands.every((one) => one.kind === 'empty')) {
      throw badRequest(
        `The operator '${it.operator.toUpperCase()}' takes EMPTY or NULL only, in the clause on '${it.field}'.`,
      );
    }
    return it.operator === 'is' ? isEmpty : (issue) => !isEmpty(issue);
  }
  const negative = it.operator in NEGATIVE;
  const operator = negative ? NEGATIVE[it.operator as keyof typeof NEGATIVE] : it.operator;
  const tests = it.operands.map((one) => (one.kind === 'empty' ? isEmpty : field.test(operator, one, it.field, env)));
  // A negated comparison does not find items without a value, unless EMPTY itself is what is negated.
  const anyHit: Test = (issue) => tests.some((test) => test(issue));
  return negative ? (issue) => !isEmpty(issue) && !anyHit(issue) : anyHit;
}

/** Compiles every part, so that all mistakes are reported at once, as Jira does. */
function clause(it: Clause, env: JqlEnv, problems: Problem[]): Test {
  if (it.kind === 'term') {
    try {
      return term(it, env);
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 400) throw error;
      problems.push(error);
      return () => false;
    }
  }
  if (it.kind === 'not') {
    const inner = clause(it.part, env, problems);
    return (issue) => !inner(issue);
  }
  const parts = it.parts.map((part) => clause(part, env, problems));
  return it.kind === 'and'
    ? (issue) => parts.every((part) => part(issue))
    : (issue) => parts.some((part) => part(issue));
}

type SortKey = string | number | undefined;

function compareKeys(a: SortKey, b: SortKey): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}

/** Jira's own directions where none is given: dates and priority newest and highest first, the rest ascending. */
const DESCENDING_BY_NATURE = /^(?:created|createddate|updated|updateddate|priority)$/i;

function order(sorts: readonly Sort[], env: JqlEnv): CompiledQuery['compare'] {
  if (sorts.length === 0) return undefined;
  const keys = sorts.map(({ field, direction }) => {
    const sortKey = jqlField(field, env.store).sortKey;
    if (!sortKey) throw badRequest(`Field '${field}' cannot be used to order the results.`);
    const descending = (direction ?? (DESCENDING_BY_NATURE.test(field) ? 'desc' : 'asc')) === 'desc';
    const cache = new Map<SiteIssue, SortKey>();
    const read = (issue: SiteIssue): SortKey => {
      if (!cache.has(issue)) cache.set(issue, sortKey(issue, env));
      return cache.get(issue);
    };
    return { read, sign: descending ? -1 : 1 };
  });
  return (a, b) => {
    for (const { read, sign } of keys) {
      const result = compareKeys(read(a), read(b)) * sign;
      if (result !== 0) return result;
    }
    return 0;
  };
}

/**
 * Compiles a query for one caller at one moment.
 * @throws Jira's 400 with every unknown field, value and unsupported operator; our 501 on JQL that is not simulated.
 */
export function compileJql(query: Query, env: JqlEnv): CompiledQuery {
  const problems: Problem[] = [];
  const matches = query.where ? clause(query.where, env, problems) : () => true;
  if (problems.length > 0) throw badRequest(...problems.flatMap((it) => it.errorMessages));
  return { matches, compare: order(query.orderBy, env) };
}
