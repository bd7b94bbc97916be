/** The name under which this person's last run of a scope is kept. Pure. */
import type { Scope } from '../../src/backlog-check';

/** The contract takes no longer one. */
const LONGEST_SCOPE = 2_000;

/** A scope as the back end files it: what is really checked, without its name. Null where it is too long to be filed. */
export function scopeKey(scope: Scope): string | null {
  const board = 'boardId' in scope && scope.boardId !== undefined ? `@${String(scope.boardId)}` : '';
  const key =
    scope.type === 'jql'
      ? `jql:${scope.jql}`
      : scope.type === 'sprint'
        ? `sprint:${String(scope.sprintId)}`
        : scope.type === 'backlogTop'
          ? `top:${String(scope.limit)}${board}`
          : `${scope.type}${board}`;
  return key.length > LONGEST_SCOPE ? null : key;
}
