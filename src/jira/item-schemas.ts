/** As schemas.ts, for the operations on single items and on the people and parts of a space. */
import * as z from 'zod/mini';

/** An answer without a body, or one that nobody reads. */
const nothing = z.unknown();

export const editIssue = nothing;
export const setIssueProperty = nothing;

const property = z.object({ value: z.unknown() });

export const getIssueProperty = property;
export const getCommentProperty = property;

/** One field of an item that the caller may edit. */
export const editableField = z.object({
  name: z.string(),
  required: z.boolean(),
  operations: z.array(z.string()),
  schema: z.optional(z.object({ type: z.string() })),
  allowedValues: z.optional(z.array(z.unknown())),
});

export const getEditIssueMeta = z.object({ fields: z.optional(z.record(z.string(), editableField)) });

/** One field of the form for a new item. */
export const createField = z.object({
  fieldId: z.string(),
  allowedValues: z.optional(z.array(z.unknown())),
  defaultValue: z.optional(z.unknown()),
});

export const getCreateIssueMetaIssueTypeId = z.object({
  fields: z.array(createField),
  total: z.optional(z.int()),
});

export const addComment = z.object({ id: z.string() });

export const getComments = z.object({
  comments: z.array(
    z.object({
      id: z.string(),
      author: z.optional(z.object({ accountId: z.optional(z.string()) })),
      created: z.string(),
    }),
  ),
});

/** Loose, because `toString` is one of its keys: see the reader. */
export const changeItem = z.looseObject({
  field: z.optional(z.string()),
  fieldId: z.optional(z.string()),
  from: z.nullish(z.string()),
  fromString: z.nullish(z.string()),
  to: z.nullish(z.string()),
});

/** The changes of one item; a page may end in the middle of them. */
export const changeLog = z.object({
  issueId: z.string(),
  changeHistories: z.optional(
    z.array(
      z.object({
        // The documents say date-time; their example, and sites, give a number.
        created: z.union([z.string(), z.number()]),
        items: z.optional(z.array(changeItem)),
      }),
    ),
  ),
});

export const getBulkChangelogs = z.object({
  issueChangeLogs: z.optional(z.array(changeLog)),
  nextPageToken: z.nullish(z.string()),
});

export const getProjectComponents = z.array(z.object({ id: z.string(), name: z.string() }));

/** Names of roles with the addresses of the roles. */
export const getProjectRoles = z.record(z.string(), z.string());

export const getProjectRole = z.object({
  actors: z.optional(
    z.array(
      z.object({
        type: z.optional(z.string()),
        actorUser: z.optional(z.object({ accountId: z.optional(z.string()) })),
        actorGroup: z.optional(z.unknown()),
      }),
    ),
  ),
});
