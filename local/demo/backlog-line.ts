/** One line of a backlog file, read and checked by hand so that a mistake is answered in the words of its author. */
import { adfDoc, blocksFromLines, blocksFromMarkdown, localIdsFor, type AdfNode } from './markdown-adf';

export interface BacklogItem {
  readonly id: string;
  readonly title: string;
  /** An ADF document or null. */
  readonly description: unknown;
  readonly type: string | null;
  readonly status: string | null;
  readonly labels: readonly string[];
}

/** What is wrong with a line: what was expected, and what was there instead. */
export class BacklogLineError extends Error {}

/**
 * In: one line of a backlog file (JSON), and the key that the item will have. Out: the item; fields that are not known are
 * ignored. Throws BacklogLineError with a message for the file's author.
 */
export function readBacklogLine(line: string, key: string): BacklogItem {
  const record = parseRecord(line);
  const id = readId(record['id']);
  const text = plainStart(record);
  const title = readText(record, 'title')?.replace(/\s+/gu, ' ').trim() ?? '';
  return {
    id,
    // A title that only repeats the id (or none at all) tells nobody anything: the first words of the text go with it.
    title: shortened(title === '' || title === id ? (text === '' ? id : `${id}: ${text}`) : title, SUMMARY_LIMIT),
    description: readDescription(record, key),
    type: readText(record, 'type')?.trim() || null,
    status: readText(record, 'status')?.trim() || null,
    labels: readLabels(record['labels']),
  };
}

/** Jira's own limit for a summary. */
const SUMMARY_LIMIT = 255;
const FORMATS = ['markdown', 'wiki', 'plain'] as const;

function parseRecord(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BacklogLineError(`expected one JSON object on the line, received ${shown(line)} (${reason})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected('a JSON object', value);
  return value as Readonly<Record<string, unknown>>;
}

function readId(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw unexpected('"id" to be a text that is not empty, or a number', value);
}

function readText(record: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = record[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw unexpected(`"${name}" to be a text`, value);
  return value;
}

function readLabels(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every((label) => typeof label === 'string')) {
    throw unexpected('"labels" to be a list of texts', value);
  }
  return value.map(asLabel).filter((label) => label !== '');
}

/** In: any text. Out: the same as a Jira label, which holds no white space. */
export function asLabel(text: string): string {
  return text.trim().replace(/\s+/gu, '-').slice(0, 255);
}

function readDescription(record: Readonly<Record<string, unknown>>, key: string): unknown {
  const { adf, body } = record;
  if (adf !== undefined && adf !== null) {
    // Taken as it is, valid or not: a file may hold just what some other site returned.
    if (typeof adf === 'object' && (adf as { type?: unknown }).type === 'doc') return adf;
    throw unexpected('"adf" to be a document: {"type": "doc", "version": 1, "content": […]}', adf);
  }
  if (adf === undefined && body === undefined) {
    throw new BacklogLineError(`expected "adf" or "body", received only ${Object.keys(record).join(', ')}`);
  }
  const blocks = blocksOf(readText(record, 'body') ?? '', readFormat(record), key);
  return blocks.length === 0 ? null : adfDoc(blocks);
}

function readFormat(record: Readonly<Record<string, unknown>>): (typeof FORMATS)[number] {
  const value = record['format'];
  if (value === undefined || value === null) return 'markdown';
  const found = FORMATS.find((format) => format === value);
  if (found === undefined) throw unexpected(`"format" to be one of ${FORMATS.join(', ')}`, value);
  return found;
}

/**
 * Wiki markup and plain text become paragraphs with hard breaks, their marks left standing. That is how old texts look in
 * Jira Cloud after a move, and the app's own reader of documents (src/adf) knows wiki leftovers such as "h3. Acceptance Criteria".
 */
function blocksOf(body: string, format: (typeof FORMATS)[number], key: string): readonly AdfNode[] {
  return format === 'markdown' ? blocksFromMarkdown(body, localIdsFor(key)) : blocksFromLines(body);
}

/** The first line with words in it, without marks, for a summary. */
function plainStart({ body, adf }: Readonly<Record<string, unknown>>): string {
  const text = typeof body === 'string' ? body : firstText(adf, 20);
  const line = text.split('\n').find((one) => /\p{L}/u.test(one)) ?? '';
  return shortened(line.replace(/^(?:h\d\.|[\s#*>+-])+/u, '').trim(), 80);
}

/** The first text in a document that may be shaped in any way; no deeper than real documents go. */
function firstText(node: unknown, depth: number): string {
  if (typeof node !== 'object' || node === null || depth === 0) return '';
  const { text, content } = node as { readonly text?: unknown; readonly content?: unknown };
  if (typeof text === 'string' && text.trim() !== '') return text;
  for (const child of Array.isArray(content) ? content : []) {
    const found = firstText(child, depth - 1);
    if (found !== '') return found;
  }
  return '';
}

function shortened(text: string, limit: number): string {
  const characters = Array.from(text);
  return characters.length <= limit
    ? text
    : `${characters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

function unexpected(what: string, received: unknown): BacklogLineError {
  return new BacklogLineError(`expected ${what}, received ${shown(received)}`);
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  return shortened(text, 60);
}
