/** An item as Jira words it: only the fields that were asked for, custom fields only where the work type shows them. */
import type { SiteComment, SiteField, SiteIssue } from '../entities';
import { RANK_FIELD, SPRINT_FIELD } from '../software-fields';
import { componentRef, projectRef, issueType, sprintInField, status, userById, type WireBase } from './entities';
import { priorityOf } from './names';
import { SYSTEM_FIELDS } from './system-fields';
import { siteTimestamp } from './timestamp';

type Body = Record<string, unknown>;
type FieldValue = (base: WireBase, issue: SiteIssue) => unknown;

const time = ({ store }: WireBase, iso: string): string => siteTimestamp(Date.parse(iso), store.timeZone);

const isDone = ({ store }: WireBase, it: SiteIssue): boolean => store.statuses.get(it.statusId)?.category === 'done';

export function priority({ baseUrl }: WireBase, name: string | undefined): Body | null {
  const meta = priorityOf(name);
  if (!meta) return null;
  return {
    self: `${baseUrl}/rest/api/3/priority/${meta.id}`,
    iconUrl: `${baseUrl}/images/icons/priorities/${meta.name.toLowerCase()}.svg`,
    name: meta.name,
    id: meta.id,
  };
}

/** The short form of an item inside another one: parent, sub-task, link. */
function reference(base: WireBase, id: string): Body | null {
  const it = base.store.issue(id);
  if (!it) return null;
  const fields = Object.fromEntries(
    ['summary', 'status', 'priority', 'issuetype'].map((name) => [name, VALUES[name]?.(base, it)]),
  );
  return { id: it.id, key: it.key, self: `${base.baseUrl}/rest/api/3/issue/${it.id}`, fields };
}

const LINK_TYPES = {
  blocks: { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  relates: { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
} as const;

/** Links are stored at their source; the target shows the same link from its inward side. */
function links(base: WireBase, issue: SiteIssue): readonly Body[] {
  const side = (source: SiteIssue, target: string, kind: keyof typeof LINK_TYPES, key: string, other: string): Body => {
    const id = `${source.id}${target.slice(-4)}`;
    const type = { ...LINK_TYPES[kind], self: `${base.baseUrl}/rest/api/3/issueLinkType/${LINK_TYPES[kind].id}` };
    return { id, self: `${base.baseUrl}/rest/api/3/issueLink/${id}`, type, [key]: reference(base, other) };
  };
  const outward = (issue.links ?? []).map((it) =>
    side(issue, it.outwardIssueId, it.type, 'outwardIssue', it.outwardIssueId),
  );
  const inward = base.store
    .linkSources(issue.id)
    .flatMap((source) =>
      (source.links ?? [])
        .filter((it) => it.outwardIssueId === issue.id)
        .map((it) => side(source, issue.id, it.type, 'inwardIssue', source.id)),
    );
  return [...outward, ...inward];
}

export function comment(base: WireBase, issue: SiteIssue, it: SiteComment): Body {
  const author = userById(base, it.authorAccountId);
  return {
    self: `${base.baseUrl}/rest/api/3/issue/${issue.id}/comment/${it.id}`,
    id: it.id,
    author,
    body: it.body,
    updateAuthor: author,
    created: time(base, it.created),
    updated: time(base, it.created),
    jsdPublic: true,
  };
}

function comments(base: WireBase, issue: SiteIssue): Body {
  const list = (issue.comments ?? []).map((it) => comment(base, issue, it));
  const self = `${base.baseUrl}/rest/api/3/issue/${issue.id}/comment`;
  return { comments: list, self, maxResults: list.length, total: list.length, startAt: 0 };
}

/** As Jira writes it: weeks of five days of eight hours. */
function duration(seconds: number): string {
  const units: readonly (readonly [string, number])[] = [
    ['w', 144_000],
    ['d', 28_800],
    ['h', 3_600],
    ['m', 60],
  ];
  let rest = seconds;
  const parts = units.flatMap(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? [] : `${count}${unit}`;
  });
  return parts.join(' ') || '0m';
}

function security(base: WireBase, issue: SiteIssue): Body | null {
  const level = base.store.project(issue.projectId)?.securityLevels?.find((it) => it.id === issue.securityLevelId);
  if (!level) return null;
  return {
    self: `${base.baseUrl}/rest/api/3/securitylevel/${level.id}`,
    id: level.id,
    name: level.name,
    description: '',
  };
}

const VALUES: Readonly<Record<string, FieldValue>> = {
  summary: (_base, it) => it.summary,
  description: (_base, it) => it.description ?? null,
  issuetype: (base, it) => {
    const type = base.store.issueTypes.get(it.issueTypeId);
    return type ? issueType(base, type) : null;
  },
  status: (base, it) => {
    const found = base.store.statuses.get(it.statusId);
    return found ? status(base, found) : null;
  },
  project: (base, it) => {
    const found = base.store.project(it.projectId);
    return found ? projectRef(base, found) : null;
  },
  priority: (base, it) => priority(base, it.priority),
  assignee: (base, it) => (it.assigneeAccountId === undefined ? null : userById(base, it.assigneeAccountId)),
  reporter: (base, it) => userById(base, it.reporterAccountId),
  creator: (base, it) => userById(base, it.reporterAccountId),
  labels: (_base, it) => it.labels,
  created: (base, it) => time(base, it.created),
  updated: (base, it) => time(base, it.updated),
  statuscategorychangedate: (base, it) => time(base, it.statusCategoryChanged ?? it.created),
  resolution: (base, it) =>
    isDone(base, it)
      ? { self: `${base.baseUrl}/rest/api/3/resolution/10000`, id: '10000', description: '', name: 'Done' }
      : null,
  resolutiondate: (base, it) => (isDone(base, it) ? time(base, it.statusCategoryChanged ?? it.updated) : null),
  duedate: () => null,
  environment: () => null,
  components: (base, it) =>
    (it.componentIds ?? []).flatMap((id) => {
      const found = base.store.component(it, id);
      return found ? componentRef(base, found) : [];
    }),
  timetracking: (_base, { originalEstimateSeconds: seconds }) =>
    seconds === undefined ? {} : { originalEstimate: duration(seconds), originalEstimateSeconds: seconds },
  timeoriginalestimate: (_base, it) => it.originalEstimateSeconds ?? null,
  fixVersions: () => [],
  versions: () => [],
  attachment: () => [],
  issuelinks: links,
  subtasks: (base, it) =>
    base.store
      .children(it.id)
      .filter((child) => (base.store.issueTypes.get(child.issueTypeId)?.hierarchyLevel ?? 0) < 0)
      .map((child) => reference(base, child.id)),
  security,
  comment: comments,
};

/** The value of a custom field on an item; undefined where its work type does not show the field. */
function customValue({ store }: WireBase, issue: SiteIssue, field: SiteField): unknown {
  if (field.schemaCustom === RANK_FIELD) return issue.rank;
  if (field.schemaCustom === SPRINT_FIELD) {
    const { current, closed } = store.sprintIds(issue);
    const ids = current === undefined ? closed : [...closed, current];
    const found = ids.flatMap((id) => store.sprints.get(id) ?? []);
    return found.length === 0 ? null : found.map(sprintInField);
  }
  const shown = store.fieldIdsOf(issue);
  return shown.has(field.id) ? (issue.customFields[field.id] ?? null) : undefined;
}

/** What a `fields` parameter asks for. */
export interface FieldChoice {
  readonly includes: (id: string) => boolean;
  /** Only the id (and key) of each item is asked for: pages may then hold up to 5,000. */
  readonly idsOnly: boolean;
  /** Nothing was asked for: search then gives the bare id. */
  readonly bare: boolean;
}

const NAVIGABLE = new Set(SYSTEM_FIELDS.filter((it) => it.navigable !== false).map((it) => it.id));

/**
 * Reads a `fields` list: names, `*all`, `*navigable`, and `-name` for exclusion. Unknown names are ignored, as on the
 * platform.
 */
export function chooseFields(fields: readonly string[], fallback: 'id' | '*all' | '*navigable'): FieldChoice {
  const wanted = fields.length > 0 ? fields : [fallback];
  const minus = new Set(wanted.filter((it) => it.startsWith('-')).map((it) => it.slice(1)));
  const plus = new Set(wanted.filter((it) => !it.startsWith('-')));
  const exclusionOnly = plus.size === 0;
  const includes = (id: string): boolean => {
    if (minus.has(id)) return false;
    if (plus.has(id) || plus.has('*all')) return true;
    return (exclusionOnly || plus.has('*navigable')) && (NAVIGABLE.has(id) || id.startsWith('customfield_'));
  };
  const idsOnly = !exclusionOnly && [...plus].every((it) => it === 'id' || it === 'key');
  return { includes, idsOnly, bare: idsOnly && !plus.has('key') };
}

/** An item with the chosen fields and properties. */
export function issueBean(
  base: WireBase,
  issue: SiteIssue,
  choice: FieldChoice,
  properties: readonly string[] = [],
  extraFields: Body = {},
): Body {
  if (choice.bare && properties.length === 0) return { id: issue.id };
  const fields: Body = { ...extraFields };
  if (!choice.idsOnly) {
    for (const [id, value] of Object.entries(VALUES)) if (choice.includes(id)) fields[id] = value(base, issue);
    if (issue.parentId !== undefined && choice.includes('parent')) fields.parent = reference(base, issue.parentId);
    for (const field of base.store.fields.values()) {
      const value = choice.includes(field.id) ? customValue(base, issue, field) : undefined;
      if (value !== undefined) fields[field.id] = value;
    }
  }
  const kept = properties.filter((key) => issue.properties?.[key] !== undefined);
  return {
    expand: 'operations,versionedRepresentations,editmeta,changelog,renderedFields',
    id: issue.id,
    self: `${base.baseUrl}/rest/api/3/issue/${issue.id}`,
    key: issue.key,
    ...(choice.idsOnly ? {} : { fields }),
    ...(properties.length === 0
      ? {}
      : { properties: Object.fromEntries(kept.map((key) => [key, issue.properties?.[key]])) }),
  };
}
