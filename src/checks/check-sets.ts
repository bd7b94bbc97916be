/**
 * What to begin with: settings of checks that suit a way of working. A set is plain settings, so that a space that has
 * taken one over owns it, and may change every line of it.
 */
import type { Step } from '../decision-rights';
import type { CheckId } from './check-ids';

export interface CheckSet {
  readonly id: 'scrum' | 'kanban';
  readonly title: string;
  readonly summary: string;
  readonly checks: Partial<Record<CheckId, { severity?: 'off'; steps?: Step[]; options?: Record<string, number> }>>;
}

/** Two weeks without a change in a flow: our own, the length of the usual sprint. */
const KANBAN_DAYS = 14;

export const CHECK_SETS: readonly CheckSet[] = [
  {
    id: 'scrum',
    title: 'Scrum',
    summary: 'Every check as it is by default: items are estimated, and planned into sprints.',
    checks: {},
  },
  {
    id: 'kanban',
    title: 'Kanban',
    summary:
      'Nothing about sprints or estimates, which a flow does without. Work that rests in delivery is noticed after two weeks.',
    checks: {
      'missing-estimate': { severity: 'off' },
      oversized: { severity: 'off' },
      'carried-over': { severity: 'off' },
      'late-criteria-change': { severity: 'off' },
      stale: { steps: ['delivery', 'acceptance'], options: { days: KANBAN_DAYS } },
    },
  },
];
