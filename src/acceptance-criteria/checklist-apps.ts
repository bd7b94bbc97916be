/**
 * Reads what checklist apps store with an item: Smart Checklist (one text with `#` headings and `-`, `+`, `~`, `x` entries),
 * HeroCoders (an object with lists of entries or their text) and Okapya (a list of objects). Their data is not ours and changes
 * without notice, so everything is taken from the shape that is there; what is not understood is left out.
 */
import { type AdfBlock, type AdfDocument, readAdf } from '../adf';
import type { ChecklistApp } from './criteria-input';

/** Where an entry's words may stand, in the order of preference. */
const TEXT_KEYS = ['name', 'text', 'summary', 'title', 'label', 'value', 'content', 'description'];
const LIST_KEYS = [
  'checklists',
  'checklist',
  'lists',
  'sections',
  'allItems',
  'items',
  'checklistItems',
  'children',
  'lines',
];
const HEADING_FLAGS = ['isHeader', 'header', 'isHeading', 'separator'];
const MAX_ENTRIES = 5_000;
const MAX_DEPTH = 8;
const HEADING_TYPES = new Set(['header', 'heading', 'separator', 'section', 'group']);
/** `--- Acceptance criteria` and an entry that is bold as a whole head what follows. */
const HEADING_LINE = /^(?:-{2,}\s*(?=[^\s-])|\*\*(?=[^*]+\*\*:?$))/;
/** One character in front of each entry: to do, done, in progress, skipped or blocked. */
const SMART_ENTRY = /^(?:[-+~x]|\[[^\]]{0,3}\])\s+/;

export function readChecklist(app: ChecklistApp, value: unknown): AdfDocument {
  if (app === 'smart-checklist' && typeof value === 'string') return { blocks: smartBlocks(value) };
  if (typeof value === 'string') {
    const parsed = parsedJson(value);
    return parsed === undefined ? readAdf(value) : { blocks: listBlocks(parsed) };
  }
  return { blocks: listBlocks(value) };
}

function smartBlocks(text: string): AdfBlock[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MAX_ENTRIES)
    .map((line, index) => {
      if (line.startsWith('#')) return block('heading', line.replace(/^#+\s*/, ''), index);
      if (line.startsWith('--')) return named(line, index);
      if (line.startsWith('>')) return { ...block('paragraph', line.slice(1).trim(), index), continues: true };
      return named(line.replace(SMART_ENTRY, ''), index);
    });
}

function parsedJson(text: string): unknown {
  const first = text.trimStart().charAt(0);
  if (first !== '[' && first !== '{') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A text that only starts like JSON is a text.
    return undefined;
  }
}

function listBlocks(value: unknown): AdfBlock[] {
  const blocks: AdfBlock[] = [];
  const add = (part: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || blocks.length >= MAX_ENTRIES) return;
    if (typeof part === 'string') addText(part, blocks);
    else if (Array.isArray(part)) for (const one of part as unknown[]) add(one, depth + 1);
    else if (typeof part === 'object' && part !== null) addObject(part as Record<string, unknown>, depth);
  };
  const addObject = (part: Record<string, unknown>, depth: number): void => {
    const key = LIST_KEYS.find((name) => isList(part[name]));
    const text = TEXT_KEYS.map((name) => part[name]).find((words) => typeof words === 'string' && words.trim() !== '');
    if (typeof text === 'string' && key !== 'lines') {
      blocks.push(
        key !== undefined || isHeader(part)
          ? block('heading', text.replace(/^[\s-]+/, ''), blocks.length)
          : named(text.trim(), blocks.length),
      );
    }
    const inside = key === undefined ? undefined : part[key];
    if (typeof inside === 'object' && inside !== null) add(Object.values(inside), depth + 1);
    else add(inside, depth + 1);
  };
  add(value, 0);
  return blocks;
}

function addText(text: string, blocks: AdfBlock[]): void {
  // The reader takes dashes in front for a list's.
  const lines = text.replace(/^-{2,}[ \t]*(?=[^\s-])/gm, '# ');
  for (const { kind, text: words } of readAdf(lines).blocks) {
    if (kind === 'heading') blocks.push(block('heading', words, blocks.length));
    else if (words !== '') blocks.push(named(words, blocks.length));
  }
}

/** An array, a text, or an object with a list or entry under each key. */
function isList(value: unknown): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}

function isHeader(part: Record<string, unknown>): boolean {
  if (HEADING_FLAGS.some((flag) => part[flag] === true || part[flag] === 'true')) return true;
  return typeof part['type'] === 'string' && HEADING_TYPES.has(part['type'].toLowerCase());
}

/** An entry, or a heading where it is written like one. */
function named(text: string, index: number): AdfBlock {
  if (!HEADING_LINE.test(text)) return block('task', text, index);
  return block('heading', text.replace(HEADING_LINE, '').replace(/\*\*:?$/, ''), index);
}

function block(kind: AdfBlock['kind'], text: string, index: number): AdfBlock {
  return {
    kind,
    text,
    level: 1,
    boldEnd: 0,
    italic: false,
    linked: false,
    continues: false,
    cell: null,
    place: { parent: null, index },
  };
}
