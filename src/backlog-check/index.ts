/** The check run's public face: the only file that other folders import. */
export { discoverCriteriaFields } from './criteria-fields';
export * from './readiness';
export { runBacklogCheck } from './run';
export type { BacklogCheckInput } from './run';
export type { RankedItem, RunEvent, RunGap, Scope } from './run-event';
