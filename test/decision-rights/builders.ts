import {
  EMPTY_MAP_SETTINGS,
  EMPTY_SITE_MAP_DEFAULTS,
  resolveMap,
  STEPS,
  type DecisionRightsMap,
  type MapSettings,
  type SiteMapDefaults,
  type SpaceIssueType,
  type Step,
} from '../../src/decision-rights';

/** A work type with one status for each given step; the status id is the step, confirmed by `confirmSteps`. */
export function aTypeWithSteps(type: Partial<SpaceIssueType> = {}, steps: readonly Step[] = STEPS): SpaceIssueType {
  const statuses = steps.map((step) => ({ id: step, name: step, category: null }));
  return { id: 'type', name: 'Story', hierarchyLevel: 0, statuses, ...type };
}

/** Settings in which every status whose id is a step is confirmed to be that step. */
export function confirmSteps(settings: Partial<MapSettings> = {}): MapSettings {
  const confirmedSteps = Object.fromEntries(STEPS.map((step) => [step, step]));
  return { ...EMPTY_MAP_SETTINGS, confirmedSteps, ...settings };
}

export function aMap(
  issueTypes: readonly SpaceIssueType[],
  space: Partial<MapSettings> = {},
  site: Partial<SiteMapDefaults> = {},
): DecisionRightsMap {
  return resolveMap({ issueTypes, space: confirmSteps(space), site: { ...EMPTY_SITE_MAP_DEFAULTS, ...site } });
}
