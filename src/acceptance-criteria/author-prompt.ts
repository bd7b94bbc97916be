/**
 * Sentences that a template addresses to the author of an item: lead-ins that nobody has finished, remarks on what criteria are
 * like, requests in the polite form. They are no criteria wherever they stand.
 */
import { charAt, charCodeAt, includes, lastIndexOf, lengthOf, slice, startsWith } from '../text/string-methods';
import { WordSet } from '../text/word-set';
import { fold, foldedSet, foldedWords } from './fold';
import {
  ACTING_VERBS,
  DESCRIBING_VERBS,
  EXAMPLE_OPENINGS,
  FORM_REMARKS,
  FORM_TOPICS,
  FORM_WORDS,
  HERE_WORDS,
  LOOSE_FORM_TOPICS,
  INSTRUCTION_PHRASES,
  INSTRUCTION_TOPICS,
  INSTRUCTION_VERBS,
  POLITE_REQUESTS,
  WRITING_REQUESTS,
} from './placeholder-words';

export const VERBS = foldedSet([...INSTRUCTION_VERBS, ...WRITING_REQUESTS]);
const REQUESTS = foldedSet(POLITE_REQUESTS);
const DESCRIBING = foldedSet([...WRITING_REQUESTS, ...DESCRIBING_VERBS]);
const ACTING = foldedSet(ACTING_VERBS);
const TOPICS = foldedSet(INSTRUCTION_TOPICS);
const WRITING = foldedSet(WRITING_REQUESTS);
/** Names of the item itself: an entry in italics that speaks of "the story" speaks of the form, not of the product. */
export const ITEM_WORDS = foldedSet([
  'story',
  'ticket',
  'issue',
  'task',
  'historia',
  'história',
  'histoire',
  'storia',
  'historyjki',
  'задачи',
]);
const MAX_INSTRUCTION_WORDS = 25;
const SHORTEST_EXPLANATION = 60;
const SENTENCE_END = /[.!?](?:\s|$)/;
const SPEAKS_OF_CRITERIA =
  /acceptance criteria|akzeptanzkriterien|critères d|criterios de|critérios de|criteri di|acceptatiecriteria|kryteria akcept|критери/i;

/** Words that a lead-in breaks off at: "This issue can be closed if", "Fertig ist es, wenn …". */
const BREAKS_OFF = new WordSet(
  `if when once wenn falls sobald quand lorsque cuando quando wanneer als gdy kiedy jeśli jeżeli если когда якщо коли
  hvis jos když jestliže`.split(/\s+/),
);
const LONGEST_LEAD_IN = 100;
const DONE_ONCE = /\b(?:done|closed|complete|completed|finished|accepted|ready|resolved) once$/;
export const FORM_SET = foldedSet([...FORM_TOPICS, ...LOOSE_FORM_TOPICS, ...FORM_REMARKS, ...FORM_WORDS]);
/** One of these must be among them: "The task is marked complete" may be about a product that holds tasks. */
const FORM_NAMES = foldedSet(FORM_TOPICS);
const REMARKS = foldedSet(FORM_REMARKS);
const HERE = foldedSet(HERE_WORDS);
const LOOSE_FORM_NAMES = foldedSet(LOOSE_FORM_TOPICS);
const LONG_ENTRY = 6;
/** From here on one word of the product is let pass. */
const LONG_LIST = 10;
const SHORT_PHRASE = 4;
const SHORT_REQUEST = 3;
/** Helping verbs end whole sentences too, in German always: only with dots behind them is something left out. */
const HELPING_VERBS = new WordSet(
  `si se om når när must should shall can cannot will soll muss kann darf doit peut debe deberá puede deve deverá pode può moet kan powinien może должен должна может`.split(
    /\s+/,
  ),
);
const TAIL_SIGNS = ' .…:_*\n';
const LONGEST_TAIL = 16;
const SPACE = 32;
/** "Validation …": a word or two that nobody has gone on from. */
const ELLIPSIS = /(?:\.{3}|…)$/u;

/** "Acceptance criteria should be testable": about criteria in general. Names, then a helping verb or what criteria do. */
const NAMES = [
  'acceptance criteria',
  'acceptance criterion',
  'akzeptanzkriterien',
  'criteres d acceptation',
  'criterios de aceptacion',
  'criterios de aceite',
  'criterios de aceitacao',
  'criteri di accettazione',
  'acceptatiecriteria',
  'kryteria akceptacji',
  'критерии приемки',
  'критерии приемка',
];
const FIRST_OF_NAME = new WordSet(NAMES.map((name) => name.split(' ')[0] ?? ''));
const ARTICLES = new WordSet(['the', 'die', 'les', 'los', 'os', 'i', 'de', 'these', 'diese', 'good', 'your', 'our']);
const SAYS_WHAT_THEY_DO = new WordSet(
  `should must may can could might need define defines describe describes specify eliminate remove help helps allow ensure
  sollten sollen können konnen müssen mussen dürfen beschreiben legen helfen doivent devraient peuvent définissent definissent décrivent decrivent
  deben deberían deberian pueden definen describen devem podem definem descrevem devono possono definiscono
  moeten kunnen beschrijven powinny muszą mogą określają должны могут описывают`.split(/\s+/),
);

const THIS_SECTION =
  /\b(?:this (?:section|template)|diesen? (?:abschnitt|vorlage)|cette section|ce modèle|esta sección|esta plantilla|esta seção|este modelo|questa sezione|deze sectie|dit sjabloon|ten szablon)\b|эт(?:от|ом) (?:раздел|шаблон)/iu;
const LONGEST_PUT_OFF = 140;
const PUT_OFF =
  /\b(?:criteria|kriterien|critères|criterios|critérios|criteri|kryteria) (?:to be|will be|are to be|need to be|tbd|tbc|are tbd|werden noch|folgen|noch|seront|à (?:définir|préciser)|por definir|se definirán|a (?:definir|preencher)|da definire|do (?:ustalenia|uzupełnienia))\b/iu;
/** `Criterion that can be tested`: says what a criterion is like. */
const KIND_OF_CRITERION =
  /^(?:an? |one |um |une? )?(?:criteri(?:on|a|o)|critério|critère) (?:that|which|que|qui) (?:(?:can|could) be|dê para|(?:se )?possa|(?:se )?pueda|puisse|peut)(?: ser| être)? (?:test|verif|vérif|check|measur|med|mesur|comprob|observ)/iu;
/** `Describe the conditions that the product must satisfy`, `Detail all of the requirements for the solution`. */
const DESCRIBES_CRITERIA =
  /^(?:describe|list|detail|outline|define|specify|explain|state|enumerate) (?:all (?:of )?)?(?:the |any )?(?:acceptance )?(?:conditions|requirements|criteria) (?:(?:that|which) (?:the (?:software )?(?:product|solution|system|feature|story) )?(?:must|needs?|ha(?:s|ve) to|should|will be)|for (?:this|the) (?:solution|feature|story|issue|ticket|task)(?=\s*(?:$|[.,;:])))\b/i;
const TO_AUTHOR =
  /^(?:if (?:you(?:['’]re| are) (?:unsure|not sure)|in doubt)|feel free to|don['’]t forget to|(?:make|be) sure (?:to|you) (?:add|include|list|describe|write|fill|mention))\b/i;
/** "… to this card": the item itself. */
const TO_THE_ITEM = /\b(?:to|in|into) (?:the|this) (?:card|ticket|story|issue|template)[.!]?$|\bwhat to write\b/i;
/** Requests that may be the product's, "Remove items as needed", are not among them unless more is asked for. */
const AS_NEEDED =
  /^\p{L}+(?:\/\p{L}+)?(?: (?:these|this|those|more|others|further|additional))? (?:as|if|where|when) (?:needed|applicable|relevant|necessary|required|appropriate)(?=\s*(?:$|[.,;:!)]))/iu;
const TO_THE_CRITERIA = /\b(?:in|to|into) the ACs?(?=\s*(?:$|[.,;:!)]))/;
/** Some twenty phrases in one look. */
const REQUEST_PHRASE = new RegExp(INSTRUCTION_PHRASES.map(fold).join('|'));
const EXAMPLES = EXAMPLE_OPENINGS.map(fold);
const EXAMPLE_STARTS = new WordSet(EXAMPLES.map((example) => example.slice(0, 2)));
/** Polite requests at the end of a sentence, in languages that put the verb there. */
const ASKS_AT_END = /(?:ください|下さい|주세요|하세요|십시오)[。.!！\s]*$/u;
/** An example that a template gives in brackets: "Some state (e.g. the basket is full)". */
const EXAMPLE_IN_BRACKETS =
  /\([\s_*]*(?:ex(?:ample|emple)?|e\.? ?g|z\.? ?B|p\.? ?ex|p\.? ?ej|ej|beispiel|bijv|np|напр|например)[.:\s][^()]*\)/giu;

/** Whether a short line stops where its sentence should go on. A few characters are looked at, however long the line is. */
export function breaksOff(text: string): boolean {
  if (lengthOf(text) > LONGEST_LEAD_IN) return false;
  let end = lengthOf(text);
  while (end > 0 && includes(TAIL_SIGNS, charAt(text, end - 1))) end--;
  const space = spaceBefore(text, end);
  if (end - space > LONGEST_TAIL) return false;
  const last = slice(text, space + 1, end);
  // "The loan is listed once." is a whole sentence, "This is done once" is not.
  if (space >= 0 && BREAKS_OFF.has(last)) return last !== 'once' || DONE_ONCE.test(slice(text, 0, end));
  if (end === lengthOf(text) || !ELLIPSIS.test(text)) return false;
  return HELPING_VERBS.has(last) || lastIndexOf(text, ' ', space - 1) < 0;
}

/** @returns where the word that ends at `end` has its space before it, -1 where it is the first; no further back than words that count */
function spaceBefore(text: string, end: number): number {
  let at = end - 1;
  while (at >= 0 && end - at <= LONGEST_TAIL && charCodeAt(text, at) !== SPACE) at--;
  return at;
}

/** @param words the folded first words of an entry */
export function isAboutCriteria(words: readonly string[]): boolean {
  const start = ARTICLES.has(words[0] ?? '') ? 1 : 0;
  if (!FIRST_OF_NAME.has(words[start] ?? '')) return false;
  const opening = words.slice(start, start + 5).join(' ');
  const name = NAMES.find((one) => startsWith(opening, `${one} `));
  if (name === undefined) return false;
  return SAYS_WHAT_THEY_DO.has(words[start + name.split(' ').length] ?? '');
}

/**
 * Whether an entry speaks of nothing but criteria, items and lists: "Specific criteria that will be used to judge if the issue is
 * fixed", "How will we know that it is done?". One word of the product makes it a criterion; in long entries one is let pass.
 */
export function isOnlyAboutForm(words: readonly string[], skeleton: WordSet, isQuestion: boolean): boolean {
  const asks = VERBS.has(words[0] ?? '');
  if (words.length > MAX_INSTRUCTION_WORDS || words.length < (asks ? SHORT_REQUEST : 2)) return false;
  let own = words.length < LONG_LIST ? 0 : -1;
  let named = isQuestion || (asks && asksForWords(words));
  for (const word of words) {
    named ||=
      FORM_NAMES.has(word) ||
      (asks && (REMARKS.has(word) || (words.length < LONG_LIST && HERE.has(word)))) ||
      (words.length >= SHORT_PHRASE && LOOSE_FORM_NAMES.has(word));
    if (lengthOf(word) > 1 && !skeleton.has(word) && !FORM_SET.has(word) && !VERBS.has(word) && ++own > 0) return false;
  }
  return named;
}

/** Whether a line starts with a request, as instructions do: "List acceptance criteria as check boxes". */
export function isRequest(text: string): boolean {
  return VERBS.has(foldedWords(text)[0] ?? '');
}

/** Whether a text speaks of criteria, or of how they are written. */
export function speaksOfForm(text: string): boolean {
  return foldedWords(text).some((word) => FORM_NAMES.has(word));
}

/** "Describe what success looks like" is said to an author; "Add …" and "Remove …" may be said of the product. */
function asksForWords(words: readonly string[]): boolean {
  const verb = words[0] ?? '';
  return DESCRIBING.has(verb) || (words.length >= LONG_ENTRY && !ACTING.has(verb));
}

/** "Keep this section short", "Define what is in scope. Use this template …": nothing else is said of a section but by its template. */
export function speaksOfSection(text: string, words: readonly string[]): boolean {
  const verb = words[0] ?? '';
  return VERBS.has(verb) && !ACTING.has(verb) && THIS_SECTION.test(text);
}

/** "Deferred: acceptance criteria to be defined with the epic". */
export function putsCriteriaOff(text: string, words: readonly string[]): boolean {
  return lengthOf(text) < LONGEST_PUT_OFF && words.some((word) => FORM_NAMES.has(word)) && PUT_OFF.test(text);
}

/** Whether a text in Chinese, Japanese or Korean asks its reader to write something, which its words say anywhere or at the end. */
export function asksInFarEast(text: string): boolean {
  return ASKS_AT_END.test(text) || REQUEST_PHRASE.test(fold(text));
}

/**
 * Whether an entry is said to who writes the item: "Include as needed", "Make sure to add mockups to the card", "If you are
 * unsure of what to write, …".
 */
export function speaksToAuthor(text: string, words: readonly string[]): boolean {
  const verb = words[0] ?? '';
  if (VERBS.has(verb)) {
    if (TO_THE_CRITERIA.test(text) || DESCRIBES_CRITERIA.test(text)) return true;
    if ((!ACTING.has(verb) || words[1] === 'more') && AS_NEEDED.test(text)) return true;
  }
  if ((FORM_NAMES.has(verb) || FORM_NAMES.has(words[1] ?? '')) && KIND_OF_CRITERION.test(text)) return true;
  return TO_AUTHOR.test(text) && (TO_THE_ITEM.test(text) || words.some((word) => FORM_NAMES.has(word)));
}

/** "For example …": what a template shows, in whose place nobody has put an own criterion. */
export function isExample(text: string): boolean {
  if (!EXAMPLE_STARTS.has(fold(slice(text, 0, 2)))) return false;
  const opening = fold(slice(text, 0, 20));
  return EXAMPLES.some((example) => startsWith(opening, example));
}

export function withoutExamples(text: string): string {
  return includes(text, '(') ? text.replace(EXAMPLE_IN_BRACKETS, ' ') : text;
}

/** @param emphasised whether the entry is set apart as instructions in templates are */
export function isInstruction(words: readonly string[], emphasised: boolean): boolean {
  if (!VERBS.has(words[0] ?? '')) return emphasised && words.some((word) => ITEM_WORDS.has(word));
  // "Beschreiben Sie …" can only be said to somebody.
  if (emphasised || words[1] === 'sie' || WRITING.has(words[0] ?? '')) return true;
  if (words.length > MAX_INSTRUCTION_WORDS) return false;
  const topics = words.slice(1).filter((word) => TOPICS.has(word));
  if (REQUESTS.has(words[0] ?? '') && (topics.length > 0 || VERBS.has(words[1] ?? ''))) return true;
  if (topics.length !== 1 || words.length > 5) return topics.length > 1;
  // "Delete issue" is what a tracker does; "Delete this section" is said to the author.
  const ofProduct = ACTING.has(words[0] ?? '') && ITEM_WORDS.has(topics[0] ?? '');
  return !ofProduct && words[0] !== 'add' && words[0] !== 'document';
}

/** "Acceptance criteria remove doubt. Please list them here.": a template that says what criteria are, and asks for some. */
export function explainsCriteria(text: string): boolean {
  if (lengthOf(text) < SHORTEST_EXPLANATION || !SENTENCE_END.test(text) || !SPEAKS_OF_CRITERIA.test(text)) return false;
  return text.split(SENTENCE_END).some((sentence) => asksAuthor(foldedWords(sentence)));
}

function asksAuthor(words: readonly string[]): boolean {
  return VERBS.has(words[0] ?? '') && words.slice(1).some((word) => TOPICS.has(word));
}

/** Names of criteria, folded, as single words: an entry that opens with one may speak of criteria in general. */
export const CRITERIA_NAME_WORDS: ReadonlySet<string> = new Set(
  NAMES.flatMap((name) => foldedWords(name)).filter((word) => word.length > 4),
);
