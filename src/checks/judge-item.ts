/**
 * The engine: what every active check says about one item, and whose call each gap is. A check that breaks becomes an
 * `error` of its own and hides nothing else.
 */
import type { CriteriaJudgement } from '../acceptance-criteria';
import { findCell } from '../decision-rights';
import type { Cell, DecisionRightsMap, RightId, WorkTypeKind } from '../decision-rights';
import type { ActiveCheck } from './active-checks';
import { applyExemptions } from './apply-exemptions';
import type { Excused } from './apply-exemptions';
import type { CheckableItem } from './checkable-item';
import type { Finding } from './define-check';
import { EXEMPTIONS_PROPERTY } from './exemption';
import type { ExemptionScope, ScopeExemption } from './exemption';
import { factReader } from './facts';
import type { FactContext, FactReader } from './facts';
import { readIds, readLabels, readTeamId } from './field-values';
import type { CheckResult, JudgedItem, Message, Severity } from './outcome';
import { sharedResult } from './shared-result';

export interface JudgeContext extends FactContext {
  readonly checks: readonly ActiveCheck[];
  /** Exemptions of many items, from the space's settings. */
  readonly exemptions?: readonly ScopeExemption[];
}

/** Wording of the messages that come from the engine itself. */
export const ENGINE_MESSAGES = {
  'engine/step-unknown':
    'The map has no step for the status "{status}" of the work type "{issueType}", so it is not known whether this check applies.',
  'engine/check-broken': 'The check could not be carried out: {reason}',
} as const;

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, blocker: 2 };

const atMost = (severity: Severity, limit: Severity | undefined): Severity =>
  limit !== undefined && RANK[limit] < RANK[severity] ? limit : severity;

/** Whose gap a finding is: decision-rights.md, "Whose gap is a finding?". */
function ownerOf(
  right: RightId,
  cell: Cell | undefined,
  map: DecisionRightsMap,
): Pick<CheckResult, 'owner' | 'ownerFrom'> {
  return cell?.right === right
    ? { owner: cell.role, ownerFrom: 'cell' }
    : { owner: map.rightHolders[right], ownerFrom: 'right-holder' };
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 200);

interface Subject {
  readonly item: CheckableItem;
  readonly kind: WorkTypeKind;
  readonly cell: Cell | undefined;
  readonly facts: FactReader;
}

type Said = Pick<CheckResult, 'outcome' | 'message' | 'place'> & { readonly limit?: Severity };

function inResult(checkId: string, finding: Finding<string>): Said {
  if (finding.outcome === 'pass' || finding.outcome === 'notApplicable') return { outcome: finding.outcome };
  const message: Message = { id: `${checkId}/${finding.message}`, data: finding.data ?? {} };
  return {
    outcome: finding.outcome,
    message,
    ...(finding.place === undefined ? {} : { place: finding.place }),
    ...(finding.atMost === undefined ? {} : { limit: finding.atMost }),
  };
}

function ask(active: ActiveCheck, { item, kind, cell, facts }: Subject): Said {
  if (active.severity[kind] === undefined) return { outcome: 'notApplicable' };
  if (cell === undefined) {
    const data = { status: item.status.name, issueType: item.issueType.name };
    return { outcome: 'cannotTell', message: { id: 'engine/step-unknown', data } };
  }
  if (!active.steps.includes(cell.step)) return { outcome: 'notApplicable' };
  try {
    return inResult(active.check.meta.id, active.judge(facts));
  } catch (error) {
    return { outcome: 'error', message: { id: 'engine/check-broken', data: { reason: reasonOf(error) } } };
  }
}

function resultOf(active: ActiveCheck, subject: Subject, map: DecisionRightsMap): CheckResult {
  const { id, right } = active.check.meta;
  const { limit, ...said } = ask(active, subject);
  const severity = atMost(active.severity[subject.kind] ?? 'info', limit);
  return sharedResult({ checkId: id, severity, right, ...ownerOf(right, subject.cell, map), ...said });
}

function criteriaOf(facts: FactReader): CriteriaJudgement {
  try {
    return facts('criteria');
  } catch {
    // Every check that needs the criteria reports the error itself.
    return { verdict: 'cannotTell', count: 0, evidence: [] };
  }
}

function parentOf(facts: FactReader): JudgedItem['parent'] {
  const parent = facts('parent');
  return parent && { id: parent.id, key: parent.key, summary: parent.summary };
}

const belongsTo =
  ({ issueType, fields }: CheckableItem) =>
  ({ type, id }: ExemptionScope): boolean => {
    if (type === 'issueType') return issueType.id === id;
    return (type === 'label' ? readLabels(fields['labels']) : readIds(fields['components'])).includes(id);
  };

function placement(item: CheckableItem, { teamFieldId }: JudgeContext): Pick<JudgedItem, 'componentIds' | 'teamId'> {
  return {
    componentIds: readIds(item.fields['components']),
    teamId: typeof teamFieldId === 'string' ? readTeamId(item.fields[teamFieldId]) : null,
  };
}

/** Applies exemptions. Should they break, nothing is excused, and that is said. */
function excuse(results: readonly CheckResult[], item: CheckableItem, { exemptions = [], now }: JudgeContext): Excused {
  try {
    const property = item.properties[EXEMPTIONS_PROPERTY];
    return applyExemptions(results, { property, ofSpace: exemptions, belongsTo: belongsTo(item), now });
  } catch {
    return { results, notes: [{ state: 'damaged', exemption: null }] };
  }
}

/** Judges one item. Total: whatever Jira gave, something is said, and nothing is concluded from what is missing. */
export function judgeItem(item: CheckableItem, context: JudgeContext): JudgedItem {
  const cell = findCell(context.map, item.issueType.id, item.status.id);
  const facts = factReader(item, context);
  const subject = { item, kind: facts('kind'), cell, facts };
  const found = context.checks.map((active) => resultOf(active, subject, context.map));
  const { results, notes } = excuse(found, item, context);
  return {
    id: item.id,
    key: item.key,
    summary: item.summary,
    issueTypeId: item.issueType.id,
    statusId: item.status.id,
    ...(cell === undefined ? { otherNames: { issueType: item.issueType.name, status: item.status.name } } : {}),
    step: cell?.step ?? null,
    decides: cell?.role ?? null,
    parent: parentOf(facts),
    ...placement(item, context),
    criteria: criteriaOf(facts),
    results,
    exemptionNotes: notes,
    ready: !results.some(({ outcome, severity }) => outcome === 'fail' && severity === 'blocker'),
  };
}
