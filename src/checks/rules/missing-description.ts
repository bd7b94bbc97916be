import type { AdfBlock, AdfDocument } from '../../adf';
import { CHECK_OPTIONS } from '../check-options';
import { defineCheck, READINESS_STEPS } from '../define-check';

/** Headings alone are a template's frame, pictures and links point elsewhere: neither describes by itself. */
const DESCRIBING: ReadonlySet<AdfBlock['kind']> = new Set(['paragraph', 'item', 'task', 'decision', 'code', 'title']);

/** Scripts in which one character carries about as much as half a word. */
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const DENSE_WEIGHT = 2.5;

/** Letters and digits, where a character of a dense script counts for several. */
function lengthOf(text: string): number {
  let length = 0;
  for (const character of text) {
    if (DENSE_SCRIPT.test(character)) length += DENSE_WEIGHT;
    else if (/[\p{L}\p{N}]/u.test(character)) length += 1;
  }
  return Math.floor(length);
}

const ADDRESS = /\bhttps?:\/\/\S+/gi;
const isLink = (block: AdfBlock): boolean =>
  block.kind === 'link' ||
  block.linked ||
  (/^https?:/i.test(block.text) && block.text.replace(ADDRESS, '').trim() === '');

function describedLength({ blocks }: AdfDocument): number {
  return blocks
    .filter((block) => DESCRIBING.has(block.kind) && !isLink(block))
    .reduce((sum, block) => sum + lengthOf(block.text.replace(ADDRESS, '')), 0);
}

export default defineCheck({
  id: 'missing-description',
  titleMet: 'Described',
  titleUnmet: 'No description',
  why: 'A summary names the work; only a description lets people who were not in the room understand, split and estimate it.',
  howToPass:
    'Say in a few sentences what is wanted, for whom and why. A link or a picture may add to that, not replace it.',
  category: 'readiness',
  right: 'story-breakdown',
  severity: {
    story: 'blocker',
    task: 'blocker',
    bug: 'blocker',
    epic: 'blocker',
    portfolio: 'blocker',
    // A spike asks what nobody can describe yet; whoever wants it described switches this on.
    spike: 'off',
    // A sub-task's context is its parent.
    subtask: 'off',
  },
  steps: READINESS_STEPS,
  needs: ['description'],
  options: CHECK_OPTIONS['missing-description'],
  messages: {
    empty: 'The description is empty.',
    'only-headings': 'The description has headings, but nothing under them.',
    'only-link': 'The description is only a link.',
    'too-short': 'The description has {length} letters; fewer than {minLength} say too little.',
    'only-media': 'The description is a picture or a file, which this check cannot read.',
    unreadable: 'Jira did not give the description: it is not on this work type, or you may not see it.',
  },
  judge: ({ description }, { minLength }) => {
    const place = { fieldId: 'description' };
    if (description === undefined) return { outcome: 'cannotTell', message: 'unreadable', place };
    const blocks = (description?.blocks ?? []).filter(({ kind, text }) => kind === 'media' || text.trim() !== '');
    if (description === null || blocks.every(({ kind }) => kind === 'rule')) {
      return { outcome: 'fail', message: 'empty', place };
    }
    const length = describedLength(description);
    if (length >= minLength) return { outcome: 'pass' };
    if (blocks.some(({ kind }) => kind === 'media')) return { outcome: 'cannotTell', message: 'only-media', place };
    if (length > 0) return { outcome: 'fail', message: 'too-short', data: { length, minLength }, place };
    return { outcome: 'fail', message: blocks.some(isLink) ? 'only-link' : 'only-headings', place };
  },
});
