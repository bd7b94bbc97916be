/** The presets by id. Apart from what they say, because the back end checks settings by the ids alone. */
export const PRESET_IDS = [
  'strategic-tactical',
  'product-owner-led',
  'one-product-person',
  'product-at-scale',
] as const;

export type PresetId = (typeof PRESET_IDS)[number];
