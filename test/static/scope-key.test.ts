import type { Scope } from '../../src/backlog-check';
import { scopeKey } from '../../static/backlog-check/scope-key';

it.each<[Scope, string]>([
  [{ type: 'sprint', sprintId: 12, boardId: 1, name: 'Sprint 12' }, 'sprint:12'],
  [{ type: 'sprint', sprintId: 12 }, 'sprint:12'],
  [{ type: 'backlogTop', boardId: 1, limit: 30 }, 'top:30@1'],
  [{ type: 'backlog', boardId: 1 }, 'backlog@1'],
  [{ type: 'nextSprint', boardId: 2 }, 'nextSprint@2'],
  [{ type: 'jql', jql: 'project = A', boardId: 1 }, 'jql:project = A'],
])('files %j as %s', (scope, key) => {
  expect(scopeKey(scope)).toBe(key);
});

it('files no query that the contract would refuse for its length', () => {
  expect(scopeKey({ type: 'jql', jql: 'x'.repeat(1_996) })).toHaveLength(2_000);
  expect(scopeKey({ type: 'jql', jql: 'x'.repeat(1_997) })).toBeNull();
});
