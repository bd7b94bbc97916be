/** Issue properties as JQL fields: `issue.property[key].path`. */
import type { SiteIssue } from '../entities';
import { numberField, setField, valueOf, type JqlField } from './field';

/**
 * An indexed issue property, by path; the simulator indexes every path, without the app's declaration. What kind of value
 * it is the declaration would say; here the comparison does: an order is one of numbers.
 */
export function propertyField(key: string, path: readonly string[]): JqlField {
  const at = (issue: SiteIssue): unknown =>
    path.reduce<unknown>(
      (value, part) => (value as Record<string, unknown> | null | undefined)?.[part],
      issue.properties?.[key],
    );
  const read = (issue: SiteIssue): readonly string[] =>
    [at(issue)]
      .flat()
      .flatMap((it) => (['string', 'number', 'boolean'].includes(typeof it) ? [String(it).toLowerCase()] : []));
  const numbers = numberField(at);
  const words = setField(
    read,
    (operand, name) => [valueOf(operand, name).toLowerCase()],
    (issue, env) => numbers.sortKey?.(issue, env) ?? read(issue)[0],
  );
  return {
    ...words,
    operators: numbers.operators,
    test: (operator, ...rest) => (/[<>]/.test(operator) ? numbers : words).test(operator, ...rest),
  };
}
