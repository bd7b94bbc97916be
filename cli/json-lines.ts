import type { z } from 'zod';

/** One line of input: either what the schema made of it, or what is wrong with it. */
export type JsonLine<T> =
  | { readonly ok: true; readonly line: number; readonly value: T }
  | { readonly ok: false; readonly line: number; readonly id: string | null; readonly problem: string };

/**
 * Reads JSON Lines: UTF-8 text, one JSON object per line, empty lines skipped, a byte-order mark allowed.
 * A bad line becomes a problem that names what was received and what the schema expected; the rest is read on.
 * `schema` turns one parsed line into a value; line numbers start at 1.
 */
export async function* readJsonLines<T>(
  input: AsyncIterable<string>,
  schema: z.ZodType<T>,
): AsyncGenerator<JsonLine<T>> {
  let line = 0;
  for await (const text of splitLines(input)) {
    line += 1;
    const content = line === 1 ? text.replace(/^\uFEFF/u, '') : text;
    if (content.trim() === '') continue;
    yield parseLine(content, line, schema);
  }
}

async function* splitLines(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + chunk).split(/\r?\n/u);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function parseLine<T>(content: string, line: number, schema: z.ZodType<T>): JsonLine<T> {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return { ok: false, line, id: null, problem: `expected one JSON object, received ${excerpt(content)}` };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, line, value: parsed.data };
  const problem = parsed.error.issues
    .map((issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`)
    .join('; ');
  return { ok: false, line, id: idOf(json), problem };
}

function idOf(json: unknown): string | null {
  const id: unknown = json !== null && typeof json === 'object' && 'id' in json ? json.id : null;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

const excerpt = (content: string): string => JSON.stringify(content.length > 60 ? `${content.slice(0, 60)}…` : content);
