/** Recognises an entry that only says where the criteria are to be found, and commands that are no text at all. */

/** "See …", "Refer to …" in some languages, at the start of an entry. */
const POINTS =
  /^(?:please )?(?:see|refers? to|reference|consult|ver|véase|vea|consultar|voir|cf|siehe|zie|vedi|patrz|zobacz|см|смотри|смотрите|див|se|viz|bkz)[.:]?\s/iu;
/** A file, a page or another item. */
const TARGET =
  /[\w-]\.(?:md|docx?|xlsx?|pptx?|pdf|html?|txt|feature|adoc|rst)\b|https?:\/\/|\b(?:wiki|confluence|figma|jira|link|template|attached|attachment|sharepoint|notion|miro)\b|(?:^|\s)#\d+|\b[A-Z][A-Z0-9]{1,9}-\d+\b/u;
const ONE_PATH = /^[\w./-]+\.(?:md|docx?|xlsx?|pdf|html?|feature)$/u;
/** A longer sentence says something of its own. */
const LONGEST_POINTER = 160;

/** "See docs/criteria.md", "Ver SPEC-12", or nothing but the path of a file. */
export function isPointer(text: string): boolean {
  if (text.length > LONGEST_POINTER) return false;
  return ONE_PATH.test(text) || (POINTS.test(text) && TARGET.test(text));
}

/**
 * GitLab's quick actions (`/label ~story`), which its importers leave at the end of a description.
 * https://docs.gitlab.com/user/project/quick_actions/
 */
const COMMAND =
  /^\/(?:assign|cc|confidential|due|epic|estimate|health_status|iteration|labels?|milestone|parent|relate|severity|spend|status|title|type|unassign|unlabel|weight)\b/;

export function isCommand(text: string): boolean {
  return text.startsWith('/') && COMMAND.test(text);
}
