/** Recognises an entry that only says where the criteria are to be found, and commands that are no text at all. */
import { includes, lengthOf, startsWith } from '../text/string-methods';

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

/** "The acceptance criteria are defined in the linked epic", in some languages. */
const ELSEWHERE = new RegExp(
  [
    /^(?:the |die |les |los |os |i |de )?/,
    /(?:(?:acceptance|exit) criteria|(?:akzeptanz|abnahme)kriterien|critères d['’]acceptation|criterios de aceptación|critérios de (?:aceite|aceitação)|criteri di accettazione|acceptatiecriteria|kryteria akceptacji|критерии приемки) /,
    /(?:stehen|finden sich|se trouvent|staan|znajdują się|(?:(?:are|is|can be|will be|have been|sind|sont|están|estão|sono|zijn|są) )?(?:defined|described|documented|listed|specified|detailed|outlined|captured|tracked|found|given|definiert|beschrieben|dokumentiert|définis|décrits|listés|definidos|descritos|listados|definiti|descritti|gedefinieerd|beschreven|zdefiniowane|opisane|описаны|указаны|определены)) /,
    /(?:in|on|at|im|unter|dans|sur|en|em|no|na|nel|nella|w|в)\s\p{L}+(?: [^\s.]+){0,4}\.?$/u,
  ]
    .map(({ source }) => source)
    .join(''),
  'iu',
);

/** "See docs/criteria.md", "Ver SPEC-12", or nothing but the path of a file. */
export function isPointer(text: string): boolean {
  if (lengthOf(text) > LONGEST_POINTER) return false;
  if (ONE_PATH.test(text) || ELSEWHERE.test(text)) return true;
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
