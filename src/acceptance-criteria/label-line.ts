/** Finds the label in a block, if it has one: a heading, a line in bold, "Label:", "Label: text", or a bare well-known name. */
import type { AdfBlock } from '../adf';
import { isDigit } from '../text/character-codes';
import {
  charAt,
  charCodeAt,
  codeAt,
  includes,
  indexOf,
  lengthOf,
  slice,
  startsWith,
  trim,
} from '../text/string-methods';
import {
  classifyLabel,
  classifyPlainName,
  isAsideName,
  classifySingleName,
  isCriteriaName,
  isGroup,
  isLeadIn,
  type LabelClass,
  mayEndLabel,
  mayStartWithName,
  startsWithCriteriaName,
  unspacedLabelAtEnd,
} from './label';
import type { Label } from './section';

/** Labels are short; a colon further on belongs to a sentence. */
const LONGEST_LABEL = 70;
const LONGEST_PLAIN_NAME = 45;
const MAX_BOLD_WORDS = 16;
const MEANING = /[\p{L}\p{N}]/u;
const EMPHASIS = '*_';
const SENTENCE_ENDS = '.!?。';
const LONGEST_BEFORE_COLON = 50;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
const HYPHEN = 45;
const LONGEST_SET_OFF = 40;
const OF_TESTS = /\btest/i;
const ALL_MET = /^(?:(?:all|are|is|were|was|not|yet) ){0,3}(?:met|satisfied|fulfilled|passed)\b/i;
const POINT = 46;
const WIDE_COLON = /：/;
const STAR = 42;
const UNDERSCORE = 95;
const SLASH = 47;
const SPACE = 32;

/** @param kind what the block is taken for: a cell's line is read as a paragraph, whatever is inside the cell */
export function labelOf(block: AdfBlock, kind: AdfBlock['kind'] = block.kind): Label | null {
  const { text, level } = block;
  if (kind === 'heading') return headingLabel(text, level);
  if (kind === 'title') return label(text, '', 'bold', 0);
  if (kind === 'task' || kind === 'decision' || kind === 'code' || text === '') return null;
  const style = kind === 'item' ? 'item' : 'plain';
  const bold = boldLabel(block, style);
  if (bold !== null) return bold;
  const italic = block.italic ? italicLabel(text, style, level) : null;
  if (italic !== null) return italic;
  const first = codeAt(text, 0);
  const emphasised = first === STAR || first === UNDERSCORE ? emphasisedLabel(text, style, level) : null;
  return emphasised ?? plainLabel(text, style, level);
}

function label(text: string, rest: string, style: Label['style'], level: number): Label {
  return { labelClass: classifyLabel(text), text, rest: trim(rest), style, level };
}

/** A heading's own words decide; only where they say nothing may the part before a colon ("Criteria: as agreed"). */
function headingLabel(text: string, level: number): Label {
  const whole = label(text, '', 'heading', level);
  const colon = colonIn(text, LONGEST_LABEL);
  if (colon <= 0 || whole.labelClass === 'criteria') {
    return whole.labelClass === 'criteria' && colon > 0 && MEANING.test(slice(text, colon + 1))
      ? beforeColon(text, colon, level, whole)
      : whole;
  }
  const before = label(slice(text, 0, colon), slice(text, colon + 1), 'heading', level);
  return before.labelClass === 'criteria' || before.labelClass === 'done' ? before : whole;
}

function beforeColon(text: string, colon: number, level: number, whole: Label): Label {
  const before = label(slice(text, 0, colon), slice(text, colon + 1), 'heading', level);
  return before.labelClass === 'criteria' ? before : whole;
}

function boldLabel(block: AdfBlock, style: 'item' | 'plain'): Label | null {
  const { text, boldEnd, level } = block;
  if (boldEnd < 2) return null;
  const after = slice(text, boldEnd);
  if (!MEANING.test(after)) {
    if (lengthOf(text) > 200 || text.split(' ').length > MAX_BOLD_WORDS) return null;
    const colon = colonIn(text, LONGEST_LABEL);
    if (colon > 0 && MEANING.test(slice(text, colon + 1))) {
      const before = label(slice(text, 0, colon), slice(text, colon + 1), style === 'item' ? 'item' : 'bold', level);
      if (before.labelClass === 'criteria' || before.labelClass === 'done') return before;
    }
    return label(text, '', style === 'item' ? 'item' : 'bold', level);
  }
  if (boldEnd > LONGEST_LABEL) return null;
  const found = label(slice(text, 0, boldEnd), after.replace(/^[\s:：–—-]+/, ''), style, level);
  return found.labelClass === 'unknown' ? null : found;
}

/** A line in italics is a label only where it starts with a name for criteria; most others are remarks or instructions. */
function italicLabel(text: string, style: 'item' | 'plain', level: number): Label | null {
  if (lengthOf(text) > LONGEST_LABEL || endsSentence(text) || !startsWithCriteriaName(text)) return null;
  const found = label(text, '', style === 'item' ? 'item' : 'bold', level);
  return found.labelClass === 'criteria' || found.labelClass === 'done' ? found : null;
}

/** `*Acceptance criteria:*` and `_AC_`, typed as text. */
function emphasisedLabel(text: string, style: 'item' | 'plain', level: number): Label | null {
  let start = 0;
  while (start < lengthOf(text) && includes(EMPHASIS, charAt(text, start))) start++;
  const close = indexOf(text, charAt(text, 0), start);
  if (close < 0 || close - start > LONGEST_LABEL || close === start) return null;
  const rest = slice(text, close).replace(/^[*_\s:：]+/, '');
  const found = label(slice(text, start, close), rest, style === 'item' ? 'item' : 'bold', level);
  return found.labelClass === 'unknown' && rest !== '' ? null : found;
}

function plainLabel(text: string, style: 'item' | 'plain', level: number): Label | null {
  const colon = colonIn(text, LONGEST_LABEL);
  if (colon > 0) {
    const rest = slice(text, colon + 1);
    const found = label(slice(text, 0, colon), rest, style, level);
    if (isGoneOn(found)) return null;
    return found.labelClass === 'unknown' && MEANING.test(rest) ? null : found;
  }
  const set = mayStartWithName(text) ? setOffLabel(text, style, level) : null;
  if (set !== null) return set;
  if (lengthOf(text) > LONGEST_PLAIN_NAME || endsSentence(text)) return null;
  const labelClass = classifyPlainName(text);
  if (labelClass === 'unknown' && style === 'plain' && isAsideName(text)) {
    return { labelClass: 'aside', text, rest: '', style, level };
  }
  if (labelClass === 'unknown' || isGroup(labelClass)) return null;
  const isBugOrReady = labelClass === 'bug' || labelClass === 'ready';
  return style === 'item' && isBugOrReady ? null : { labelClass, text, rest: '', style, level };
}

/** `Acceptance criterion 2 - the list is sorted`, `Acceptance criteria. The list is sorted.`, `Acceptance criteria.` */
function setOffLabel(text: string, style: 'item' | 'plain', level: number): Label | null {
  const at = stopOrDashIn(text);
  const isStop = codeAt(text, at) === POINT;
  if (codeAt(text, at + 1) !== SPACE && !(isStop && style === 'plain' && at === lengthOf(text) - 1)) return null;
  if (!isStop && codeAt(text, at - 1) !== SPACE) return null;
  const name = slice(text, 0, isStop ? at : at - 1);
  // "Criteria - filter panel is broken", "Acceptance tests. They fail on main.": prose, where one word or tests are named.
  if (!includes(name, ' ') || OF_TESTS.test(name) || !isCriteriaName(withoutNumberAtEnd(name))) return null;
  const found = label(name, slice(text, at + 1), style, level);
  if (ALL_MET.test(found.rest)) return null;
  return opensCriteria(found.labelClass) ? found : null;
}

/** `Acceptance criterion 2` is one of several. */
function withoutNumberAtEnd(name: string): string {
  return name.replace(/ #?\d{1,2}$/, '');
}

/** Where the first stop or dash stands; the end of the text where none stands early. */
function stopOrDashIn(text: string): number {
  const end = Math.min(lengthOf(text), LONGEST_SET_OFF);
  for (let at = 2; at < end; at++) {
    const code = charCodeAt(text, at);
    if (code === POINT || code === HYPHEN || code === EN_DASH || code === EM_DASH) return at;
  }
  return lengthOf(text);
}

function endsSentence(text: string): boolean {
  return text !== '' && includes(SENTENCE_ENDS, charAt(text, lengthOf(text) - 1));
}

/** "Tests exist which:" is a lead-in to what follows, whatever words are in it. */
function isGoneOn({ labelClass, rest, text }: Label): boolean {
  return (labelClass === 'aside' || labelClass === 'topic') && rest === '' && isLeadIn(text);
}

/** Position of the first colon that is not part of an address or a time. */
function colonIn(text: string, limit: number): number {
  const wide = wideColonIn(text);
  const end = wide >= 0 && wide < limit ? wide : -1;
  let at = indexOf(text, ':', startsWith(text, ':') ? indexOf(text, ':', 1) + 1 : 0);
  while (at >= 0 && at < limit && (end < 0 || at < end)) {
    const next = codeAt(text, at + 1);
    if (next !== SLASH && !isDigit(next)) return at;
    at = indexOf(text, ':', at + 1);
  }
  return end;
}

/** Asked of a pattern first: it knows at once that a text of one byte a character holds none. */
function wideColonIn(text: string): number {
  return WIDE_COLON.test(text) ? indexOf(text, '：') : -1;
}

const SENTENCE_LABELS = [
  /\b(?:exit|acceptance|completion) criteria(?: (?:for|of|to) [^.:]{1,40})?(?: (?:is|are|should be|will be)(?: that| to|:)|:)/i,
  /\b(?:meets?|satisf(?:y|ies)|fulfil(?:ls?)?) (?:all )?(?:of )?the following criteria\b[^.:]{0,20}:/i,
  /\bdefinition of done\b[^.:]{1,30}\b(?:is|are|includes)\b/i,
  /(?:^|[.!?] {1,6})(?:This (?:is|issue is|story is|ticket is|task is) |We(?:'re|’re| are) |It(?:'s|’s| is) )?(?:considered )?[Dd]one (?:when|once)\b/,
  /\b(?:issue|ticket|story|task) is (?:considered )?(?:complete|completed|finished) (?:when|once)\b/i,
];

/** The words by which one of the sentences above shows itself: one look at a line instead of five. */
const SENTENCE_SIGN = /criteria|efinition of done|[de] (?:when|once)/;

/** A label that is part of a sentence, as in "The exit criteria are: …", or that stands in the middle of a paragraph. */
export function labelInSentence(text: string): Label | null {
  if (SENTENCE_SIGN.test(text)) {
    for (const sentence of SENTENCE_LABELS) {
      const match = sentence.exec(text);
      if (match === null) continue;
      const rest = slice(text, match.index + lengthOf(match[0]));
      return {
        labelClass: 'criteria',
        text: match[0].replace(/^[.!?\s]+/, ''),
        rest: trim(rest),
        style: 'plain',
        level: 0,
      };
    }
  }
  return labelBeforeLaterColon(text);
}

/** One word is a label only at the start of a sentence: "… no text. Acceptance: the first". */
const SINGLE_NAME = /[.!?;)] {1,3}(?!Done$)(\p{Lu}\p{L}+)$/u;

function lastWordBefore(text: string, colon: number): string {
  let end = colon;
  while (end > 0 && charCodeAt(text, end - 1) === SPACE) end--;
  const first = Math.max(0, colon - LONGEST_BEFORE_COLON);
  let start = end;
  while (start > first && charCodeAt(text, start - 1) !== SPACE) start--;
  return slice(text, start, end);
}

function opensCriteria(labelClass: LabelClass): boolean {
  return labelClass === 'criteria' || labelClass === 'done';
}

function laterLabel(labelClass: LabelClass, text: string, rest: string): Label {
  return { labelClass, text, rest: trim(rest), style: 'plain', level: 0 };
}

/** "… some story. Acceptance criteria: first, second": at most a few colons are looked at. */
function labelBeforeLaterColon(text: string): Label | null {
  let colon = indexOf(text, ':');
  const wide = wideColonIn(text);
  const name = wide > 0 ? unspacedLabelAtEnd(slice(text, Math.max(0, wide - 12), wide)) : null;
  if (name !== null) {
    return { labelClass: 'criteria', text: name, rest: trim(slice(text, wide + 1)), style: 'plain', level: 0 };
  }
  for (let tries = 0; colon > 0 && tries < 8; tries++, colon = indexOf(text, ':', colon + 1)) {
    // Most colons are those of addresses and of words that end no label.
    if (codeAt(text, colon + 1) === SLASH || !mayEndLabel(lastWordBefore(text, colon))) continue;
    const before = slice(text, Math.max(0, colon - LONGEST_BEFORE_COLON), colon).trimEnd();
    const single = SINGLE_NAME.exec(before)?.[1] ?? '';
    const singleClass = classifySingleName(single);
    if (opensCriteria(singleClass)) return laterLabel(singleClass, single, slice(text, colon + 1));
    const words = before.split(/[\s.]+/);
    for (let count = 1; count <= 4 && count <= words.length; count++) {
      const name = words.slice(-count).join(' ');
      if (!/^\p{Lu}/u.test(name)) continue;
      const labelClass = classifyPlainName(name);
      if (opensCriteria(labelClass)) return laterLabel(labelClass, name, slice(text, colon + 1));
    }
  }
  return null;
}
