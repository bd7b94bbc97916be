/** Who people are, who can be assigned, and what the caller may do. */
import * as entities from './entities';
import type { JiraUser } from './entities';
import type { JiraClient } from './jira-client';
import { OPERATIONS } from './operations';
import { byOffset } from './paging';
import { perform } from './request';
import type { RequestPorts } from './request';

/** `user/bulk` repeats `accountId` in the address; this many keep it well below the 8,000 characters of proxies. */
const USER_PAGE_SIZE = 50;

/** Enough for a picker's list; the endpoints scan the first thousand users anyway. */
const FOUND_PAGE_SIZE = 20;

type People = Pick<JiraClient, 'bulkGetUsers' | 'myPermissions' | 'currentUser' | 'findAssignableUsers' | 'findUsers'>;

export function people(ports: RequestPorts): People {
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
      const parameters = { project: projectIdOrKey, query, maxResults: FOUND_PAGE_SIZE };
      const users = await perform(ports, OPERATIONS.findAssignableUsers, { query: parameters, signal });
      return users.map(entities.toUser);
    },
    async findUsers(query, { signal } = {}) {
      const parameters = { query, maxResults: FOUND_PAGE_SIZE };
      const users = await perform(ports, OPERATIONS.findUsers, { query: parameters, signal });
      return users
        .filter(({ accountType }) => accountType !== 'app' && accountType !== 'customer')
        .map(entities.toUser);
    },
  };
}
