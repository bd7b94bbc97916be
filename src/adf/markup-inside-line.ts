/** Markup that does not stand at the start of a line: HTML remnants, wiki macros, and text whose line breaks were lost. */
import { lengthOf, startsWith, toLowerCase, trim } from '../text/string-methods';

/** A tag of HTML, with or without attributes. */
const TAG =
  /<(\/?)([abipsu]|blockquote|body|br|code|details|div|em|font|h[1-6]|hr|img|li|ol|pre|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|ul)(?:\s[^<>]{0,300})?\/?>/gi;
/** The end of these is the end of a line. */
const ENDS_LINE = /^(?:p|div|li|tr|h[1-6]|summary|ul|ol|table)$/;
/** One look rules out comparisons, arrows and comments. */
const TAG_SIGN = /<\/?[a-z]/i;
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|#39);/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/**
 * The lines that a browser would show, or null where no HTML tag is in the text. Angle brackets around other words stay:
 * `<role>` is a prompt of a template.
 */
export function splitHtml(text: string): string[] | null {
  if (!TAG_SIGN.test(text)) return null;
  const broken = text.replace(TAG, (_tag, slash: string, name: string) => shownFor(toLowerCase(name), slash !== ''));
  if (broken === text) return null;
  return broken
    .replace(ENTITY, (entity) => ENTITIES[entity] ?? entity)
    .split('\n')
    .map((line) => trim(line))
    .filter((line) => line !== '');
}

/** What stands in place of a tag: its line break, a list's bullet, a heading's mark, or nothing. */
function shownFor(name: string, closes: boolean): string {
  if (name === 'br') return '\n';
  if (closes) return ENDS_LINE.test(name) ? '\n' : '';
  if (name === 'li') return '\n* ';
  return /^h[1-6]$/.test(name) ? `\n${name}. ` : '';
}

const MACRO = /\{(?:panel|code|noformat|quote|color|expand|info|note|tip|warning|anchor)(?::([^{}]{0,200}))?\}/gi;
const TITLE = /(?:^|\|)title=([^|]*)/i;

/** Without `{panel}`, `{code:java}`, `{color:red}` and their like; a panel's title stays. */
export function withoutMacros(text: string): string {
  return trim(
    text.replace(MACRO, (macro: string, parameters: string | undefined) => {
      const title = TITLE.exec(parameters ?? '')?.[1] ?? '';
      // `{expand:Details}` has its title without a name.
      return title === '' && startsWith(toLowerCase(macro), '{expand') ? (parameters ?? '') : title;
    }),
  );
}

const HEADING_INSIDE = /\s(?=h[1-6]\.\s)/;
const MARKER_INSIDE = /\s(?=[#*]{1,3}\s)/;

/**
 * Some importers join all lines of a wiki text into one: `h2. Story As a… h2. Acceptance criteria # First # Second`.
 * @returns its lines, or null where no heading mark is inside.
 */
export function splitFlattened(text: string): string[] | null {
  // The first test is the quick one: it looks for a letter, not for every space.
  if (lengthOf(text) < 40 || !/h[1-6]\.\s/.test(text) || !/(?:^|\s)h[1-6]\.\s/.test(text)) return null;
  const lines = text.split(HEADING_INSIDE).flatMap((section) => section.split(MARKER_INSIDE));
  return lines.length > 1 ? lines.map((line) => trim(line)) : null;
}
