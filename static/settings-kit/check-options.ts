/** The options of a check as fields of a form, read from the check's own schema, and what is wrong with a value. Pure. */
import * as z from 'zod/mini';
import type { Check } from '../../src/checks';

export type OptionValue = string | number | boolean | readonly string[];

export interface OptionField {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly type: 'number' | 'boolean' | 'choice' | 'words' | 'text';
  readonly default: OptionValue | undefined;
  readonly choices: readonly string[];
}

interface OptionSchema {
  readonly type?: string;
  readonly default?: OptionValue;
  readonly description?: string;
  readonly enum?: readonly string[];
}

/** "minLength" → "Min length": the schema's names are made to be read. */
const labelOf = (name: string): string => {
  const words = name.replace(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function typeOf({ type, enum: choices }: OptionSchema): OptionField['type'] {
  if (choices !== undefined) return 'choice';
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'boolean') return 'boolean';
  return type === 'array' ? 'words' : 'text';
}

/** What a check lets people set; empty for most. */
export function optionFields(check: Check): readonly OptionField[] {
  const { properties = {} } = z.toJSONSchema(check.options, { io: 'input' }) as {
    properties?: Record<string, OptionSchema>;
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    label: labelOf(name),
    hint: schema.description,
    type: typeOf(schema),
    default: schema.default,
    choices: schema.enum ?? [],
  }));
}

function sentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
      return `At least ${String(issue.minimum)}.`;
    case 'too_big':
      return `At most ${String(issue.maximum)}.`;
    case 'invalid_type':
      return issue.expected === 'int' || issue.expected === 'number'
        ? 'A number.'
        : `A value of type ${issue.expected}.`;
    case 'invalid_value':
      return `One of: ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return `This check has no option ${issue.keys.join(', ')}.`;
    default:
      return issue.message;
  }
}

/** What is wrong with the options, by option; a problem of the whole is under the empty name. */
export function optionProblems(check: Check, options: unknown): Readonly<Record<string, string>> {
  const parsed = check.options.safeParse(options ?? {});
  if (parsed.success) return {};
  return Object.fromEntries(parsed.error.issues.map((issue) => [String(issue.path[0] ?? ''), sentence(issue)]));
}

/**
 * What somebody typed as the option's value; undefined for an empty field, which means the default. What is no number
 * stays text, so that the schema can refuse it beside the field.
 */
export function typedValue({ type }: Pick<OptionField, 'type'>, typed: string): OptionValue | undefined {
  const text = typed.trim();
  if (type === 'words') {
    const words = text
      .split(/[\n,]/)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    return words.length === 0 ? undefined : words;
  }
  if (text === '') return undefined;
  return type === 'number' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** A value as it stands in the field or in a sentence. */
export function shownValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
}
