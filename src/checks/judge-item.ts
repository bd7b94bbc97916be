/**
 * The engine: what every active check says about one item, and whose call each gap is. A check that breaks becomes an
 * `error` of its own and hides nothing else.
 */
import type { CriteriaJudgement } from '../acceptance-criteria';
import { findCell, workTypeKind } from '../decision-rights';
import type { Cell, DecisionRightsMap, RightId, WorkTypeKind } from '../decision-rights';
import type { ActiveCheck } from './active-checks';
import type { Finding } from './define-check';
import type { ScopeExemption } from './exemption';
import { factReader } from './facts';
import type { CheckableItem, FactReader, FactSources } from './facts';
import type { CheckResult, JudgedItem, Message, Severity } from './outcome';

export interface JudgeContext extends FactSources {
  readonly map: DecisionRightsMap;
  readonly checks: readonly ActiveCheck[];
  /** Kinds that an administrator has set, by work type id. */
  readonly kinds?: Readonly<Record<string, WorkTypeKind>>;
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

function kindOf(item: CheckableItem, { map, kinds }: JudgeContext): WorkTypeKind {
  const known = map.issueTypes.find(({ id }) => id === item.issueType.id);
  return kinds?.[item.issueType.id] ?? workTypeKind(known ?? { hierarchyLevel: 0, ...item.issueType });
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
    ...(finding.outcome === 'fail' && finding.atMost !== undefined ? { limit: finding.atMost } : {}),
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
  return { checkId: id, severity, right, ...ownerOf(right, subject.cell, map), ...said };
}

function criteriaOf(facts: FactReader): CriteriaJudgement {
  try {
    return facts('criteria');
  } catch {
    // Every check that needs the criteria reports the error itself.
    return { verdict: 'cannotTell', count: 0, evidence: [] };
  }
}

/** Judges one item. Total: whatever Jira gave, something is said, and nothing is concluded from what is missing. */
export function judgeItem(item: CheckableItem, context: JudgeContext): JudgedItem {
  const cell = findCell(context.map, item.issueType.id, item.status.id);
  const facts = factReader(item, context);
  const subject = { item, kind: kindOf(item, context), cell, facts };
  const results = context.checks.map((active) => resultOf(active, subject, context.map));
  return {
    id: item.id,
    key: item.key,
    summary: item.summary,
    issueTypeId: item.issueType.id,
    statusId: item.status.id,
    step: cell?.step ?? null,
    decides: cell?.role ?? null,
    parent: undefined,
    componentIds: [],
    teamId: null,
    criteria: criteriaOf(facts),
    results,
    exemptionNotes: [],
    ready: !results.some(({ outcome, severity }) => outcome === 'fail' && severity === 'blocker'),
  };
}
