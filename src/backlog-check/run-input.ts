/** What a check run is told, and what it has learnt that a later one need not ask again. */
import type { ActiveCheck, FactSources, ScopeExemption } from '../checks';
import type { DecisionRightsMap, WorkTypeKind } from '../decision-rights';

/** What is to be checked. `nextSprint` falls back to the top of the backlog where no future sprint has items. */
export type Scope =
  | { readonly type: 'nextSprint'; readonly boardId: number }
  /** `name` is the sprint's name where the caller knows it: it makes the label readable. */
  | { readonly type: 'sprint'; readonly sprintId: number; readonly boardId?: number; readonly name?: string }
  | { readonly type: 'backlogTop'; readonly boardId: number; readonly limit: number }
  | { readonly type: 'backlog'; readonly boardId: number }
  | { readonly type: 'jql'; readonly jql: string; readonly limit?: number; readonly boardId?: number };

/** An item above others, with the place of the first of these in the scope. */
export interface ParentPlace {
  readonly id: string;
  readonly position: number;
}

export interface BacklogCheckInput {
  readonly projectIdOrKey: string;
  readonly scope: Scope;
  readonly map: DecisionRightsMap;
  /** Ids of the fields that hold acceptance criteria; null or absent: they are found by name. */
  readonly criteriaFields?: readonly string[] | null | undefined;
  /** From `activeChecks(settings)`; by default every check with its defaults. */
  readonly checks?: readonly ActiveCheck[] | undefined;
  /** Kinds of work type that an administrator has set, by work type id. */
  readonly kinds?: Readonly<Record<string, WorkTypeKind>> | undefined;
  /** Exemptions of many items, from the space's settings. */
  readonly exemptions?: readonly ScopeExemption[] | undefined;
  /** The moment of the run, epoch milliseconds; by default the clock's. */
  readonly now?: number | undefined;
  /** Judge the items above those of the scope as well (a sprint holds no epics); they come as events of their own. */
  readonly parents?: boolean | undefined;
  /** From the event `memory` of an earlier run with the same input: what it found out about the space is not asked again. */
  readonly memory?: RunMemory | undefined;
  /**
   * Ids that an earlier run has judged: this one reads only what is missing. Where `memory` has the whole list of that
   * run, the items are not listed again either.
   */
  readonly resume?: readonly string[] | undefined;
  /** Items above those of `resume` that the earlier run has not read, where `parents` asks for such. */
  readonly resumeParents?: readonly ParentPlace[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The items of a scope, as far as they were listed. */
export interface ScopeList {
  /** What was really checked, after a fallback. */
  readonly scope: Scope;
  readonly label: string;
  readonly fallback: boolean;
  /** In the scope's order. */
  readonly ids: readonly string[];
  /** False where the list broke off. */
  readonly complete: boolean;
}

/** Plain data of one viewer's session; nothing of it is to be stored. */
export interface RunMemory {
  /** Where facts are kept in this space, and its template; null where that could not all be found out. */
  readonly sources: FactSources | null;
  /** Null where the scope could not be resolved. */
  readonly list: ScopeList | null;
  /** The most items that the site gives at once, as far as known. */
  readonly pageSize: number | null;
}
