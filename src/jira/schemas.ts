/**
 * What the client reads from Jira's answers, one schema per operation and named after it. Strict in what is used, silent
 * about the rest: Jira adds keys without notice, and real bodies carry more than the published schemas allow.
 */
import * as z from 'zod/mini';

const statusCategory = z.object({ key: z.string() });

export const statusSchema = z.object({
  id: z.string(),
  name: z.string(),
  statusCategory: z.optional(statusCategory),
});

const projectScope = z.object({ project: z.optional(z.object({ id: z.string() })) });

/** `subtask` is all that the statuses call says about the level; the hierarchy level comes with the issue types. */
export const getAllStatuses = z.array(
  z.object({ id: z.string(), name: z.string(), subtask: z.boolean(), statuses: z.array(statusSchema) }),
);

export const getIssueTypesForProject = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    untranslatedName: z.optional(z.string()),
    hierarchyLevel: z.int(),
    iconUrl: z.optional(z.string()),
  }),
);

export const getProject = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  style: z.optional(z.string()),
  projectTypeKey: z.optional(z.string()),
});

export const getFields = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    untranslatedName: z.optional(z.string()),
    custom: z.optional(z.boolean()),
    scope: z.optional(projectScope),
    schema: z.optional(z.object({ type: z.string(), custom: z.optional(z.string()) })),
  }),
);

const idOnly = z.object({ id: z.string() });

const tokenPage = z.object({
  issues: z.array(idOnly),
  nextPageToken: z.nullish(z.string()),
  isLast: z.optional(z.boolean()),
});

export const searchAndReconsileIssuesUsingJqlPost = tokenPage;
export const getIssuesForBacklogJSIS = tokenPage;
export const getIssuesForSprintJSIS = tokenPage;

/** Not exact, and behind the latest edits, as search is. */
export const countIssues = z.object({ count: z.int() });

/** Items are parsed one by one (`issue`), so that an odd one does not hide the others. */
export const bulkFetchIssues = z.object({
  issues: z.array(z.unknown()),
  issueErrors: z.optional(z.array(z.object({ id: z.string(), errorMessage: z.optional(z.string()) }))),
});

/** One item of a bulk fetch in which `issuetype` and `status` were asked for. */
export const issue = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.looseObject({
    summary: z.string(),
    issuetype: z.object({
      id: z.string(),
      name: z.string(),
      untranslatedName: z.optional(z.string()),
      hierarchyLevel: z.optional(z.int()),
      subtask: z.optional(z.boolean()),
    }),
    status: statusSchema,
  }),
  properties: z.optional(z.record(z.string(), z.unknown())),
});

export const getAllBoards = z.object({
  values: z.array(z.object({ id: z.int(), name: z.string(), type: z.string() })),
  isLast: z.optional(z.boolean()),
});

export const getConfiguration = z.object({
  id: z.int(),
  name: z.string(),
  // Atlassian's own example leaves the type out.
  type: z.optional(z.string()),
  columnConfig: z.object({
    columns: z.array(z.object({ name: z.string(), statuses: z.array(idOnly) })),
  }),
  estimation: z.optional(
    z.object({ type: z.optional(z.string()), field: z.optional(z.object({ fieldId: z.string() })) }),
  ),
});

export const getAllSprints = z.object({
  values: z.array(
    z.object({
      id: z.int(),
      name: z.string(),
      state: z.enum(['closed', 'active', 'future']),
      startDate: z.optional(z.string()),
      endDate: z.optional(z.string()),
    }),
  ),
  isLast: z.optional(z.boolean()),
});

export const getMyPermissions = z.object({
  permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })),
});

const user = z.object({
  accountId: z.string(),
  accountType: z.optional(z.string()),
  displayName: z.string(),
  active: z.boolean(),
  avatarUrls: z.optional(z.record(z.string(), z.string())),
});

export const getCurrentUser = user;
export const findAssignableUsers = z.array(user);
export const findUsers = z.array(user);
export const bulkGetUsers = z.object({ values: z.array(user), isLast: z.optional(z.boolean()) });
