/** What a check run tells its caller while it goes on. */
import type { JudgedItem } from '../checks';
import type { JiraErrorCode } from '../jira';
import type { RunMemory, Scope } from './run-input';

/** Something that a run could not see; a run that has one ends `partial`, never as if it were whole. */
export interface RunGap {
  /**
   * - `notReadable` Jira listed the items but did not give them: gone, moved, or not to be seen by this user
   * - `requestFailed` Jira did not answer a request, or refused it
   * - `unexpectedAnswer` the answer could not be understood
   */
  readonly code: 'notReadable' | 'requestFailed' | 'unexpectedAnswer';
  /** The items that nothing is said about; empty where the gap is not about particular items. */
  readonly issueIds: readonly string[];
  /** For people: what was asked, what came back, what to do next. */
  readonly detail: string;
  /** Why Jira refused, where a failed request is behind it. */
  readonly reason?: JiraErrorCode;
}

/** A judged item with its place in the scope, from 0: batches arrive out of order, rank is restored by sorting on it. */
export interface RankedItem extends JudgedItem {
  readonly position: number;
}

export type RunEvent =
  /** The scope was resolved: what is really being checked, in words the page can show. */
  | { readonly type: 'scope'; readonly scope: Scope; readonly label: string; readonly fallback: boolean }
  /** Ids known so far; `complete` once there are no more to come. */
  | { readonly type: 'ids'; readonly found: number; readonly complete: boolean }
  | { readonly type: 'judged'; readonly items: readonly RankedItem[]; readonly done: number }
  /** Items judged again with what only the whole run shows, such as duplicates: each replaces what was said before. */
  | { readonly type: 'revised'; readonly items: readonly RankedItem[] }
  /** The items above those of the scope, where the input asks for them: never counted among the scope's own. */
  | { readonly type: 'parents'; readonly items: readonly RankedItem[] }
  /** A text that so many of the items share that it was taken for the space's template: it is nobody's criteria. */
  | { readonly type: 'template'; readonly lines: readonly string[]; readonly items: number }
  | { readonly type: 'gap'; readonly gap: RunGap }
  /** Shortly before the end: what to hand to a re-check, or to a run that goes on where this one stopped. */
  | { readonly type: 'memory'; readonly memory: RunMemory }
  | { readonly type: 'end'; readonly outcome: 'complete' | 'partial' | 'cancelled' };
