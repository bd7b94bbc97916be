/** Markup that does not stand at the start of a line: HTML remnants, wiki macros, and text whose line breaks were lost. */

const LINE_ENDING_TAG = /<(?:br\s?\/?|\/(?:p|div|li|tr|h[1-6]|summary|ul|ol|table))>/gi;
const ITEM_TAG = /<li(?:\s[^<>]{0,200})?>/gi;
const HEADING_TAG = /<h([1-6])(?:\s[^<>]{0,200})?>/gi;
const OTHER_TAG =
  /<\/?(?:[abipsu]|blockquote|body|code|details|div|em|font|hr|img|ol|pre|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|ul)(?:\s[^<>]{0,300})?\/?>/gi;
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
  const broken = text
    .replace(LINE_ENDING_TAG, '\n')
    .replace(ITEM_TAG, '\n* ')
    .replace(HEADING_TAG, '\nh$1. ')
    .replace(OTHER_TAG, '');
  if (broken === text) return null;
  return broken
    .replace(ENTITY, (entity) => ENTITIES[entity] ?? entity)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const MACRO = /\{(?:panel|code|noformat|quote|color|expand|info|note|tip|warning|anchor)(?::([^{}]{0,200}))?\}/gi;
const TITLE = /(?:^|\|)title=([^|]*)/i;

/** Without `{panel}`, `{code:java}`, `{color:red}` and their like; a panel's title stays. */
export function withoutMacros(text: string): string {
  return text
    .replace(MACRO, (macro: string, parameters: string | undefined) => {
      const title = TITLE.exec(parameters ?? '')?.[1] ?? '';
      // `{expand:Details}` has its title without a name.
      return title === '' && macro.toLowerCase().startsWith('{expand') ? (parameters ?? '') : title;
    })
    .trim();
}

const HEADING_INSIDE = /\s(?=h[1-6]\.\s)/;
const MARKER_INSIDE = /\s(?=[#*]{1,3}\s)/;

/**
 * Some importers join all lines of a wiki text into one: `h2. Story As a… h2. Acceptance criteria # First # Second`.
 * @returns its lines, or null where no heading mark is inside.
 */
export function splitFlattened(text: string): string[] | null {
  // The first test is the quick one: it looks for a letter, not for every space.
  if (text.length < 40 || !/h[1-6]\.\s/.test(text) || !/(?:^|\s)h[1-6]\.\s/.test(text)) return null;
  const lines = text.split(HEADING_INSIDE).flatMap((section) => section.split(MARKER_INSIDE));
  return lines.length > 1 ? lines.map((line) => line.trim()) : null;
}
