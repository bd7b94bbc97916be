/** The space into which a backlog file is loaded: it takes over the site's own work types and statuses where it can. */
import type { SiteBoard, SiteData, SiteIssueType, SiteProject, SiteStatus } from '../jira/entities';
import type { BacklogItem } from './backlog-line';

export interface ImportedSpace {
  /** The base site with the space, its board and its sprint, and without the items. */
  readonly site: SiteData;
  readonly projectKey: string;
  readonly projectId: string;
  readonly firstIssueId: number;
  readonly reporterAccountId: string;
  issueTypeIdOf(item: BacklogItem): string;
  statusIdOf(item: BacklogItem): string;
}

/** An item without a type is a story: the most common thing in a backlog, and the one that needs criteria. */
const DEFAULT_TYPE = 'Story';
/** Jira's own default workflow; statuses that the file names are added to it. */
const DEFAULT_STATUSES: readonly Pick<SiteStatus, 'name' | 'category'>[] = [
  { name: 'To Do', category: 'new' },
  { name: 'In progress', category: 'indeterminate' },
  { name: 'Done', category: 'done' },
];

/**
 * In: the site to add to, the key of the new space, the items that it will hold. Out: the site with that space, and where
 * each item belongs in it.
 */
export function importedSpace(base: SiteData, projectKey: string, items: readonly BacklogItem[]): ImportedSpace {
  const newId = idsAfter(base);
  const typeIds = new Map<string, string>();
  const types = distinct([DEFAULT_TYPE, ...items.map(({ type }) => typeName(type))]).map((name) => {
    const type = siteType(base, name) ?? { id: newId(), name, hierarchyLevel: levelOf(name) };
    typeIds.set(fold(name), type.id);
    return type;
  });
  const statusIds = new Map<string, string>();
  const named = items.flatMap(({ status }) =>
    status === null ? [] : [{ name: status, category: categoryOf(status) }],
  );
  const statuses = distinctBy([...DEFAULT_STATUSES, ...named], ({ name }) => fold(name)).map((wanted) => {
    const status = siteStatus(base, wanted.name) ?? { id: newId(), ...wanted };
    statusIds.set(fold(wanted.name), status.id);
    return status;
  });
  const projectId = newId();
  const project = projectOf(base, { id: projectId, key: projectKey, types, statuses });
  const board = boardOf(base, project, statuses);
  return {
    site: {
      ...base,
      issueTypes: [...base.issueTypes, ...types.filter((type) => !base.issueTypes.includes(type))],
      statuses: [...base.statuses, ...statuses.filter((status) => !base.statuses.includes(status))],
      projects: [...base.projects, project],
      boards: [...base.boards, board],
      sprints: [
        ...base.sprints,
        { id: highest(base.sprints) + 1, boardId: board.id, name: `${projectKey} Sprint 1`, state: 'future' },
      ],
    },
    projectKey,
    projectId,
    firstIssueId: highest(base.issues) + 1,
    reporterAccountId: project.leadAccountId,
    issueTypeIdOf: ({ type }) => typeIds.get(fold(typeName(type))) ?? '',
    statusIdOf: ({ status }) => statusIds.get(fold(status ?? 'To Do')) ?? '',
  };
}

/** A sub-task cannot stand without its parent, which the file does not name: it is loaded as a task. */
function typeName(type: string | null): string {
  if (type === null) return DEFAULT_TYPE;
  return /^sub-?task$/iu.test(type) ? 'Task' : type;
}

function levelOf(name: string): number {
  return fold(name) === 'epic' ? 1 : 0;
}

const siteType = (base: SiteData, name: string): SiteIssueType | undefined =>
  base.issueTypes.find(
    (one) => one.projectId === undefined && one.hierarchyLevel >= 0 && fold(one.name) === fold(name),
  );

const siteStatus = (base: SiteData, name: string): SiteStatus | undefined =>
  base.statuses.find((one) => one.projectId === undefined && fold(one.name) === fold(name));

/** Jira needs a category for every status; the file gives names only. */
function categoryOf(name: string): SiteStatus['category'] {
  if (/\b(?:done|closed?|resolved|completed?|rejected|cancell?ed|won't (?:do|fix)|fertig|erledigt)\b/iu.test(name))
    return 'done';
  if (/\b(?:progress|review|test(?:ing)?|doing|development|blocked|acceptance|arbeit)\b/iu.test(name))
    return 'indeterminate';
  return 'new';
}

function projectOf(
  base: SiteData,
  space: { id: string; key: string; types: readonly SiteIssueType[]; statuses: readonly SiteStatus[] },
): SiteProject {
  const everywhere = (permission: 'BROWSE_PROJECTS' | 'ADMINISTER_PROJECTS'): readonly string[] =>
    distinct(base.projects.flatMap(({ permissions }) => permissions[permission] ?? []));
  const browsers = everywhere('BROWSE_PROJECTS');
  const staff = browsers.length === 0 ? ['*'] : browsers;
  return {
    id: space.id,
    key: space.key,
    name: 'Backlog from a file',
    style: 'classic',
    projectTypeKey: 'software',
    leadAccountId: base.projects[0]?.leadAccountId ?? base.users[0]?.accountId ?? '',
    issueTypes: space.types.map(({ id }) => ({
      issueTypeId: id,
      statusIds: space.statuses.map((status) => status.id),
      fieldIds: [],
    })),
    permissions: {
      BROWSE_PROJECTS: staff,
      EDIT_ISSUES: staff,
      CREATE_ISSUES: staff,
      TRANSITION_ISSUES: staff,
      ADD_COMMENTS: staff,
      ASSIGN_ISSUES: staff,
      ASSIGNABLE_USER: staff,
      VIEW_READONLY_WORKFLOW: staff,
      ADMINISTER_PROJECTS: distinct([...base.jiraAdmins, ...everywhere('ADMINISTER_PROJECTS')]),
    },
  };
}

function boardOf(base: SiteData, project: SiteProject, statuses: readonly SiteStatus[]): SiteBoard {
  const column = (name: string, category: SiteStatus['category']) => ({
    name,
    statusIds: statuses.filter((status) => status.category === category).map(({ id }) => id),
  });
  return {
    id: highest(base.boards) + 1,
    name: `${project.key} board`,
    type: 'scrum',
    projectId: project.id,
    columns: [column('To do', 'new'), column('In progress', 'indeterminate'), column('Done', 'done')],
  };
}

/** Ids for projects, work types and statuses, above all that the site has. */
function idsAfter(base: SiteData): () => string {
  let last = Math.max(highest(base.projects), highest(base.issueTypes), highest(base.statuses));
  return () => String((last += 1));
}

const highest = (all: readonly { readonly id: string | number }[]): number =>
  all.reduce((most, { id }) => Math.max(most, Number(id)), 0);
const fold = (text: string): string => text.trim().toLowerCase();
const distinct = (texts: readonly string[]): readonly string[] => distinctBy(texts, fold);

function distinctBy<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const value of values) if (!first.has(keyOf(value))) first.set(keyOf(value), value);
  return [...first.values()];
}
