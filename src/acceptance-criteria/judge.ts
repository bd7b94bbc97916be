/** Weighs what was found about one item, and says whether it has acceptance criteria, with the words that show it. */
import { type AdfDocument, pathOf, readAdf } from '../adf';
import { readChecklist } from './checklist-apps';
import type { CriteriaField, CriteriaInput } from './criteria-input';
import { isGeneralRule } from './definition-of-done';
import { type DocumentFacts, factsOf } from './document-facts';
import { fingerprintOf, type Standing } from './placeholder';
import { isExplicit, stateOf } from './scenario';
import { entry, type Entry, type Section } from './section';
import type { CriteriaJudgement, Evidence, EvidenceReason, Verdict } from './verdict';

const LONGEST_QUOTE = 200;
/** More quotes than this help nobody; the count is exact all the same. */
const MAX_EVIDENCE = 12;

/** What one source says. A later part can only raise it: see `strength`. */
interface Finding {
  readonly verdict: Verdict;
  readonly count: number;
  readonly evidence: readonly Evidence[];
}

const strength: Readonly<Record<Verdict, number>> = {
  present: 5,
  weak: 4,
  placeholder: 3,
  missing: 2,
  cannotTell: 1,
  notApplicable: 0,
};

/**
 * @returns `present` with a count where at least one concrete criterion was found anywhere; otherwise the strongest thing that was
 *   found, or `missing`; `cannotTell` where a place that may hold criteria could not be read and nothing was found elsewhere.
 */
export function judgeCriteria(input: CriteriaInput): CriteriaJudgement {
  const templates = input.templates ?? new Set<string>();
  const findings: Finding[] = [];
  if (input.description != null) {
    findings.push(judgeDocument(input.description, { type: 'description' }, null, templates));
  }
  for (const field of input.fields) if (field.value != null) findings.push(judgeField(field, field.value, templates));
  for (const { app, value } of input.checklists ?? [])
    findings.push(judgeChecklist(readChecklist(app, value), templates));
  return combine(findings, seesEveryPlace(input));
}

/** Whether nothing that may hold criteria was kept from us. A field that is missing on this type leaves the question open. */
function seesEveryPlace({ description, fields }: CriteriaInput): boolean {
  if (description === undefined) return false;
  return fields.length === 0 || fields.some(({ value }) => value !== undefined);
}

function combine(findings: readonly Finding[], seesAll: boolean): CriteriaJudgement {
  const best = findings.reduce<Verdict>(
    (verdict, finding) => (strength[finding.verdict] > strength[verdict] ? finding.verdict : verdict),
    'missing',
  );
  const agreeing = findings.filter(({ verdict }) => verdict === best);
  const fails = best === 'missing' || best === 'placeholder';
  return {
    verdict: fails && !seesAll ? 'cannotTell' : best,
    count: agreeing.reduce((sum, { count }) => sum + count, 0),
    evidence: agreeing.flatMap(({ evidence }) => evidence).slice(0, MAX_EVIDENCE),
  };
}

type Source = Evidence['source'];

function judgeField(field: CriteriaField, value: AdfDocument | string, templates: ReadonlySet<string>): Finding {
  const document = typeof value === 'string' ? readAdf(value) : value;
  const source: Source = { type: 'field', fieldId: field.fieldId };
  if (document.blocks.length === 0) return { verdict: 'missing', count: 0, evidence: [] };
  const standard = field.defaultValue;
  const known = standard == null ? templates : withLinesOf(templates, standard);
  return judgeDocument(document, source, field.fieldName, known);
}

/** A line of the field's default value is no more this item's own than a line of the space's template. */
function withLinesOf(templates: ReadonlySet<string>, standard: AdfDocument | string): ReadonlySet<string> {
  const { blocks } = typeof standard === 'string' ? readAdf(standard) : standard;
  return new Set([...templates, ...blocks.map(({ text }) => fingerprintOf(text))]);
}

function judgeChecklist(document: AdfDocument, templates: ReadonlySet<string>): Finding {
  return judgeDocument(document, { type: 'checklist-app' }, null, templates);
}

function judgeDocument(
  document: AdfDocument,
  source: Source,
  fieldName: string | null,
  templates: ReadonlySet<string>,
): Finding {
  const facts = factsOf(document, fieldName);
  const weighed = facts.sections.map((section) => weigh(section, templates));
  const criteria = weighed.filter(({ section }) => section.type === 'criteria');
  const done = weighed.filter(({ section }) => section.type === 'done' && countOf(section.entries) >= 0);
  const own = countOwn(criteria, done);
  const free = freeStanding(facts, templates);
  const count = own + free.length;
  const quote = (entries: readonly (readonly [Entry, string | null])[], verdict: Verdict, total = 0): Finding => ({
    verdict,
    count: total,
    evidence: entries.slice(0, MAX_EVIDENCE).map(([entry, label]) => evidenceOf(entry, label, source)),
  });
  if (count > 0) {
    const counted = [...criteria, ...done].flatMap(({ section, entries }) =>
      entries.filter(({ standing }) => standing === 'criterion').map((entry) => [entry, section.label.text] as const),
    );
    return quote([...counted, ...free.map((entry) => [entry, null] as const)], 'present', count);
  }
  return lesserFinding(facts, weighed, quote, source);
}

interface WeighedSection {
  readonly section: Section;
  readonly entries: readonly Entry[];
  readonly count: number;
}

/** Entries of a section after templates and, under a definition of done, general rules are taken out. */
function weigh(section: Section, templates: ReadonlySet<string>): WeighedSection {
  const entries = section.entries.map((entry): Entry => {
    if (entry.standing !== 'criterion') return entry;
    if (templates.size > 0 && templates.has(fingerprintOf(entry.text))) return { ...entry, standing: 'template' };
    return section.type === 'done' && isGeneralRule(entry.text) ? { ...entry, standing: 'general' } : entry;
  });
  return { section, entries, count: countOf(entries) };
}

/** Entries of the outermost list level, rows and scenarios; where there are none, paragraphs. */
function countOf(entries: readonly Entry[]): number {
  const real = entries.filter(({ standing }) => standing === 'criterion');
  // Where each criterion has a heading of its own ("AC-1: …"), what stands below explains it.
  const headings = real.filter(({ block }) => block.kind === 'heading').length;
  if (headings > 0) return headings;
  let outermost = Number.POSITIVE_INFINITY;
  for (const { kind, level } of real) if (isListed(kind) && level < outermost) outermost = level;
  const listed = real.filter(
    ({ kind, level, minor }) => !minor && (isListed(kind) ? level === outermost : kind !== 'prose'),
  );
  if (listed.length > 0) return listed.length;
  const prose = real.filter(({ minor }) => !minor);
  return Math.max(prose.length, Math.min(real.length, 1));
}

function isListed(kind: Entry['kind']): boolean {
  return kind === 'list' || kind === 'checklist';
}

/** A definition of done does not make up for a criteria section that was left empty, unless most of it is about this item. */
function countOwn(criteria: readonly WeighedSection[], done: readonly WeighedSection[]): number {
  const own = criteria.reduce((sum, { count }) => sum + count, 0);
  const general = done.flatMap(({ entries }) => entries).filter(({ standing }) => standing === 'general').length;
  const specific = done.reduce((sum, { count }) => sum + count, 0);
  if (own > 0) return own;
  return criteria.length > 0 && general >= specific ? 0 : specific;
}

/** Criteria that need no label: whole scenarios, numbered criteria, duties of the system. */
function freeStanding(facts: DocumentFacts, templates: ReadonlySet<string>): Entry[] {
  const isOwn = (entry: Entry): boolean =>
    entry.standing === 'criterion' && !(templates.size > 0 && templates.has(fingerprintOf(entry.text)));
  const stated = facts.statements.filter(isOwn);
  if (facts.isBugReport || stated.some(({ block }) => block.kind === 'heading')) return stated;
  return [...stated, ...facts.inlineScenarios.filter(isOwn), ...filledScenarios(facts)];
}

function filledScenarios(facts: DocumentFacts): Entry[] {
  return facts.scenarios
    .filter((scenario) => isExplicit(scenario) && stateOf(scenario) === 'filled')
    .flatMap(({ title, steps }) => {
      const block = title ?? steps[0]?.block;
      if (block === undefined) return [];
      const text = steps.map((step) => step.block.text).join(' ');
      return [{ block, text, kind: 'scenario', level: 0, standing: 'criterion', minor: false } satisfies Entry];
    });
}

type Quote = (entries: readonly (readonly [Entry, string | null])[], verdict: Verdict) => Finding;

function lesserFinding(
  facts: DocumentFacts,
  weighed: readonly WeighedSection[],
  quote: Quote,
  source: Source,
): Finding {
  const all = weighed.flatMap(({ section, entries }) => entries.map((entry) => [entry, section.label.text] as const));
  const withStanding = (...standings: Standing[]) => all.filter(([{ standing }]) => standings.includes(standing));
  const vague = withStanding('vague', 'link').filter(
    ([{ standing, kind }]) => standing === 'vague' || kind !== 'prose',
  );
  if (vague.length > 0) return quote(vague, 'weak');
  if (weighed.some(({ section }) => section.type === 'criteria')) {
    const links = withStanding('link');
    if (links.length > 0) return quote(links, 'weak');
    const held = all.filter(([{ standing }]) => standing !== 'general');
    return held.length > 0 ? quote(held, 'placeholder') : emptySections(weighed, source);
  }
  const general = withStanding('general');
  if (general.length > 0) return quote(general, 'weak');
  const skeletons = facts.scenarios.filter((scenario) => stateOf(scenario) === 'skeleton');
  const held = [...facts.inlineScenarios, ...facts.statements].filter(({ standing }) => standing !== 'criterion');
  for (const { title, steps } of skeletons) {
    const block = title ?? steps[0]?.block;
    if (block !== undefined)
      held.push({ block, text: block.text, kind: 'scenario', level: 0, standing: 'placeholder', minor: false });
  }
  if (held.length > 0)
    return quote(
      held.map((entry) => [entry, null] as const),
      'placeholder',
    );
  if (weighed.length > 0) return all.length > 0 ? quote(all, 'placeholder') : emptySections(weighed, source);
  return looseFinding(facts, quote);
}

function looseFinding(facts: DocumentFacts, quote: Quote): Finding {
  const told = facts.isBugReport ? [] : facts.inlineScenarios;
  const tasks = facts.looseTasks.slice(0, MAX_EVIDENCE).map((block) => entry(block, block.text, 'checklist'));
  const found = [...told, ...tasks.filter(({ standing }) => standing === 'criterion')];
  if (found.length === 0) return { verdict: 'missing', count: 0, evidence: [] };
  return quote(
    found.map((one) => [{ ...one, standing: 'unlabelled' }, null] as const),
    'weak',
  );
}

/** Labels with nothing below: the label itself is what can be quoted. */
function emptySections(weighed: readonly WeighedSection[], source: Source): Finding {
  const evidence = weighed.map(({ section }): Evidence => ({
    source,
    kind: section.block === null ? 'field' : 'prose',
    label: section.label.text,
    path: section.block === null ? [] : pathOf(section.block.place),
    quote: '',
    because: 'empty',
  }));
  return { verdict: 'placeholder', count: 0, evidence };
}

function evidenceOf(entry: Entry, label: string | null, source: Source): Evidence {
  const evidence: Evidence = {
    source,
    kind: source.type === 'field' && entry.kind === 'prose' ? 'field' : entry.kind,
    label,
    path: pathOf(entry.block.place),
    quote: cut(entry.text),
  };
  return entry.standing === 'criterion' ? evidence : { ...evidence, because: entry.standing satisfies EvidenceReason };
}

function cut(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  // Not through the middle of a character of two code units.
  const end = LONGEST_QUOTE - 1;
  const last = text.charCodeAt(end - 1);
  return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}…`;
}
