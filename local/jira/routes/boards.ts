/** Boards and sprints of the agile API, and the token-paged lists of their items. */
import { byRank, hasSprints, inBacklog, inSprint, onBoard } from '../board-scope';
import type { SiteBoard, SiteSprint } from '../entities';
import { list, page } from '../parameters';
import { badRequest, notFound } from '../problem';
import type { Answer, Context, Route } from '../route';
import { answerPage, find, pageRequest, type Filter } from '../search';
import { customId } from '../wire/entities';

function visible({ store, access }: Context, board: SiteBoard): boolean {
  const project = store.project(board.projectId);
  return project !== undefined && access.mayBrowse(project);
}

/** @throws Jira's 404 where there is no such board or the caller may not browse its project. */
function boardOfPath(context: Context): SiteBoard {
  const found = context.store.boards.get(Number(context.params.boardId));
  if (found && visible(context, found)) return found;
  throw notFound(
    'The requested board cannot be viewed because it either does not exist or you do not have permission to view it.',
  );
}

function sprintOfPath(context: Context): SiteSprint {
  const found = context.store.sprints.get(Number(context.params.sprintId));
  const board = found && context.store.boards.get(found.boardId);
  if (found && board && visible(context, board)) return found;
  throw notFound('Sprint does not exist.');
}

function listBoards(context: Context): Answer {
  const { query, store, access, wire } = context;
  const types = list(query, 'type');
  const name = (query.get('name') ?? '').toLowerCase();
  const idOrKey = query.get('projectKeyOrId');
  const project = idOrKey === null ? undefined : store.project(idOrKey);
  if (idOrKey !== null && (!project || !access.mayBrowse(project))) {
    throw badRequest(`No project could be found with key or id '${idOrKey}'.`);
  }
  const found = [...store.boards.values()]
    .filter((it) => visible(context, it) && (!project || it.projectId === project.id))
    .filter((it) => types.length === 0 || types.includes(it.type))
    .filter((it) => it.name.toLowerCase().includes(name));
  const { values, ...envelope } = page(context, found, { size: 50, cap: 50 });
  return { body: { ...envelope, values: values.map((it) => wire.board(it)) } };
}

function configuration(context: Context): Answer {
  const { store, baseUrl } = context;
  const board = boardOfPath(context);
  const project = store.project(board.projectId);
  const field = store.fields.get(board.estimationFieldId ?? '');
  const rank = [...store.fields.values()].find((it) => it.schemaCustom?.endsWith(':gh-lexo-rank'));
  const columns = board.columns.map((it) => ({
    name: it.name,
    statuses: it.statusIds.map((id) => ({ id, self: `${baseUrl}/rest/api/2/status/${id}` })),
  }));
  const location = project && {
    type: 'project',
    key: project.key,
    id: project.id,
    self: `${baseUrl}/rest/api/2/project/${project.id}`,
    name: project.name,
  };
  const body = {
    id: board.id,
    name: board.name,
    type: board.type,
    self: `${baseUrl}/rest/agile/1.0/board/${board.id}/configuration`,
    ...(location ? { location } : {}),
    filter: { id: String(10_000 + board.id), self: `${baseUrl}/rest/api/2/filter/${10_000 + board.id}` },
    ...(board.type === 'kanban'
      ? { subQuery: { query: 'fixVersion in unreleasedVersions() OR fixVersion is EMPTY' } }
      : {}),
    columnConfig: { columns, constraintType: 'issueCount' },
    ...(field ? { estimation: { type: 'field', field: { fieldId: field.id, displayName: field.name } } } : {}),
    ranking: { rankCustomFieldId: customId(rank?.id ?? 'customfield_10019') },
  };
  return { body };
}

const STATE_ORDER: readonly SiteSprint['state'][] = ['closed', 'active', 'future'];

function listSprints(context: Context): Answer {
  const { query, store, wire } = context;
  const board = boardOfPath(context);
  if (!hasSprints(store, board)) throw badRequest('The board does not support sprints');
  const states = list(query, 'state');
  const wrong = states.find((it) => !STATE_ORDER.some((state) => state === it));
  if (wrong !== undefined) {
    throw badRequest(`The value '${wrong}' is not a sprint state: use future, active or closed, separated by commas.`);
  }
  const found = [...store.sprints.values()]
    .filter((it) => it.boardId === board.id && (states.length === 0 || states.includes(it.state)))
    .sort((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state));
  const { values, ...envelope } = page(context, found, { size: 50, cap: 50 });
  return { body: { ...envelope, values: values.map((it) => wire.sprint(it)) } };
}

type MakeFilter = (context: Context) => Filter;

const backlog: MakeFilter = (context) => {
  const board = boardOfPath(context);
  return { list: `backlog ${board.id}`, belongs: inBacklog(context.store, board), byDefault: byRank };
};

const boardItems: MakeFilter = (context) => {
  const board = boardOfPath(context);
  return { list: `board ${board.id}`, belongs: onBoard(board), byDefault: byRank };
};

const sprintItems: MakeFilter = (context) => {
  const sprint = sprintOfPath(context);
  return { list: `sprint ${sprint.id}`, belongs: inSprint(context.store, sprint.id), byDefault: byRank };
};

const boardSprintItems: MakeFilter = (context) => {
  const [board, sprint] = [boardOfPath(context), sprintOfPath(context)];
  const isIn = inSprint(context.store, sprint.id);
  const belongs: Filter['belongs'] = (issue) => onBoard(board)(issue) && isIn(issue);
  return { list: `board ${board.id} sprint ${sprint.id}`, belongs, byDefault: byRank };
};

const items =
  (make: MakeFilter) =>
  (context: Context): Answer =>
    answerPage(context, pageRequest(context), make(context), '*all');

const count =
  (make: MakeFilter) =>
  (context: Context): Answer => ({
    body: { count: find(context, context.query.get('jql') ?? '', make(context)).length },
  });

export const BOARD_ROUTES: readonly Route[] = [
  {
    operationId: 'getAllBoards',
    method: 'GET',
    path: '/rest/agile/1.0/board',
    how: 'recorded',
    note: 'projectKeyOrId, type, name; at most 50 per page (measured)',
    answer: listBoards,
  },
  {
    operationId: 'getBoard',
    method: 'GET',
    path: '/rest/agile/1.0/board/{boardId}',
    how: 'recorded',
    answer: (context) => ({ body: context.wire.board(boardOfPath(context)) }),
  },
  {
    operationId: 'getConfiguration',
    method: 'GET',
    path: '/rest/agile/1.0/board/{boardId}/configuration',
    how: 'recorded',
    note: 'location as sites send it, against the schema',
    answer: configuration,
  },
  {
    operationId: 'getAllSprints',
    method: 'GET',
    path: '/rest/agile/1.0/board/{boardId}/sprint',
    how: 'recorded',
    note: 'at most 50 per page (measured); closed, active, future; 400 on a board without sprints',
    answer: listSprints,
  },
  {
    operationId: 'getSprint',
    method: 'GET',
    path: '/rest/agile/1.0/sprint/{sprintId}',
    how: 'recorded',
    answer: (context) => ({ body: context.wire.sprint(sprintOfPath(context)) }),
  },
  {
    operationId: 'getIssuesForBacklogJSIS',
    method: 'GET',
    path: '/rest/software/1.0/board/{boardId}/backlog',
    how: 'documented',
    note: "scrum: Atlassian's published rule; kanban: first column; team-managed without sprints: board state (guessed)",
    answer: items(backlog),
  },
  {
    operationId: 'getApproximateIssueCountForBacklog',
    method: 'GET',
    path: '/rest/software/1.0/board/{boardId}/backlog/approximate-count',
    how: 'spec',
    answer: count(backlog),
  },
  {
    operationId: 'getIssuesForBoardJSIS',
    method: 'GET',
    path: '/rest/software/1.0/board/{boardId}/issue',
    how: 'guessed',
    note: 'every item of the board’s project: board filters are not simulated',
    answer: items(boardItems),
  },
  {
    operationId: 'getApproximateIssueCountForBoard',
    method: 'GET',
    path: '/rest/software/1.0/board/{boardId}/issue/approximate-count',
    how: 'spec',
    answer: count(boardItems),
  },
  {
    operationId: 'getIssuesForSprintJSIS',
    method: 'GET',
    path: '/rest/software/1.0/sprint/{sprintId}/issue',
    how: 'documented',
    note: 'sub-tasks are in the sprint of their parent; rank order is guessed',
    answer: items(sprintItems),
  },
  {
    operationId: 'getBoardIssuesForSprintJSIS',
    method: 'GET',
    path: '/rest/software/1.0/board/{boardId}/sprint/{sprintId}/issue',
    how: 'documented',
    note: 'as the sprint’s list, within the board’s project',
    answer: items(boardSprintItems),
  },
];
