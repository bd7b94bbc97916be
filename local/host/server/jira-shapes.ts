/** The few parts of Jira's answers that the host's own pages draw. */

export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly projectTypeKey: string;
  readonly style?: string;
  readonly avatarUrls?: Readonly<Record<string, string>>;
  readonly lead?: User;
}
export interface User {
  readonly accountId: string;
  readonly displayName: string;
  readonly avatarUrls?: Readonly<Record<string, string>>;
}
export interface Status {
  readonly id: string;
  readonly name: string;
  readonly statusCategory: { readonly key: string };
}
export interface Issue {
  readonly id: string;
  readonly key: string;
  readonly fields: {
    readonly summary: string;
    readonly status: Status;
    readonly issuetype: { readonly id: string; readonly name: string; readonly iconUrl?: string };
    readonly project?: Project;
    readonly assignee?: User | null;
    readonly reporter?: User | null;
    readonly priority?: { readonly name: string; readonly iconUrl?: string } | null;
    readonly parent?: { readonly key: string; readonly fields?: { readonly summary?: string } } | null;
    readonly labels?: readonly string[];
    readonly description?: unknown;
    readonly updated?: string;
    readonly created?: string;
    readonly comment?: {
      readonly comments: readonly { readonly author: User; readonly body: unknown; readonly created: string }[];
    };
    readonly [field: string]: unknown;
  };
}
export interface Board {
  readonly id: number;
  readonly name: string;
  readonly type: 'scrum' | 'kanban' | 'simple';
}
export interface Sprint {
  readonly id: number;
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
  readonly goal?: string;
  readonly startDate?: string;
  readonly endDate?: string;
}
export interface IssuePage {
  readonly issues: readonly Issue[];
  readonly isLast?: boolean;
  readonly nextPageToken?: string;
}

export const LIST_FIELDS = [
  'summary',
  'status',
  'issuetype',
  'assignee',
  'priority',
  'parent',
  'labels',
  'updated',
] as const;
