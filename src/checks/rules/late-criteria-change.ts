import type { CriteriaJudgement } from '../../acceptance-criteria';
import type { FieldChange } from '../checkable-item';
import { CHECK_OPTIONS } from '../check-options';
import { defineCheck } from '../define-check';
import type { ItemSprint } from '../field-values';

const HOUR = 3_600_000;

/** The change log names an item's sprints by id, several in one line: `12, 15`. */
const names = (value: string | null, { id, name }: ItemSprint): boolean =>
  (value ?? '').split(',').some((part) => part.trim() === id || (name !== '' && part.trim() === name));

/**
 * When the sprint became the item's: when it was put into the running sprint, or when the sprint began. Undefined where
 * Jira does not say when it began.
 */
function enteredAt(sprint: ItemSprint, sprintFieldId: string, changes: readonly FieldChange[]): number | undefined {
  if (sprint.startedAt === null) return undefined;
  const added = changes.filter(
    ({ fieldId, from, to }) => fieldId === sprintFieldId && names(to, sprint) && !names(from, sprint),
  );
  return Math.max(sprint.startedAt, ...added.map(({ at }) => at));
}

const words = (text: string | null): string | null => text?.replace(/\s+/g, ' ').trim() ?? null;

const saysSomethingElse = ({ from, to }: FieldChange): boolean =>
  (from === null && to === null) || words(from) !== words(to);

/** The fields in which the criteria stand; the description too where they may have stood there before. */
function fieldsOf({ evidence }: CriteriaJudgement, criteriaFieldIds: readonly string[]): ReadonlySet<string> {
  const elsewhere = evidence.length > 0 && evidence.every(({ source }) => source.type !== 'description');
  return new Set([...criteriaFieldIds, ...(elsewhere ? [] : ['description'])]);
}

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

export default defineCheck({
  id: 'late-criteria-change',
  titleMet: 'Criteria as they were planned',
  titleUnmet: 'Criteria changed in the sprint',
  why: 'The team agreed to what the criteria said when the sprint began. A change after that is a change of scope: worth a word between Product Owner, team and, where it is large, Product Manager.',
  howToPass:
    'Agree with the team on what the change means for the sprint, consult the Product Manager where it changes the scope, and exempt the item with that as the reason.',
  category: 'upkeep',
  right: 'sprint-scope',
  // Off: it reads change logs, which no other check needs.
  severity: { story: 'off', task: 'off', bug: 'off' },
  steps: ['refinement', 'ready', 'delivery', 'acceptance'],
  needs: ['changes', 'sprints', 'sprintFieldId', 'criteria', 'criteriaFieldIds'],
  options: CHECK_OPTIONS['late-criteria-change'],
  messages: {
    changed: 'What the criteria stand in was changed on {day}, after the item had entered {sprint}.',
    'not-read': 'The change log of the item was not read.',
    'sprints-unreadable': 'Jira did not give the sprints: they are not on this work type, or you may not see them.',
    'start-unknown': 'Jira did not say when {sprint} began.',
  },
  judge: ({ changes, sprints, sprintFieldId, criteria, criteriaFieldIds }, { graceHours }) => {
    if (sprints === null || sprintFieldId === null) return { outcome: 'notApplicable' };
    if (sprints === undefined || sprintFieldId === undefined) {
      return { outcome: 'cannotTell', message: 'sprints-unreadable' };
    }
    const sprint = sprints.find(({ state }) => state === 'active');
    if (sprint === undefined) return { outcome: 'notApplicable' };
    if (changes === undefined) return { outcome: 'cannotTell', message: 'not-read' };
    const entered = enteredAt(sprint, sprintFieldId, changes);
    if (entered === undefined)
      return { outcome: 'cannotTell', message: 'start-unknown', data: { sprint: sprint.name } };
    const fields = fieldsOf(criteria, criteriaFieldIds);
    const late = changes
      .filter((change) => fields.has(change.fieldId) && change.at > entered + graceHours * HOUR)
      .filter(saysSomethingElse)
      .sort((left, right) => right.at - left.at)[0];
    if (late === undefined) return { outcome: 'pass' };
    const data = { day: dayOf(late.at), sprint: sprint.name };
    return { outcome: 'fail', message: 'changed', data, place: { fieldId: late.fieldId } };
  },
});
