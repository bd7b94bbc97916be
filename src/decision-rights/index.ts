/** The public face of decision rights: the only file that other folders import. */
export * from './catalogue';
export { classifyWorkflow, type StatusInWorkflow, type StepGuess } from './classifier/classify-workflow';
export * from './map';
export type { Preset, PresetTable, TableEntry } from './preset';
export { DEFAULT_PRESET_ID, findPreset, PRESETS, type PresetId } from './presets';
export * from './resolve';
export * from './right';
export * from './settings';
export * from './step';
export * from './work-type';
