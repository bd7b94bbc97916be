import { CHECK_OPTIONS } from '../check-options';
import { defineCheck, READINESS_STEPS } from '../define-check';
import type { ItemLink } from '../field-values';

const MOST_KEYS = 3;

const fold = (text: string): string => text.trim().toLowerCase();

/**
 * Whether this item waits for the other one. Link types are the site's own: one that is named by its type blocks from its
 * inward side, as Jira's own "Blocks" does; a phrase says by itself which side it is.
 */
const waitsFor =
  (linkTypes: readonly string[]) =>
  ({ typeId, typeName, phrase, side }: ItemLink): boolean =>
    linkTypes.map(fold).some((named) => {
      // Jira's own type is called "Blocks", and its outward phrase is "blocks": the name of the type goes first.
      const isType = named === typeId || named === fold(typeName);
      return isType ? side === 'inward' : named === fold(phrase);
    });

/** `A-1, A-2, A-3 and 4 more`. */
function listed(links: readonly ItemLink[]): string {
  const keys = links.map(({ other }) => other.key);
  const more = keys.length - MOST_KEYS;
  return keys.slice(0, MOST_KEYS).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

export default defineCheck({
  id: 'blocked-by-open-item',
  titleMet: 'Not blocked',
  titleUnmet: 'Blocked by open work',
  why: 'An item that waits for another one cannot be finished by the team that takes it into the sprint. It takes the place of work that could be.',
  howToPass:
    'Finish the blocking item first, or remove the link if it no longer holds. Where both are planned together on purpose, exempt this one with that as the reason.',
  category: 'readiness',
  right: 'sprint-scope',
  severity: {
    story: 'blocker',
    task: 'blocker',
    bug: 'blocker',
    epic: 'warning',
    portfolio: 'warning',
    // Sub-tasks block one another within one item; their order is the team's own business.
    subtask: 'off',
  },
  steps: READINESS_STEPS,
  needs: ['links'],
  options: CHECK_OPTIONS['blocked-by-open-item'],
  messages: {
    blocked: 'Blocked by {keys}, which is not done.',
    'blocked-by-several': 'Blocked by {keys}, which are not done.',
    'state-unknown': 'Jira did not say whether {keys}, which blocks this item, is done.',
    unreadable: 'Jira did not give the links: they are switched off, or you may not see them.',
  },
  judge: ({ links }, { linkTypes }) => {
    const place = { fieldId: 'issuelinks' };
    // Where links are switched off nobody blocks by them: worth a word, but no reason to doubt that an item is ready.
    if (links === undefined) return { outcome: 'cannotTell', message: 'unreadable', place, atMost: 'info' };
    const blocking = links.filter(waitsFor(linkTypes));
    const open = blocking.filter(({ other }) => other.progress === 'new' || other.progress === 'indeterminate');
    if (open.length > 0) {
      const message = open.length === 1 ? 'blocked' : 'blocked-by-several';
      return { outcome: 'fail', message, data: { keys: listed(open) }, place };
    }
    const unknown = blocking.filter(({ other }) => other.progress === null);
    if (unknown.length === 0) return { outcome: 'pass' };
    return { outcome: 'cannotTell', message: 'state-unknown', data: { keys: listed(unknown) }, place };
  },
});
