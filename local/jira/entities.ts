/**
 * What a simulated Jira site holds, as plain data: the store owns it, the routes turn it into wire shapes, the demo site
 * and the load generator write it. Ids are strings as on the platform API, except board and sprint ids, which Jira
 * Software numbers. Nothing here is imported by what ships.
 */

export interface SiteUser {
  readonly accountId: string;
  readonly displayName: string;
  readonly emailAddress: string;
  readonly active: boolean;
  readonly accountType?: 'atlassian' | 'app' | 'customer';
  /** CSS colour of the generated avatar. */
  readonly avatarColour?: string;
}

export type PermissionKey =
  | 'BROWSE_PROJECTS'
  | 'ADMINISTER_PROJECTS'
  | 'EDIT_ISSUES'
  | 'CREATE_ISSUES'
  | 'TRANSITION_ISSUES'
  | 'ADD_COMMENTS'
  | 'ASSIGN_ISSUES'
  | 'ASSIGNABLE_USER'
  | 'MANAGE_SPRINTS_PERMISSION'
  | 'VIEW_READONLY_WORKFLOW';

export interface SiteStatus {
  readonly id: string;
  readonly name: string;
  readonly untranslatedName?: string;
  readonly description?: string;
  readonly category: 'new' | 'indeterminate' | 'done';
  /** Set for a team-managed space's own status. */
  readonly projectId?: string;
}

export interface SiteIssueType {
  readonly id: string;
  readonly name: string;
  readonly untranslatedName?: string;
  readonly description?: string;
  readonly hierarchyLevel: number;
  readonly iconColour?: string;
  readonly projectId?: string;
}

export interface SiteField {
  readonly id: string;
  readonly name: string;
  readonly untranslatedName?: string;
  /** `schema.type` and `schema.custom` as Jira's /field gives them. */
  readonly schemaType: string;
  readonly schemaCustom?: string;
  readonly schemaItems?: string;
  readonly projectId?: string;
}

export interface SiteProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly style: 'classic' | 'next-gen';
  readonly projectTypeKey: 'software' | 'business';
  readonly leadAccountId: string;
  readonly avatarColour?: string;
  /** Work types in their order, each with its workflow's statuses in their order, and the custom fields it shows. */
  readonly issueTypes: readonly {
    readonly issueTypeId: string;
    readonly statusIds: readonly string[];
    readonly fieldIds: readonly string[];
  }[];
  /** Who may do what: permission → account ids; `'*'` means every user of the site who may log in. */
  readonly permissions: Readonly<Partial<Record<PermissionKey, readonly string[]>>>;
  /** Members of the named security levels; an issue with a level is visible to its members only. */
  readonly securityLevels?: readonly {
    readonly id: string;
    readonly name: string;
    readonly accountIds: readonly string[];
  }[];
  /** A site admin's app access rule: the app's requests do not see this project's items. */
  readonly appBlocked?: boolean;
  /** Project properties by key. */
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly components?: readonly SiteComponent[];
  /** Who is in which of the site's project roles here, by role id. */
  readonly roleActors?: Readonly<Record<string, SiteRoleActors>>;
}

export interface SiteComponent {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly leadAccountId?: string;
}

/** A project role of the site; which people fill it is the projects' matter. */
export interface SiteRole {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

export interface SiteRoleActors {
  readonly accountIds: readonly string[];
  readonly groups?: readonly { readonly groupId: string; readonly name: string }[];
}

export interface SiteBoard {
  readonly id: number;
  readonly name: string;
  readonly type: 'scrum' | 'kanban' | 'simple';
  readonly projectId: string;
  /** As Jira gives them: a company-managed kanban board begins with its hidden Backlog column. */
  readonly columns: readonly { readonly name: string; readonly statusIds: readonly string[] }[];
  /** Field id of the estimation statistic; absent where the board does not estimate. */
  readonly estimationFieldId?: string;
  /** For kanban and simple boards: whether the backlog is switched on. */
  readonly hasBacklog?: boolean;
  /** For simple boards: whether sprints are switched on; where it is absent, a board that has sprints has them on. */
  readonly hasSprints?: boolean;
}

export interface SiteSprint {
  readonly id: number;
  readonly boardId: number;
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
  readonly goal?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly completeDate?: string;
}

export interface SiteComment {
  readonly id: string;
  readonly authorAccountId: string;
  readonly body: unknown;
  readonly created: string;
  /** Comment properties by key. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** One entry of an item's change log: what one edit changed. */
export interface SiteChange {
  readonly id: string;
  readonly authorAccountId: string;
  readonly created: string;
  readonly items: readonly SiteChangeItem[];
}

/** As Jira words it: ids in `from` and `to` where there are any, texts beside them. */
export interface SiteChangeItem {
  readonly field: string;
  readonly fieldId: string;
  readonly fieldtype: 'jira' | 'custom';
  readonly from: string | null;
  readonly fromString: string | null;
  readonly to: string | null;
  readonly toString: string | null;
}

export interface SiteIssue {
  readonly id: string;
  readonly key: string;
  readonly projectId: string;
  readonly issueTypeId: string;
  readonly statusId: string;
  readonly summary: string;
  /** An ADF document or null. */
  readonly description: unknown;
  readonly priority?: string;
  readonly assigneeAccountId?: string;
  readonly reporterAccountId: string;
  readonly parentId?: string;
  readonly labels: readonly string[];
  /** The current sprint (active or future) and the closed ones it was in before. */
  readonly sprintId?: number;
  readonly closedSprintIds?: readonly number[];
  /** Board state of a simple board without sprints: the item lies in the backlog, whatever its status. */
  readonly inBacklog?: boolean;
  /** Rank: items are ordered by it, ascending, as on the board. */
  readonly rank: string;
  readonly securityLevelId?: string;
  /** Custom field values by field id, in Jira's wire form (ADF, string, number, …). */
  readonly customFields: Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly links?: readonly { readonly type: 'blocks' | 'relates'; readonly outwardIssueId: string }[];
  readonly comments?: readonly SiteComment[];
  readonly componentIds?: readonly string[];
  /** Original estimate of time tracking, in seconds. */
  readonly originalEstimateSeconds?: number;
  /** The change log, oldest first. */
  readonly changes?: readonly SiteChange[];
  /** ISO 8601 with offset. */
  readonly created: string;
  readonly updated: string;
  /** When the status category last changed; where it is absent, `created`. */
  readonly statusCategoryChanged?: string;
}

export interface SiteData {
  readonly name: string;
  readonly cloudId: string;
  readonly timeZone: string;
  /** Locale of the site's names, e.g. `en_US`, `de_DE`. */
  readonly locale: string;
  readonly users: readonly SiteUser[];
  /** Account ids with the global permission ADMINISTER. */
  readonly jiraAdmins: readonly string[];
  readonly statuses: readonly SiteStatus[];
  readonly issueTypes: readonly SiteIssueType[];
  readonly fields: readonly SiteField[];
  /** Project roles; where they are absent the site has Jira's own only. */
  readonly roles?: readonly SiteRole[];
  readonly projects: readonly SiteProject[];
  readonly boards: readonly SiteBoard[];
  readonly sprints: readonly SiteSprint[];
  readonly issues: readonly SiteIssue[];
}
