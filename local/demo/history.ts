/** Change logs of the demo: when an item came into its sprint, and where its text was changed after that. */
import type { SiteChange } from '../jira/entities';
import type { AuthoredItem } from './authored-items';
import type { SpaceBlueprint } from './blueprint';
import { daysBefore } from './dates';
import { accountIdOf } from './people';

/** Jira Software's Sprint field, under the id that the simulator gives it. */
const SPRINT_FIELD_ID = 'customfield_10020';

/** Sprints are filled at planning, this long before they start. */
const PLANNED_DAYS_AHEAD = 1;

/**
 * In: an item, its space, its id, its reporter and the present time. Out: its change log, oldest first: the way into the running
 * sprint, and with `late=DAYS` a change of the description so many days ago. Ids follow from the item's.
 */
export function historyOf(
  item: AuthoredItem,
  { sprints }: SpaceBlueprint,
  { issueId, by, now }: { readonly issueId: string; readonly by: string; readonly now: Date },
): readonly SiteChange[] {
  const sprint = sprints.find(({ alias, state }) => alias === item.options['in'] && state === 'active');
  const late = item.options['late'];
  const entry = (index: number, daysAgo: number, change: SiteChange['items'][number]): SiteChange => ({
    id: `${issueId}${index}`,
    authorAccountId: by,
    created: daysBefore(now, daysAgo).toISOString(),
    items: [change],
  });
  const planned =
    sprint === undefined
      ? []
      : [
          entry(0, PLANNED_DAYS_AHEAD - sprint.startsInDays, {
            field: 'Sprint',
            fieldId: SPRINT_FIELD_ID,
            fieldtype: 'custom',
            from: '',
            fromString: '',
            to: String(sprint.id),
            toString: sprint.name,
          }),
        ];
  if (late === undefined) return planned;
  const edited = entry(1, Number(late), {
    field: 'description',
    fieldId: 'description',
    fieldtype: 'jira',
    from: null,
    fromString: item.summary,
    to: null,
    toString: item.description,
  });
  return [...planned, { ...edited, authorAccountId: accountIdOf('marek') }];
}
