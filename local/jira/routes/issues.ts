/** One item: reading, editing, moving. */
import { editIssue, save, workflowOf } from '../edit-issue';
import type { SiteIssue, SiteStatus } from '../entities';
import { demand, issueOfPath, list, memberRecord, objectBody } from '../parameters';
import { badRequest, forbidden } from '../problem';
import type { Answer, Context, Route } from '../route';
import { refuseExpand } from '../search';
import { chooseFields } from '../wire';

function getIssue(context: Context): Answer {
  const { query, wire } = context;
  const issue = issueOfPath(context);
  refuseExpand(query.get('expand') ?? '');
  const choice = { ...chooseFields(list(query, 'fields'), '*all'), bare: false, idsOnly: false };
  return { body: wire.issue(issue, choice, list(query, 'properties')), reads: { items: 1 } };
}

const demandEdit = (context: Context, issue: SiteIssue): void =>
  demand(context, 'EDIT_ISSUES', issue, 'You do not have permission to edit issues in this project.');

function putIssue(context: Context): Answer {
  const issue = issueOfPath(context);
  demandEdit(context, issue);
  const { query } = context;
  if (query.get('overrideScreenSecurity') === 'true' && !context.access.isJiraAdmin) {
    throw forbidden('You do not have permission to override screen security.');
  }
  const edited = editIssue(context, issue, objectBody(context));
  save(context, edited);
  if (query.get('returnIssue') !== 'true') return { status: 204 };
  const saved = context.store.issue(issue.id) ?? edited;
  return { status: 200, body: context.wire.issue(saved, chooseFields([], '*all')) };
}

interface Move {
  readonly id: string;
  readonly to: SiteStatus;
}

/** Every status of the workflow can be reached from every other, as in Jira's simplified workflow: 11, 21, 31 … */
function moves({ store, access }: Context, issue: SiteIssue): readonly Move[] {
  const project = store.project(issue.projectId);
  if (!project || !access.may('TRANSITION_ISSUES', project)) return [];
  return workflowOf(project, issue).flatMap((statusId, index) => {
    const to = store.statuses.get(statusId);
    return to ? [{ id: String(index * 10 + 11), to }] : [];
  });
}

function getTransitions(context: Context): Answer {
  const { query, wire } = context;
  const issue = issueOfPath(context);
  const wanted = query.get('transitionId');
  refuseExpand(query.get('expand') ?? '');
  const transitions = moves(context, issue)
    .filter((it) => wanted === null || it.id === wanted)
    .map(({ id, to }) => ({
      id,
      name: to.name,
      to: wire.status(to),
      hasScreen: false,
      isGlobal: true,
      isInitial: false,
      isAvailable: true,
      isConditional: false,
      isLooped: to.id === issue.statusId,
    }));
  return { body: { expand: 'transitions', transitions } };
}

function doTransition(context: Context): Answer {
  const { store, now } = context;
  const issue = issueOfPath(context);
  const body = objectBody(context);
  const { id } = memberRecord(body, 'transition');
  if (typeof id !== 'string' && typeof id !== 'number') throw badRequest('Missing required parameter: transition.');
  const move = moves(context, issue).find((it) => it.id === String(id));
  if (!move) throw badRequest(`Transition id '${id}' is not valid for this issue.`);
  const edited = editIssue(context, issue, body);
  const changesCategory = store.statuses.get(issue.statusId)?.category !== move.to.category;
  const changed = changesCategory ? { statusCategoryChanged: new Date(now).toISOString() } : {};
  save(context, { ...edited, statusId: move.to.id, ...changed });
  return { status: 204 };
}

export const ISSUE_ROUTES: readonly Route[] = [
  {
    operationId: 'getIssue',
    anonymous: true,
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    how: 'recorded',
    note: 'reads the truth, not the index; expand answers 501',
    answer: getIssue,
  },
  {
    operationId: 'editIssue',
    anonymous: true,
    method: 'PUT',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    how: 'documented',
    note: 'summary, description, labels, priority, assignee, parent, components, time tracking, sprint and custom fields; several error texts are guessed',
    answer: putIssue,
  },
  {
    operationId: 'getTransitions',
    anonymous: true,
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/transitions',
    how: 'spec',
    note: 'every status of the workflow from every other; without screens; expand answers 501',
    answer: getTransitions,
  },
  {
    operationId: 'doTransition',
    anonymous: true,
    method: 'POST',
    path: '/rest/api/3/issue/{issueIdOrKey}/transitions',
    how: 'spec',
    answer: doTransition,
  },
];

/** For the property routes, which need the same permission. */
export { demandEdit };
