/**
 * Takes out `<!-- … -->`, which issue templates from GitLab and GitHub leave in the text and which may span paragraphs. A comment
 * that never ends is not a comment: its blocks stay.
 */
import type { AdfBlock } from './document';

const OPEN = '<!--';
const CLOSE = '-->';

/** @returns the blocks without comments; a paragraph that held nothing else is gone, a list entry stays as an empty one. */
export function dropComments(blocks: readonly AdfBlock[]): AdfBlock[] {
  const kept: AdfBlock[] = [];
  let openedAt = -1;
  let keptBefore = 0;
  blocks.forEach((block, index) => {
    if (block.kind === 'code') {
      if (openedAt < 0) kept.push(block);
      return;
    }
    const { text, open } = withoutComments(block.text, openedAt >= 0);
    if (open && openedAt < 0) {
      openedAt = index;
      keptBefore = kept.length;
    } else if (!open) openedAt = -1;
    if (text === block.text) kept.push(block);
    else if (text !== '' || block.kind === 'item' || block.kind === 'task') kept.push({ ...block, text });
  });
  if (openedAt < 0) return kept;
  return [...kept.slice(0, keptBefore), ...blocks.slice(openedAt)];
}

function withoutComments(text: string, startsOpen: boolean): { text: string; open: boolean } {
  let open = startsOpen;
  let rest = '';
  let at = 0;
  while (at < text.length) {
    const mark = text.indexOf(open ? CLOSE : OPEN, at);
    if (!open) rest += text.slice(at, mark < 0 ? text.length : mark);
    if (mark < 0) break;
    at = mark + (open ? CLOSE.length : OPEN.length);
    open = !open;
  }
  // Most blocks hold no comment at all; they keep their own text.
  return { text: !startsOpen && !open && rest === text ? text : rest.trim(), open };
}
