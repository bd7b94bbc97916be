/** What a check run tells its caller while it goes on. */
import type { JudgedItem } from '../checks/outcome';

/** What is to be checked. `nextSprint` falls back to the top of the backlog where no future sprint has items. */
export type Scope =
  | { readonly type: 'nextSprint'; readonly boardId: number }
  | { readonly type: 'sprint'; readonly sprintId: number; readonly boardId?: number }
  | { readonly type: 'backlogTop'; readonly boardId: number; readonly limit: number }
  | { readonly type: 'backlog'; readonly boardId: number }
  | { readonly type: 'jql'; readonly jql: string; readonly limit?: number };

/** Something that a run could not see; a run that has one ends `partial`, never as if it were whole. */
export interface RunGap {
  readonly code: 'notReadable' | 'requestFailed' | 'unexpectedAnswer' | 'scopeEmptyFallback';
  readonly issueIds: readonly string[];
  /** For people: what was asked, what came back, what to do next. */
  readonly detail: string;
}

export type RunEvent =
  /** The scope was resolved: what is really being checked, in words the page can show. */
  | { readonly type: 'scope'; readonly scope: Scope; readonly label: string; readonly fallback: boolean }
  /** Ids known so far; `complete` once there are no more to come. */
  | { readonly type: 'ids'; readonly found: number; readonly complete: boolean }
  | { readonly type: 'judged'; readonly items: readonly JudgedItem[]; readonly done: number }
  | { readonly type: 'gap'; readonly gap: RunGap }
  | { readonly type: 'end'; readonly outcome: 'complete' | 'partial' | 'cancelled' };
