/**
 * The notation in which the demo's descriptions are written: Markdown, plus the things that Jira's editor has and
 * Markdown lacks. A block starts with `:::name` on its own line and ends with `:::`:
 *   :::panel info | note | tip | warning | error | success
 *   :::expand Title of the expand
 *   :::wiki      lines kept as they are, as wiki markup looks after a move from an old site
 * Panels and expands may not hold another block. Code fences are written with `~~~`. A new line is a new line (a hard
 * break), as in Jira's editor, not a space.
 */
import {
  adfDoc,
  blocksFromLines,
  blocksFromMarkdown,
  localIdsFor,
  type AdfDoc,
  type AdfNode,
  type LocalIds,
} from './markdown-adf';

/**
 * In: authored text, and the key of the item it belongs to (for stable task ids).
 * Out: a document; null for empty text, as Jira has it. Throws an Error that names the key on an unknown or open block.
 */
export function documentFromAuthored(text: string, key: string): AdfDoc | null {
  if (text.trim() === '') return null;
  const ids = localIdsFor(key);
  const content = splitBlocks(text, key).flatMap((block) => nodesOf(block, ids, key));
  return adfDoc(content);
}

interface AuthoredBlock {
  readonly name: string | null;
  readonly argument: string;
  readonly lines: string[];
}

function splitBlocks(text: string, key: string): readonly AuthoredBlock[] {
  const blocks: AuthoredBlock[] = [{ name: null, argument: '', lines: [] }];
  for (const line of text.split('\n')) {
    const open = blocks.at(-1);
    const start = /^:::([a-z]+)(?: (\S.*))?$/u.exec(line);
    if (start) {
      if (open?.name != null) throw new Error(`${key}: "${line}" opens a block inside a block`);
      blocks.push({ name: start[1] ?? '', argument: start[2] ?? '', lines: [] });
    } else if (line === ':::') {
      blocks.push({ name: null, argument: '', lines: [] });
    } else {
      open?.lines.push(line);
    }
  }
  if (blocks.at(-1)?.name != null) throw new Error(`${key}: a block is not closed with ":::"`);
  return blocks;
}

function nodesOf(block: AuthoredBlock, ids: LocalIds, key: string): readonly AdfNode[] {
  const body = block.lines.join('\n');
  switch (block.name) {
    case null:
      return blocksFromMarkdown(withHardBreaks(body), ids);
    case 'panel':
      return [
        { type: 'panel', attrs: { panelType: block.argument }, content: blocksFromMarkdown(withHardBreaks(body), ids) },
      ];
    case 'expand':
      return [
        { type: 'expand', attrs: { title: block.argument }, content: blocksFromMarkdown(withHardBreaks(body), ids) },
      ];
    case 'wiki':
      return blocksFromLines(body);
    default:
      throw new Error(`${key}: unknown block ":::${block.name}" (panel, expand, wiki are known)`);
  }
}

/** What a line of a heading, list, table, quote or code fence begins with: such a line ends by itself. */
const BLOCK_LINE = /^(?:\s*(?:[-*+]|\d+[.)])(?:\s|$)|\s*$|[#>|]|~~~)/u;

/** Two spaces at a line's end are Markdown's hard break: set where a line of text follows a line of text. */
function withHardBreaks(markdown: string): string {
  let inCode = false;
  const lines = markdown.split('\n');
  return lines
    .map((line, index) => {
      if (line.startsWith('~~~')) inCode = !inCode;
      const breaks = !inCode && !BLOCK_LINE.test(line) && !BLOCK_LINE.test(lines[index + 1] ?? '');
      return breaks ? `${line}  ` : line;
    })
    .join('\n');
}
