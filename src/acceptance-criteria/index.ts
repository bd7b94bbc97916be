export type { ChecklistApp, CriteriaField, CriteriaInput } from './criteria-input';
export { judgeCriteria } from './judge';
export { saysSomething } from './placeholder';
export { readCriteria } from './reading';
export type { CriteriaReading, CriterionText, PlacedText, ScenarioText } from './reading';
export { learnTemplates, templateText } from './template';
export * from './verdict';
