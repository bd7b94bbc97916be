/** The check run's public face: the only file that other folders import. */
export { discoverCriteriaFields } from './criteria-fields';
export * from './outcomes';
export * from './policy-preview';
export * from './readiness';
export * from './recheck';
export { runBacklogCheck } from './run';
export type { RankedItem, RunEvent, RunGap } from './run-event';
export type * from './run-input';
export * from './score';
