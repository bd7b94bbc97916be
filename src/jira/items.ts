/** Single items and batches of them: reading, editing, properties, comments, change logs. */
import * as entities from './entities';
import { JiraError } from './error';
import { collectChanges, toComments, toEditMeta } from './item-entities';
import type { FieldEdits, JiraFieldChange } from './item-entities';
import type { ChangesRequest, JiraClient } from './jira-client';
import { OPERATIONS } from './operations';
import { byToken } from './paging';
import { perform } from './request';
import type { RequestPorts } from './request';

/** Limits of one change log request, and what is asked of a page at most (OpenAPI: BulkChangelogRequestBean). */
const CHANGELOG = { items: 1_000, fields: 10, pageSize: 1_000 };

/** A page of comments; the newest ones are asked for first, so one page answers "did it arrive?". */
const COMMENT_PAGE_SIZE = 100;

type Items = Pick<
  JiraClient,
  | 'countIssues'
  | 'bulkFetchIssues'
  | 'changes'
  | 'getEditMeta'
  | 'editIssue'
  | 'getIssueProperty'
  | 'setIssueProperty'
  | 'addComment'
  | 'listComments'
  | 'getCommentProperty'
>;

/** The same edit twice leaves what it leaves once: values that are set, labels that are there or not. */
function isRepeatable({ update = {} }: FieldEdits): boolean {
  return Object.entries(update).every(([id, operations]) =>
    operations.every((operation) => Object.keys(operation).every((verb) => verb === 'set' || id === 'labels')),
  );
}

/** Null where there is nothing under the address; other failures stay failures. */
async function orNothing<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof JiraError && error.code === 'notFound') return null;
    throw error;
  }
}

function slices<T>(values: readonly T[], size: number): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let from = 0; from < values.length; from += size) parts.push(values.slice(from, from + size));
  return parts;
}

/** Reads every page of the change logs of up to a thousand items and ten fields into `found`. */
async function readChanges(
  ports: RequestPorts,
  found: Map<string, JiraFieldChange[]>,
  { ids, fieldIds, signal }: ChangesRequest,
): Promise<void> {
  const operation = OPERATIONS.getBulkChangelogs;
  const body = { issueIdsOrKeys: ids, fieldIds, maxResults: CHANGELOG.pageSize };
  const pages = byToken(operation.id, async (token) => {
    const asked = token === null ? body : { ...body, nextPageToken: token };
    const { issueChangeLogs = [], nextPageToken } = await perform(ports, operation, { body: asked, signal });
    return { items: issueChangeLogs, nextPageToken: nextPageToken ?? null, isLast: null };
  });
  for await (const page of pages) collectChanges(found, page, fieldIds);
}

type Reading = 'countIssues' | 'bulkFetchIssues' | 'changes' | 'getEditMeta';

function reading(ports: RequestPorts): Pick<Items, Reading> {
  return {
    async countIssues(jql, { signal } = {}) {
      return (await perform(ports, OPERATIONS.countIssues, { body: { jql }, signal })).count;
    },
    async bulkFetchIssues({ ids, fields, properties, signal }) {
      // Jira refuses an empty list; asking for nothing is no mistake.
      if (ids.length === 0) return { issues: [], failed: [], unreadable: [] };
      const body = {
        issueIdsOrKeys: ids,
        fields: [...new Set(['summary', 'issuetype', 'status', ...fields])],
        ...(properties === undefined || properties.length === 0 ? {} : { properties }),
      };
      return entities.toBulkFetchResult(await perform(ports, OPERATIONS.bulkFetchIssues, { body, signal }));
    },
    async changes({ ids, fieldIds, signal }) {
      const found = new Map<string, JiraFieldChange[]>();
      for (const someIds of slices([...new Set(ids)], CHANGELOG.items)) {
        for (const someFields of slices([...new Set(fieldIds)], CHANGELOG.fields)) {
          await readChanges(ports, found, { ids: someIds, fieldIds: someFields, signal });
        }
      }
      for (const changes of found.values()) changes.sort((a, b) => a.at - b.at);
      return found;
    },
    async getEditMeta(issueIdOrKey, { signal } = {}) {
      return toEditMeta(await perform(ports, OPERATIONS.getEditIssueMeta, { path: { issueIdOrKey }, signal }));
    },
  };
}

export function items(ports: RequestPorts): Items {
  return {
    ...reading(ports),
    async editIssue(issueIdOrKey, { fields, update }, { signal, once } = {}) {
      const body = { ...(fields === undefined ? {} : { fields }), ...(update === undefined ? {} : { update }) };
      const repeatable = once !== true && isRepeatable({ ...(update === undefined ? {} : { update }) });
      await perform(ports, OPERATIONS.editIssue, { path: { issueIdOrKey }, body, signal, repeatable });
    },
    async getIssueProperty(issueIdOrKey, propertyKey, { signal } = {}) {
      const path = { issueIdOrKey, propertyKey };
      return (await orNothing(perform(ports, OPERATIONS.getIssueProperty, { path, signal })))?.value;
    },
    async setIssueProperty(issueIdOrKey, propertyKey, value, { signal } = {}) {
      const path = { issueIdOrKey, propertyKey };
      await perform(ports, OPERATIONS.setIssueProperty, { path, body: value, signal, repeatable: true });
    },
    async addComment(issueIdOrKey, { body, properties }, { signal } = {}) {
      const comment = { body, ...(properties === undefined ? {} : { properties }) };
      return perform(ports, OPERATIONS.addComment, { path: { issueIdOrKey }, body: comment, signal });
    },
    async listComments(issueIdOrKey, { signal } = {}) {
      const query = { orderBy: '-created', maxResults: COMMENT_PAGE_SIZE };
      return toComments(await perform(ports, OPERATIONS.getComments, { path: { issueIdOrKey }, query, signal }));
    },
    async getCommentProperty(commentId, propertyKey, { signal } = {}) {
      const path = { commentId, propertyKey };
      return (await orNothing(perform(ports, OPERATIONS.getCommentProperty, { path, signal })))?.value;
    },
  };
}
