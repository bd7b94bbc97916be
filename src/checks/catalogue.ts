/** Every check, in the order in which people read about them: blockers of the next sprint first. */
import type { Check, CheckMeta } from './define-check';
import missingAcceptanceCriteria from './rules/missing-acceptance-criteria';
import missingDescription from './rules/missing-description';
import missingEstimate from './rules/missing-estimate';
import missingSuccessMetric from './rules/missing-success-metric';

export const CHECKS: readonly Check[] = [
  missingAcceptanceCriteria,
  missingDescription,
  missingEstimate,
  missingSuccessMetric,
];

/** What people read about a check, by its id. */
export const CHECK_META: Readonly<Record<string, CheckMeta>> = Object.fromEntries(
  CHECKS.map(({ meta }) => [meta.id, meta]),
);
