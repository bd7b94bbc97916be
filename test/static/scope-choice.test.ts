import type { JiraSprint } from '../../src/jira';
import {
  openItems,
  scopeOf,
  scopeOptions,
  usefulBoard,
  usefulScope,
  type ScopeFacts,
} from '../../static/backlog-check/scope-choice';

const board = { id: 1, name: 'Team', type: 'scrum' };
const sprints: readonly JiraSprint[] = [
  { id: 5, name: 'Sprint 5', state: 'active' },
  { id: 6, name: 'Sprint 6', state: 'future' },
  { id: 7, name: 'Sprint 7', state: 'future' },
];
const scrum: ScopeFacts = { projectKey: 'SHOP', board, sprints };
const kanban: ScopeFacts = { ...scrum, sprints: null };
const nothing: ScopeFacts = { projectKey: 'SHOP', board: null, sprints: null };

it.each([
  { facts: scrum, starts: { type: 'next' } },
  { facts: { ...scrum, sprints: [] }, starts: { type: 'next' } },
  { facts: kanban, starts: { type: 'top', limit: 30 } },
  { facts: nothing, starts: openItems('SHOP') },
])('starts with $starts', ({ facts, starts }) => {
  expect(usefulScope(facts)).toEqual(starts);
});

it('offers the next sprint by name, the others, the backlog and a query', () => {
  const labels = scopeOptions(scrum, { type: 'next' }).map(({ label }) => label);
  expect(labels).toEqual([
    'Next sprint: Sprint 6',
    'Active sprint: Sprint 5',
    'Sprint: Sprint 7',
    'Top of the backlog',
    'Whole backlog',
    'JQL query',
  ]);
});

it('offers no sprints where the board has none, and no backlog where there is no board', () => {
  const ids = (facts: ScopeFacts) => scopeOptions(facts, { type: 'backlog' }).map(({ id }) => id);
  expect(ids(kanban)).toEqual(['top-30', 'backlog', 'jql']);
  expect(ids(nothing)[0]).toBe('jql');
});

it.each([
  { type: 'sprint', sprintId: 99 } as const,
  { type: 'sprint', sprintId: 6 } as const,
  { type: 'top', limit: 12 } as const,
])('keeps %j among the options, so that a link shows what it checks', (choice) => {
  const options = scopeOptions(scrum, choice);
  expect(options.filter((option) => JSON.stringify(option.choice) === JSON.stringify(choice))).toHaveLength(1);
});

it.each([
  [scrum, { type: 'next' }, { type: 'nextSprint', boardId: 1 }],
  [scrum, { type: 'sprint', sprintId: 7 }, { type: 'sprint', sprintId: 7, boardId: 1, name: 'Sprint 7' }],
  [scrum, { type: 'sprint', sprintId: 99 }, { type: 'sprint', sprintId: 99, boardId: 1 }],
  [scrum, { type: 'top', limit: 5 }, { type: 'backlogTop', boardId: 1, limit: 5 }],
  [scrum, { type: 'backlog' }, { type: 'backlog', boardId: 1 }],
  [nothing, { type: 'jql', jql: 'x = 1' }, { type: 'jql', jql: 'x = 1' }],
  [nothing, { type: 'next' }, openItems('SHOP')],
] as const)('asks the run for the right thing: %#', (facts, choice, scope) => {
  expect(scopeOf(choice, facts)).toEqual(scope);
});

it.each([
  { boards: [{ id: 1, name: 'K', type: 'kanban' }, board], opened: null, picks: 'scrum' },
  { boards: [board, { id: 3, name: 'K', type: 'kanban' }], opened: 3, picks: 'kanban' },
  { boards: [{ id: 1, name: 'S', type: 'simple' }], opened: 9, picks: 'simple' },
])('begins with the board that was opened, else with one that has sprints: $picks', ({ boards, opened, picks }) => {
  expect(usefulBoard(boards, opened)?.type).toBe(picks);
});

it('begins without a board where there is none', () => {
  expect(usefulBoard([], 4)).toBeNull();
});
