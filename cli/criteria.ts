import { z } from 'zod';
import { judgeCriteria } from '../src/acceptance-criteria';
import { readAdf } from '../src/adf';
import { parseFileArgument } from './arguments';
import type { Console } from './console';
import { EXIT } from './console';
import { readJsonLines } from './json-lines';

const idSchema = z.union([z.string(), z.number()], 'expected a string or a number');

const itemSchema = z
  .object({
    id: idSchema,
    adf: z.unknown().optional(),
    body: z.string().nullish(),
    format: z.enum(['markdown', 'wiki', 'plain']).optional(),
  })
  .refine((item) => 'adf' in item || 'body' in item, {
    error: 'expected `adf` (an Atlassian document) or `body` (text)',
  });

/**
 * `whose-call criteria [FILE]`: one JSON line `{id, verdict, count, evidence}` for each item of JSON Lines input
 * `{id, adf | body, format}`. A bad line is named on standard error, and the rest goes on.
 */
export async function criteria(argv: readonly string[], console: Console): Promise<number> {
  const file = parseFileArgument(argv, 'criteria');
  let bad = 0;
  for await (const line of readJsonLines(console.readInput(file), itemSchema)) {
    if (!line.ok) {
      bad += 1;
      console.err(`line ${String(line.line)}: ${line.problem}\n`);
      continue;
    }
    const { id, adf, body } = line.value;
    const judgement = judgeCriteria({ description: readAdf(adf ?? textDocument(body ?? '')), fields: [] });
    console.out(`${JSON.stringify({ id, ...judgement })}\n`);
  }
  return bad === 0 ? EXIT.ok : EXIT.findings;
}

/**
 * Text as Jira holds it when nobody formatted it: paragraphs with line breaks. What is left of Markdown or wiki markup
 * in it is recognised by the reader, as it is on a site whose items were imported.
 */
function textDocument(body: string): unknown {
  const paragraphs = body.split(/\r?\n[ \t]*\r?\n/u).filter((paragraph) => paragraph.trim() !== '');
  return {
    version: 1,
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: linesOf(text) })),
  };
}

function linesOf(paragraph: string): unknown[] {
  return paragraph.split(/\r?\n/u).flatMap((text, index) => {
    const node = text === '' ? [] : [{ type: 'text', text }];
    return index === 0 ? node : [{ type: 'hardBreak' }, ...node];
  });
}
