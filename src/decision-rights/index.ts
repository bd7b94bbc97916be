/** The public face of decision rights: the only file that other folders import. */
export * from './catalogue';
export { classifyWorkflow, type StatusInWorkflow, type StepGuess } from './classifier/classify-workflow';
export * from './drift';
export * from './handoff';
export * from './map';
export * from './map-facts';
export type { Preset, PresetTable, TableEntry } from './preset';
export { DEFAULT_PRESET_ID, findPreset, PRESETS, type PresetId } from './presets';
export * from './resolve';
export * from './right';
export * from './settings';
export * from './step';
export * from './unknown-ids';
export * from './work-type';
export * from './work-type-kind';
export * from './who-holds';
