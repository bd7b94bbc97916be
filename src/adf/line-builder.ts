/**
 * Collects the inline nodes of one block into lines: a hard break or a newline inside a text node starts the next line.
 * Keeps for each line what makes it look like a label (bold from its start) or like an instruction (italic throughout).
 */
import { charAt, charCodeAt, includes, lengthOf, slice, trim } from '../text/string-methods';

export interface Line {
  text: string;
  /** Columns of white space before it: they say how deep an entry of a list lies that was typed as text. */
  indent: number;
  boldEnd: number;
  italic: boolean;
  linked: boolean;
}

/** What the marks of a text node say, as far as it matters here. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly linked: boolean;
}

export const PLAIN: Look = { bold: false, italic: false, linked: false };
const BOLD: Look = { ...PLAIN, bold: true };

/** Higher codes of white space are those of fonts, and the one that Chinese and Japanese indent with. */
const LAST_SPACE = 0xa0;
const WIDE_SPACE = 0x3000;
/** Between two bold parts of a label. */
const JOINT = /^[\s/&|+,–-]*$/;
const LONGEST_JOINT = 3;
const COLON_AT_END = /[:：]\s*$/;
const COLON_AT_START = /^\s?[:：]/;
const LONGEST_LABEL = 70;

const LETTER = /\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const SENTENCE_START = /^\s?\p{Lu}/u;
/** "And" behind "the basket is full"; "SQL" behind "my" is the rest of a name. */
const CAPITALISED = /^\p{Lu}\p{Ll}{2}/u;
const ENDS_CLAUSE = '.!?;…';
const SENTENCE_END = /[.!?]\s$/;
/** After these nothing was lost. */
const OPENS_WORD = ' \n\t\u00A0([{)]}"\'“‘«/\\-–—:>→=+&#@$';

/** A line of words without any marks. */
export function plainLine(text: string): Line {
  const bare = isTrimmed(text);
  return {
    text: bare ? text : trim(text),
    indent: bare ? 0 : columnsOf(text, spacesBefore(text)),
    boldEnd: 0,
    italic: false,
    linked: false,
  };
}

export class LineBuilder {
  private text = '';
  private boldEnd = 0;
  private leading = true;
  /** Where bold words in the middle of the line start, while they are the last; 0 where they are not. */
  private boldFrom = 0;
  /** Those words stand behind a full stop, and start with a capital. */
  private afterSentence = false;
  /** What was added last: to look at the end of the line itself would copy all of it each time. */
  private previous = '';
  private italic = true;
  private linked = true;
  private words = false;
  private lines: Line[] = [];

  /** Whether anything has been added since the last `take`. */
  get isEmpty(): boolean {
    return this.text === '' && this.lines.length === 0;
  }

  add(text: string, look: Look): void {
    if (!includes(text, '\n')) {
      this.append(text, look);
      return;
    }
    const parts = text.split('\n');
    this.append(parts[0] ?? '', look);
    for (let index = 1; index < parts.length; index++) {
      this.breakLine();
      this.append(parts[index] ?? '', look);
    }
  }

  breakLine(): void {
    this.lines.push(this.line());
    this.reset();
  }

  /** The line, where there is only one so far, and a fresh start; null where there are several. */
  takeOnly(): Line | null {
    if (this.lines.length > 0) return null;
    const line = this.line();
    this.reset();
    return line;
  }

  /** The lines so far, and a fresh start. */
  take(): Line[] {
    const last = this.line();
    this.reset();
    const { lines } = this;
    lines.push(last);
    this.lines = [];
    return lines;
  }

  private append(text: string, look: Look): void {
    if (text === '') return;
    this.endBeforeLabel(text, look);
    this.text += text;
    this.previous = text;
    if (this.leading) {
      if (look.bold) this.boldEnd = lengthOf(this.text);
      // An emoji, a number or a space before the bold words does not make them less of a label.
      else if (this.boldEnd > 0 || lengthOf(text) > 6 || LETTER.test(text))
        this.leading = lengthOf(text) <= LONGEST_JOINT && JOINT.test(text);
    }
    if (this.italic || this.linked) this.noteLook(text, look);
  }

  /**
   * "… of the story. **Acceptance criteria:** the first": those who join lines keep what was bold, so bold words that open a
   * sentence start the next line. The colon may stand behind them in plain type, and the space before them may be lost.
   */
  private endBeforeLabel(text: string, { bold }: Look): void {
    if (bold && !this.leading && this.boldFrom === 0 && lengthOf(text) <= LONGEST_LABEL) {
      if (isJoined(this.previous, text)) {
        this.breakLine();
        return;
      }
      this.boldFrom = lengthOf(this.text);
      this.afterSentence = CAPITAL.test(text) && SENTENCE_END.test(slice(this.previous, -2));
    }
    const from = this.boldFrom;
    if (from === 0) return;
    if (bold ? COLON_AT_END.test(text) : COLON_AT_START.test(text) || this.opensSentence(text)) this.breakBefore(from);
    else if (!bold) this.boldFrom = 0;
  }

  /** Whether bold words stand between the end of a sentence and the start of the next. */
  private opensSentence(next: string): boolean {
    return this.afterSentence && SENTENCE_START.test(next);
  }

  private breakBefore(from: number): void {
    const label = slice(this.text, from);
    this.text = slice(this.text, 0, from);
    this.breakLine();
    this.text = label;
    this.boldEnd = lengthOf(label);
    if (label !== '') this.noteLook(label, BOLD);
  }

  /** A full stop or a space in plain type between italic words changes nothing. */
  private noteLook(text: string, look: Look): void {
    if (lengthOf(text) <= 6 && !LETTER.test(text)) return;
    if (trim(text) === '') return;
    this.words = true;
    if (!look.italic) this.italic = false;
    if (!look.linked) this.linked = false;
  }

  private line(): Line {
    const bare = isTrimmed(this.text);
    const text = bare ? this.text : trim(this.text);
    const cut = bare ? 0 : spacesBefore(this.text);
    return {
      text,
      indent: columnsOf(this.text, cut),
      boldEnd: Math.min(Math.max(0, this.boldEnd - cut), lengthOf(text)),
      italic: this.italic && this.words,
      linked: this.linked && this.words,
    };
  }

  private reset(): void {
    this.text = '';
    this.boldEnd = 0;
    this.boldFrom = 0;
    this.previous = '';
    this.leading = true;
    this.italic = true;
    this.linked = true;
    this.words = false;
  }
}

/** Wide characters are two columns wide. */
function columnsOf(text: string, spaces: number): number {
  return spaces > 0 && charCodeAt(text, 0) === WIDE_SPACE ? spaces * 2 : spaces;
}

function spacesBefore(text: string): number {
  const first = text === '' ? 0 : charCodeAt(text, 0);
  if (first > LAST_SPACE && first !== WIDE_SPACE) return 0;
  return lengthOf(text) - lengthOf(text.trimStart());
}

/** Whether bold words stand right behind others: "… of the story**Acceptance criteria**", where a line break was lost. */
function isJoined(before: string, bold: string): boolean {
  const last = before === '' ? ' ' : charAt(before, lengthOf(before) - 1);
  if (includes(OPENS_WORD, last) || !CAPITAL.test(bold) || !includes(trim(before), ' ')) return false;
  return includes(bold, ' ') || CAPITALISED.test(bold) || includes(ENDS_CLAUSE, last);
}

/** Whether both ends are visible ASCII characters, as nearly always: then there is nothing to cut off. */
function isTrimmed(text: string): boolean {
  return text !== '' && isVisibleAscii(charCodeAt(text, 0)) && isVisibleAscii(charCodeAt(text, lengthOf(text) - 1));
}

function isVisibleAscii(code: number): boolean {
  return code > 32 && code < 127;
}
