/** Makes documents from Atlassian's own JSON schema, and breaks them. Choices come from fast-check, so failures shrink. */
import schema from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';
import fc from 'fast-check';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema | readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
}

const { definitions, $ref } = schema as unknown as { definitions: Readonly<Record<string, Schema>>; $ref: string };
const MAX_DEPTH = 14;

/** Texts that mean something to the detector, among plain words. */
const TEXTS = [
  'Acceptance criteria',
  'AC:',
  'TBD',
  '- [ ] ',
  'h3. Done',
  '||a||b||',
  '{panel}',
  'Given a',
  'When b',
  'Then c',
  '<!--',
  '-->',
  '<b>',
  '…',
  '验收标准：',
  'The system shall log.',
];

type Pick = (below: number) => number;

function resolved(part: Schema): Schema {
  let current = part;
  while (current.$ref !== undefined) current = definitions[current.$ref.replace('#/definitions/', '')]!;
  if (current.allOf === undefined) return current;
  return current.allOf.map(resolved).reduce((merged, one) => ({
    ...merged,
    ...one,
    properties: { ...merged.properties, ...one.properties },
    required: [...(merged.required ?? []), ...(one.required ?? [])],
  }));
}

function generate(part: Schema, pick: Pick, depth: number, texts: readonly string[]): unknown {
  const current = resolved(part);
  if (current.anyOf !== undefined) return generate(choice(current.anyOf, pick, depth), pick, depth, texts);
  if (current.enum !== undefined) return current.enum[pick(current.enum.length)];
  if (current.type === 'object') return generateObject(current, pick, depth, texts);
  if (current.type === 'array') return generateArray(current, pick, depth, texts);
  if (current.type === 'string') return texts[pick(texts.length)];
  if (current.type === 'number' || current.type === 'integer') return (current.minimum ?? 0) + pick(3);
  return current.type === 'boolean' ? pick(2) === 1 : null;
}

/** Deep down only what holds no further nodes, so that every document ends. */
function choice(options: readonly Schema[], pick: Pick, depth: number): Schema {
  const leaves = options.filter((option) => resolved(option).properties?.content === undefined);
  const among = depth > MAX_DEPTH && leaves.length > 0 ? leaves : options;
  return among[pick(among.length)]!;
}

function generateObject(current: Schema, pick: Pick, depth: number, texts: readonly string[]): unknown {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(current.properties ?? {})) {
    // Some kinds only hold each other; this far down they hold nothing.
    if (name === 'content' && depth > 3 * MAX_DEPTH) continue;
    const required = current.required?.includes(name) ?? false;
    if (required || name === 'content' || pick(3) === 0) result[name] = generate(value, pick, depth + 1, texts);
  }
  return result;
}

function generateArray(current: Schema, pick: Pick, depth: number, texts: readonly string[]): unknown {
  const { items } = current;
  if (items === undefined) return [];
  const least = current.minItems ?? 0;
  const count = least + (depth > MAX_DEPTH ? 0 : pick(4));
  const kinds = Array.isArray(items) ? (items as readonly Schema[]) : [items as Schema];
  return Array.from({ length: Math.min(count, current.maxItems ?? 9) }, (_, index) =>
    generate(kinds[Math.min(index, kinds.length - 1)]!, pick, depth + 1, texts),
  );
}

function picker(choices: readonly number[]): Pick {
  let at = 0;
  return (below) => (below <= 0 ? 0 : choices[at++ % choices.length]! % below);
}

const choices = fc.array(fc.nat({ max: 9_973 }), { minLength: 30, maxLength: 300 });

/** Documents that keep to the schema; `words` become their texts. */
export const schemaDocument = (words: readonly string[] = TEXTS): fc.Arbitrary<unknown> =>
  choices.map((list) => generate({ $ref }, picker(list), 0, words));

const JUNK: readonly unknown[] = [
  null,
  0,
  'x',
  [],
  {},
  { type: 'doc' },
  { content: {} },
  { type: 'text', text: 5 },
  [[[]]],
  { type: 'unknownThing', content: [{ text: 'w' }] },
  true,
];

/** Documents with parts replaced, dropped or renamed: what a bad import or a newer editor leaves. */
export const brokenDocument: fc.Arbitrary<unknown> = fc.tuple(schemaDocument(), choices).map(([document, list]) => {
  const pick = picker(list);
  const mutate = (value: unknown): unknown => {
    if (pick(12) === 0) return JUNK[pick(JUNK.length)];
    if (Array.isArray(value)) return value.filter(() => pick(15) !== 0).map(mutate);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [pick(25) === 0 ? `${key}x` : key, mutate(one)]),
    );
  };
  return mutate(document);
});
