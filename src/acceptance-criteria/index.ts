export type { ChecklistApp, CriteriaField, CriteriaInput } from './criteria-input';
export { judgeCriteria } from './judge';
export { learnTemplates, templateText } from './template';
export * from './verdict';
