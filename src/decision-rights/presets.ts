/** The presets (docs/decision-rights.md, "Presets"). To add one, add its id to PRESET_IDS and an entry here. */
import type { Preset, PresetTable } from './preset';
import type { PresetId } from './preset-ids';
import type { RightId, Role } from './right';
import type { Level, Step } from './step';

const HOLDERS: Readonly<Record<RightId, Role>> = {
  'product-strategy': 'PM',
  'roadmap-inclusion': 'PM',
  'launch-timing': 'PM',
  'success-metrics': 'PM',
  'scope-change': 'PM',
  'problem-discovery': 'PM',
  'sprint-scope': 'PO',
  'backlog-priority': 'PO',
  'acceptance-criteria': 'PO',
  'technical-trade-offs': 'PO',
  'work-acceptance': 'PO',
  'story-breakdown': 'PO',
};

const row = <E>(portfolio: E, epic: E, standard: E, subtask: E): Readonly<Record<Level, E>> => ({
  portfolio,
  epic,
  standard,
  subtask,
});

const TABLE: PresetTable = {
  discovery: row('problem-discovery', 'problem-discovery', 'problem-discovery', 'story-breakdown'),
  roadmap: row('product-strategy', 'roadmap-inclusion', 'roadmap-inclusion', 'story-breakdown'),
  refinement: {
    portfolio: 'product-strategy',
    epic: { whenCommittedEarlier: 'story-breakdown', otherwise: 'roadmap-inclusion' },
    standard: 'acceptance-criteria',
    subtask: 'story-breakdown',
  },
  ready: row('roadmap-inclusion', 'story-breakdown', 'sprint-scope', 'sprint-scope'),
  delivery: row('scope-change', 'story-breakdown', 'technical-trade-offs', 'technical-trade-offs'),
  acceptance: row('success-metrics', 'work-acceptance', 'work-acceptance', 'work-acceptance'),
  release: row('launch-timing', 'launch-timing', 'launch-timing', 'work-acceptance'),
  outcome: row('success-metrics', 'success-metrics', 'success-metrics', 'success-metrics'),
  done: row('success-metrics', 'success-metrics', 'work-acceptance', 'work-acceptance'),
  rejected: row('product-strategy', 'roadmap-inclusion', 'backlog-priority', 'backlog-priority'),
};

/** The question of a bug that nobody works on yet is when, not what. */
const BUGS: Readonly<Partial<Record<Step, RightId>>> = {
  discovery: 'backlog-priority',
  roadmap: 'backlog-priority',
  refinement: 'backlog-priority',
};

/** The presets in the order in which the settings offer them. */
export const PRESETS: readonly Preset<PresetId>[] = [
  {
    id: 'strategic-tactical',
    title: 'Strategic / tactical',
    summary:
      'The Product Manager decides why, what and when for the market; the Product Owner decides how it becomes work and whether the work is right (D0, D3).',
    holders: HOLDERS,
    table: TABLE,
    bugs: BUGS,
    onePerson: false,
    portfolioOwner: false,
  },
  {
    id: 'product-owner-led',
    title: 'Product Owner led',
    summary:
      'The Product Owner also sets the strategy (D1). The roadmap and major changes of scope follow on the Scrum Guide’s word alone: D1 itself leaves the roadmap with the Product Manager, who here keeps problem discovery, launch timing and success metrics.',
    holders: { ...HOLDERS, 'product-strategy': 'PO', 'roadmap-inclusion': 'PO', 'scope-change': 'PO' },
    table: TABLE,
    bugs: BUGS,
    onePerson: false,
    portfolioOwner: false,
  },
  {
    id: 'one-product-person',
    title: 'One product person',
    summary: 'One person holds both roles, as small companies do (D0, D3). The map shows which hat decides.',
    holders: HOLDERS,
    table: TABLE,
    bugs: BUGS,
    onePerson: true,
    portfolioOwner: false,
  },
  {
    id: 'product-at-scale',
    title: 'Product at scale',
    summary:
      'A portfolio owner above the Product Managers and a Product Owner for each component, team or board (D0, D2). Epics stay with the Product Manager until the teams start on them.',
    holders: HOLDERS,
    table: {
      ...TABLE,
      refinement: { ...TABLE.refinement, epic: 'roadmap-inclusion' },
      ready: { ...TABLE.ready, epic: 'roadmap-inclusion' },
    },
    bugs: BUGS,
    onePerson: false,
    portfolioOwner: true,
  },
];

/** The preset of a site whose administrators have chosen none. */
export const DEFAULT_PRESET_ID: PresetId = 'strategic-tactical';

const BY_ID: ReadonlyMap<string, Preset<PresetId>> = new Map(PRESETS.map((preset) => [preset.id, preset]));

/** The preset with this id; undefined for an id that this version of the app does not know. */
export function findPreset(id: string): Preset<PresetId> | undefined {
  return BY_ID.get(id);
}

/**
 * The preset with this id, or the default one: resolution must always have a preset.
 */
export function presetOrDefault(id: string | null): Preset<PresetId> {
  const preset = (id === null ? undefined : BY_ID.get(id)) ?? BY_ID.get(DEFAULT_PRESET_ID);
  if (preset === undefined) throw new Error(`No preset has the default id ${DEFAULT_PRESET_ID}`);
  return preset;
}
