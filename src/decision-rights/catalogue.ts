/** The decision rights in words: what the panel shows beside "who decides", and which documents say so. */
import type { RightId } from './right';

/** The source documents by their short id; cited, never quoted (docs/decision-rights.md, "Sources"). */
export const SOURCE_DOCUMENTS = {
  D0: 'Aakash Gupta, “The Difference Between Product Manager and Product Owner: A Tactical Guide”',
  D1: '“Career paths: What’s the difference between a product owner and a product manager?” (6 March 2024)',
  D2: '“Product Owner vs Product Manager”, a training provider’s guide',
  D3: '“Product Manager vs Product Owner”, a 2026 guide with a decision-making framework',
} as const;

export type DocumentId = keyof typeof SOURCE_DOCUMENTS;

export interface DecisionRight {
  readonly id: RightId;
  readonly title: string;
  /** One sentence of our own: what the holder of the right settles. */
  readonly sentence: string;
  readonly documents: readonly DocumentId[];
  /** Whether engineering is consulted as well as the other role. */
  readonly consultsEngineering: boolean;
}

const right = (
  id: RightId,
  title: string,
  sentence: string,
  documents: readonly DocumentId[],
  consultsEngineering = false,
): DecisionRight => ({ id, title, sentence, documents, consultsEngineering });

/** Every decision right by id. Who holds it is a preset's business (preset.ts). */
export const DECISION_RIGHTS: Readonly<Record<RightId, DecisionRight>> = {
  'product-strategy': right(
    'product-strategy',
    'Product strategy and vision',
    'Sets where the product is heading and what it will not try to be.',
    ['D0', 'D3'],
  ),
  'roadmap-inclusion': right(
    'roadmap-inclusion',
    'What is on the roadmap',
    'Says whether a feature gets a place on the roadmap at all.',
    ['D3'],
  ),
  'launch-timing': right('launch-timing', 'When it goes to market', 'Picks the moment at which customers get it.', [
    'D3',
  ]),
  'success-metrics': right(
    'success-metrics',
    'How success is measured',
    'Names the numbers that tell whether it worked, and reads them afterwards.',
    ['D3'],
  ),
  'scope-change': right(
    'scope-change',
    'Major changes of scope',
    'Approves a change that is large enough to alter what was promised.',
    ['D3'],
  ),
  'problem-discovery': right(
    'problem-discovery',
    'Which problem is worth solving',
    'Judges from market evidence whether a customer problem deserves the effort.',
    ['D0', 'D2', 'D3'],
  ),
  'sprint-scope': right(
    'sprint-scope',
    'What goes into the sprint',
    'Settles how much is taken into a sprint, and which items those are.',
    ['D3'],
  ),
  'backlog-priority': right(
    'backlog-priority',
    'Order of the backlog',
    'Puts the backlog in order from day to day, within what the roadmap allows.',
    ['D0', 'D3'],
  ),
  'acceptance-criteria': right(
    'acceptance-criteria',
    'Details of the acceptance criteria',
    'Has the last word on what exactly an item must do to count as right.',
    ['D0', 'D3'],
  ),
  'technical-trade-offs': right(
    'technical-trade-offs',
    'Trade-offs with engineering',
    'Weighs scope, debt and adjustments together with the engineers while work is under way.',
    ['D3'],
    true,
  ),
  'work-acceptance': right(
    'work-acceptance',
    'Acceptance of finished work',
    'Decides whether finished work meets its criteria.',
    ['D0', 'D3'],
  ),
  'story-breakdown': right(
    'story-breakdown',
    'Breaking work down',
    'Cuts initiatives into epics and stories, and clears up what they ask for.',
    ['D0', 'D2', 'D3'],
  ),
};
