/** Weighs the facts of one text: how many criteria it holds, and if none, what stands in their place. */
import { type AdfDocument, pathOf } from '../adf';
import { charCodeAt, lengthOf, slice } from '../text/string-methods';
import { type DocumentFacts, factsOf } from './document-facts';
import { entry, type Entry, type Section, withStanding } from './section';
import { fingerprintOf, isOnlyPraise } from './placeholder';
import { isExplicit, type Scenario } from './scenario';
import { isStoryUnfilled } from './untouched';
import type { Evidence, EvidenceReason, Verdict } from './verdict';
import { countOwn, isPrompt, type WeighedSection, weigh } from './weighed-section';

const LONGEST_QUOTE = 200;
/** More quotes than this help nobody; the count is exact all the same. */
export const MAX_EVIDENCE = 12;

export type Source = Evidence['source'];

export interface Finding {
  readonly verdict: Verdict;
  readonly count: number;
  readonly evidence: readonly Evidence[];
}

/** An entry and the label above it. */
interface Quoted {
  readonly entry: Entry;
  readonly label: string | null;
}

/** Examples and hints that a template holds for each prompt, at most. */
const MOST_HINTS = 2;
const NO_ENTRIES: readonly Entry[] = [];
const NOTHING_FOUND: Finding = { verdict: 'missing', count: 0, evidence: [] };

/**
 * @param fieldName for a dedicated field: all of its text stands under this label
 * @param templates fingerprints of lines that are not this item's own
 */
export function judgeDocument(
  document: AdfDocument,
  source: Source,
  fieldName: string | null,
  templates: ReadonlySet<string>,
): Finding {
  if (document.blocks.length === 0) return NOTHING_FOUND;
  const facts = factsOf(document, fieldName);
  const sections = untilFilled(facts, document).map((section) => weigh(section, templates));
  const free = freeStanding(facts, templates);
  const count = countOwn(sections) + free.length;
  if (count === 0) return lesserFinding(facts, sections, source);
  const criteria = quotesOf(sections, ({ standing }) => standing === 'criterion');
  if (free.length === 0 && isPraise(criteria)) return finding('weak', criteria.map(asVague), source);
  return finding('present', [...criteria, ...unlabelled(free)], source, count);
}

/**
 * Beside prompts that nobody has answered, in an item whose story nobody has written either, other entries are the template's
 * examples and hints.
 */
function untilFilled({ sections }: DocumentFacts, { blocks }: AdfDocument): readonly Section[] {
  let prompts = 0;
  let own = 0;
  for (const { entries } of sections) {
    for (const one of entries) {
      if (one.standing === 'criterion') own++;
      else if (isPrompt(one)) prompts++;
    }
  }
  if (prompts === 0 || own > MOST_HINTS * prompts || !isStoryUnfilled(blocks)) return sections;
  return sections.map((section) => section.asTemplate());
}

/** One entry that can be checked is enough: only where every one of them praises is there nothing to test. */
function isPraise(criteria: readonly Quoted[]): boolean {
  return criteria.length < MAX_EVIDENCE && criteria.every(({ entry: { text } }) => isOnlyPraise(text));
}

const asVague = ({ entry: praise, label }: Quoted): Quoted => ({ entry: withStanding(praise, 'vague'), label });

function finding(verdict: Verdict, quotes: readonly Quoted[], source: Source, count = 0): Finding {
  return { verdict, count, evidence: quotes.slice(0, MAX_EVIDENCE).map((quoted) => evidenceOf(quoted, source)) };
}

/** As many entries as can be shown; a long list is not copied. */
function quotesOf(sections: readonly WeighedSection[], isWanted: (entry: Entry) => boolean): Quoted[] {
  const quotes: Quoted[] = [];
  for (const { section, entries } of sections) {
    for (const one of entries) {
      if (quotes.length >= MAX_EVIDENCE) return quotes;
      if (isWanted(one)) quotes.push({ entry: one, label: section.label.text });
    }
  }
  return quotes;
}

function unlabelled(entries: readonly Entry[]): Quoted[] {
  return entries.slice(0, MAX_EVIDENCE).map((one) => ({ entry: one, label: null }));
}

/** Criteria that need no label: whole scenarios, numbered criteria, duties of the system. */
function freeStanding(facts: DocumentFacts, templates: ReadonlySet<string>): readonly Entry[] {
  const { scenarios, statements, inlineScenarios } = facts;
  if (scenarios.length + statements.length + inlineScenarios.length === 0) return NO_ENTRIES;
  const stated = statements.filter((one) => isOwn(one, templates));
  // Below a heading such as "AC-1: …" a scenario explains that criterion; in a bug report it tells the fault.
  if (facts.isBugReport || stated.some(({ block }) => block.kind === 'heading')) return stated;
  const filled = scenarios.filter((one) => one.section === null && one.state === 'filled' && isExplicit(one));
  return [
    ...stated,
    ...inlineScenarios.filter((one) => isOwn(one, templates)),
    ...filled.flatMap((one) => scenarioEntry(one, 'criterion')),
  ];
}

function isOwn({ standing, text }: Entry, templates: ReadonlySet<string>): boolean {
  return standing === 'criterion' && !(templates.size > 0 && templates.has(fingerprintOf(text)));
}

function scenarioEntry({ title, steps }: Scenario, standing: Entry['standing']): Entry[] {
  const block = title ?? steps[0]?.block;
  if (block === undefined) return [];
  return [entry(block, steps.map((step) => step.block.text).join(' '), 'scenario', standing)];
}

/** What stands where criteria should: the more somebody has done, the milder the verdict. */
function lesserFinding(facts: DocumentFacts, sections: readonly WeighedSection[], source: Source): Finding {
  const vague = quotesOf(sections, ({ standing, minor }) => standing === 'vague' && !minor);
  if (vague.length > 0) return finding('weak', vague, source);
  if (sections.some(({ section }) => section.type === 'criteria')) return underEmptyLabel(sections, source);
  const general = quotesOf(sections, ({ standing }) => standing === 'general');
  if (general.length > 0) return finding('weak', general, source);
  const held = heldOpen(facts);
  if (held.length > 0) return finding('placeholder', unlabelled(held), source);
  return sections.length > 0 ? underEmptyLabel(sections, source) : looseFinding(facts, source);
}

function underEmptyLabel(sections: readonly WeighedSection[], source: Source): Finding {
  const links = quotesOf(sections, ({ standing }) => standing === 'link');
  const prompted = quotesOf(sections, ({ standing }) => standing === 'placeholder' || standing === 'template');
  // A picture beside a prompt is decoration; alone it may hold what is missing here.
  if (links.length > 0 && prompted.length === 0) return finding('weak', links, source);
  const held = quotesOf(sections, ({ standing }) => standing !== 'general' && standing !== 'criterion');
  return held.length > 0 ? finding('placeholder', held, source) : emptySections(sections, source);
}

/** Labels with nothing below: the label itself is what can be quoted. */
function emptySections(sections: readonly WeighedSection[], source: Source): Finding {
  const evidence = sections.map(({ section: { block, label } }): Evidence => ({
    source,
    kind: block === null ? 'field' : 'prose',
    label: label.text,
    path: block === null ? [] : pathOf(block.place),
    quote: '',
    because: 'empty',
  }));
  return { verdict: 'placeholder', count: 0, evidence: evidence.slice(0, MAX_EVIDENCE) };
}

/** Skeletons of scenarios and bare ids, under no label. */
function heldOpen(facts: DocumentFacts): Entry[] {
  const bare = [...facts.inlineScenarios, ...facts.statements].filter(({ standing }) => standing !== 'criterion');
  const skeletons = facts.scenarios.filter(({ section, state }) => section === null && state === 'skeleton');
  return [...bare, ...skeletons.flatMap((scenario) => scenarioEntry(scenario, 'placeholder'))];
}

/** A check list that nothing calls criteria may be one, or a developer's list of work. */
function looseFinding(facts: DocumentFacts, source: Source): Finding {
  const tasks = facts.looseTasks.slice(0, MAX_EVIDENCE).map((block) => entry(block, block.text, 'checklist'));
  const own = tasks.filter(({ standing }) => standing === 'criterion');
  if (own.length === 0) return NOTHING_FOUND;
  return finding('weak', unlabelled(own.map((task) => withStanding(task, 'unlabelled'))), source);
}

function evidenceOf({ entry: { block, kind, standing, text }, label }: Quoted, source: Source): Evidence {
  const evidence: Omit<Evidence, 'because'> & { because?: EvidenceReason } = {
    source,
    kind: source.type === 'field' && kind === 'prose' ? 'field' : kind,
    label,
    path: pathOf(block.place),
    quote: cut(text),
  };
  if (standing !== 'criterion') evidence.because = standing;
  return evidence;
}

function cut(text: string): string {
  if (lengthOf(text) <= LONGEST_QUOTE) return text;
  const end = LONGEST_QUOTE - 1;
  const last = charCodeAt(text, end - 1);
  // Not through the middle of a character of two code units.
  return `${slice(text, 0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}…`;
}
