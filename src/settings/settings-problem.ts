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

function optionsOf(schema: unknown): readonly unknown[] {
  const isUnion = schema instanceof z.ZodMiniUnion || schema instanceof z.ZodMiniDiscriminatedUnion;
  return isUnion ? schema.def.options : [];
}

/** The keys that the schema knows at a path, so that a misspelt one can be answered with the right ones. */
function knownKeys(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodMiniObject) {
    return step === undefined ? Object.keys(schema.shape) : knownKeys(schema.shape[step as string], rest);
  }
  if (schema instanceof z.ZodMiniNullable || schema instanceof z.ZodMiniOptional)
    return knownKeys(schema.def.innerType, path);
  if (schema instanceof z.ZodMiniArray) return step === undefined ? [] : knownKeys(schema.def.element, rest);
  // What any of a union's shapes knows is known.
  const keys = optionsOf(schema).flatMap((option) => knownKeys(option, path));
  if (keys.length > 0) return [...new Set(keys)];
  if (schema instanceof z.ZodMiniRecord) {
    if (step !== undefined) return knownKeys(schema.def.valueType, rest);
    return schema.def.keyType instanceof z.ZodMiniEnum ? schema.def.keyType.options.map(String) : [];
  }
  return [];
}

/** The values that tell the shapes of a discriminated union apart, such as `person` and `projectRole`. */
function discriminators(schema: unknown, path: readonly PropertyKey[]): readonly unknown[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodMiniObject) return discriminators(schema.shape[step as string], rest);
  if (schema instanceof z.ZodMiniArray) return discriminators(schema.def.element, rest);
  if (step === undefined) return [];
  const shapes = optionsOf(schema).filter((option) => option instanceof z.ZodMiniObject);
  return shapes.flatMap(({ shape }) => {
    const value: unknown = shape[step as string];
    return value instanceof z.ZodMiniLiteral ? [...value.def.values] : [];
  });
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
    case 'invalid_union':
      return issue.errors.length === 0
        ? oneOf(discriminators(schema, issue.path))
        : issue.errors.flatMap(([first]) => (first === undefined ? [] : [expectation(first, schema)])).join(', or ');
    default:
      return issue.message;
  }
}

/** Of a union's shapes, the one that the value came closest to says more than "none of them". */
function closest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const inside = issue.errors.flatMap(([first]) => (first === undefined || first.path.length === 0 ? [] : [first]));
  const [best] = inside.sort((one, other) => other.path.length - one.path.length);
  return best === undefined ? issue : closest({ ...best, path: [...issue.path, ...best.path] });
}

const received = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => brief(key)).join(', ');
  if (issue.code === 'invalid_key') return brief(String(issue.path.at(-1)));
  // The path of a union that is told apart by a key ends with that key; the input is the whole object.
  const key = issue.path.at(-1);
  if (issue.code === 'invalid_union' && issue.errors.length === 0 && key !== undefined) {
    return brief((issue.input as Readonly<Record<PropertyKey, unknown>> | null)?.[key]);
  }
  return brief(issue.input);
};

/**
 * The problems behind a failed parse; at most twenty.
 *
 * @param error the error of a `safeParse` with `reportInput: true`
 * @param schema the schema that refused the value
 */
export function settingsProblems(error: z.core.$ZodError, schema: z.ZodMiniType): readonly SettingsProblem[] {
  return error.issues
    .slice(0, MAX_PROBLEMS)
    .map(closest)
    .map((issue) => ({
      path: issue.path.map(String).join('.'),
      received: received(issue),
      expected: expectation(issue, schema),
    }));
}
