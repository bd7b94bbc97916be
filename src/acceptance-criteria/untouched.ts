/** Tells an item whose template nobody has begun to fill in from its own story sentence. */
import type { AdfBlock } from '../adf';
import { lengthOf, trim } from '../text/string-methods';
import { standingOf } from './placeholder';

/**
 * How a story starts, perhaps after a label ("User story: As a …"), in the languages of the form "As a …, I want …, so that …".
 * Cohn, "User Stories Applied", 2004.
 */
const STORY = /^(?:[\p{L} ]{4,20}: ?)?[*_>"“\s]{0,4}(?:en tant qu|(?:as|als|como|come|jako|как|як|som)(?!\p{L}))/iu;
/** Its first two letters: most lines are done with here. */
const MAY_BE_STORY = /^(?:[^:]{4,20}: ?)?[*_>"“\s]{0,4}(?:as|al|en|co|ja|ка|як|so)/i;
/** "As a user" may be all that somebody wanted to say; what is in brackets, blank or `xxx` was said by nobody. */
const BLANK = /[[<{«‹…]|_{3}|\bx{2,3}\b|\.{3}/i;
const SHORTEST_STORY = 8;

/**
 * Whether the story sentence holds nothing but the template's prompts: "As a [role], I want [goal]". Then nobody has begun, and
 * what stands between prompts elsewhere is the template's too.
 */
export function isStoryUnfilled(blocks: readonly AdfBlock[]): boolean {
  return blocks.some(
    ({ kind, text, italic }) =>
      kind !== 'code' &&
      lengthOf(text) >= SHORTEST_STORY &&
      MAY_BE_STORY.test(text) &&
      STORY.test(text) &&
      BLANK.test(text) &&
      // Who writes between the brackets, "As a [shop owner]", has filled them in.
      standingOf(trim(text.replace(/[^\p{L}\p{N}.…_]+/gu, ' ')), italic) === 'placeholder',
  );
}
