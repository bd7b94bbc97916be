/** Builders of small maps and results for the view models' tests. */
import type { RankedItem } from '../../src/backlog-check';
import type { CheckResult } from '../../src/checks';
import {
  EMPTY_MAP_SETTINGS,
  EMPTY_SITE_MAP_DEFAULTS,
  resolveMap,
  type Cell,
  type DecisionRightsMap,
  type MapSettings,
  type SpaceIssueType,
  type StatusCategory,
} from '../../src/decision-rights';

type StatusSpec = readonly [id: string, name: string, category: StatusCategory];

export const aType = (id: string, name: string, hierarchyLevel: number, ...statuses: StatusSpec[]): SpaceIssueType => ({
  id,
  name,
  hierarchyLevel,
  statuses: statuses.map(([statusId, statusName, category]) => ({ id: statusId, name: statusName, category })),
});

export const TODO: StatusSpec = ['1', 'To Do', 'new'];
export const DOING: StatusSpec = ['2', 'In Progress', 'indeterminate'];
export const DONE: StatusSpec = ['3', 'Done', 'done'];
export const RELEASE: StatusSpec = ['4', 'Ready for release', 'indeterminate'];

export const aMap = (issueTypes: readonly SpaceIssueType[], space: Partial<MapSettings> = {}): DecisionRightsMap =>
  resolveMap({ issueTypes, space: { ...EMPTY_MAP_SETTINGS, ...space }, site: EMPTY_SITE_MAP_DEFAULTS });

export const aCell = (cell: Partial<Cell> = {}): Cell => ({
  issueTypeId: '10',
  statusId: '1',
  level: 'standard',
  step: 'refinement',
  right: 'acceptance-criteria',
  role: 'PO',
  provenance: 'preset',
  suggested: false,
  movedHere: false,
  ...cell,
});

export const aResult = (result: Partial<CheckResult> = {}): CheckResult => ({
  checkId: 'missing-description',
  outcome: 'fail',
  severity: 'blocker',
  right: 'story-breakdown',
  owner: 'PO',
  ownerFrom: 'right-holder',
  ...result,
});

export const anItem = (key: string, results: readonly CheckResult[], position = 0): RankedItem => ({
  id: key,
  key,
  summary: `Summary of ${key}`,
  issueTypeId: '10',
  statusId: '1',
  step: 'refinement',
  decides: 'PO',
  parent: null,
  componentIds: [],
  teamId: null,
  criteria: { verdict: 'missing', count: 0, evidence: [] },
  results,
  exemptionNotes: [],
  ready: !results.some(({ outcome, severity }) => outcome === 'fail' && severity === 'blocker'),
  position,
});
