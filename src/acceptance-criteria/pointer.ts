import { includes, lengthOf, startsWith } from '../text/string-methods';
/** Recognises an entry that only says where the criteria are to be found, and commands that are no text at all. */

/** "See …", "Refer to …" in some languages, at the start of an entry. */
const POINTS =
  /^(?:please )?(?:see|refers? to|reference|consult|ver|véase|vea|consultar|voir|cf|siehe|zie|vedi|patrz|zobacz|см|смотри|смотрите|див|viz|bkz)[.:]?\s/iu;
/** A file, an address or another item; a common noun only as the last word. */
const TARGET =
  /[\w-]\.(?:md|docx?|xlsx?|pptx?|pdf|html?|txt|feature|adoc|rst)\b|https?:\/\/|(?:^|\s)#\d+|\b[A-Z][A-Z0-9]{1,9}-\d+\b|\b(?:wiki|confluence|figma|link|template|attached|attachment|sharepoint|notion|miro)\W*$/u;
/** With more words, or another clause, an entry says something of its own. */
const MOST_WORDS = 9;
const ONE_PATH = /^[\w./-]+\.(?:md|docx?|xlsx?|pdf|html?|feature)$/u;
const LONGEST_POINTER = 200;

/** "See docs/criteria.md", "Ver SPEC-12", or nothing but the path of a file. */
export function isPointer(text: string): boolean {
  if (lengthOf(text) > LONGEST_POINTER) return false;
  if (ONE_PATH.test(text)) return true;
  return POINTS.test(text) && TARGET.test(text) && !includes(text, ';') && text.split(/\s+/).length <= MOST_WORDS;
}

/**
 * GitLab's quick actions (`/label ~story`), which its importers leave at the end of a description.
 * https://docs.gitlab.com/user/project/quick_actions/
 */
const COMMAND =
  /^\/(?:assign|cc|confidential|due|epic|estimate|health_status|iteration|labels?|milestone|parent|relate|severity|spend|status|title|type|unassign|unlabel|weight)\b/;

export function isCommand(text: string): boolean {
  return startsWith(text, '/') && COMMAND.test(text);
}
