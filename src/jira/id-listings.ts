/** Long lists of item ids, page by page. */
import type { IdListing, JiraClient } from './jira-client';
import { OPERATIONS } from './operations';
import { byToken } from './paging';
import type { TokenPage } from './paging';
import { perform } from './request';
import type { RequestPorts } from './request';

/** Asked for ids only, the token-paged lists give up to this many a page (parameter `maxResults` in the specification). */
const ID_PAGE_SIZE = 5_000;

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

export function idListings(ports: RequestPorts): Listings {
  const query = (token: string | null, options: IdListing) => ({
    fields: 'id',
    jql: options.jql,
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
