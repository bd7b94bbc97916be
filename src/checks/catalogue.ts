/** Every check, in the order in which people read about them: blockers of the next sprint first. */
import type { Check, CheckMeta } from './define-check';
import blockedByOpenItem from './rules/blocked-by-open-item';
import carriedOver from './rules/carried-over';
import defaultPriority from './rules/default-priority';
import incompleteScenario from './rules/incomplete-scenario';
import inconsistentParentStatus from './rules/inconsistent-parent-status';
import lateCriteriaChange from './rules/late-criteria-change';
import missingAcceptanceCriteria from './rules/missing-acceptance-criteria';
import missingBugEvidence from './rules/missing-bug-evidence';
import missingDescription from './rules/missing-description';
import missingEstimate from './rules/missing-estimate';
import missingParent from './rules/missing-parent';
import missingProblemStatement from './rules/missing-problem-statement';
import missingSuccessMetric from './rules/missing-success-metric';
import openQuestions from './rules/open-questions';
import oversized from './rules/oversized';
import possibleDuplicate from './rules/possible-duplicate';
import stale from './rules/stale';
import vagueAcceptanceCriteria from './rules/vague-acceptance-criteria';

export const CHECKS: readonly Check[] = [
  missingAcceptanceCriteria,
  incompleteScenario,
  vagueAcceptanceCriteria,
  missingDescription,
  missingEstimate,
  oversized,
  blockedByOpenItem,
  missingParent,
  openQuestions,
  missingBugEvidence,
  missingSuccessMetric,
  missingProblemStatement,
  defaultPriority,
  stale,
  carriedOver,
  possibleDuplicate,
  inconsistentParentStatus,
  lateCriteriaChange,
];

/** What people read about a check, by its id. */
export const CHECK_META: Readonly<Record<string, CheckMeta>> = Object.fromEntries(
  CHECKS.map(({ meta }) => [meta.id, meta]),
);
