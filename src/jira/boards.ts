/** Boards and their sprints. */
import * as entities from './entities';
import type { JiraBoard, JiraSprint } from './entities';
import type { JiraClient } from './jira-client';
import { OPERATIONS } from './operations';
import { byOffset } from './paging';
import { perform } from './request';
import type { RequestPorts } from './request';

/** Boards and sprints are capped at this many a page, whatever is asked. */
const AGILE_PAGE_SIZE = 50;

type Boards = Pick<JiraClient, 'listBoards' | 'getBoardConfiguration' | 'listSprints'>;

export function boards(ports: RequestPorts): Boards {
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
