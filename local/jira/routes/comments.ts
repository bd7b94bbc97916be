/** Comments of an item, and the properties that apps keep with them. */
import { isDocument } from '../adf-shape';
import { save } from '../edit-issue';
import type { SiteComment } from '../entities';
import { demand, issueOfPath, memberRecords, objectBody, page } from '../parameters';
import { APP_ACCOUNT_ID } from '../permissions';
import { badField, badRequest, notFound } from '../problem';
import type { Answer, Context, Route } from '../route';
import { refuseExpand } from '../search';

function addComment(context: Context): Answer {
  const issue = issueOfPath(context);
  demand(context, 'ADD_COMMENTS', issue, 'You do not have permission to comment on this issue.');
  const given = objectBody(context);
  if (!isDocument(given.body)) throw badField('comment', 'Comment body is not valid!');
  const properties = memberRecords(given, 'properties');
  const comment: SiteComment = {
    id: context.newId('comment'),
    authorAccountId: context.caller.accountId ?? APP_ACCOUNT_ID,
    body: given.body,
    created: new Date(context.now).toISOString(),
    ...(properties.length === 0
      ? {}
      : { properties: Object.fromEntries(properties.map((it) => [String(it.key), it.value])) }),
  };
  save(context, { ...issue, comments: [...(issue.comments ?? []), comment] });
  return { status: 201, body: context.wire.comment(issue, comment) };
}

const ORDERS = new Set(['', 'created', '+created', '-created']);

function getComments(context: Context): Answer {
  const issue = issueOfPath(context);
  const order = (context.query.get('orderBy') ?? '').trim();
  if (!ORDERS.has(order)) throw badRequest(`The orderBy field '${order}' is not supported.`);
  refuseExpand(context.query.get('expand') ?? '');
  const comments = issue.comments ?? [];
  const sorted = order === '-created' ? comments.toReversed() : comments;
  const { values, isLast: _, ...envelope } = page(context, sorted, { size: 100, cap: 100 });
  return { body: { ...envelope, comments: values.map((it) => context.wire.comment(issue, it)) } };
}

/** The comment of the path, where its item is to be seen. @throws Jira's 404 otherwise. */
function commentOfPath({ store, params, access }: Context): SiteComment {
  const id = params.commentId ?? '';
  if (!/^\d+$/.test(id)) throw badRequest(`The comment ID '${id}' is not valid.`);
  const found = store.commented(id);
  if (!found || !access.sees(found.issue)) throw notFound(`Can not find a comment for the id: ${id}.`);
  return found.comment;
}

function commentPropertyKeys(context: Context): Answer {
  const { id, properties = {} } = commentOfPath(context);
  const self = `${context.baseUrl}/rest/api/3/comment/${id}/properties`;
  const keys = Object.keys(properties).map((key) => ({ self: `${self}/${encodeURIComponent(key)}`, key }));
  return { body: { keys } };
}

function commentProperty(context: Context): Answer {
  const { properties = {} } = commentOfPath(context);
  const key = context.params.propertyKey ?? '';
  if (properties[key] === undefined) throw notFound(`The property with key ${key} was not found.`);
  return { body: { key, value: properties[key] } };
}

export const COMMENT_ROUTES: readonly Route[] = [
  {
    operationId: 'getComments',
    anonymous: true,
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/comment',
    how: 'spec',
    note: 'at most 100 a page; properties are asked for by themselves, as documented; expand answers 501',
    answer: getComments,
  },
  {
    operationId: 'addComment',
    anonymous: true,
    method: 'POST',
    path: '/rest/api/3/issue/{issueIdOrKey}/comment',
    how: 'spec',
    note: 'the body must be a document; properties are kept; visibility is ignored',
    answer: addComment,
  },
  {
    operationId: 'getCommentPropertyKeys',
    anonymous: true,
    method: 'GET',
    path: '/rest/api/3/comment/{commentId}/properties',
    how: 'spec',
    answer: commentPropertyKeys,
  },
  {
    operationId: 'getCommentProperty',
    anonymous: true,
    method: 'GET',
    path: '/rest/api/3/comment/{commentId}/properties/{propertyKey}',
    how: 'spec',
    answer: commentProperty,
  },
];
