/**
 * The Jira client: what the app asks Jira, by name. It holds no state and no product knowledge; who the caller is (the
 * viewing user, the app, a token) is the transport's matter.
 */
import * as entities from './entities';
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
import { OPERATIONS } from './operations';
import { byOffset, byToken } from './paging';
import type { TokenPage } from './paging';
import { perform } from './request';
import type { RequestPorts } from './request';
import type { Transport } from './transport';

/** Asked for ids only, the token-paged lists give up to this many a page (parameter `maxResults` in the specification). */
const ID_PAGE_SIZE = 5_000;

/** Boards and sprints are capped at this many a page, whatever is asked. */
const AGILE_PAGE_SIZE = 50;

/** `user/bulk` repeats `accountId` in the address; this many keep it well below the 8,000 characters of proxies. */
const USER_PAGE_SIZE = 50;

/** Enough for a picker's list; the endpoint scans the first thousand users anyway. */
const ASSIGNABLE_PAGE_SIZE = 20;

export interface Cancellable {
  readonly signal?: AbortSignal | undefined;
}

export interface IdListing extends Cancellable {
  /** The caller needs no more than this many ids, so that no larger page is asked for. */
  readonly atMost?: number | undefined;
}

export interface BulkFetchRequest extends Cancellable {
  /** Ids or keys, at most `bulkFetchPageSize(fields)` of them. */
  readonly ids: readonly string[];
  /** Field ids; `summary`, `issuetype` and `status` are always asked for as well. */
  readonly fields: readonly string[];
  readonly properties?: readonly string[] | undefined;
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
  searchIssueIds(jql: string, options?: IdListing): AsyncGenerator<readonly string[]>;
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
}

export interface JiraClientPorts {
  readonly transport: Transport;
  /** Test seams; by default the runtime's timer and `Math.random`. */
  readonly sleep?: RequestPorts['sleep'];
  readonly patience?: RequestPorts['patience'];
  readonly random?: RequestPorts['random'];
}

async function sleepByTimer(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new Error('aborted'));
      return;
    }
    const stop = (): void => {
      clearTimeout(timer);
      reject(new Error('aborted'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

interface IdPageAnswer {
  readonly issues: readonly { readonly id: string }[];
  readonly nextPageToken?: string | null | undefined;
  readonly isLast?: boolean | undefined;
}

const toIdPage = (answer: IdPageAnswer): TokenPage<string> => ({
  items: answer.issues.map(({ id }) => id),
  nextPageToken: answer.nextPageToken ?? null,
  isLast: answer.isLast ?? null,
});

const idPageSize = ({ atMost }: IdListing): number => Math.max(1, Math.min(ID_PAGE_SIZE, atMost ?? ID_PAGE_SIZE));

type Listings = Pick<JiraClient, 'sprintIssueIds' | 'backlogIssueIds' | 'searchIssueIds'>;

function idListings(ports: RequestPorts): Listings {
  const query = (token: string | null, options: IdListing) => ({
    fields: 'id',
    maxResults: idPageSize(options),
    nextPageToken: token ?? undefined,
  });
  return {
    sprintIssueIds(sprintId, options = {}) {
      const operation = OPERATIONS.getIssuesForSprintJSIS;
      return byToken(operation.id, async (token) =>
        toIdPage(
          await perform(ports, operation, { path: { sprintId }, query: query(token, options), signal: options.signal }),
        ),
      );
    },
    backlogIssueIds(boardId, options = {}) {
      const operation = OPERATIONS.getIssuesForBacklogJSIS;
      return byToken(operation.id, async (token) =>
        toIdPage(
          await perform(ports, operation, { path: { boardId }, query: query(token, options), signal: options.signal }),
        ),
      );
    },
    searchIssueIds(jql, options = {}) {
      const operation = OPERATIONS.searchAndReconsileIssuesUsingJqlPost;
      return byToken(operation.id, async (token) => {
        const body = { jql, fields: ['id'], maxResults: idPageSize(options) };
        return toIdPage(
          await perform(ports, operation, {
            body: token === null ? body : { ...body, nextPageToken: token },
            signal: options.signal,
          }),
        );
      });
    },
  };
}

type People = Pick<JiraClient, 'bulkGetUsers' | 'myPermissions' | 'currentUser' | 'findAssignableUsers'>;

function people(ports: RequestPorts): People {
  return {
    async bulkGetUsers(accountIds, { signal } = {}) {
      const users: JiraUser[] = [];
      const wanted = [...new Set(accountIds)];
      for (let from = 0; from < wanted.length; from += USER_PAGE_SIZE) {
        const accountId = wanted.slice(from, from + USER_PAGE_SIZE);
        const page = await byOffset(
          (user: JiraUser) => user.accountId,
          async (startAt) => {
            const query = { accountId, startAt, maxResults: USER_PAGE_SIZE };
            const answer = await perform(ports, OPERATIONS.bulkGetUsers, { query, signal });
            return { items: answer.values.map(entities.toUser), isLast: answer.isLast === true };
          },
        );
        users.push(...page);
      }
      return users;
    },
    async myPermissions(where, keys, { signal } = {}) {
      const query = { ...where, permissions: keys.join(',') };
      const { permissions } = await perform(ports, OPERATIONS.getMyPermissions, { query, signal });
      return Object.fromEntries(keys.map((key) => [key, permissions[key]?.havePermission === true])) as Record<
        (typeof keys)[number],
        boolean
      >;
    },
    async currentUser({ signal } = {}) {
      return entities.toUser(await perform(ports, OPERATIONS.getCurrentUser, { signal }));
    },
    async findAssignableUsers({ projectIdOrKey, query }, { signal } = {}) {
      const parameters = { project: projectIdOrKey, query, maxResults: ASSIGNABLE_PAGE_SIZE };
      const users = await perform(ports, OPERATIONS.findAssignableUsers, { query: parameters, signal });
      return users.map(entities.toUser);
    },
  };
}

type Boards = Pick<JiraClient, 'listBoards' | 'getBoardConfiguration' | 'listSprints'>;

function boards(ports: RequestPorts): Boards {
  return {
    async listBoards(projectIdOrKey, { signal } = {}) {
      return byOffset(
        (board: JiraBoard) => board.id,
        async (startAt) => {
          const query = { projectKeyOrId: projectIdOrKey, startAt, maxResults: AGILE_PAGE_SIZE };
          const answer = await perform(ports, OPERATIONS.getAllBoards, { query, signal });
          return { items: answer.values, isLast: answer.isLast === true };
        },
      );
    },
    async getBoardConfiguration(boardId, { signal } = {}) {
      return entities.toBoardConfiguration(
        await perform(ports, OPERATIONS.getConfiguration, { path: { boardId }, signal }),
      );
    },
    async listSprints(boardId, states, { signal } = {}) {
      return byOffset(
        (sprint: JiraSprint) => sprint.id,
        async (startAt) => {
          const query = { state: states.join(','), startAt, maxResults: AGILE_PAGE_SIZE };
          const answer = await perform(ports, OPERATIONS.getAllSprints, { path: { boardId }, query, signal });
          return { items: answer.values.map(entities.toSprint), isLast: answer.isLast === true };
        },
      );
    },
  };
}

/**
 * Makes a client over one transport.
 * @example
 * const jira = createJiraClient({ transport });
 * const types = await jira.getSpaceIssueTypes('SHOP');
 */
export function createJiraClient({
  transport,
  sleep = sleepByTimer,
  patience = sleepByTimer,
  random = Math.random,
}: JiraClientPorts): JiraClient {
  const ports: RequestPorts = { transport, sleep, patience, random };
  const getProject: JiraClient['getProject'] = async (projectIdOrKey, { signal } = {}) =>
    entities.toProject(await perform(ports, OPERATIONS.getProject, { path: { projectIdOrKey }, signal }));
  return {
    ...idListings(ports),
    ...people(ports),
    ...boards(ports),
    getProject,
    async getSpaceIssueTypes(projectIdOrKey, { signal } = {}) {
      // The statuses call takes a key, the issue types call an id only.
      const projectId = /^\d+$/.test(projectIdOrKey)
        ? projectIdOrKey
        : (await getProject(projectIdOrKey, { signal })).id;
      const [statuses, issueTypes] = await Promise.all([
        perform(ports, OPERATIONS.getAllStatuses, { path: { projectIdOrKey }, signal }),
        perform(ports, OPERATIONS.getIssueTypesForProject, { query: { projectId }, signal }),
      ]);
      return entities.toSpaceIssueTypes(statuses, issueTypes);
    },
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
    async getFields({ signal } = {}) {
      return (await perform(ports, OPERATIONS.getFields, { signal })).map(entities.toField);
    },
  };
}
