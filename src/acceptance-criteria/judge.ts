/** Weighs what was found about one item, and says whether it has acceptance criteria, with the words that show it. */
import { type AdfDocument, readAdf } from '../adf';
import { readChecklist } from './checklist-apps';
import type { CriteriaField, CriteriaInput } from './criteria-input';
import { type Finding, judgeDocument, MAX_EVIDENCE, type Source } from './judge-document';
import { fingerprintOf } from './placeholder';
import type { CriteriaJudgement, Verdict } from './verdict';

const NO_TEMPLATES: ReadonlySet<string> = new Set();

/** A stronger finding in one place outweighs a weaker one in another. */
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
  const templates = input.templates ?? NO_TEMPLATES;
  const findings: Finding[] = [];
  if (input.description != null) {
    findings.push(judgeDocument(input.description, { type: 'description' }, null, templates));
  }
  for (const field of input.fields) if (field.value != null) findings.push(judgeField(field, field.value, templates));
  for (const { app, value } of input.checklists ?? []) {
    findings.push(judgeDocument(readChecklist(app, value), { type: 'checklist-app' }, null, templates));
  }
  return combine(findings, seesEveryPlace(input));
}

/** Whether nothing that may hold criteria was kept from us. A field that is missing on this type leaves the question open. */
function seesEveryPlace({ description, fields }: CriteriaInput): boolean {
  if (description === undefined) return false;
  return fields.length === 0 || fields.some(({ value }) => value !== undefined);
}

function combine(findings: readonly Finding[], seesAll: boolean): CriteriaJudgement {
  // Most items have one text.
  if (findings.length === 1 && findings[0] !== undefined && seesAll) return findings[0];
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
