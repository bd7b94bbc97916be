/** What an edit changed, in the words of Jira's change log. */
import type { SiteChangeItem, SiteIssue, SiteSprint } from './entities';
import { textOf } from './jql/text';
import { SPRINT_FIELD } from './software-fields';
import type { Store } from './store';
import { priorityOf } from './wire/names';

/** Ids and texts of one value; null where there is none. */
interface Words {
  readonly id: string | null;
  readonly text: string | null;
}

interface Tracked {
  readonly field: string;
  readonly fieldId: string;
  readonly fieldtype: 'jira' | 'custom';
  readonly words: (issue: SiteIssue, store: Store) => Words;
}

const NOTHING: Words = { id: null, text: null };
const plain = (text: string | null): Words => ({ id: null, text });

function named(id: string | undefined, name: string | undefined): Words {
  return id === undefined ? NOTHING : { id, text: name ?? null };
}

/** Sprints are the ids and the names of all that the item is or was in, as `6, 7` and `Sprint 1, Sprint 2`. */
function sprintWords(issue: SiteIssue, store: Store): Words {
  const { current, closed } = store.sprintIds(issue);
  const found = [...closed, ...(current === undefined ? [] : [current])].flatMap((id): readonly SiteSprint[] =>
    [store.sprints.get(id) ?? []].flat(),
  );
  return { id: found.map((it) => it.id).join(', '), text: found.map((it) => it.name).join(', ') };
}

const SYSTEM: readonly Tracked[] = [
  { field: 'summary', fieldId: 'summary', fieldtype: 'jira', words: (it) => plain(it.summary) },
  {
    field: 'description',
    fieldId: 'description',
    fieldtype: 'jira',
    words: (it) => plain(it.description === null ? null : textOf(it.description)),
  },
  {
    field: 'status',
    fieldId: 'status',
    fieldtype: 'jira',
    words: (it, store) => named(it.statusId, store.statuses.get(it.statusId)?.name),
  },
  {
    field: 'priority',
    fieldId: 'priority',
    fieldtype: 'jira',
    words: (it) => named(priorityOf(it.priority)?.id, priorityOf(it.priority)?.name),
  },
  {
    field: 'assignee',
    fieldId: 'assignee',
    fieldtype: 'jira',
    words: (it, store) => named(it.assigneeAccountId, store.users.get(it.assigneeAccountId ?? '')?.displayName),
  },
  // The parent has this name in change logs, on both kinds of space.
  {
    field: 'IssueParentAssociation',
    fieldId: 'parent',
    fieldtype: 'jira',
    words: (it, store) => named(it.parentId, store.issue(it.parentId ?? '')?.key),
  },
  { field: 'labels', fieldId: 'labels', fieldtype: 'jira', words: (it) => ({ id: '', text: it.labels.join(' ') }) },
  {
    field: 'Component',
    fieldId: 'components',
    fieldtype: 'jira',
    words: (it, store) => {
      const ids = it.componentIds ?? [];
      return ids.length === 0
        ? NOTHING
        : { id: ids.join(', '), text: ids.map((id) => store.component(it, id)?.name ?? id).join(', ') };
    },
  },
  {
    field: 'timeoriginalestimate',
    fieldId: 'timeoriginalestimate',
    fieldtype: 'jira',
    words: ({ originalEstimateSeconds: seconds }) =>
      seconds === undefined ? NOTHING : { id: String(seconds), text: String(seconds) },
  },
];

function customFields(store: Store): readonly Tracked[] {
  return [...store.fields.values()].map((it) => ({
    field: it.name,
    fieldId: it.id,
    fieldtype: 'custom',
    words: (issue, where) => {
      if (it.schemaCustom === SPRINT_FIELD) return sprintWords(issue, where);
      const value = issue.customFields[it.id] ?? null;
      return plain(value === null ? null : typeof value === 'number' ? String(value) : textOf(value));
    },
  }));
}

/** The entries that an edit leaves; none where it changed nothing that change logs name (properties, comments). */
export function changesBetween(store: Store, former: SiteIssue, next: SiteIssue): readonly SiteChangeItem[] {
  return [...SYSTEM, ...customFields(store)].flatMap(({ words, ...field }) => {
    const [from, to] = [words(former, store), words(next, store)];
    if (from.id === to.id && from.text === to.text) return [];
    return [{ ...field, from: from.id, fromString: from.text, to: to.id, toString: to.text }];
  });
}
