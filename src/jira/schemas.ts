/**
 * What the client reads from Jira's answers, one schema per operation and named after it. Strict in what is used, silent
 * about the rest: Jira adds keys without notice, and real bodies carry more than the published schemas allow.
 */
import { z } from 'zod';

const statusCategory = z.object({ key: z.string() });

export const statusSchema = z.object({
  id: z.string(),
  name: z.string(),
  statusCategory: statusCategory.optional(),
});

const projectScope = z.object({ project: z.object({ id: z.string() }).optional() });

/** `subtask` is all that the statuses call says about the level; the hierarchy level comes with the issue types. */
export const getAllStatuses = z.array(
  z.object({ id: z.string(), name: z.string(), subtask: z.boolean(), statuses: z.array(statusSchema) }),
);

export const getIssueTypesForProject = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    untranslatedName: z.string().optional(),
    hierarchyLevel: z.number().int(),
    iconUrl: z.string().optional(),
  }),
);

export const getProject = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  style: z.string().optional(),
  projectTypeKey: z.string().optional(),
});

export const getFields = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    untranslatedName: z.string().optional(),
    custom: z.boolean().optional(),
    scope: projectScope.optional(),
    schema: z.object({ type: z.string(), custom: z.string().optional() }).optional(),
  }),
);

const idOnly = z.object({ id: z.string() });

const tokenPage = z.object({
  issues: z.array(idOnly),
  nextPageToken: z.string().nullish(),
  isLast: z.boolean().optional(),
});

export const searchAndReconsileIssuesUsingJqlPost = tokenPage;
export const getIssuesForBacklogJSIS = tokenPage;
export const getIssuesForSprintJSIS = tokenPage;

/** Items are parsed one by one (`issue`), so that an odd one does not hide the others. */
export const bulkFetchIssues = z.object({
  issues: z.array(z.unknown()),
  issueErrors: z.array(z.object({ id: z.string(), errorMessage: z.string().optional() })).optional(),
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
      untranslatedName: z.string().optional(),
      hierarchyLevel: z.number().int().optional(),
      subtask: z.boolean().optional(),
    }),
    status: statusSchema,
  }),
  properties: z.record(z.string(), z.unknown()).optional(),
});

export const getAllBoards = z.object({
  values: z.array(z.object({ id: z.number().int(), name: z.string(), type: z.string() })),
  isLast: z.boolean().optional(),
});

export const getConfiguration = z.object({
  id: z.number().int(),
  name: z.string(),
  // Atlassian's own example leaves the type out.
  type: z.string().optional(),
  columnConfig: z.object({
    columns: z.array(z.object({ name: z.string(), statuses: z.array(idOnly) })),
  }),
  estimation: z.object({ type: z.string().optional(), field: z.object({ fieldId: z.string() }).optional() }).optional(),
});

export const getAllSprints = z.object({
  values: z.array(
    z.object({
      id: z.number().int(),
      name: z.string(),
      state: z.enum(['closed', 'active', 'future']),
      startDate: z.string().optional(),
      endDate: z.string().optional(),
    }),
  ),
  isLast: z.boolean().optional(),
});

export const getMyPermissions = z.object({
  permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })),
});

const user = z.object({
  accountId: z.string(),
  accountType: z.string().optional(),
  displayName: z.string(),
  active: z.boolean(),
  avatarUrls: z.record(z.string(), z.string()).optional(),
});

export const getCurrentUser = user;
export const findAssignableUsers = z.array(user);
export const bulkGetUsers = z.object({ values: z.array(user), isLast: z.boolean().optional() });
