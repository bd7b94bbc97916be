import { useCallback } from 'react';
import { JiraError, type JiraBoard, type JiraSprint } from '../../src/jira';
import { jira } from '../kit/bridge/jira';
import type { Space } from '../kit/space';
import { useLoad, type Loaded } from '../kit/use-load';

/** A person without access to Jira Software's boards still can check by query. */
const WITHOUT_BOARDS: readonly string[] = ['forbidden', 'notFound', 'unauthorised'];

const readable = (problem: unknown): boolean => problem instanceof JiraError && WITHOUT_BOARDS.includes(problem.code);

/** The boards of the space that this person sees. */
export function useBoards(space: Space): readonly [Loaded<readonly JiraBoard[]>, () => void] {
  return useLoad(
    useCallback(async () => {
      try {
        return await jira.listBoards(space.project.id);
      } catch (problem) {
        if (readable(problem)) return [];
        throw problem;
      }
    }, [space]),
  );
}

/** The active and future sprints of a board; null for a board without sprints, or where there is no board. */
export function useSprints(boardId: number | null): readonly [Loaded<readonly JiraSprint[] | null>, () => void] {
  return useLoad(
    useCallback(async () => {
      if (boardId === null) return null;
      try {
        return await jira.listSprints(boardId, ['active', 'future']);
      } catch (problem) {
        // Jira refuses the question for a board that has no sprints.
        if (problem instanceof JiraError && problem.code === 'badRequest') return null;
        throw problem;
      }
    }, [boardId]),
  );
}
