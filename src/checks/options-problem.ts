/** Says in words what is wrong with the options of a check; zod/mini has no words of its own. */
import type * as z from 'zod/mini';

function problem(issue: z.core.$ZodIssue): string {
  const option = issue.path.map(String).join('.') || 'the options';
  const given = JSON.stringify(issue.input);
  switch (issue.code) {
    case 'unrecognized_keys':
      return `there is no option ${issue.keys.join(', ')}`;
    case 'too_small':
      return `${option}: at least ${issue.minimum}, not ${given}`;
    case 'too_big':
      return `${option}: at most ${issue.maximum}, not ${given}`;
    case 'invalid_type':
      return `${option}: a value of type ${issue.expected}, not ${given}`;
    case 'invalid_value':
      return `${option}: one of ${issue.values.map(String).join(', ')}, not ${given}`;
    default:
      return `${option}: ${issue.message}`;
  }
}

/**
 * All problems of refused options, in one line.
 * @param error the error of a `parse` with `reportInput: true`
 */
export const optionsProblem = (error: z.core.$ZodError): string => error.issues.map(problem).join('; ');
