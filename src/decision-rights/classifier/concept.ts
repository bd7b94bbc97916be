/**
 * The vocabulary of the classifier. A status name is read as a set of concepts ("waiting for tests" = wait + test); the
 * rules then speak about concepts only, so that a language is data and a rule holds in all of them.
 */
export const CONCEPTS = [
  // How far along the activity is
  'ready',
  'wait',
  'need',
  'next',
  'done',
  'pass',
  'fail',
  'not',
  // Before the team starts
  'open',
  'todo',
  'backlog',
  'draft',
  'idea',
  'triage',
  'triaged',
  'explore',
  'investigate',
  'future',
  'commit',
  'committed',
  'plan',
  'planned',
  'prioritise',
  'spec',
  'specd',
  'design',
  'estimate',
  'info',
  'confirm',
  'assign',
  'select',
  'sprint',
  // In the team's hands
  'reopen',
  'dev',
  'devd',
  'work',
  'code',
  'merge',
  'merged',
  'review',
  'reviewed',
  'feedback',
  'test',
  'tested',
  'hold',
  'vendor',
  // With the product side
  'product',
  'verify',
  'verified',
  'validate',
  'validated',
  'accept',
  'accepted',
  'signedOff',
  'approve',
  'approved',
  // Towards the market
  'staging',
  'release',
  'released',
  'live',
  'monitor',
  // The end
  'resolve',
  'close',
  'reject',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/**
 * Words of one language by concept, separated by commas. `word` is the whole word, `stem*` a beginning, `*stem` an end,
 * `two words` a phrase; in scripts without spaces every entry matches anywhere. Accents and case do not matter.
 */
export type Words = Readonly<Partial<Record<Concept, string>>>;
