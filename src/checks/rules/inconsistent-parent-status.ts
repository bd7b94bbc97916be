import type { Step } from '../../decision-rights';
import { CHECK_OPTIONS } from '../check-options';
import { defineCheck } from '../define-check';

/** The team has begun: a parent that has not been begun contradicts that. */
const BEGUN: ReadonlySet<Step | null> = new Set<Step>(['delivery', 'acceptance', 'release']);

export default defineCheck({
  id: 'inconsistent-parent-status',
  titleMet: 'In keeping with its parent',
  titleUnmet: 'Contradicts its parent’s status',
  why: 'Whoever looks at the epic believes its status. Where it is done with work left in it, or not begun while the team builds, the roadmap tells a wrong story.',
  howToPass:
    'Move the parent to the status that is true, move the item to another parent, or decide that it is not done.',
  category: 'upkeep',
  right: 'story-breakdown',
  severity: { story: 'info', task: 'info', bug: 'info', epic: 'info', subtask: 'info' },
  // Open work only. What is live and being measured may well outlast its parent.
  steps: ['discovery', 'roadmap', 'refinement', 'ready', 'delivery', 'acceptance', 'release'],
  needs: ['parent', 'step'],
  options: CHECK_OPTIONS['inconsistent-parent-status'],
  messages: {
    'parent-done': 'The parent {key} is done, and this item is still open.',
    'parent-not-begun': 'The parent {key} has not been begun, and this item is already being worked on.',
    'state-unknown': 'Jira did not say how far the parent is.',
  },
  judge: ({ parent, step }) => {
    const place = { fieldId: 'parent' };
    if (parent === null) return { outcome: 'notApplicable' };
    switch (parent?.progress) {
      case undefined:
      case null:
        return { outcome: 'cannotTell', message: 'state-unknown', place };
      case 'done':
        return { outcome: 'fail', message: 'parent-done', data: { key: parent?.key ?? '' }, place };
      case 'new':
        if (!BEGUN.has(step)) return { outcome: 'pass' };
        return { outcome: 'fail', message: 'parent-not-begun', data: { key: parent?.key ?? '' }, place };
      case 'indeterminate':
        return { outcome: 'pass' };
    }
  },
});
