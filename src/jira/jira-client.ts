/** What the client offers, by name. Made in client.ts from one file per concern. */
import type {
  BulkFetchResult,
  JiraBoard,
  JiraBoardConfiguration,
  JiraField,
  JiraProject,
  JiraSpaceIssueType,
  JiraSprint,
  JiraUser,
  SprintState,
} from './entities';
import type {
  FieldEdits,
  JiraComment,
  JiraComponent,
  JiraEditMeta,
  JiraFieldChange,
  JiraPriority,
  JiraRole,
  JiraRoleMembers,
  NewComment,
} from './item-entities';

export interface Cancellable {
  readonly signal?: AbortSignal | undefined;
}

export interface IdListing extends Cancellable {
  /** The caller needs no more than this many ids, so that no larger page is asked for. */
  readonly atMost?: number | undefined;
  /** Narrows the items of a board or sprint further. */
  readonly jql?: string | undefined;
}

export interface BulkFetchRequest extends Cancellable {
  /** Ids or keys, at most `bulkFetchPageSize(fields)` of them. */
  readonly ids: readonly string[];
  /** Field ids; `summary`, `issuetype` and `status` are always asked for as well. */
  readonly fields: readonly string[];
  readonly properties?: readonly string[] | undefined;
}

export interface ChangesRequest extends Cancellable {
  /** Item ids or keys. */
  readonly ids: readonly string[];
  /** Field ids; only their changes are asked for. */
  readonly fieldIds: readonly string[];
}

export interface OnceOnly {
  /** Never sent twice: for a value that was chosen by what stood there a moment ago. */
  readonly once?: boolean | undefined;
}

/** Every method rejects with a JiraError and nothing else; every list is complete or rejects. */
export interface JiraClient {
  /** Work types with statuses and hierarchy level; needs Browse Projects only. */
  getSpaceIssueTypes(projectIdOrKey: string, options?: Cancellable): Promise<readonly JiraSpaceIssueType[]>;
  getProject(projectIdOrKey: string, options?: Cancellable): Promise<JiraProject>;
  listBoards(projectIdOrKey: string, options?: Cancellable): Promise<readonly JiraBoard[]>;
  getBoardConfiguration(boardId: number, options?: Cancellable): Promise<JiraBoardConfiguration>;
  /** In the board's order. Rejects with `badRequest` for a board without sprints. */
  listSprints(boardId: number, states: readonly SprintState[], options?: Cancellable): Promise<readonly JiraSprint[]>;
  /** Pages of item ids in rank order, as the board shows them. */
  sprintIssueIds(sprintId: number, options?: IdListing): AsyncGenerator<readonly string[]>;
  /** Pages of item ids in rank order: incomplete items in no active or future sprint. */
  backlogIssueIds(boardId: number, options?: IdListing): AsyncGenerator<readonly string[]>;
  /** Pages of item ids in the query's order; the query must have a restriction (Jira refuses unbounded ones). */
  searchIssueIds(jql: string, options?: Omit<IdListing, 'jql'>): AsyncGenerator<readonly string[]>;
  /** About how many items a query finds; the query must have a restriction and no order. */
  countIssues(jql: string, options?: Cancellable): Promise<number>;
  /** Items that the caller may not see are silently absent from the answer: compare with the ids asked for. */
  bulkFetchIssues(request: BulkFetchRequest): Promise<BulkFetchResult>;
  /** All fields that the caller may see, those of other team-managed spaces too. */
  getFields(options?: Cancellable): Promise<readonly JiraField[]>;
  /** Users by account id; unknown ids are absent. */
  bulkGetUsers(accountIds: readonly string[], options?: Cancellable): Promise<readonly JiraUser[]>;
  /** Whether the caller has each permission; without a project, global permissions only. */
  myPermissions<Key extends string>(
    where: { readonly projectId?: string; readonly projectKey?: string },
    keys: readonly Key[],
    options?: Cancellable,
  ): Promise<Readonly<Record<Key, boolean>>>;
  currentUser(options?: Cancellable): Promise<JiraUser>;
  findAssignableUsers(
    search: { readonly projectIdOrKey: string; readonly query: string },
    options?: Cancellable,
  ): Promise<readonly JiraUser[]>;
  /** People of the site whose name or mail address begins so; nobody for who lacks "Browse users and groups". */
  findUsers(query: string, options?: Cancellable): Promise<readonly JiraUser[]>;
  /** The space's own components, not those of Compass. */
  listComponents(projectIdOrKey: string, options?: Cancellable): Promise<readonly JiraComponent[]>;
  /** The project roles of the site, by name; for people who administer a space. */
  listRoles(projectIdOrKey: string, options?: Cancellable): Promise<readonly JiraRole[]>;
  /** Who is in a role of the space; for those who administer it. Rejects with `notFound` for everybody else. */
  roleMembers(projectIdOrKey: string, roleId: string, options?: Cancellable): Promise<JiraRoleMembers>;
  /**
   * The priorities that a new item of this work type can have, and which one it gets by itself. Empty where the work
   * type has no priority. Needs Create Issues: Jira has no other way left that does not ask for its administration.
   */
  getPriorities(projectIdOrKey: string, issueTypeId: string, options?: Cancellable): Promise<readonly JiraPriority[]>;
  /** Changes by item id, oldest first; an item without such a change, or not to be seen, is absent. */
  changes(request: ChangesRequest): Promise<ReadonlyMap<string, readonly JiraFieldChange[]>>;
  /** What the caller may set on an item; no fields at all where they may not edit it. */
  getEditMeta(issueIdOrKey: string, options?: Cancellable): Promise<JiraEditMeta>;
  /**
   * Sets fields of an item. Where no clear answer comes, it is asked again only if asking twice changes nothing more:
   * absolute values, labels added or removed. Rejects with `unavailable` where it is unclear whether Jira did it.
   */
  editIssue(issueIdOrKey: string, edits: FieldEdits, options?: Cancellable & OnceOnly): Promise<void>;
  /** The value of an item's property; undefined where the item has none, or is not to be seen. */
  getIssueProperty(issueIdOrKey: string, key: string, options?: Cancellable): Promise<unknown>;
  /** Replaces the value of an item's property; Jira takes up to 32,768 characters. */
  setIssueProperty(issueIdOrKey: string, key: string, value: unknown, options?: Cancellable): Promise<void>;
  /** Never sent twice: `unavailable` means that the comment may be there. Look with `listComments`. */
  addComment(issueIdOrKey: string, comment: NewComment, options?: Cancellable): Promise<{ readonly id: string }>;
  /** The newest comments of an item, newest first, at most a hundred. */
  listComments(issueIdOrKey: string, options?: Cancellable): Promise<readonly JiraComment[]>;
  /** The value of a comment's property; undefined where the comment has none. */
  getCommentProperty(commentId: string, key: string, options?: Cancellable): Promise<unknown>;
}
