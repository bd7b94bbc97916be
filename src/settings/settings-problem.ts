/** Says in words what is wrong with a settings value: where, what was received, what was expected. Pure. */
import * as z from 'zod/mini';

export interface SettingsProblem {
  /** Dotted path to the value, such as `holders.PO.accountId`; empty for the whole. */
  readonly path: string;
  /** The value or key found there, as JSON, cut at 80 characters. */
  readonly received: string;
  /** What would be right; names every known value where there is a list of them. */
  readonly expected: string;
}

/** As many as a page can usefully show; a value with more is broken as a whole. */
const MAX_PROBLEMS = 20;

const brief = (value: unknown): string => {
  const json = value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value);
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
};

const oneOf = (values: readonly unknown[]): string => `one of: ${values.map(String).join(', ')}`;

/** The keys that the schema knows at a path, so that a misspelt one can be answered with the right ones. */
function knownKeys(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodMiniObject) {
    return step === undefined ? Object.keys(schema.shape) : knownKeys(schema.shape[step as string], rest);
  }
  if (schema instanceof z.ZodMiniNullable || schema instanceof z.ZodMiniOptional)
    return knownKeys(schema.def.innerType, path);
  if (schema instanceof z.ZodMiniRecord) {
    if (step !== undefined) return knownKeys(schema.def.valueType, rest);
    return schema.def.keyType instanceof z.ZodMiniEnum ? schema.def.keyType.options.map(String) : [];
  }
  return [];
}

function expectation(issue: z.core.$ZodIssue, schema: z.ZodMiniType): string {
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(issue.values);
    case 'unrecognized_keys':
      return oneOf(knownKeys(schema, issue.path));
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_type':
      return `a value of type ${issue.expected}`;
    case 'invalid_key':
      return `a key that is ${issue.issues[0]?.message ?? 'known'}`;
    default:
      return issue.message;
  }
}

const received = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => brief(key)).join(', ');
  if (issue.code === 'invalid_key') return brief(String(issue.path.at(-1)));
  return brief(issue.input);
};

/**
 * The problems behind a failed parse; at most twenty.
 *
 * @param error the error of a `safeParse` with `reportInput: true`
 * @param schema the schema that refused the value
 */
export function settingsProblems(error: z.core.$ZodError, schema: z.ZodMiniType): readonly SettingsProblem[] {
  return error.issues.slice(0, MAX_PROBLEMS).map((issue) => ({
    path: issue.path.map(String).join('.'),
    received: received(issue),
    expected: expectation(issue, schema),
  }));
}
