import type { RunEvent } from '../../src/backlog-check';
import { afterEvent, progress, STARTED, unseenCount } from '../../static/backlog-check/run-state';
import { anItem } from './support';

const after = (...events: RunEvent[]) => events.reduce(afterEvent, STARTED);
const gap = (...issueIds: string[]): RunEvent => ({ type: 'gap', gap: { code: 'notReadable', issueIds, detail: '' } });

it('keeps items in the order in which they arrive', () => {
  const state = after(
    { type: 'judged', items: [anItem('A-2', [], 1)], done: 1 },
    { type: 'judged', items: [anItem('A-1', [], 0)], done: 2 },
  );
  expect(state.items.map(({ key }) => key)).toEqual(['A-2', 'A-1']);
});

it('knows its progress only when all items are found', () => {
  expect(progress(after({ type: 'ids', found: 4, complete: false }))).toBeNull();
  expect(progress(after({ type: 'ids', found: 0, complete: true }))).toBeNull();
});

it('counts items that could not be seen as done', () => {
  const state = after(
    { type: 'ids', found: 4, complete: true },
    { type: 'judged', items: [anItem('A-1', [])], done: 1 },
    gap('7', '8'),
  );
  expect(progress(state)).toBe(0.75);
});

it('counts an item that two gaps name once', () => {
  expect(unseenCount(after(gap('7', '8'), gap('8')))).toBe(2);
});

it.each(['complete', 'partial', 'cancelled'] as const)('ends %s', (outcome) => {
  expect(after({ type: 'end', outcome }).status).toBe(outcome);
});
