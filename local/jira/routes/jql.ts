/** Checking JQL without running it. */
import { compileJql } from '../jql/evaluate';
import { parseJql, type Clause, type Operand, type Query, type Term } from '../jql/parse';
import { bodyList, objectBody, onlyKeys } from '../parameters';
import { badRequest, Problem } from '../problem';
import type { Answer, Context, Route } from '../route';
import { jqlEnv } from '../search';

type Body = Record<string, unknown>;

/** Quoted unless it is a plain word, as Jira encodes values. */
const encoded = (text: string): string => (/^[\w-]+$/.test(text) ? text : JSON.stringify(text));

function operandBody(it: Operand): Body {
  if (it.kind === 'empty') return { keyword: 'empty' };
  if (it.kind === 'value') return { value: it.text, encodedValue: encoded(it.text) };
  const encodedOperand = `${it.name}(${it.args.map(encoded).join(', ')})`;
  return { function: it.name, arguments: it.args, encodedOperand };
}

function termBody({ field, operator, operands }: Term): Body {
  const list = operator === 'in' || operator === 'not in';
  const [first] = operands;
  const single = !list && first ? operandBody(first) : { values: operands.map(operandBody) };
  return { field: { name: field, encodedName: encoded(field) }, operator, operand: single };
}

function clauseBody(it: Clause): Body {
  if (it.kind === 'term') return termBody(it);
  if (it.kind === 'not') return { operator: 'not', clauses: [clauseBody(it.part)] };
  return { operator: it.kind, clauses: it.parts.map(clauseBody) };
}

function structure({ where, orderBy }: Query): Body {
  const fields = orderBy.map(({ field, direction }) => ({
    field: { name: field, encodedName: encoded(field) },
    ...(direction ? { direction } : {}),
  }));
  return { ...(where ? { where: clauseBody(where) } : {}), ...(fields.length > 0 ? { orderBy: { fields } } : {}) };
}

/** The messages of Jira's 400, or none; what is not simulated stays a 501. */
function messagesOf(check: () => void): readonly string[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof Problem && error.status === 400) return error.errorMessages;
    throw error;
  }
}

function parseOne(context: Context, query: string, validation: string): Body {
  const syntax = messagesOf(() => parseJql(query));
  if (syntax.length > 0) return { query, errors: syntax };
  const parsed = parseJql(query);
  const errors = validation === 'none' ? [] : messagesOf(() => compileJql(parsed, jqlEnv(context)));
  if (errors.length === 0) return { query, structure: structure(parsed) };
  return validation === 'warn' ? { query, structure: structure(parsed), errors } : { query, errors };
}

function parseQueries(context: Context): Answer {
  const validation = context.query.get('validation') ?? 'strict';
  if (!['strict', 'warn', 'none'].includes(validation)) {
    throw badRequest(`The validation '${validation}' is not one of strict, warn, none.`);
  }
  const body = objectBody(context);
  onlyKeys(body, ['queries']);
  const queries = bodyList(body, 'queries') ?? [];
  if (queries.length === 0) throw badRequest('At least one query is required.');
  return { body: { queries: queries.map((it) => parseOne(context, it, validation)) } };
}

export const JQL_ROUTES: readonly Route[] = [
  {
    operationId: 'parseJqlQueries',
    anonymous: true,
    method: 'POST',
    path: '/rest/api/3/jql/parse',
    how: 'spec',
    note: 'the JQL of docs/simulator.md only; the texts of errors are those that sites give, from memory',
    answer: parseQueries,
  },
];
