/** Says what a line that looks like a label (heading, bold line, "Something:") announces. Knows words only, not documents. */
import {
  codeAt,
  endsWith,
  includes,
  indexOf,
  lastIndexOf,
  lengthOf,
  slice,
  startsWith,
  toLowerCase,
  trim,
} from '../text/string-methods';
import { LineStarts } from '../text/line-starts';
import { WordSet } from '../text/word-set';
import { isAboutCriteria, ITEM_WORDS } from './author-prompt';
import { beginningWith, firstAsciiWord, fold, foldedSet, foldedWords, foldWords } from './fold';
import {
  DONE_STEMS,
  KNOWING_STEMS,
  LEAD_IN_WORDS,
  MET_WORDS,
  SAMPLE_WORDS,
  UNSPACED_SAMPLES,
  WRITING_WORDS,
} from './label-signs';
import {
  ACCEPTANCE_STEMS,
  ASIDE_PHRASES,
  ASIDE_WORDS,
  BUG_LABELS,
  CRITERIA_LABELS,
  CRITERION_STEMS,
  DONE_LABELS,
  GENERAL_WORDS,
  GROUP_LABELS,
  READY_LABELS,
  SCENARIO_LABELS,
  TOPIC_WORDS,
} from './label-words';

/**
 * - `criteria` acceptance criteria, `done` a definition of done
 * - `ready` a definition of ready, `bug` a part of a bug report
 * - `group` a heading that groups criteria ("Edge cases"), `scenarios` one that announces scenarios
 * - `aside` a section that is never criteria ("Notes"), `topic` another part of a story ("Design")
 */
export type LabelClass = 'criteria' | 'done' | 'ready' | 'bug' | 'group' | 'scenarios' | 'aside' | 'topic' | 'unknown';

/** Longer labels are sentences. */
const MAX_LABEL_WORDS = 14;
const MAX_STEM_WORDS = 8;
const MAX_QUESTION_WORDS = 9;
const MAX_NAMED_WORDS = 5;
/** "Condiciones de aceptación": a word for each, and one that joins them. */
const MOST_NAME_WORDS = 3;

const LABELS = new Map<string, LabelClass>();
const enter = (labels: readonly string[], labelClass: LabelClass): void => {
  for (const label of labels) LABELS.set(foldWords(label), labelClass);
};
enter(GROUP_LABELS, 'group');
enter(SCENARIO_LABELS, 'scenarios');
enter(BUG_LABELS, 'bug');
enter(READY_LABELS, 'ready');
enter(Object.values(DONE_LABELS).flat(), 'done');
enter(Object.values(CRITERIA_LABELS).flat(), 'criteria');

/** For languages without spaces between words: labels that may stand anywhere in a short line. */
const UNSPACED_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const UNSPACED = [...LABELS]
  .filter(([label]) => UNSPACED_SCRIPT.test(label))
  .map(([label, labelClass]) => [label.replaceAll(' ', ''), labelClass] as const);

const GENERALS = foldedSet(GENERAL_WORDS);
const ASIDES = foldedSet(ASIDE_WORDS);
const TOPICS = foldedSet(TOPIC_WORDS);
const SAMPLES = foldedSet(SAMPLE_WORDS);
const UNSPACED_SAMPLE = UNSPACED_SAMPLES.map((words) => foldWords(words).replaceAll(' ', ''));
const WRITING = foldedSet(WRITING_WORDS);
const MET = foldedSet(MET_WORDS);
const ABBREVIATIONS = ['ac', 'acs', 'ca', 'ak', 'ka', 'dod'];
/** Names that are words or syllables of other languages where they are not in capitals. */
const IN_CAPITALS = foldedSet(['CA', 'AK', 'KA', 'КП']);
const KNOWING = beginningWith(KNOWING_STEMS);
const BEING_DONE = beginningWith(DONE_STEMS);
const ACCEPTING = beginningWith(ACCEPTANCE_STEMS);
const CRITERION = beginningWith(CRITERION_STEMS);
const LEAD_INS = foldedSet(LEAD_IN_WORDS);
const NAMES = new WordSet([...LABELS].filter(([, c]) => c === 'criteria' || c === 'done').map(([name]) => name));
const NAME_STARTS = new LineStarts(
  [...ACCEPTANCE_STEMS, ...CRITERION_STEMS, ...ABBREVIATIONS.map((name) => `${name} `)].map(fold),
);
const LAST_WORDS = new WordSet([...NAMES].map(lastWord));

const FIRST_WORDS = new WordSet([...LABELS.keys()].map((label) => label.slice(0, `${label} `.indexOf(' '))));

const PLAIN_WORD = /^[a-z]+$/i;

/** Lines in plain ASCII that hold none of these and start no known label need no closer look. */
const ACCEPTANCE = new RegExp(ACCEPTANCE_STEMS.filter((stem) => /^[a-z]+$/.test(stem)).join('|'), 'i');
const NOT_ASCII = /[^\0-\x7F]/;

/** First letters of the acceptance stems: a quick way to rule most words out. */
const STEM_STARTS = new WordSet(ACCEPTANCE_STEMS.map((stem) => stem.slice(0, 3)));

const LAST_ASCII = 127;
const ENDED = new WordSet(['done', 'complete', 'completed', 'finished', 'closed', 'accepted', 'resolved']);

const ABBREVIATION = /^\p{Lu}{2,3}s?$/u;
const OPENS_ABBREVIATED = /^\s*\p{Lu}{2,3}(?!\p{L})/u;
/** Longer lines are no name of an aside. */
const LONGEST_ASIDE = 24;

const BRACKETS = /[([（【][^()[\]（）【】]*[)\]）】]/g;
const HAS_BRACKET = /[([（【]/;
const EMOJI_CODE = /^:[\w+\\-]+:/;
const NUMBERING = /^(?:(?:\d{1,3}|[ivx]{1,4}|[a-d]) )+(?=\S)/;
const JOINTS = / ?[/&|–—:+,] ?| (?:and|or|und|oder|et|en|[yeiи]) /i;

/** Labels seen before: the items of a space share their headings. Emptied when full, so that it cannot grow. */
const SEEN = new Map<string, LabelClass>();
const MAX_SEEN = 1_000;

/** Whether a section of criteria goes on below such a heading. */
export function isGroup(labelClass: LabelClass): boolean {
  return labelClass === 'group' || labelClass === 'scenarios';
}

/** @param text a label as written, without the words that follow it on the same line. */
export function classifyLabel(text: string): LabelClass {
  const known = SEEN.get(text);
  if (known !== undefined) return known;
  const found = classify(text);
  if (SEEN.size >= MAX_SEEN) SEEN.clear();
  SEEN.set(text, found);
  return found;
}

function classify(text: string): LabelClass {
  const plain = startsWith(text, ':') ? text.replace(EMOJI_CODE, '') : text;
  const bare = HAS_BRACKET.test(plain) ? plain.replace(BRACKETS, ' ') : plain;
  const label = bare === plain || foldWords(bare) !== '' ? bare : plain;
  const whole = foldWords(label);
  // "Ca [rol]" opens a story in Romanian.
  if (bare !== plain && IN_CAPITALS.has(whole) && label !== label.toUpperCase()) return 'unknown';
  const words = withoutNumber(whole);
  const found =
    LABELS.get(whole) ??
    LABELS.get(words) ??
    classifyUnspaced(words) ??
    classifyParts(label) ??
    classifyWords(words.split(' '));
  return bare === plain || found === 'criteria' ? found : (classifyInBrackets(plain) ?? found);
}

/** "What we'll do (\"Definition of Done\")": what stands in brackets may be the better known name. */
function classifyInBrackets(label: string): LabelClass | undefined {
  const inside = label.match(BRACKETS)?.map((part) => LABELS.get(foldWords(part)));
  return inside?.find((found) => found === 'criteria' || found === 'done');
}

function withoutNumber(words: string): string {
  const space = indexOf(words, ' ');
  return space > 0 && space < 5 ? words.replace(NUMBERING, '') : words;
}

/** A quick test whether a colon after this word may end a criteria label in the middle of a text. */
export function mayEndLabel(word: string): boolean {
  const last = PLAIN_WORD.test(word) ? toLowerCase(word) : lastWord(foldWords(word));
  return LAST_WORDS.has(last) || STEM_STARTS.has(slice(last, 0, 3));
}

/** A quick test whether a line may start with a word for acceptance or criteria, or with an abbreviation. */
export function mayStartWithName(line: string): boolean {
  // Names are folded, the line is not.
  return NAME_STARTS.mayStart(line) || codeAt(line, 0) > LAST_ASCII || codeAt(line, 1) > LAST_ASCII;
}

/** Whether a line is a well-known name for criteria and nothing else. */
export function isCriteriaName(text: string): boolean {
  if (!NOT_ASCII.test(text) && !FIRST_WORDS.has(firstAsciiWord(text))) return false;
  const words = foldedWords(text);
  return NAMES.has(words.join(' ')) || (words.length <= MOST_NAME_WORDS && joinsStems(words));
}

/** A criteria label at the end of a text without spaces between words, or null. */
export function unspacedLabelAtEnd(text: string): string | null {
  const joined = foldWords(text).replaceAll(' ', '');
  return (
    UNSPACED.find(
      ([label, labelClass]) => labelClass === 'criteria' && lengthOf(label) > 2 && endsWith(joined, label),
    )?.[0] ?? null
  );
}

/** Whether the line's first words are a name for criteria; "Describe the acceptance criteria" starts with something else. */
export function startsWithCriteriaName(text: string): boolean {
  const words = foldedWords(text);
  const first = words[0] ?? '';
  return (
    ACCEPTING.test(first) ||
    CRITERION.test(first) ||
    [1, 2, 3].some((count) => NAMES.has(words.slice(0, count).join(' ')))
  );
}

/** What a line without colon or emphasis announces: only a name that no ordinary sentence consists of. */
export function classifyPlainName(text: string): LabelClass {
  if (!NOT_ASCII.test(text) && !FIRST_WORDS.has(firstAsciiWord(text)) && !ACCEPTANCE.test(text)) return 'unknown';
  const words = foldedWords(text);
  const first = words[0] ?? '';
  // One short word is a name only where it is an abbreviation in capitals ("AC").
  const isShort = words.length < 2 && lengthOf(first) < 12 && !UNSPACED_SCRIPT.test(first);
  if (isShort && !ABBREVIATION.test(text)) return 'unknown';
  const found = FIRST_WORDS.has(first) ? LABELS.get(words.join(' ')) : undefined;
  if (found !== undefined) return found;
  return joinsStems(words) && !words.some((word) => MET.has(word)) && !asksToWrite(words) ? 'criteria' : 'unknown';
}

/** A single word that names criteria or a definition of done: "Acceptance", "DoD". Only where nothing but its colon follows. */
export function classifySingleName(word: string): LabelClass {
  return LABELS.get(foldWords(word)) ?? 'unknown';
}

/** Whether a line breaks off at a word that goes on: it leads to what follows, and is no label. */
export function isLeadIn(text: string): boolean {
  return LEAD_INS.has(lastWord(foldWords(text)));
}

/** Whether a label is nothing but a word for examples: "Example", "Beispiel 1". What an example is called may be a scenario's title. */
export function isSampleName(text: string): boolean {
  const words = foldedWords(text);
  return SAMPLES.has(words[0] ?? '') && words.slice(1).every((word) => /^\d+$/.test(word));
}

/** Whether a line is nothing but the name of a section that is never criteria: "Notes", "Open questions", "Anmerkungen". */
export function isAsideName(text: string): boolean {
  if (lengthOf(text) > LONGEST_ASIDE || !/^\p{Lu}\p{L}*(?: \p{L}+)?$/u.test(text)) return false;
  const words = foldedWords(text);
  return ASIDES.has(words[0] ?? '') || ASIDES.has(words[1] ?? '');
}

function classifyUnspaced(words: string): LabelClass | undefined {
  if (lengthOf(words) > 30 || !UNSPACED_SCRIPT.test(words)) return undefined;
  const joined = words.replaceAll(' ', '');
  // Two signs are part of many other words.
  const found = UNSPACED.filter(([label]) => (lengthOf(label) < 3 ? joined === label : includes(joined, label))).map(
    ([, labelClass]) => labelClass,
  );
  if (found.length > 0 && UNSPACED_SAMPLE.some((sample) => includes(joined, sample))) return 'aside';
  if (found.length > 0) return found.find((labelClass) => labelClass === 'criteria') ?? found[0];
  return ASIDE_PHRASES.some((phrase) => includes(joined, phrase)) ? 'aside' : undefined;
}

/** "Desired outcome / Acceptance criteria": the part that names criteria decides. */
function classifyParts(label: string): LabelClass | undefined {
  if (!JOINTS.test(label)) return undefined;
  const parts = label.split(JOINTS);
  // "AC / DC converter": beside an abbreviation of something else, "AC" is no name for criteria.
  const isOther = parts.some((part) => OPENS_ABBREVIATED.test(part) && !LABELS.has(foldWords(part)));
  const classes = parts
    .filter((part) => !(isOther && ABBREVIATION.test(trim(part))))
    .map((part) => LABELS.get(withoutNumber(foldWords(part))));
  return (
    classes.find((found) => found === 'criteria') ?? classes.find((found) => found === 'done' || found === 'ready')
  );
}

function classifyWords(words: readonly string[]): LabelClass {
  if (words.length > MAX_LABEL_WORDS) return 'unknown';
  if (words.length <= MAX_STEM_WORDS && joinsStems(words)) {
    if (words.some((word) => SAMPLES.has(word))) return 'aside';
    if (isAboutCriteria(words)) return 'unknown';
    return words.some((word) => GENERALS.has(word)) ? 'done' : 'criteria';
  }
  if (words.length >= 3 && words.length <= MAX_QUESTION_WORDS && asksWhenDone(words)) return 'criteria';
  if (words.length <= MAX_STEM_WORDS && leadsToEnd(words)) return 'criteria';
  const longest = FIRST_WORDS.has(words[0] ?? '') ? Math.min(words.length - 1, 8) : 0;
  for (let count = longest; count >= 2; count--) {
    const found = LABELS.get(words.slice(0, count).join(' '));
    // "Exit criteria met" is a list of stages.
    if (found === 'criteria' && words[0] === 'exit' && words.at(-1) === 'met') return 'ready';
    if (found !== undefined && !isGroup(found)) return found;
  }
  if (words.length > MAX_NAMED_WORDS) return 'unknown';
  if (words.some((word) => ASIDES.has(word))) return 'aside';
  return words.some((word) => TOPICS.has(word)) ? 'topic' : 'unknown';
}

/** "How will we know that it is done": the word for knowing comes first. */
function asksWhenDone(words: readonly string[]): boolean {
  const knowing = words.findIndex((word) => KNOWING.test(word));
  return knowing >= 0 && words.slice(knowing + 1).some((word) => BEING_DONE.test(word));
}

/** "Meter: define the acceptance criteria": a verb of writing right before them. */
function asksToWrite(words: readonly string[]): boolean {
  const at = words.findIndex((word) => ACCEPTING.test(word));
  return WRITING.has(words[at - 1] ?? '') || (words[at - 1] === 'the' && WRITING.has(words[at - 2] ?? ''));
}

/** "This issue is done when", "Ticket can be closed if". */
function leadsToEnd(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (last !== 'when' && last !== 'if' && last !== 'once') return false;
  return ENDED.has(words.at(-2) ?? '') && words.some((word) => ITEM_WORDS.has(word));
}

/** Whether a word for acceptance and a word for criterion stand close together, or in one compound word. */
function joinsStems(words: readonly string[]): boolean {
  if (!words.some((word) => STEM_STARTS.has(slice(word, 0, 3)))) return false;
  // Acceptance first: its stems are rarer in ordinary words.
  const acceptance = words.findIndex((word) => ACCEPTING.test(word));
  if (acceptance < 0) return false;
  const criterion = words.findIndex((word) => CRITERION.test(word));
  if (criterion >= 0) return Math.abs(criterion - acceptance) <= 3;
  return words.some(
    (word) => lengthOf(word) >= 12 && ACCEPTING.test(word) && CRITERION_STEMS.some((stem) => indexOf(word, stem) > 3),
  );
}

function lastWord(label: string): string {
  return slice(label, lastIndexOf(label, ' ') + 1);
}
