import type { CheckResult, JudgedItem } from '../../../src/checks';

export const result = (over: Partial<CheckResult> = {}): CheckResult => ({
  checkId: 'missing-acceptance-criteria',
  outcome: 'fail',
  severity: 'blocker',
  right: 'acceptance-criteria',
  owner: 'PO',
  ownerFrom: 'right-holder',
  message: { id: 'missing-acceptance-criteria/missing', data: {} },
  ...over,
});

export const judged = (results: readonly CheckResult[], over: Partial<JudgedItem> = {}): JudgedItem => ({
  id: '1',
  key: 'A-1',
  summary: 'Pay by invoice',
  issueTypeId: '10',
  statusId: '20',
  step: 'refinement',
  decides: 'PO',
  parent: null,
  componentIds: [],
  teamId: null,
  criteria: { verdict: 'missing', count: 0, evidence: [] } as unknown as JudgedItem['criteria'],
  results,
  exemptionNotes: [],
  ready: results.length === 0,
  ...over,
});
