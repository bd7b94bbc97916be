/** The checks' public face: the only file that other folders import. */
export { activeChecks, neededFields } from './active-checks';
export type { ActiveCheck, ActiveChecks, CheckSettings } from './active-checks';
export { CHECK_META, CHECKS } from './catalogue';
export { defineCheck } from './define-check';
export type { Check, CheckCategory, CheckMeta, SeverityByKind } from './define-check';
export { describe } from './describe';
export type { Description } from './describe';
export type { CheckableItem, CriteriaField, Estimation, FactName, FactSources } from './facts';
export { judgeItem } from './judge-item';
export type { JudgeContext } from './judge-item';
export type * from './outcome';
