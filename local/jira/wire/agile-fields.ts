/** The fields that Jira Software adds to items in its own lists: sprint, closedSprints, epic, flagged. */
import type { SiteIssue } from '../entities';
import { sprint, type WireBase } from './entities';

type Body = Record<string, unknown>;

function epic({ store, baseUrl }: WireBase, issue: SiteIssue): Body | null {
  const parent = issue.parentId === undefined ? undefined : store.issue(issue.parentId);
  if (!parent || store.issueTypes.get(parent.issueTypeId)?.hierarchyLevel !== 1) return null;
  return {
    id: Number(parent.id),
    key: parent.key,
    self: `${baseUrl}/rest/agile/1.0/epic/${parent.id}`,
    name: parent.summary,
    summary: parent.summary,
    color: { key: 'color_1' },
    done: store.statuses.get(parent.statusId)?.category === 'done',
  };
}

/** Those of the fields that were asked for; `closedSprints` only where there are any, as recorded. */
export function agileFields(base: WireBase, issue: SiteIssue, includes: (id: string) => boolean): Body {
  const { current, closed } = base.store.sprintIds(issue);
  const now = current === undefined ? undefined : base.store.sprints.get(current);
  const before = closed.flatMap((id) => base.store.sprints.get(id) ?? []).map((it) => sprint(base, it));
  const all: Body = {
    sprint: now ? sprint(base, now) : null,
    ...(before.length > 0 ? { closedSprints: before } : {}),
    epic: epic(base, issue),
    flagged: false,
  };
  return Object.fromEntries(Object.entries(all).filter(([id]) => includes(id)));
}
