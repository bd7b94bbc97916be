/** Says in words where an answer is not what the client expects; zod/mini has no words of its own. */
import type * as z from 'zod/mini';

/** The type only: the value itself may be a text that the item's readers alone should see. */
function typeOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  return issue.code === 'invalid_value' ? issue.values.map(String).join(' or ') : `something else (${issue.code})`;
}

/**
 * The first problem of a refused answer, such as `fields.status: expected object, received null`.
 * @param error the error of a `safeParse` with `reportInput: true`
 */
export function unexpectedShape(error: z.core.$ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'unreadable';
  const place = issue.path.map(String).join('.') || 'body';
  return `${place}: expected ${expectation(issue)}, received ${typeOf(issue.input)}`;
}
