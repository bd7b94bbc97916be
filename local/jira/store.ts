/**
 * The state of a simulated site: the entities with the look-ups that routes need, and the search index that lags behind
 * them. Entities are immutable; a write replaces one and raises `version`.
 */
import type { SiteBoard, SiteComment, SiteComponent, SiteData, SiteField, SiteIssue } from './entities';
import type { SiteIssueType, SiteProject, SiteRole, SiteSprint, SiteStatus, SiteUser } from './entities';
import { withJiraSoftwareFields } from './software-fields';

const byId = <T extends { readonly id: string | number }>(items: readonly T[]): Map<T['id'], T> =>
  new Map(items.map((it) => [it.id, it]));

/** The role that every site has from the beginning, under the id that it has there. */
const DEFAULT_ROLES: readonly SiteRole[] = [{ id: '10002', name: 'Administrators' }];

export class Store {
  /** Raised by every write: caches compare it. */
  version = 0;
  private readonly base: Omit<SiteData, 'issues' | 'projects'>;
  private readonly issuesById: Map<string, SiteIssue>;
  private readonly issueIdsByKey: Map<string, string>;
  private readonly projectsById: Map<string, SiteProject>;
  private readonly childIds = new Map<string, Set<string>>();
  private readonly linkSourceIds = new Map<string, Set<string>>();
  private readonly shownFields = new Map<string, ReadonlySet<string>>();
  /** Former states that search still shows, oldest first, per item. */
  private readonly lagging = new Map<string, { readonly issue: SiteIssue; readonly until: number }[]>();
  readonly users: ReadonlyMap<string, SiteUser>;
  readonly statuses: ReadonlyMap<string, SiteStatus>;
  readonly issueTypes: ReadonlyMap<string, SiteIssueType>;
  readonly boards: ReadonlyMap<number, SiteBoard>;
  readonly sprints: ReadonlyMap<number, SiteSprint>;
  readonly fields: ReadonlyMap<string, SiteField>;

  constructor(data: SiteData) {
    const { issues, projects, ...base } = data;
    this.base = base;
    this.issuesById = byId(issues);
    this.issueIdsByKey = new Map(issues.map((it) => [it.key.toUpperCase(), it.id]));
    this.projectsById = byId(projects);
    this.users = new Map(data.users.map((it) => [it.accountId, it]));
    this.statuses = byId(data.statuses);
    this.issueTypes = byId(data.issueTypes);
    this.boards = byId(data.boards);
    this.sprints = byId(data.sprints);
    this.fields = byId(withJiraSoftwareFields(data.fields));
    for (const issue of issues) {
      this.noteParent(issue);
      for (const link of issue.links ?? []) this.noteLink(issue.id, link.outwardIssueId);
    }
  }

  private noteLink(source: string, target: string): void {
    const sources = this.linkSourceIds.get(target) ?? new Set();
    sources.add(source);
    this.linkSourceIds.set(target, sources);
  }

  private noteParent(issue: SiteIssue): void {
    if (issue.parentId === undefined) return;
    const children = this.childIds.get(issue.parentId) ?? new Set();
    children.add(issue.id);
    this.childIds.set(issue.parentId, children);
  }

  /** The site as it now is, ready to be stored. */
  get data(): SiteData {
    return { ...this.base, projects: [...this.projectsById.values()], issues: [...this.issuesById.values()] };
  }

  get projects(): IterableIterator<SiteProject> {
    return this.projectsById.values();
  }

  get issues(): IterableIterator<SiteIssue> {
    return this.issuesById.values();
  }

  /** Finds by id or, as Jira does, by key in any case. */
  project(idOrKey: string): SiteProject | undefined {
    return (
      this.projectsById.get(idOrKey) ?? [...this.projectsById.values()].find((it) => it.key === idOrKey.toUpperCase())
    );
  }

  issue(idOrKey: string): SiteIssue | undefined {
    return this.issuesById.get(idOrKey) ?? this.issuesById.get(this.issueIdsByKey.get(idOrKey.toUpperCase()) ?? '');
  }

  children(issueId: string): readonly SiteIssue[] {
    return [...(this.childIds.get(issueId) ?? [])].flatMap((id) => this.issuesById.get(id) ?? []);
  }

  /** The items that link to an item. */
  linkSources(issueId: string): readonly SiteIssue[] {
    return [...(this.linkSourceIds.get(issueId) ?? [])].flatMap((id) => this.issuesById.get(id) ?? []);
  }

  /** The custom fields that an item's work type shows in its project. */
  fieldIdsOf(issue: SiteIssue): ReadonlySet<string> {
    const key = `${issue.projectId}:${issue.issueTypeId}`;
    const known = this.shownFields.get(key);
    if (known) return known;
    const rows = this.projectsById.get(issue.projectId)?.issueTypes ?? [];
    const shown = new Set(rows.find((it) => it.issueTypeId === issue.issueTypeId)?.fieldIds ?? []);
    this.shownFields.set(key, shown);
    return shown;
  }

  /**
   * Replaces an item. Search goes on showing the former state until `searchableFrom` (ms), as Jira's index does.
   */
  saveIssue(next: SiteIssue, { searchableFrom }: { readonly searchableFrom: number }): void {
    const former = this.issuesById.get(next.id);
    if (former) {
      if (former.parentId !== undefined) this.childIds.get(former.parentId)?.delete(former.id);
      const states = this.lagging.get(next.id) ?? [];
      this.lagging.set(next.id, [...states, { issue: former, until: searchableFrom }]);
    }
    this.issuesById.set(next.id, next);
    this.noteParent(next);
    this.version += 1;
  }

  saveProject(next: SiteProject): void {
    this.projectsById.set(next.id, next);
    this.version += 1;
  }

  /** The state of an item that search shows at `now`. */
  asSearched(issue: SiteIssue, now: number): SiteIssue {
    const states = this.lagging.get(issue.id);
    if (!states) return issue;
    const shown = states.find((it) => it.until > now);
    if (!shown) this.lagging.delete(issue.id);
    return shown?.issue ?? issue;
  }

  /** Whether search and truth differ anywhere: then nothing found may be cached. */
  get searchLags(): boolean {
    return this.lagging.size > 0;
  }

  /** The sprints of an item: the current one last. A sub-task is in the sprint of its parent. */
  sprintIds(issue: SiteIssue): { readonly current: number | undefined; readonly closed: readonly number[] } {
    const level = this.issueTypes.get(issue.issueTypeId)?.hierarchyLevel ?? 0;
    const parent = level < 0 && issue.parentId !== undefined ? this.issuesById.get(issue.parentId) : undefined;
    const bearer = parent && issue.sprintId === undefined && issue.closedSprintIds === undefined ? parent : issue;
    return { current: bearer.sprintId, closed: bearer.closedSprintIds ?? [] };
  }

  get timeZone(): string {
    return this.base.timeZone;
  }
  get locale(): string {
    return this.base.locale;
  }
  get name(): string {
    return this.base.name;
  }
  get jiraAdmins(): readonly string[] {
    return this.base.jiraAdmins;
  }
  get roles(): readonly SiteRole[] {
    return this.base.roles ?? DEFAULT_ROLES;
  }

  component(issue: Pick<SiteIssue, 'projectId'>, idOrName: string): SiteComponent | undefined {
    const wanted = idOrName.toLowerCase();
    const known = this.projectsById.get(issue.projectId)?.components ?? [];
    return known.find((it) => it.id === idOrName || it.name.toLowerCase() === wanted);
  }

  /** The item that a comment belongs to. */
  commented(commentId: string): { readonly issue: SiteIssue; readonly comment: SiteComment } | undefined {
    for (const issue of this.issuesById.values()) {
      const comment = issue.comments?.find((it) => it.id === commentId);
      if (comment) return { issue, comment };
    }
    return undefined;
  }
}
