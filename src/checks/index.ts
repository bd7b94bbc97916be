/** The checks' public face: the only file that other folders import. */
export { activeChecks, neededFields } from './active-checks';
export type { ActiveCheck, ActiveChecks, CheckSettings } from './active-checks';
export { CHECK_META, CHECKS } from './catalogue';
export { CHECK_IDS } from './check-ids';
export type { CheckId } from './check-ids';
export { defineCheck } from './define-check';
export type { Check, CheckCategory, CheckMeta, SeverityByKind } from './define-check';
export { describe } from './describe';
export type { Description } from './describe';
export type {
  CheckableItem,
  CriteriaField,
  Estimation,
  FactName,
  FactSources,
  FieldChange,
  SimilarItem,
} from './facts';
export { EXEMPTIONS_PROPERTY } from './exemption';
export type * from './exemption';
export { judgeItem } from './judge-item';
export type { JudgeContext } from './judge-item';
export type * from './outcome';
